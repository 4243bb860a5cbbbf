import { all, chosen, defineService, derived, no, not, text } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** One entry for the notification of art. 83f and the permit of art. 83: the answers decide. */
export const removalOfATree = defineService({
  slug: "usuniecie-drzewa",
  title: text("Usunięcie drzewa", "Видалення дерева", "Removal of a tree"),
  lead: text(
    "Chcesz wyciąć drzewo na swojej działce? Kilka pytań wystarczy, żeby ustalić, czy zgłosić wycinkę, czy prosić o zezwolenie.",
    "Хочете зрубати дерево на своїй ділянці? Кілька запитань покажуть, чи досить повідомлення, чи потрібен дозвіл.",
    "Do you want to fell a tree on your land? A few questions show whether to notify the office or to ask for a permit.",
  ),
  unit: "ochrona-srodowiska",
  organ: PRESIDENT,
  jrwa: { symbol: "6131", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    { text: "ustawa z 16 kwietnia 2004 r. o ochronie przyrody, art. 83f (zgłoszenie)", mark: "V" },
    { text: "ustawa z 16 kwietnia 2004 r. o ochronie przyrody, art. 83 (zezwolenie)", mark: "V" },
    { text: "progi obwodu na wysokości 5 cm: art. 83f ust. 1 pkt 3; podział gatunków", mark: "K" },
  ],
  lifeEvents: ["nature", "home"],
  words: [
    "wycinka drzewa",
    "ścięcie drzewa",
    "wyciąć drzewo w ogrodzie",

    "зрубати дерево",
    "cut down a tree",
  ],
  guide: {
    who: text(
      "Zgłoszenie składa właściciel działki, który jest osobą prywatną, gdy wycinka nie służy firmie. O zezwolenie prosi każdy inny, kto ma tytuł do działki.",
      "Повідомлення подає власник ділянки, приватна особа, якщо видалення не пов'язане з бізнесом. Дозвіл просить кожен інший, хто має право на ділянку.",
      "A private owner notifies where the removal serves no business. Anyone else with a title to the land asks for a permit.",
    ),
    next: text(
      "Po zgłoszeniu pracownik ogląda drzewo. Potem urząd ma 14 dni na sprzeciw. Nie wycinaj drzewa, dopóki ten czas nie minie. Zezwolenie to decyzja, którą dostaniesz na piśmie.",
      "Після повідомлення працівник оглядає дерево. Потім управа має 14 днів на заперечення. Не рубайте дерево, доки цей час не мине. Дозвіл – це письмове рішення.",
      "After a notification a clerk inspects the tree. The office then has 14 days to object. Do not fell the tree before that. A permit is a decision that you get in writing.",
    ),
    appeal: text(
      "Od sprzeciwu i od decyzji odwołasz się do Samorządowego Kolegium Odwoławczego w ciągu 14 dni od doręczenia, przez organ, który je wydał.",
      "Заперечення і рішення можна оскаржити до Самоврядної апеляційної колегії протягом 14 днів від вручення, через орган, який їх видав.",
      "You may appeal against an objection or a decision to the Local Government Board of Appeal within 14 days of delivery, through the body that issued it.",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Źródła podają różny termin oględzin, dlatego go nie podajemy. Nie potwierdziliśmy też, czy trzeba zgłaszać drzewa owocowe i czy wniosek o zezwolenie jest wolny od opłaty skarbowej. Zapytaj w wydziale.",
      "Джерела подають різний строк огляду, тому ми його не вказуємо. Ми також не підтвердили, чи треба повідомляти про плодові дерева і чи заява про дозвіл звільнена від гербового збору. Запитайте у відділі.",
      "Sources differ on the term of the inspection, so we do not give it. We have not confirmed either whether fruit trees must be notified and whether an application for a permit is free of stamp duty. Ask the unit.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Rozpatrzenie zgłoszenia albo wniosku o usunięcie drzewa.",
      "Розгляд повідомлення або заяви про видалення дерева.",
      "To handle the notification or application for the removal of a tree.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 83–83f ustawy o ochronie przyrody i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 83–83f закону про охорону природи і KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 83–83f of the Nature Conservation Act and the KPA.",
    ),
  }),
  tariffs: { pelnomocnictwo: ATTORNEY_TARIFF },
  derived: {
    zgloszenie: all(
      chosen("kto-sklada", "osoba"),
      chosen("tytul", ["wlasnosc", "wspolwlasnosc"]),
      no("dzialalnosc"),
    ),
    "zgoda-wlasciciela": chosen("tytul", ["inny", "uzytkowanie-wieczyste"]),
  },
  said: {
    "zgoda-wlasciciela": {
      holds: text(
        "nie jesteś właścicielem ani współwłaścicielem działki",
        "ви не власник і не співвласник ділянки",
        "you are neither an owner nor a co-owner of the land",
      ),
      fails: text(
        "jesteś właścicielem albo współwłaścicielem działki",
        "ви власник або співвласник ділянки",
        "you own the land, alone or with others",
      ),
    },
    zgloszenie: {
      holds: text("wystarczy zgłoszenie", "досить повідомлення", "a notification is enough"),
      fails: text("potrzebne jest zezwolenie", "потрібен дозвіл", "a permit is needed"),
    },
  },
  pages,
  fees: [
    {
      id: "zgloszenie",
      title: text(
        "Zgłoszenie usunięcia drzewa",
        "Повідомлення про видалення дерева",
        "Notification of the removal",
      ),
      when: derived("zgloszenie"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o ochronie przyrody, art. 83f: zgłoszenie bez opłaty", mark: "V" },
    },
    {
      id: "usuniecie",
      title: text("Opłata za usunięcie drzewa", "Оплата за видалення дерева", "Charge for the removal"),
      when: not(derived("zgloszenie")),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o ochronie przyrody, art. 84 i 85: urząd ustala opłatę w zezwoleniu",
        mark: "K",
      },
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      when: derived("zgloszenie"),
      is: "unpublished",
      text: text(
        "Urząd ogląda drzewo, a od dnia oględzin ma 14 dni na sprzeciw. Terminu oględzin nie podajemy, bo źródła się różnią.",
        "Управа оглядає дерево і від дня огляду має 14 днів на заперечення. Строк огляду не подаємо, бо джерела різняться.",
        "The office inspects the tree and has 14 days from the inspection to object. We do not give the term of the inspection, as sources differ.",
      ),
      source: {
        text: "ustawa o ochronie przyrody, art. 83f: sprzeciw 14 dni; termin oględzin do sprawdzenia",
        mark: "?",
      },
    },
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Miesiąc, a w sprawie szczególnie skomplikowanej dwa miesiące.",
        "Місяць, а в особливо складній справі два місяці.",
        "A month, or two in a particularly complex case.",
      ),
      source: { text: "KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
