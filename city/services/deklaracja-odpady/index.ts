import { chosen, defineService, derived, text, yes } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { taxAttorneyFee } from "../blocks/tax-attorney.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
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
      "Deklarację o odpadach składa właściciel albo współwłaściciel nieruchomości, na której mieszkają ludzie. W bloku jedną deklarację składa wspólnota albo spółdzielnia. Najemca jej nie składa: podaje liczbę osób właścicielowi. Gdzie powstają odpady, ale nikt nie mieszka, są inne zasady: zapytaj w Biurze Gospodarki Odpadami. Osobne pytania formularza dotyczą domu jednorodzinnego z kompostownikiem i budynku, w którym są mieszkania i firmy.",
      "Декларацію про відходи подає власник або співвласник нерухомості, де живуть люди. У багатоквартирному будинку одну декларацію подає спільнота або кооператив. Орендар її не подає: він повідомляє кількість осіб власникові. Де утворюються відходи, але ніхто не живе, діють інші правила: запитайте в бюро Biuro Gospodarki Odpadami. Окремі запитання форми стосуються будинку на одну родину з компостером і будинку, де є помешкання та фірми.",
      "The owner or co-owner of a property where people live declares. For a block of flats the community or co-operative makes one declaration. A tenant does not declare, but tells the owner the number of people. Where there is waste but nobody lives, other rules hold: ask the waste office (Biuro Gospodarki Odpadami). The form has questions of its own for a single-family house with a composter and for a building with flats and businesses.",
    ),
    next: text(
      "Deklaracja działa od złożenia, na decyzję nie czekasz. Dostajesz urzędowe poświadczenie przedłożenia (UPP). Płacisz co miesiąc tyle, ile wynika z deklaracji. Gdy ktoś się wprowadzi, wyprowadzi albo urodzi się dziecko, złóż nową deklarację. Masz na to czas do 10. dnia następnego miesiąca.",
      "Декларація діє від подання, рішення чекати не треба. Ви отримуєте офіційне підтвердження подання (UPP). Щомісяця платите стільки, скільки випливає з декларації. Коли хтось оселиться, виїде або народиться дитина, подайте нову декларацію. Маєте на це час до 10 числа наступного місяця.",
      "The declaration counts from the moment you send it; there is no decision to wait for. You get an official receipt (UPP). Each month you pay what the declaration says. When someone moves in or out or a child is born, declare again. You have until the 10th of the next month.",
    ),
    appeal: text(
      "Od samej deklaracji nie ma odwołania, bo to Ty podajesz dane. Jeśli urząd wyda decyzję o wysokości opłaty, odwołasz się od niej w terminie z pouczenia.",
      "Саму декларацію не оскаржують, бо дані подаєте ви. Якщо управа видасть рішення про розмір плати, його можна оскаржити в строк, зазначений у рішенні.",
      "There is no appeal against a declaration, as the data are your own. If the office issues a decision on the fee, you may appeal within the term that the decision names.",
    ),
    otherWays: waysToFile(text("Deklarację o odpadach", "Декларацію про відходи", "A waste declaration")),
    unknown: text(
      "Nie znamy numeru uchwały, stawki dla firm, terminu płatności ani numeru konta do wpłat. Numer konta sprawdzaj tylko w piśmie z urzędu albo po zalogowaniu w Portalu e-usług. O resztę zapytaj w Biurze Gospodarki Odpadami.",
      "Ми не знаємо номера ухвали, ставки для фірм, строку оплати та номера рахунку. Номер рахунку перевіряйте лише в листі з міської управи або після входу в Portal e-usług. Про решту запитайте в бюро Biuro Gospodarki Odpadami.",
      "We do not know the number of the resolution, the rate for businesses, the day of payment or the account. Take the account number only from a letter of the office or after logging in to Portal e-usług. Ask the waste office (Biuro Gospodarki Odpadami) about the rest.",
    ),
    more: [
      {
        heading: text("Kiedy złożyć deklarację", "Коли подати декларацію", "When to declare"),
        text: text(
          "Pierwszą deklarację złóż w ciągu 14 dni od zamieszkania. Zmianę zgłoś do 10. dnia następnego miesiąca (art. 6m ust. 2). Spóźnione obniżenie opłaty nie działa wstecz. Wyjątek: śmierć mieszkańca, jeśli zgłosisz ją w ciągu 6 miesięcy. Od 1 stycznia 2026 r. jest nowy formularz deklaracji, który dotyczy wszystkich.",
          "Першу декларацію подайте протягом 14 днів від заселення. Про зміну повідомте до 10 числа наступного місяця (ст. 6m п. 2). Запізніле зменшення плати не має зворотної дії. Виняток: смерть мешканця, якщо повідомити про неї протягом 6 місяців. З 1 січня 2026 р. діє нова форма декларації, яка стосується всіх.",
          "Make the first declaration within 14 days of moving in. Declare a change by the 10th of the next month (art. 6m(2)). A late decrease of the fee does not reach back. The exception is the death of a resident, if you declare it within 6 months. Since 1 January 2026 there is a new form of the declaration, and it concerns everyone.",
        ),
      },
      {
        heading: text("Co dołączyć", "Що додати", "What to attach"),
        text: text(
          "Do deklaracji o odpadach nie dołączasz załączników. Jeśli składa ją pełnomocnik, dołącz pełnomocnictwo.",
          "До декларації про відходи додатків не треба. Якщо її подає уповноважена особа, додайте довіреність.",
          "A waste declaration needs no attachments. If an attorney makes it, attach the power of attorney.",
        ),
      },
      {
        heading: text("Od czego zależy opłata", "Від чого залежить плата", "What the fee depends on"),
        text: text(
          "Opłata za gospodarowanie odpadami zależy od liczby mieszkańców. Kto kompostuje bioodpady przy domu jednorodzinnym, płaci mniej.",
          "Плата за поводження з відходами залежить від кількості мешканців. Хто компостує біовідходи біля будинку на одну родину, платить менше.",
          "The waste fee depends on the number of residents. Composting biowaste at a single-family house lowers it.",
        ),
      },
    ],
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
      title: text(
        "Złożenie deklaracji o odpadach",
        "Подання декларації про відходи",
        "Making the waste declaration",
      ),
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
