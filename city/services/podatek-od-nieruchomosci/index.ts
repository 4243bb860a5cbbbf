import { chosen, defineService, derived, text } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { taxAttorneyFee } from "../blocks/tax-attorney.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** The information IN-1 of private persons; DN-1 of bodies is explained and left. */
export const propertyTax = defineService({
  slug: "podatek-od-nieruchomosci",
  title: text("Podatek od nieruchomości (IN-1)", "Податок на нерухомість (IN-1)", "Property tax (IN-1)"),
  lead: text(
    "Kupujesz, budujesz, sprzedajesz? Powiedz urzędowi, co się zmieniło z domem, mieszkaniem albo działką. Masz na to 14 dni.",
    "Купуєте, будуєте, продаєте? Повідомте управу, що змінилося з будинком, квартирою чи ділянкою. Маєте на це 14 днів.",
    "Do you buy, build or sell? Tell the office what has changed about your house, flat or land. You have 14 days.",
  ),
  unit: "podatki",
  organ: PRESIDENT,
  jrwa: {
    symbol: "312",
    source: { text: "klasa trzyrzędna podatków i opłat lokalnych; właściwą klasę wskaże urząd", mark: "?" },
  },
  basis: [
    {
      text: "ustawa z 12 stycznia 1991 r. o podatkach i opłatach lokalnych, art. 6 ust. 6 (IN-1)",
      mark: "?",
    },
    { text: "ta sama ustawa, art. 1a, 2–5, 7: przedmiot, podstawa i zwolnienia", mark: "K" },
    { text: "załączniki ZIN-1, ZIN-2 i ZIN-3: broszura Ministerstwa Finansów do IN-1(1)", mark: "V" },
  ],
  lifeEvents: ["money-and-taxes", "home", "building"],
  words: [
    "podatek od nieruchomości",
    "podatek od domu",
    "podatek od mieszkania",
    "podatek od działki",
    "podatek od garażu",
    "podatek gruntowy",
    "kupiłem mieszkanie",
    "kupiłam dom",
    "sprzedałem działkę",
    "odziedziczyłem dom",
    "dostałem mieszkanie w darowiźnie",
    "wybudowałem dom",
    "firma w mieszkaniu podatek",
    "zły metraż w podatku",
    "informacja in-1",
    "druk in-1",
    "zin-1",
    "zgłosić dom do podatku",
    "податок на нерухомість",
    "податок на квартиру",
    "купив квартиру",
    "продала ділянку",
    "податок на будинок",
    "property tax",
    "council tax house",
    "bought a flat",
    "sold my house",
    "inherited a house",
  ],
  guide: {
    who: text(
      "Osoba prywatna, która ma nieruchomość sama albo z innymi osobami prywatnymi. Podmiot, a także osoba, która ma ją razem z podmiotem, składa DN-1.",
      "Приватна особа, яка має нерухомість сама або з іншими приватними особами. Організація, а також особа, яка має її разом з організацією, подає DN-1.",
      "A private person who owns property alone or with other private people. A body, and a person who owns together with a body, files DN-1.",
    ),
    next: text(
      "Urząd sprawdza dane i w decyzji ustala, ile zapłacisz i kiedy. Nie licz podatku i nie płać, zanim jej nie dostaniesz.",
      "Управа перевіряє дані й у рішенні визначає, скільки і коли ви заплатите. Не рахуйте податок і не платіть, доки його не отримаєте.",
      "The office checks the data and sets in a decision how much you pay and when. Do not compute or pay the tax before you get it.",
    ),
    appeal: text(
      "Od decyzji o wysokości podatku odwołasz się do Samorządowego Kolegium Odwoławczego, przez organ, który ją wydał, w terminie z pouczenia.",
      "Рішення про податок можна оскаржити до Самоврядної апеляційної колегії через орган, який його видав, у строк, зазначений у рішенні.",
      "You may appeal against the tax decision to the Local Government Board of Appeal, through the body that issued it, within the term that the decision names.",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Nie podajemy stawek ani terminów płatności: stawki ustala uchwała Rady Miejskiej. Wzór IN-1 jest krajowy: urząd musi jeszcze potwierdzić, że przyjmie te dane w tej postaci. Zapytaj w Wydziale Podatków i Opłat, także o zwolnienia.",
      "Ми не подаємо ставок і строків оплати: ставки визначає ухвала міської ради. Форма IN-1 загальнодержавна: управа ще має підтвердити, що прийме дані в такому вигляді. Запитайте у відділі Wydział Podatków i Opłat, також про звільнення.",
      "We give no rates or days of payment: the rates stand in a city resolution. The template of IN-1 is national: the office has yet to confirm that it takes the data in this form. Ask the tax unit (Wydział Podatków i Opłat), also about exemptions.",
    ),
  },
  assurance: "substantial",
  signature: {
    required: true,
    why: text(
      "Informację podatkową podpisuje podatnik albo jego pełnomocnik (Ordynacja podatkowa).",
      "Податкову інформацію підписує платник або його уповноважена особа (Податкова ординація).",
      "Tax information is signed by the taxpayer or an attorney (Tax Ordinance).",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Ustalenie i pobór podatku od nieruchomości.",
      "Визначення і стягнення податку на нерухомість.",
      "To set and collect the property tax.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): ustawa o podatkach i opłatach lokalnych oraz Ordynacja podatkowa.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): закон про місцеві податки і збори та Податкова ординація.",
      "A legal obligation (art. 6(1)(c) GDPR): the Act on Local Taxes and Fees and the Tax Ordinance.",
    ),
  }),
  tariffs: { pelnomocnictwo: ATTORNEY_TARIFF },
  derived: {
    wspolna: chosen("podatnik", "wspolna"),
    opodatkowane: chosen("zwolnienie", ["nic", "czesc"]),
    zwolnione: chosen("zwolnienie", ["czesc", "wszystko"]),
    "urzad-ustala": chosen("zdarzenie", ["nabycie", "budowa", "sposob-uzytkowania", "korekta"]),
  },
  said: {
    zwolnione: {
      holds: text(
        "coś jest zwolnione z podatku",
        "щось звільнене від податку",
        "something is exempt from the tax",
      ),
      fails: text(
        "nic nie jest zwolnione z podatku",
        "ніщо не звільнене від податку",
        "nothing is exempt from the tax",
      ),
    },
    "urzad-ustala": {
      holds: text(
        "kupujesz, dostajesz albo dziedziczysz, kończysz budowę, korzystasz inaczej albo poprawiasz wcześniejszą informację",
        "ви купуєте, отримуєте або успадковуєте, закінчуєте будівництво, користуєтеся інакше або виправляєте попередню інформацію",
        "you buy, are given or inherit, finish building, use it differently, or correct earlier information",
      ),
      fails: text(
        "sprzedajesz, darujesz albo rozbierasz",
        "ви продаєте, даруєте або зносите",
        "you sell, give away or demolish",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "zlozenie",
      title: text("Złożenie informacji IN-1", "Подання інформації IN-1", "Filing IN-1"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o podatkach i opłatach lokalnych, art. 6: złożenie bez opłaty", mark: "V" },
    },
    {
      id: "podatek",
      title: text("Podatek od nieruchomości", "Податок на нерухомість", "Property tax"),
      when: derived("urzad-ustala"),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o podatkach i opłatach lokalnych, art. 6 ust. 7: urząd ustala podatek w decyzji, stawki w uchwale Rady Miejskiej",
        mark: "K",
      },
    },
    taxAttorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: "none",
      text: text(
        "Czeka się na decyzję o wysokości podatku. Jej terminu nie liczy się od złożenia informacji.",
        "Чекають на рішення про розмір податку. Його строк не рахують від подання інформації.",
        "You wait for the decision on the tax. Its term does not run from the day you file.",
      ),
      source: {
        text: "ustawa o podatkach i opłatach lokalnych, art. 6 ust. 7; do potwierdzenia przez urząd",
        mark: "?",
      },
    },
  ],
  examples,
});
