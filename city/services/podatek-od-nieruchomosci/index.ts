import { chosen, defineService, derived, text } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { taxAttorneyFee } from "../blocks/tax-attorney.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** The information IN-1 of private persons; DN-1 of bodies is explained and left. */
export const propertyTax = defineService({
  slug: "podatek-od-nieruchomosci",
  title: text("Podatek od nieruchomości (IN-1)", "Податок на нерухомість (IN-1)", "Property tax (IN-1)"),
  lead: text(
    "Kupujesz, budujesz, sprzedajesz? Powiedz urzędowi, co się zmieniło z domem, mieszkaniem, lokalem albo działką. Masz na to 14 dni.",
    "Купуєте, будуєте, продаєте? Повідомте міську управу, що змінилося з будинком, квартирою, приміщенням чи ділянкою. Маєте на це 14 днів.",
    "Do you buy, build or sell? Tell the office what has changed about your house, flat, premises or land. You have 14 days.",
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
    { text: "uchwała Rady Miejskiej o stawkach podatku; nie znaleziono jej", mark: "?" },
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
      "IN-1 składa osoba fizyczna, która jest właścicielem albo współwłaścicielem. DN-1 składa spółka, stowarzyszenie, spółdzielnia lub inny podmiot. DN-1 składa także osoba fizyczna, jeśli jest współwłaścicielem razem z takim podmiotem. Wyjątek: za własne mieszkanie we wspólnocie mieszkaniowej składasz IN-1.",
      "IN-1 подає фізична особа, яка є власником або співвласником. DN-1 подає товариство, об'єднання, кооператив або інша організація. DN-1 подає також фізична особа, якщо вона є співвласником разом із такою організацією. Виняток: за власну квартиру в житловій спільноті подаєте IN-1.",
      "A natural person who is an owner or co-owner files IN-1. A company, association, co-operative or other body files DN-1. A natural person who owns together with such a body files DN-1 as well. The exception: for a flat of your own in a housing community you file IN-1.",
    ),
    next: text(
      "Osoba fizyczna po złożeniu IN-1 czeka na decyzję o wysokości podatku. Urząd sprawdza dane i w decyzji ustala, ile zapłacisz i kiedy. Nie licz podatku i nie płać, zanim nie dostaniesz decyzji.",
      "Фізична особа після подання IN-1 чекає на рішення про розмір податку. Міська управа перевіряє дані й у рішенні визначає, скільки і коли ви заплатите. Не рахуйте податок і не платіть, доки не отримаєте рішення.",
      "After IN-1 a natural person waits for the decision on the tax. The office checks the data and sets in the decision how much you pay and when. Do not compute or pay the tax before you get the decision.",
    ),
    appeal: text(
      "Od decyzji o wysokości podatku odwołasz się w terminie, który podaje pouczenie w decyzji. Odwołanie składasz przez organ, który ją wydał. Rozpatruje je Samorządowe Kolegium Odwoławcze.",
      "Рішення про розмір податку можна оскаржити в строк, зазначений у рішенні. Скаргу подають через орган, який видав рішення. Її розглядає Самоврядна апеляційна колегія (Samorządowe Kolegium Odwoławcze).",
      "You may appeal against the tax decision within the term that it names. You file the appeal through the body that issued the decision. The Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) decides on it.",
    ),
    otherWays: waysToFile(text("IN-1", "IN-1", "IN-1")),
    unknown: text(
      "Stawek podatku od nieruchomości nie podajemy: ustala je uchwała Rady Miejskiej. Zapytaj o nie w Wydziale Podatków i Opłat. Tam sprawdzisz też terminy płatności i zwolnienia. Wzór IN-1 jest krajowy: urząd musi jeszcze potwierdzić, że przyjmie te dane w tej postaci.",
      "Ставок податку на нерухомість ми не подаємо: їх визначає ухвала міської ради. Запитайте про них у відділі Wydział Podatków i Opłat. Там перевірите також строки оплати і звільнення. Форма IN-1 загальнодержавна: управа ще має підтвердити, що прийме дані в такому вигляді.",
      "We give no rates of the property tax: they stand in a resolution of the City Council. Ask the tax unit (Wydział Podatków i Opłat) about them, and about days of payment and exemptions. The template of IN-1 is national: the office has yet to confirm that it takes the data in this form.",
    ),
    more: [
      {
        heading: text("Osoba fizyczna: IN-1", "Фізична особа: IN-1", "A natural person: IN-1"),
        text: text(
          "Osoba fizyczna składa informację IN-1. Informację IN-1 złóż w ciągu 14 dni od kupna, sprzedaży, zakończenia budowy albo innej zmiany. Ten termin potwierdza Wydział Podatków i Opłat. Do IN-1 dołączasz załącznik ZIN. W Portalu e-usług podajesz jego dane w odpowiedziach i nie dołączasz go osobno. Wzory formularzy są krajowe, takie same w każdej gminie.",
          "Фізична особа подає інформацію IN-1. Інформацію IN-1 подайте протягом 14 днів від купівлі, продажу, закінчення будівництва або іншої зміни. Цей строк підтверджує Wydział Podatków i Opłat. До IN-1 додають додаток ZIN. У Portal e-usług ви подаєте його дані у відповідях і не додаєте його окремо. Форми загальнодержавні, однакові в кожній гміні.",
          "A natural person files the information IN-1. File it within 14 days of a purchase, a sale, the end of construction or another change. The tax unit (Wydział Podatków i Opłat) confirms this term. The attachment ZIN goes with IN-1. In Portal e-usług your answers give its data, and you do not attach it. The forms are national, the same in each municipality.",
        ),
      },
      {
        heading: text(
          "Firma albo inny podmiot: DN-1",
          "Фірма або інша організація: DN-1",
          "A company or another body: DN-1",
        ),
        text: text(
          "Firma i inny podmiot składa deklarację DN-1. Deklarację DN-1 złóż do 31 stycznia, a przy zmianie w ciągu roku w ciągu 14 dni. Te terminy potwierdza Wydział Podatków i Opłat. Do DN-1 dołączasz załącznik ZDN. Podmiot, który składa DN-1, sam liczy podatek i płaci bez wezwania. Formularz w Portalu e-usług służy tylko do IN-1. DN-1 złożysz przez e-Doręczenia, osobiście albo pocztą.",
          "Фірма та інша організація подає декларацію DN-1. Декларацію DN-1 подайте до 31 січня, а при зміні протягом року – протягом 14 днів. Ці строки підтверджує Wydział Podatków i Opłat. До DN-1 додають додаток ZDN. Організація, яка подає DN-1, сама рахує податок і платить без повідомлення. Форма в Portal e-usług лише для IN-1. DN-1 подають через e-Doręczenia, особисто або поштою.",
          "A company or another body files the declaration DN-1. File DN-1 by 31 January, and within 14 days of a change during the year. The tax unit (Wydział Podatków i Opłat) confirms these terms. The attachment ZDN goes with DN-1. A body that files DN-1 computes the tax itself and pays without being asked. The form in Portal e-usług is for IN-1 alone. File DN-1 through e-Doręczenia, in person or by post.",
        ),
      },
      {
        heading: text("Opłata i stawki", "Оплата і ставки", "Fee and rates"),
        text: text(
          "Za złożenie IN-1 i DN-1 nic nie płacisz. Stawki podatku ustala uchwała Rady Miejskiej. Zwolnienia potwierdza Wydział Podatków i Opłat.",
          "За подання IN-1 і DN-1 платити не треба. Ставки податку визначає ухвала міської ради. Звільнення підтверджує Wydział Podatków i Opłat.",
          "Filing IN-1 or DN-1 costs nothing. A resolution of the City Council sets the rates of the tax. The tax unit (Wydział Podatków i Opłat) confirms exemptions.",
        ),
      },
    ],
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
