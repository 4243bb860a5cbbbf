import {
  all,
  any,
  chosen,
  defineService,
  derived,
  type Fee,
  no,
  type Quantity,
  type Source,
  type Text,
  text,
  yes,
} from "#core/forms";
import { APPEAL_TO_THE_BOARD, SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const RATES: Source = {
  text: "ustawa o wychowaniu w trzeźwości, art. 11¹: 525, 525 i 2100 zł rocznie",
  mark: "V",
};
const SINGLE: Source = {
  text: "ustawa o wychowaniu w trzeźwości, art. 18¹: jednorazowe 1/12 opłaty rocznej",
  mark: "V",
};

/** The classes of drinks of art. 18(3), with the yearly rate of a first year. */
const CLASSES: readonly { drinks: string; title: Text; grosze: number }[] = [
  {
    drinks: "a",
    title: text(
      "Piwo i napoje do 4,5%, stawka za pełny rok",
      "Пиво й напої до 4,5%, ставка за повний рік",
      "Beer and drinks of up to 4.5%, rate of a full year",
    ),
    grosze: 52_500,
  },
  {
    drinks: "b",
    title: text(
      "Napoje od 4,5% do 18%, stawka za pełny rok",
      "Напої від 4,5% до 18%, ставка за повний рік",
      "Drinks of 4.5% to 18%, rate of a full year",
    ),
    grosze: 52_500,
  },
  {
    drinks: "c",
    title: text(
      "Napoje powyżej 18%, stawka za pełny rok",
      "Напої понад 18%, ставка за повний рік",
      "Drinks of more than 18%, rate of a full year",
    ),
    grosze: 210_000,
  },
];

const rateOf = (drinks: string) => `klasa-${drinks}`;

const firstYearFees: Fee[] = CLASSES.map(({ drinks, title }) => ({
  id: rateOf(drinks),
  title,
  when: all(derived("pierwszy-rok"), chosen("klasy", drinks)),
  amount: { is: "fixed", grosze: { tariff: rateOf(drinks) } },
  payee: CITY_HALL,
  source: RATES,
}));

const singleFee: Quantity = {
  product: [
    {
      sum: CLASSES.map(({ drinks }) => ({
        first: [{ when: chosen("klasy", drinks), gives: { tariff: rateOf(drinks) } }],
        otherwise: { number: 0 },
      })),
    },
    { number: 1 / 12 },
  ],
};

/** Permits to sell alcohol: for a place, for an event, and the yearly declaration that sets the fee of the next year. */
export const alcoholPermit = defineService({
  slug: "zezwolenie-alkohol",
  title: text("Zezwolenie na sprzedaż alkoholu", "Дозвіл на продаж алкоголю", "Permit to sell alcohol"),
  lead: text(
    "Chcesz sprzedawać alkohol w sklepie, w lokalu albo na imprezie? Tu złożysz wniosek i roczne oświadczenie o sprzedaży.",
    "Хочете продавати алкоголь у магазині, закладі або на заході? Тут можна подати заяву і щорічну декларацію про продаж.",
    "Do you want to sell alcohol in a shop, a bar or at an event? Apply here, and declare your yearly sales.",
  ),
  unit: "dzialalnosc",
  organ: PRESIDENT,
  jrwa: { symbol: "7340", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    {
      text: "ustawa z 26 października 1982 r. o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi",
      mark: "V",
    },
    RATES,
    SINGLE,
    {
      text: "ta ustawa, art. 18 ust. 5–6 (wniosek i załączniki), ust. 9 (4 i 2 lata), art. 18¹ (do 2 dni)",
      mark: "K",
    },
  ],
  lifeEvents: ["business"],
  words: [
    "zezwolenie na alkohol",
    "koncesja na alkohol",
    "pozwolenie na sprzedaż piwa",
    "sprzedaż alkoholu w sklepie",
    "alkohol w restauracji",
    "otwieram bar",
    "piwo na festynie",
    "jednorazowe zezwolenie na alkohol",
    "alkohol na imprezie",
    "sprzedaż wódki",
    "sprzedaż wina",
    "oświadczenie o wartości sprzedaży alkoholu",
    "opłata za koncesję alkoholową",
    "przedłużenie zezwolenia na alkohol",
    "alkohol w ogródku piwnym",
    "piwo w food trucku",
    "дозвіл на алкоголь",
    "ліцензія на продаж алкоголю",
    "продаж пива в магазині",
    "разовий дозвіл на пиво",
    "алкоголь у ресторані",
    "alcohol licence",
    "permit to sell beer",
    "liquor licence for a bar",
    "alcohol at an event",
    "yearly alcohol sales declaration",
  ],
  guide: {
    who: text(
      "Przedsiębiorca. O zezwolenie jednorazowe może wystąpić firma, która ma już zezwolenie na sprzedaż, oraz ochotnicza straż pożarna.",
      "Підприємець. Про разовий дозвіл може просити фірма, яка вже має дозвіл на продаж, і добровільна пожежна охорона.",
      "A business. A single permit is for a business that already holds a sales permit, and for a volunteer fire brigade.",
    ),
    next: text(
      "Urząd sprawdza dokumenty i lokal, a potem wydaje decyzję. Zezwolenie odbierasz po wniesieniu opłaty. Sprzedaż bez ważnego zezwolenia jest zabroniona.",
      "Управа перевіряє документи і приміщення, а потім видає рішення. Дозвіл ви отримуєте після оплати. Продаж без чинного дозволу заборонено.",
      "The office checks the documents and the premises, then decides. You get the permit once you have paid. Selling without a valid permit is forbidden.",
    ),
    appeal: APPEAL_TO_THE_BOARD,
    otherWays: WAYS_IN,
    unknown: text(
      "Nie podajemy progów sprzedaży, od których opłata rośnie, ani terminów rat i oświadczeń. W roku, w którym zezwolenie zaczyna się albo kończy, opłata jest proporcjonalna: kwotę poda urząd. O miejskie limity i godziny zapytaj w Wydziale Działalności Gospodarczej.",
      "Ми не вказуємо порогів продажу, від яких оплата зростає, і строків внесків та декларацій. У рік, коли дозвіл починається чи закінчується, оплата пропорційна: суму назве управа. Про міські ліміти й години запитайте у відділі Wydział Działalności Gospodarczej.",
      "We give neither the sales above which the fee rises nor the dates of instalments and declarations. In the year in which a permit begins or ends the fee is proportional: the office gives the amount. Ask Wydział Działalności Gospodarczej about the city's limits and hours.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Wydanie zezwolenia na sprzedaż alkoholu i ustalenie opłaty za nie.",
      "Видача дозволу на продаж алкоголю і визначення оплати за нього.",
      "To issue a permit to sell alcohol and set its fee.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 11¹, 18 i 18¹ ustawy o wychowaniu w trzeźwości i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 11¹, 18 і 18¹ закону про виховання у тверезості та KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 11¹, 18 and 18¹ of the Sobriety Act and the KPA.",
    ),
  }),
  tariffs: {
    ...Object.fromEntries(
      CLASSES.map(({ drinks, grosze, title }) => [
        rateOf(drinks),
        {
          title,
          unit: "grosze" as const,
          covers: { from: "2026-01-01" },
          rows: [{ from: "2026-01-01", value: grosze, source: RATES }],
        },
      ]),
    ),
    pelnomocnictwo: ATTORNEY_TARIFF,
  },
  derived: {
    stale: chosen("sprawa", "stale"),
    jednorazowe: chosen("sprawa", "jednorazowe"),
    oswiadczenie: chosen("sprawa", "oswiadczenie"),
    "pierwszy-rok": no("sprzedawal", false),
    "z-obrotem": any(derived("oswiadczenie"), yes("sprzedawal", false)),
  },
  said: {
    stale: {
      holds: text(
        "prosisz o zezwolenie dla sklepu albo lokalu",
        "ви просите дозвіл для магазину чи закладу",
        "you ask for a permit for a shop or a bar",
      ),
      fails: text(
        "nie prosisz o zezwolenie dla sklepu ani lokalu",
        "ви не просите дозволу для магазину чи закладу",
        "you do not ask for a permit for a shop or a bar",
      ),
    },
    jednorazowe: {
      holds: text(
        "prosisz o zezwolenie jednorazowe",
        "ви просите разовий дозвіл",
        "you ask for a single permit",
      ),
      fails: text(
        "nie prosisz o zezwolenie jednorazowe",
        "ви не просите разового дозволу",
        "you do not ask for a single permit",
      ),
    },
    oswiadczenie: {
      holds: text(
        "składasz roczne oświadczenie o sprzedaży",
        "ви подаєте щорічну декларацію про продаж",
        "you declare your yearly sales",
      ),
      fails: text(
        "nie składasz rocznego oświadczenia o sprzedaży",
        "ви не подаєте щорічної декларації про продаж",
        "you do not declare your yearly sales",
      ),
    },
    "pierwszy-rok": {
      holds: text(
        "Twoja firma nie sprzedawała w tym punkcie alkoholu w zeszłym roku",
        "ваша фірма не продавала в цьому місці алкоголь торік",
        "your business did not sell alcohol at this place last year",
      ),
      fails: text(
        "nie jest to pierwszy rok sprzedaży w tym punkcie",
        "це не перший рік продажу в цьому місці",
        "it is not the first year of sales at this place",
      ),
    },
    "z-obrotem": {
      holds: text(
        "Twoja firma sprzedawała w tym punkcie alkohol w zeszłym roku albo składa roczne oświadczenie",
        "ваша фірма продавала в цьому місці алкоголь торік або подає щорічну декларацію",
        "your business sold alcohol at this place last year, or declares its yearly sales",
      ),
      fails: text(
        "opłata nie zależy od wartości sprzedaży",
        "оплата не залежить від вартості продажу",
        "the fee does not depend on the sales",
      ),
    },
  },
  pages,
  fees: [
    ...firstYearFees,
    {
      id: "od-wartosci-sprzedazy",
      title: text(
        "Opłata roczna zależna od sprzedaży",
        "Річна оплата залежно від продажу",
        "Yearly fee by sales",
      ),
      when: derived("z-obrotem"),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o wychowaniu w trzeźwości, art. 11¹: opłata od wartości sprzedaży w roku poprzednim",
        mark: "K",
      },
    },
    {
      id: "jednorazowe",
      title: text("Zezwolenie jednorazowe", "Разовий дозвіл", "Single permit"),
      when: derived("jednorazowe"),
      amount: { is: "computed", grosze: singleFee },
      payee: CITY_HALL,
      source: SINGLE,
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      when: derived("oswiadczenie"),
      is: "none",
      text: text(
        "Na oświadczenie urząd nie odpowiada decyzją. Opłatę liczy się od podanej wartości.",
        "На декларацію управа не відповідає рішенням. Оплату рахують від указаної суми.",
        "The office does not decide on a declaration. The fee follows from the sales given.",
      ),
      source: { text: "ustawa o wychowaniu w trzeźwości, art. 11¹", mark: "K" },
    },
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Do 1 miesiąca od dnia, w którym wniosek trafi do urzędu.",
        "До 1 місяця від дня, коли заява надійде до управи.",
        "Up to 1 month from the day the office gets the application.",
      ),
      source: { text: "bielsko-biala.pl/en/node/607; KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
