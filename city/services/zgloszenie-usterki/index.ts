import { defineService, text } from "#core/forms";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL } from "../blocks/organs.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const KEEPER = text(
  "Prezydent Miasta Bielska-Białej, a dla dróg Miejski Zarząd Dróg",
  "Президент міста Бельсько-Бяла, а для доріг Міське управління доріг (MZD)",
  "The President of the City of Bielsko-Biała, and for roads Miejski Zarząd Dróg",
);

/** Something in the city is broken. No procedure, so no login, no signature and no decision. */
export const faultReport = defineService({
  slug: "zgloszenie-usterki",
  title: text(
    "Zgłoszenie usterki w mieście",
    "Повідомлення про несправність у місті",
    "Report a fault in the city",
  ),
  lead: text(
    "Widzisz dziurę w jezdni, zepsutą latarnię albo dzikie wysypisko? Powiedz, co i gdzie. Nie musisz podawać swoich danych.",
    "Бачите яму на дорозі, зламаний ліхтар чи стихійне звалище? Скажіть, що і де. Своїх даних подавати не треба.",
    "Have you seen a pothole, a broken lamp or an illegal dump? Say what and where. You need not give your data.",
  ),
  unit: "gospodarka-komunalna",
  organ: KEEPER,
  jrwa: null,
  basis: [{ text: "bez osobnej podstawy w ustawie: bezpłatnie, bez terminu ustawowego", mark: "V" }],
  lifeEvents: ["city", "home"],
  words: [
    "dziura w jezdni",
    "nie świeci latarnia",
    "zepsuta huśtawka na placu zabaw",
    "połamana ławka",
    "przepełniony kosz",
    "dzikie wysypisko",
    "przewrócone drzewo na drodze",
    "uszkodzony chodnik",
    "zapchana studzienka",
    "przekrzywiony znak",
    "nieodebrane śmieci",
    "яма на дорозі",
    "не світить ліхтар",
    "зламана лавка",
    "стихійне звалище",
    "pothole",
    "street light is out",
    "broken bench",
  ],
  guide: {
    who: text(
      "Każdy, także ktoś spoza miasta. Możesz zostać osobą nieznaną.",
      "Кожен, також не мешканець міста. Можна не називати себе.",
      "Anyone, also from outside the city. You need not say who you are.",
    ),
    next: text(
      "Pracownik sprawdza zgłoszenie i przekazuje je temu, kto naprawia. Jeśli podasz e-mail, napiszemy, co się z nim dzieje.",
      "Працівник перевіряє повідомлення і передає його тому, хто ремонтує. Якщо подасте e-mail, напишемо, що з ним діється.",
      "A clerk checks the report and passes it to whoever repairs it. If you give an e-mail address, we write to you what happens.",
    ),
    appeal: text(
      "Zgłoszenie nie kończy się decyzją, więc nie ma odwołania. Jeśli nikt nie reaguje, możesz złożyć skargę.",
      "Повідомлення не закінчується рішенням, тому оскарження немає. Якщо ніхто не реагує, можна подати скаргу.",
      "A report does not end in a decision, so there is no appeal. If nobody reacts, you may complain.",
    ),
    otherWays: text(
      "Usterkę zgłosisz też osobiście, pocztą albo telefonicznie w jednostce, która zajmuje się danym miejscem.",
      "Про несправність можна повідомити й особисто, поштою або телефоном в установі, яка опікується цим місцем.",
      "You may also report a fault in person, by post or by phone at the unit that looks after the place.",
    ),
    unknown: text(
      "Nie podajemy czasu naprawy, bo przepisy go nie określają. Zapytaj w jednostce, której dotyczy usterka.",
      "Часу ремонту не подаємо, бо закон його не визначає. Запитайте в установі, якої стосується несправність.",
      "We give no time of repair, as the law sets none. Ask the unit that the fault concerns.",
    ),
  },
  assurance: "none",
  signature: {
    required: false,
    why: text(
      "Zgłoszenie usterki nie jest podaniem, więc nie wymaga podpisu.",
      "Повідомлення про несправність не є офіційною заявою, тому підпис не потрібен.",
      "A fault report is no application, so it needs no signature.",
    ),
  },
  clause: clauseOf({
    administrator: KEEPER,
    purpose: text(
      "Naprawa usterki i odpowiedź na zgłoszenie.",
      "Ремонт і відповідь на повідомлення.",
      "To repair the fault and to answer the report.",
    ),
    basis: text(
      "Zadanie publiczne (art. 6 ust. 1 lit. e RODO): utrzymanie dróg, zieleni i porządku w mieście.",
      "Громадське завдання (ст. 6 п. 1 e GDPR): утримання доріг, зелені й порядку в місті.",
      "A public task (art. 6(1)(e) GDPR): keeping the city's roads, greenery and order.",
    ),
    obligatory: text(
      "Nie musisz podawać danych. Bez adresu e-mail nie odpiszemy.",
      "Дані подавати не треба. Без адреси e-mail ми не відпишемо.",
      "You need not give any data. Without an e-mail address we cannot answer.",
    ),
  }),
  tariffs: {},
  derived: {},
  pages,
  nearby: { place: "miejsce", kind: "rodzaj" },
  fees: [
    {
      id: "zgloszenie",
      title: text("Zgłoszenie usterki", "Повідомлення про несправність", "Fault report"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "zgłoszenie usterki jest bezpłatne", mark: "V" },
    },
  ],
  deadlines: [
    {
      is: "none",
      text: text(
        "Przepisy nie podają terminu naprawy.",
        "Закон не визначає строку ремонту.",
        "The law sets no term for the repair.",
      ),
      source: { text: "brak terminu ustawowego", mark: "V" },
    },
  ],
  examples,
});
