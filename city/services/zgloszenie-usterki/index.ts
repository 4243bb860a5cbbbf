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
    "Widzisz dziurę w jezdni, zepsutą latarnię, przepełniony kosz albo uszkodzoną ławkę? Zgłoś usterkę. Gdy grozi niebezpieczeństwo, dzwoń od razu pod numer 112.",
    "Бачите яму на дорозі, зламаний ліхтар, переповнений смітник чи пошкоджену лавку? Повідомте про несправність. Якщо є небезпека, одразу телефонуйте 112.",
    "Have you seen a pothole, a broken lamp, an overfull bin or a damaged bench? Report the fault. In case of danger call 112 at once.",
  ),
  unit: "gospodarka-komunalna",
  organ: KEEPER,
  jrwa: null,
  basis: [
    {
      text: "zgłoszenie usterki nie ma osobnej podstawy w ustawie, jest bezpłatne i bez terminu ustawowego",
      mark: "V",
    },
    { text: "skarga do 1 miesiąca: KPA, art. 237 § 1", mark: "V" },
  ],
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
      "Zgłoszenie usterki może wysłać każdy. Nie trzeba być mieszkańcem Bielska-Białej. Nie musisz podawać swoich danych.",
      "Повідомлення про несправність може надіслати кожен. Не треба бути мешканцем Бельсько-Бялої. Своїх даних подавати не треба.",
      "Anyone may report a fault. You need not live in Bielsko-Biała. You need not give your data.",
    ),
    next: text(
      "Pracownik sprawdza zgłoszenie i nadaje mu stan: przyjęte, przekazane, w naprawie, zakończone. Usterki dróg i chodników trafiają do Miejskiego Zarządu Dróg. Latarnie, ławki i place zabaw trafiają do Wydziału Gospodarki Miejskiej. Dzikie wysypiska trafiają do Straży Miejskiej. Jeśli podasz e-mail, napiszemy, co się dzieje ze zgłoszeniem i kiedy będzie naprawa, jeśli termin jest znany.",
      "Працівник перевіряє повідомлення і надає йому стан: прийнято, передано, у ремонті, завершено. Несправності доріг і тротуарів потрапляють до Міського управління доріг (MZD). Ліхтарі, лавки й дитячі майданчики – до відділу Wydział Gospodarki Miejskiej. Стихійні звалища – до міської варти (Straż Miejska). Якщо подасте e-mail, напишемо, що діється з повідомленням і коли буде ремонт, якщо строк відомий.",
      "A clerk checks the report and gives it a state: received, passed on, in repair, finished. Faults of roads and pavements go to Miejski Zarząd Dróg (MZD). Lamps, benches and playgrounds go to Wydział Gospodarki Miejskiej. Illegal dumps go to the municipal guard (Straż Miejska). If you give an e-mail address, we write to you what happens with the report, and when the repair will be if that is known.",
    ),
    appeal: text(
      "Zgłoszenie usterki nie kończy się decyzją, więc nie ma odwołania. Jeśli nikt nie odpowiada, możesz złożyć skargę. Urząd ma na nią najwyżej 1 miesiąc.",
      "Повідомлення про несправність не закінчується рішенням, тому оскарження немає. Якщо ніхто не відповідає, можна подати скаргу. Міська управа має на неї щонайбільше 1 місяць.",
      "A fault report does not end in a decision, so there is no appeal. If nobody answers, you may complain. The office has 1 month at most to deal with a complaint.",
    ),
    otherWays: text(
      "Usterkę zgłosisz w Portalu e-usług. Zgłosisz ją też osobiście, pocztą albo telefonicznie w jednostce, która zajmuje się danym miejscem.",
      "Про несправність можна повідомити в Portal e-usług. Можна також особисто, поштою або телефоном в установі, яка опікується цим місцем.",
      "You may report a fault in Portal e-usług. You may also report it in person, by post or by phone at the unit that looks after the place.",
    ),
    unknown: text(
      "Nie podajemy czasu naprawy, bo przepisy go nie określają. Zapytaj w jednostce, której dotyczy usterka. Formularz nie pokazuje jeszcze stanu zgłoszenia. Jeśli ktoś już zgłosił tę samą usterkę, nie możesz się jeszcze dołączyć do jego zgłoszenia.",
      "Часу ремонту не подаємо, бо закон його не визначає. Запитайте в установі, якої стосується несправність. Формуляр ще не показує стану повідомлення. Якщо хтось уже повідомив про ту саму несправність, приєднатися до повідомлення ще не можна.",
      "We give no time of repair, as the law sets none. Ask the unit that the fault concerns. The form does not yet show the state of a report. If someone has already reported the same fault, you cannot yet join that report.",
    ),
    more: [
      {
        heading: text("Kiedy dzwonić pod 112", "Коли телефонувати 112", "When to call 112"),
        text: text(
          "Zadzwoń pod 112, gdy zagrożone jest życie lub zdrowie: czujesz gaz, przewód leży na ziemi, konar wisi nad przejściem, z jezdni znikła pokrywa studzienki. Nie zgłaszaj takich spraw formularzem, bo nikt nie czyta go od razu.",
          "Телефонуйте 112, коли загрожено життю або здоров'ю: чути газ, дріт лежить на землі, гілка висить над проходом, на дорозі немає кришки люка. Не повідомляйте про таке формуляром, бо його не читають одразу.",
          "Call 112 when life or health is in danger: you smell gas, a wire lies on the ground, a branch hangs over a path, a manhole in the road has no cover. Do not report such things with the form, as nobody reads it at once.",
        ),
      },
      {
        heading: text("Co podać w zgłoszeniu", "Що подати в повідомленні", "What to say in the report"),
        text: text(
          "Nie potrzebujesz dokumentów. Pomagają: miejsce, krótki opis tego, co się zepsuło, i zdjęcie bez twarzy i tablic rejestracyjnych. Miejsce wskażesz adresem, opisem albo współrzędnymi, a jeśli formularz ma mapę, także na mapie.",
          "Документи не потрібні. Допомагають: місце, короткий опис того, що зламалося, і фото без облич та номерних знаків. Місце вкажете адресою, описом або координатами, а якщо формуляр має карту, також на карті.",
          "You need no documents. What helps: the place, a short description of what is broken, and a photo without faces and number plates. Give the place by its address, a description or coordinates, or on the map where the form has one.",
        ),
      },
    ],
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
        "Przepisy nie podają terminu naprawy. Urząd przekazuje zgłoszenie do jednostki, która zajmuje się danym miejscem.",
        "Закон не визначає строку ремонту. Міська управа передає повідомлення установі, яка опікується цим місцем.",
        "The law sets no term for the repair. The office passes the report to the unit that looks after the place.",
      ),
      source: { text: "brak terminu ustawowego", mark: "V" },
    },
  ],
  examples,
});
