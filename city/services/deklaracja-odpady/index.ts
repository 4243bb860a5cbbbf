import { chosen, defineService, derived, text, yes } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { taxAttorneyFee } from "../blocks/tax-attorney.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const NEWS = "bielskonews.pl z 3 stycznia 2026 r.; numeru uchwały nie znaleziono";

/** The declaration of art. 6m: the first one, and each change. */
export const wasteDeclaration = defineService({
  slug: "deklaracja-odpady",
  title: text("Deklaracja o opłacie za odpady", "Декларація про плату за відходи", "Waste fee declaration"),
  lead: text(
    "Masz dom albo zarządzasz budynkiem? Podaj, ile osób w nim mieszka. Od razu zobaczysz, ile wyniesie opłata za śmieci.",
    "Маєте будинок або управляєте ним? Вкажіть, скільки людей у ньому живе. Одразу побачите плату за сміття.",
    "Do you own or manage a house? Say how many people live there. You see the monthly waste fee at once.",
  ),
  unit: "gospodarka-odpadami",
  organ: PRESIDENT,
  jrwa: {
    symbol: "312",
    source: { text: "klasa trzyrzędna podatków i opłat lokalnych; właściwą klasę wskaże urząd", mark: "?" },
  },
  basis: [
    { text: "ustawa z 13 września 1996 r. o utrzymaniu czystości i porządku w gminach, art. 6m", mark: "V" },
    { text: "ta sama ustawa, art. 6j, 6k i 6q; Ordynacja podatkowa", mark: "K" },
    { text: `uchwała Rady Miejskiej o stawkach od 1 stycznia 2026 r.: ${NEWS}`, mark: "V" },
  ],
  lifeEvents: ["home", "family"],
  words: [
    "śmieci",
    "opłata za śmieci",
    "deklaracja śmieciowa",
    "ile za śmieci",
    "wywóz śmieci",
    "zmiana liczby osób",
    "zgłosić dziecko do śmieci",
    "wypisać kogoś ze śmieci",
    "dopisać do śmieci",
    "wprowadziłem się do domu",
    "wyprowadził się lokator",
    "kompostownik zniżka",
    "mniej za śmieci",
    "nowy druk na śmieci",
    "śmieci po śmierci mamy",
    "odbiór odpadów nowy dom",
    "podatek śmieciowy",
    "сміття",
    "плата за сміття",
    "декларація про сміття",
    "вивіз сміття",
    "змінилась кількість мешканців",
    "rubbish fee",
    "waste declaration",
    "garbage collection",
    "number of residents changed",
    "bin charges",
    "composting discount",
  ],
  guide: {
    who: text(
      "Właściciel albo współwłaściciel nieruchomości, na której ktoś mieszka. W bloku jedną deklarację składa wspólnota albo spółdzielnia.",
      "Власник або співвласник нерухомості, де хтось живе. У багатоквартирному будинку одну декларацію подає спільнота або кооператив.",
      "The owner or co-owner of a property where someone lives. For a block of flats the community or co-operative makes one declaration.",
    ),
    next: text(
      "Deklaracja działa od złożenia, na decyzję nie czekasz. Dostajesz urzędowe poświadczenie (UPP) i płacisz co miesiąc tyle, ile z niej wynika. Gdy liczba osób się zmieni, złóż nową do 10. dnia następnego miesiąca.",
      "Декларація діє від подання, рішення чекати не треба. Ви отримуєте офіційне підтвердження (UPP) і платите щомісяця стільки, скільки з неї випливає. Коли кількість осіб зміниться, подайте нову до 10 числа наступного місяця.",
      "The declaration counts from the moment you send it; there is no decision to wait for. You get an official receipt (UPP) and pay each month what it says. When the number of people changes, declare again by the 10th of the next month.",
    ),
    appeal: text(
      "Od samej deklaracji nie ma odwołania, bo to Ty podajesz dane. Jeśli urząd określi opłatę w decyzji, odwołasz się od niej w terminie z pouczenia.",
      "Саму декларацію не оскаржують, бо дані подаєте ви. Якщо управа визначить плату рішенням, його можна оскаржити в строк, зазначений у рішенні.",
      "There is no appeal against a declaration, as the data are your own. If the office sets the fee in a decision, you may appeal within the term that the decision names.",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Nie znamy numeru uchwały, stawki dla firm, terminu płatności ani numeru konta. Numer konta sprawdzaj tylko w piśmie z urzędu albo po zalogowaniu. O resztę zapytaj w Biurze Gospodarki Odpadami.",
      "Ми не знаємо номера ухвали, ставки для фірм, строку оплати та номера рахунку. Номер рахунку перевіряйте лише в листі з управи або після входу. Про решту запитайте в бюро Biuro Gospodarki Odpadami.",
      "We do not know the number of the resolution, the rate for businesses, the day of payment or the account. Take the account number only from a letter of the office or after logging in. Ask the waste office (Biuro Gospodarki Odpadami) about the rest.",
    ),
  },
  assurance: "substantial",
  signature: {
    required: true,
    why: text(
      "Deklarację podpisuje ten, kto ją składa, bo na jej podstawie urząd może ściągnąć opłatę (art. 6m i 6q ustawy, Ordynacja podatkowa).",
      "Декларацію підписує той, хто її подає, бо на її підставі управа може стягнути плату (ст. 6m і 6q закону, Податкова ординація).",
      "Whoever declares must sign, as the office may collect the fee on the strength of it (art. 6m and 6q of the Act, Tax Ordinance).",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Ustalenie i pobór opłaty za gospodarowanie odpadami komunalnymi.",
      "Визначення і стягнення плати за поводження з побутовими відходами.",
      "To set and collect the fee for municipal waste.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 6m ustawy o utrzymaniu czystości i porządku w gminach oraz Ordynacja podatkowa.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 6m закону про чистоту і порядок у гмінах та Податкова ординація.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 6m of the Act on Cleanliness and Order in Municipalities and the Tax Ordinance.",
    ),
  }),
  tariffs: {
    osoba: {
      title: text("Opłata od osoby za miesiąc", "Плата за особу на місяць", "Fee per person per month"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: 4_500, source: { text: NEWS, mark: "V" } }],
    },
    kompost: {
      title: text(
        "Ulga za kompostownik od osoby za miesiąc",
        "Знижка за компостер за особу на місяць",
        "Composting discount per person per month",
      ),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: 200, source: { text: NEWS, mark: "V" } }],
    },
    pelnomocnictwo: ATTORNEY_TARIFF,
  },
  derived: {
    jednorodzinny: chosen("budynek", "jednorodzinny"),
    mieszany: chosen("budynek", "mieszany"),
  },
  said: {
    mieszany: {
      holds: text(
        "w budynku są mieszkańcy i firma albo inny lokal",
        "у будинку є мешканці та фірма або інше приміщення",
        "the building has residents and a business or other premises",
      ),
      fails: text(
        "w budynku nie ma mieszkańców razem z firmą albo innym lokalem",
        "у будинку немає мешканців разом із фірмою або іншим приміщенням",
        "the building does not have both residents and a business or other premises",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "zlozenie",
      title: text("Złożenie deklaracji", "Подання декларації", "Making the declaration"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o utrzymaniu czystości i porządku w gminach, art. 6m: bez opłaty", mark: "K" },
    },
    {
      id: "odpady",
      title: text(
        "Miesięczna opłata za odpady od mieszkańców",
        "Щомісячна плата за відходи від мешканців",
        "Monthly waste fee of the residents",
      ),
      amount: {
        is: "computed",
        grosze: {
          product: [
            { answer: "osoby" },
            {
              difference: [
                { tariff: "osoba" },
                {
                  first: [{ when: yes("kompost", false), gives: { tariff: "kompost" } }],
                  otherwise: { number: 0 },
                },
              ],
            },
          ],
        },
      },
      payee: CITY_HALL,
      source: { text: `stawka razy liczba osób, art. 6j ust. 1 pkt 1; ${NEWS}`, mark: "V" },
    },
    {
      id: "czesc-bez-mieszkancow",
      title: text(
        "Opłata za część, w której nikt nie mieszka. Zapytaj w Biurze Gospodarki Odpadami",
        "Плата за частину, де ніхто не живе. Запитайте в бюро Biuro Gospodarki Odpadami",
        "Fee for the part where nobody lives. Ask the waste office (Biuro Gospodarki Odpadami)",
      ),
      when: derived("mieszany"),
      amount: { is: "unpublished" },
      payee: CITY_HALL,
      source: { text: "uchwała Rady Miejskiej; stawki dla firm nie znaleziono", mark: "?" },
    },
    taxAttorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: "none",
      text: text(
        "Deklaracja działa od złożenia. Urząd nie wydaje decyzji.",
        "Декларація діє від подання. Управа не видає рішення.",
        "The declaration counts from the moment it is sent. There is no decision.",
      ),
      source: { text: "ustawa o utrzymaniu czystości i porządku w gminach, art. 6m", mark: "K" },
    },
  ],
  examples,
});
