import { all, chosen, defineService, derived, not, type Source, text } from "#core/forms";
import { APPEAL_TO_THE_BOARD, SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";
import { BUILDING_KINDS } from "./project.ts";
import { networkIsPlanned } from "./utilities.ts";

const DECISION_DUTY: Source = {
  text: "ustawa o opłacie skarbowej, załącznik, cz. I: decyzja o warunkach zabudowy 598 zł",
  mark: "V",
};
const TRANSFER_DUTY: Source = {
  text: "ustawa o opłacie skarbowej, załącznik, cz. I: przeniesienie decyzji 56 zł",
  mark: "V",
};

const DECISION = text("Decyzja o warunkach zabudowy", "Рішення про умови забудови", "Zoning decision");

const isNew = derived("nowa");

/** The zoning decision of art. 59 u.p.z.p.: a new one, its change, and its transfer. */
export const zoningDecision = defineService({
  slug: "warunki-zabudowy",
  title: text("Warunki zabudowy", "Умови забудови (warunki zabudowy)", "Zoning decision (warunki zabudowy)"),
  lead: text(
    "Nie ma planu miejscowego, a chcesz wiedzieć, co można zbudować na działce? Wystąp o warunki zabudowy. Działka nie musi być Twoja.",
    "Місцевого плану немає, а ви хочете знати, що можна збудувати на ділянці? Попросіть про умови забудови. Ділянка не мусить бути ваша.",
    "Is there no local plan and do you want to know what may be built on a parcel? Apply for a zoning decision. The land need not be yours.",
  ),
  unit: "urbanistyka",
  organ: PRESIDENT,
  jrwa: { symbol: "6730", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    { text: "ustawa z 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym, art. 59", mark: "V" },
    { text: "ustawa o planowaniu, art. 52 ust. 2, art. 61, art. 63 ust. 5 i art. 64", mark: "K" },
    { text: "ważność 5 lat większości decyzji wydanych po 1 stycznia 2026 r.", mark: "V" },
    { text: "plan ogólny ogranicza nowe decyzje od 2026 r.: do potwierdzenia przez urząd", mark: "?" },
    DECISION_DUTY,
    TRANSFER_DUTY,
  ],
  lifeEvents: ["building", "home"],
  words: [
    "warunki zabudowy",
    "wuzetka",
    "decyzja WZ",
    "chcę budować dom",
    "budowa bez planu miejscowego",
    "czy mogę postawić dom na działce",
    "co wolno zbudować na działce",
    "warunki zabudowy na garaż",
    "warunki zabudowy na halę",
    "przeniesienie warunków zabudowy",
    "przepisanie wuzetki na kupującego",
    "zmiana warunków zabudowy",
    "rozbudowa domu bez planu",
    "zmiana sposobu użytkowania budynku",
    "działka bez planu zagospodarowania",
    "умови забудови",
    "хочу будувати будинок",
    "що можна збудувати на ділянці",
    "перенесення рішення про умови забудови",
    "ділянка без місцевого плану",
    "zoning decision",
    "planning permission for a plot",
    "can I build a house here",
    "building conditions without a plan",
    "transfer a zoning decision",
  ],
  guide: {
    who: text(
      "Każdy, także ktoś, kto nie jest właścicielem działki. Możesz działać przez pełnomocnika.",
      "Кожен, також той, хто не є власником ділянки. Можна діяти через уповноважену особу.",
      "Anyone, also someone who does not own the land. You may act through an attorney.",
    ),
    next: text(
      "Urząd sprawdza, czy wniosek jest kompletny. Jeśli czegoś brakuje, daje Ci co najmniej 7 dni na uzupełnienie. Potem bada sąsiednią zabudowę i pyta inne urzędy. Przed decyzją możesz przejrzeć dowody i się wypowiedzieć.",
      "Управа перевіряє, чи заява повна. Якщо чогось бракує, дає щонайменше 7 днів на доповнення. Потім вивчає сусідню забудову і питає інші установи. Перед рішенням ви можете переглянути докази й висловитися.",
      "The office checks whether the application is complete. If something is missing, you get at least 7 days to add it. Then it studies the neighbouring buildings and asks other offices. Before the decision you may see the evidence and comment.",
    ),
    appeal: APPEAL_TO_THE_BOARD,
    otherWays: WAYS_IN,
    unknown: text(
      "Nie podajemy terminu nowej decyzji ani opłaty za jej zmianę. Nie wiemy też, jak plan ogólny ogranicza warunki zabudowy. Zwolnienie właściciela z opłaty potwierdza Wydział Urbanistyki i Architektury. Zapytaj tam.",
      "Ми не вказуємо строку нового рішення і збору за його зміну. Не знаємо також, як загальний план обмежує умови забудови. Звільнення власника від збору підтверджує Wydział Urbanistyki i Architektury. Запитайте там.",
      "We give neither the term of a new decision nor the fee for a change. Nor do we know how the general plan limits zoning decisions. Wydział Urbanistyki i Architektury confirms that an owner pays nothing. Ask there.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Rozpatrzenie wniosku w sprawie warunków zabudowy.",
      "Розгляд заяви про умови забудови.",
      "To handle an application about a zoning decision.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 59–65 ustawy o planowaniu i zagospodarowaniu przestrzennym i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 59–65 закону про планування і просторовий розвиток та KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 59–65 of the Spatial Planning Act and the KPA.",
    ),
    recipients: text(
      "Dane widzą pracownicy, którzy prowadzą sprawę, firmy, które na zlecenie urzędu utrzymują jego systemy, urzędy, które uzgadniają decyzję, i inne strony postępowania.",
      "Дані бачать працівники, які ведуть справу, фірми, які на замовлення управи обслуговують її системи, установи, що погоджують рішення, та інші сторони справи.",
      "Your data are seen by the clerks who handle the matter, by companies that run the office's systems on its behalf, by offices that agree on the decision and by the other parties.",
    ),
  }),
  tariffs: {
    decyzja: {
      title: DECISION,
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: 59_800, source: DECISION_DUTY }],
    },
    przeniesienie: {
      title: text("Przeniesienie decyzji", "Перенесення рішення", "Transfer of a decision"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: 5_600, source: TRANSFER_DUTY }],
    },
    pelnomocnictwo: ATTORNEY_TARIFF,
  },
  derived: {
    nowa: chosen("sprawa", "nowa"),
    budowa: chosen("zabudowa", BUILDING_KINDS, false),
    "czesc-prawa": chosen("tytul", "czesc", false),
    "siec-planowana": networkIsPlanned,
  },
  said: {
    nowa: {
      holds: text("prosisz o nową decyzję", "ви просите нове рішення", "you ask for a new decision"),
      fails: text(
        "nie prosisz o nową decyzję",
        "ви не просите нового рішення",
        "you do not ask for a new decision",
      ),
    },
    "czesc-prawa": {
      holds: text(
        "masz prawo tylko do części terenu albo razem z innymi",
        "ви маєте право лише на частину території або разом з іншими",
        "you have a right only to a part of the land, or with others",
      ),
      fails: text(
        "Twoje prawo nie dotyczy tylko części terenu",
        "ваше право стосується не лише частини території",
        "your right is not only to a part of the land",
      ),
    },
    "siec-planowana": {
      holds: text(
        "któraś z sieci dopiero powstanie",
        "якась із мереж ще не збудована",
        "one of the networks is yet to be built",
      ),
      fails: text(
        "żadna z sieci nie czeka na budowę",
        "жодна з мереж не чекає на будівництво",
        "none of the networks is yet to be built",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "decyzja",
      title: DECISION,
      when: all(isNew, not(derived("czesc-prawa"))),
      amount: { is: "fixed", grosze: { tariff: "decyzja" } },
      exemptions: [
        {
          title: text(
            "Właściciel albo użytkownik wieczysty",
            "Власник або вічний користувач",
            "Owner or perpetual usufructuary",
          ),
          when: chosen("tytul", ["wlasnosc", "uzytkowanie-wieczyste"], false),
          source: {
            text: "ustawa o opłacie skarbowej, załącznik, cz. I; zwolnienie do potwierdzenia przez wydział",
            mark: "?",
          },
        },
      ],
      payee: CITY_HALL,
      source: DECISION_DUTY,
    },
    {
      id: "decyzja-dla-czesci",
      title: text(
        "Decyzja o warunkach zabudowy, gdy prawo do terenu jest niepełne",
        "Рішення про умови забудови, коли право на територію неповне",
        "Zoning decision where the right to the land is partial",
      ),
      when: all(isNew, derived("czesc-prawa")),
      amount: { is: "unpublished" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o opłacie skarbowej, załącznik, cz. I: 598 zł albo zwolnienie; czy obejmuje część terenu, mówi wydział",
        mark: "?",
      },
    },
    {
      id: "przeniesienie",
      title: text("Przeniesienie decyzji", "Перенесення рішення", "Transfer of the decision"),
      when: chosen("sprawa", "przeniesienie"),
      amount: { is: "fixed", grosze: { tariff: "przeniesienie" } },
      payee: CITY_HALL,
      source: TRANSFER_DUTY,
    },
    {
      id: "zmiana",
      title: text("Zmiana decyzji", "Зміна рішення", "Change of the decision"),
      when: chosen("sprawa", "zmiana"),
      amount: { is: "unpublished" },
      payee: CITY_HALL,
      source: { text: "stawki za zmianę decyzji nie potwierdziliśmy; podaje ją wydział", mark: "?" },
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      when: isNew,
      is: "unpublished",
      text: text(
        "Terminu nie podajemy, bo źródła podają różne. Jeśli urząd nie zdąży, musi napisać, dlaczego, i podać nowy termin (art. 36 KPA).",
        "Строку не вказуємо, бо джерела подають різні. Якщо управа не встигає, вона мусить написати чому і вказати новий строк (ст. 36 KPA).",
        "We give no term, as sources differ. If the office is late, it must say why and give a new date (art. 36 KPA).",
      ),
      source: { text: "strona miasta: 2 miesiące (dawna); 90 dni; do potwierdzenia", mark: "?" },
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
