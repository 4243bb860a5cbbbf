import { chosen, derived, type Option, type Page, text } from "#core/forms";
import { applicantPage, contactPage } from "../blocks/applicant.ts";
import { deliveryQuestion } from "../blocks/delivery.ts";
import { certificateAttorneyPage } from "./attorney.ts";

/** Matters of art. 2(1)(1) of the Stamp Duty Act: no duty is due in them. */
const EXEMPT: readonly Option[] = [
  {
    value: "alimenty-opieka",
    label: text(
      "Alimenty, opieka, kuratela albo przysposobienie",
      "Аліменти, опіка, піклування або усиновлення",
      "Alimony, guardianship or adoption",
    ),
    words: ["alimenty", "adopcja",  "kuratela", "przysposobienie", "opieka nad dzieckiem", "аліменти", "adoption", "alimony"],
  },
  {
    value: "ubezpieczenie",
    label: text(
      "Ubezpieczenie społeczne albo zdrowotne",
      "Соціальне або медичне страхування",
      "Social or health insurance",
    ),
    words: ["do emerytury", "do renty", "ubezpieczenie w ZUS",  "dla ZUS", "emerytura", "renta", "пенсія", "pension"],
  },
  {
    value: "swiadczenia",
    label: text(
      "Świadczenia socjalne albo pomoc społeczna",
      "Соціальні виплати або соціальна допомога",
      "Social benefits or social assistance",
    ),
    words: ["do zasiłku", "do MOPS", "do dodatku mieszkaniowego",  "zasiłek", "dodatek mieszkaniowy", "pomoc społeczna", "dla MOPS", "соціальна допомога", "housing allowance"],
  },
  {
    value: "niepelnosprawnosc",
    label: text(
      "Uprawnienia osób z niepełnosprawnością",
      "Права осіб з інвалідністю",
      "Rights of people with disabilities",
    ),
    words: ["do PFRON", "dofinansowanie z PFRON",  "dla PFRON", "PFRON", "orzeczenie o niepełnosprawności"],
  },
  {
    value: "nauka-zdrowie",
    label: text(
      "Nauka, oświata albo ochrona zdrowia",
      "Навчання, освіта або охорона здоров'я",
      "Education or health care",
    ),
    words: ["do stypendium", "stypendium",  "dla uczelni", "na stypendium", "стипендія", "scholarship"],
  },
  {
    value: "zatrudnienie",
    label: text("Praca i wynagrodzenie", "Праця і заробітна плата", "Work and wages"),
    words: ["dla pracodawcy", "pracodawca wymaga",  "do pracy", "nowy pracodawca", "dla nowego pracodawcy", "для роботодавця", "for my employer", "new employer"],
  },
];

export const EXEMPT_PURPOSES = EXEMPT.map(({ value }) => value);

const PURPOSES: readonly Option[] = [
  {
    value: "kredyt",
    label: text("Kredyt albo pożyczka", "Кредит або позика", "A credit or loan"),
    words: ["do banku", "dla banku", "do kredytu", "dla kredytu", "do leasingu",  "kredyt", "kredytu", "kredyt hipoteczny", "bank wymaga", "bank żąda", "bank prosi", "bank chce", "banku", "pożyczka", "pożyczki", "leasing", "для банку", "для кредиту", "кредит", "банк", "for a loan", "mortgage", "for the bank", "bank asks", "bank requires", "loan"],
  },
  {
    value: "przetarg",
    label: text("Przetarg albo umowa", "Тендер або договір", "A tender or contract"),
    words: ["do przetargu", "zamówienie publiczne",  "przetarg", "przetargu", "do przetargów", "тендер", "для тендеру", "tender", "public procurement"],
  },
  {
    value: "dotacja",
    label: text("Dotacja", "Дотація або грант", "A grant"),
    words: ["do dotacji", "dofinansowanie", "wniosek unijny",  "dotacja", "dotacji", "dotację", "grant", "granty", "dofinansowania", "грант", "субсидія", "subsidy"],
  },
  {
    value: "sprzedaz",
    label: text(
      "Sprzedaż albo darowizna nieruchomości",
      "Продаж або дарування нерухомості",
      "Sale or gift of property",
    ),
    words: ["do notariusza", "dla notariusza", "sprzedaż mieszkania", "darowizna domu",  "sprzedaż domu", "sprzedaż działki", "sprzedaż nieruchomości", "sprzedaję mieszkanie", "sprzedaję dom", "sprzedajemy mieszkanie", "sprzedajemy dom", "sprzedaję działkę", "do sprzedaży", "u notariusza", "notariusz", "notariusza", "нотаріус", "продаж квартири", "продаю квартиру", "для нотаріуса", "notary", "selling my flat", "selling my house", "sale of my flat", "sale of the house"],
  },
  ...EXEMPT,
  { value: "inny", label: text("Coś innego", "Щось інше", "Something else") },
];

const matter: Page = {
  id: "zaswiadczenie",
  title: text("Jakie zaświadczenie", "Яка довідка", "Which certificate"),
  nodes: [
    {
      node: "question",
      id: "czego",
      label: text(
        "Jakich płatności ma dotyczyć zaświadczenie?",
        "Яких платежів має стосуватися довідка?",
        "Which payments should the certificate cover?",
      ),
      why: text(
        "Za zaświadczenie podatkowe i za inne są osobne opłaty skarbowe.",
        "За податкову та за іншу довідку є окремі гербові збори.",
        "A tax certificate and any other have a stamp duty of their own.",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "podatki",
            label: text("Podatki płacone miastu", "Податки, які сплачують місту", "Taxes paid to the city"),
            hint: text(
              "Na przykład podatek od nieruchomości, rolny, leśny albo od środków transportowych.",
              "Наприклад, податок на нерухомість, сільськогосподарський, лісовий чи на транспортні засоби.",
              "For example property, agricultural, forest or vehicle tax.",
            ),
            words: ["podatek od nieruchomości", "podatki lokalne", "podatek rolny",  "podatki", "w podatkach", "podatkach lokalnych", "z podatkami", "nie zalegam z podatkami", "nie zalegam w podatkach", "nie zalegam z podatkiem", "nie zalega z podatkami", "zaległości podatkowe", "zaległości podatkowych", "nie mam zaległości podatkowych", "niezaleganie w podatkach", "місцеві податки", "податки", "податок на нерухомість", "local taxes", "property tax", "taxes"],
          },
          {
            value: "inne",
            label: text("Inne należności wobec miasta", "Інші платежі місту", "Other dues to the city"),
            hint: text(
              "Na przykład opłata za dzierżawę.",
              "Наприклад, плата за оренду.",
              "For example the charge for a lease.",
            ),
            words: ["opłata za dzierżawę", "czynsz dzierżawny", "opłata za użytkowanie wieczyste",  "za dzierżawę", "za użytkowanie wieczyste", "czynsz za lokal", "czynsz komunalny", "opłata śmieciowa", "opłata za śmieci", "opłata za odpady", "opłaty za odpady", "за оренду землі", "за сміття", "rent for city land", "waste charges"],
          },
          {
            value: "oba",
            label: text("Jedno i drugie", "Одне і друге", "Both"),
            hint: text(
              "Dostaniesz dwa zaświadczenia.",
              "Ви отримаєте дві довідки.",
              "You will get two certificates.",
            ), words: ["podatki i inne opłaty", "podatki i opłaty", "podatkach i opłatach", "podatki oraz opłaty", "wszystkie należności", "wszystkie opłaty", "podatków i innych należności", "jedno i drugie", "податки та інші платежі", "податки і збори", "taxes and other", "taxes and charges"] },
          {
            value: "urzad-skarbowy",
            label: text("PIT, CIT albo VAT", "PIT, CIT або VAT", "Income tax or VAT"),
            words: ["podatek dochodowy"],
          },
          {
            value: "zus",
            label: text("Składki ZUS", "Внески до ZUS", "Social insurance (ZUS)"),
            words: ["składki ZUS"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "urzad-skarbowy",
      when: chosen("czego", "urzad-skarbowy"),
      title: text(
        "To zaświadczenie wydaje urząd skarbowy",
        "Цю довідку видає податкова (urząd skarbowy)",
        "The tax office (urząd skarbowy) issues it",
      ),
      text: text(
        "Miasto nie prowadzi podatku dochodowego ani VAT. Wniosek złóż w swoim urzędzie skarbowym.",
        "Місто не веде прибуткового податку і VAT. Подайте заяву до своєї податкової (urząd skarbowy).",
        "The city does not handle income tax or VAT. Apply to your tax office.",
      ),
      onward: { url: "https://www.podatki.gov.pl" },
    },
    {
      node: "exit",
      id: "skladki",
      when: chosen("czego", "zus"),
      title: text("To zaświadczenie wydaje ZUS", "Цю довідку видає ZUS", "ZUS issues it"),
      text: text(
        "O składkach zaświadcza Zakład Ubezpieczeń Społecznych, a nie miasto.",
        "Довідку про внески видає Zakład Ubezpieczeń Społecznych, а не місто.",
        "The Social Insurance Institution (ZUS) certifies contributions, not the city.",
      ),
      onward: { url: "https://www.zus.pl" },
    },
    {
      node: "question",
      id: "jakie-inne",
      label: text("Jakie to należności?", "Які це платежі?", "Which dues are these?"),
      hint: text(
        "Napisz, za co i gdzie płacisz.",
        "Напишіть, за що і де ви платите.",
        "Say what you pay for and where.",
      ),
      when: derived("niepodatkowe"),
      answer: { kind: "text", longest: 300 },
    },
    {
      node: "question",
      id: "kogo",
      label: text("Kogo ma dotyczyć?", "Кого має стосуватися довідка?", "Whom is it about?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "mnie",
            label: text(
              "Mnie albo tego, kogo reprezentuję",
              "Мене або того, кого я представляю",
              "Me or the one I act for",
            ),
            words: ["dla mojej firmy", "w imieniu mamy",  "że nie zalegam", "że nie mam zaległości", "na moje nazwisko", "zaświadczenie dla mnie", "dla siebie", "o mnie", "mojej firmy", "naszej firmy", "nasza firma nie zalega", "naszej spółki", "що я не маю заборгованості", "що не маю боргів", "для себе", "для мене", "that I owe nothing", "that I do not owe", "for myself", "about me", "my own taxes"],
          },
          {
            value: "kogos",
            label: text(
              "Kogoś innego, na przykład kontrahenta albo sprzedającego",
              "Когось іншого, наприклад контрагента чи продавця",
              "Someone else, for example a contractor or a seller",
            ),
            words: ["dotyczy kontrahenta", "dotyczy sprzedającego", "zaświadczenie o kontrahencie",  "zaświadczenie o sprzedającym", "o mojego kontrahenta", "czy sprzedający nie zalega", "czy mój kontrahent", "about the seller", "about a contractor"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "cudze-dane",
      when: chosen("kogo", "kogos"),
      title: text(
        "Dane o cudzych zaległościach są chronione",
        "Дані про чужі борги захищені",
        "Other people's arrears are protected",
      ),
      text: text(
        "O zaległościach innej osoby urząd pisze tylko wyjątkowo i za jej zgodą. Najprościej, gdy ta osoba sama poprosi o zaświadczenie. O wyjątki zapytaj w wydziale.",
        "Про борги іншої особи управа пише лише у виняткових випадках і за її згодою. Найпростіше, коли ця особа сама попросить довідку. Про винятки запитайте у відділі.",
        "The office writes about another person's arrears only in special cases and with their consent. It is simplest if that person applies. Ask the unit about the exceptions.",
      ),
      onward: { unit: "podatki" },
    },
    {
      node: "question",
      id: "cel",
      label: text("Do czego jest potrzebne?", "Для чого потрібна довідка?", "What is it for?"),
      why: text(
        "W niektórych sprawach opłaty skarbowej nie ma (art. 2 ustawy o opłacie skarbowej).",
        "У деяких справах гербового збору немає (ст. 2 закону про гербовий збір).",
        "In some matters no stamp duty is due (art. 2 of the Stamp Duty Act).",
      ),
      answer: { kind: "choice", options: PURPOSES },
    },
    {
      node: "question",
      id: "cel-inny",
      label: text("Napisz, do czego", "Напишіть, для чого", "Say what for"),
      when: chosen("cel", "inny"),
      answer: { kind: "text", longest: 200 },
    },
  ],
};

const delivery: Page = {
  id: "odbior",
  title: text(
    "Odbiór i liczba egzemplarzy",
    "Отримання і кількість примірників",
    "Delivery and number of copies",
  ),
  nodes: [
    deliveryQuestion,
    {
      node: "question",
      id: "egzemplarze",
      label: text("Ile egzemplarzy?", "Скільки примірників?", "How many copies?"),
      hint: text(
        "Jeśli prosisz o oba rodzaje, tyle dostaniesz każdego.",
        "Якщо просите обидва види, стільки отримаєте кожного.",
        "If you ask for both kinds, you get this many of each.",
      ),
      why: text(
        "Opłatę skarbową liczy się od każdego egzemplarza.",
        "Гербовий збір рахують від кожного примірника.",
        "The stamp duty is counted for each copy.",
      ),
      when: derived("na-papierze"),
      answer: { kind: "integer", from: 1, to: 20 }, words: ["egzemplarz", "egzemplarze", "egzemplarzy", "egzemplarzach", "sztuki", "kopie", "примірники", "примірників", "примірниках", "copies"], },
  ],
};

/** From what the certificate says and what it is for, which set the duty, to who applies. */
export const pages: readonly Page[] = [
  matter,
  delivery,
  applicantPage({
    bodies: true,
    pesel: "optional",
    peselWhy: text(
      "Po tym numerze urząd znajdzie Twoje rozliczenia. Zostaw puste, jeśli nie masz numeru PESEL.",
      "За цим номером управа знайде ваші розрахунки. Залиште порожнім, якщо не маєте номера PESEL.",
      "The office finds your account by this number. Leave it empty if you have no PESEL.",
    ),
  }),
  contactPage(),
  certificateAttorneyPage(derived("podatkowe"), derived("niepodatkowe")),
];
