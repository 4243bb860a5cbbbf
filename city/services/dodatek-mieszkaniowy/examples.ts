import { type Example, text } from "#core/forms";

/** Invented people; the PESEL and the account are public test numbers. */
const person = { imie: "Anna", nazwisko: "Przykładowa", pesel: "44051401359" };
const address = {
  street: "ul. Przykładowa",
  house: "1",
  flat: "5",
  postcode: "43-300",
  town: "Bielsko-Biała",
};
const home = { "w-miescie": "yes", "adres-mieszkania": { ...address, postcode: "", town: "" } };
const contact = { adres: address };
const row = (name: string, who: string, source: string, income?: string) => ({
  "osoba-imie": name,
  "osoba-kim": who,
  "osoba-zrodlo": source,
  ...(income && { "osoba-dochod": income }),
});
const promises = { "oswiadczenie-dochody": "yes", prawda: "yes" };

const PAGES = ["mieszkanie", "gospodarstwo", "koszty", "kto", "kontakt", "pelnomocnik", "dokumenty"];
const TERM = "2027-01-04";

export const examples: readonly Example[] = [
  {
    name: "emerytka-w-spoldzielni",
    title: text(
      "Emerytka w mieszkaniu spółdzielczym",
      "Пенсіонерка у кооперативній квартирі",
      "A pensioner in a co-operative flat",
    ),
    day: "2026-12-01",
    answers: {
      ...home,
      tytul: "spoldzielnia",
      powierzchnia: "38,5",
      niepelnosprawnosc: "no",
      instalacje: "yes",
      osoby: [row("Anna Przykładowa", "ja", "emerytura", "5 400 zł")],
      "sa-dochody": "yes",
      wydatki: "720,50",
      "komu-placisz": "Spółdzielnia Mieszkaniowa Przykładowa",
      "konto-zarzadcy": "PL61109010140000071219812874",
      ...person,
      ...contact,
      pelnomocnik: "no",
      dochody: ["odcinki.pdf"],
      "koszty-mieszkania": ["czynsz.pdf"],
      "dokument-tytul": ["przydzial.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { wniosek: "none" },
      attachments: ["dochody", "koszty-mieszkania", "dokument-tytul"],
      deadline: TERM,
    },
  },
  {
    name: "rodzina-we-wlasnym-domu",
    title: text(
      "Rodzina z osobą na wózku we własnym domu, przez znajomego",
      "Родина з особою на візку у власному будинку, через знайомого",
      "A family with a wheelchair user in their own house, through a friend",
    ),
    day: "2026-12-01",
    answers: {
      ...home,
      tytul: "wlasny-dom",
      powierzchnia: "86",
      niepelnosprawnosc: "yes",
      instalacje: "no",
      braki: ["co", "gaz"],
      osoby: [
        row("Anna Przykładowa", "ja", "praca", "9 000"),
        row("Jan Przykładowy", "mąż", "swiadczenia", "2 100"),
        row("Ola Przykładowa", "córka", "brak"),
      ],
      "sa-dochody": "yes",
      wydatki: "640",
      konto: "PL61109010140000071219812874",
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Piotr",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      dochody: ["zaswiadczenie.pdf"],
      "koszty-mieszkania": ["rachunki.pdf"],
      "dokument-tytul": ["akt.pdf"],
      orzeczenie: ["orzeczenie.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { wniosek: "none", pelnomocnictwo: "unpublished" },
      attachments: ["pelnomocnictwo", "dochody", "koszty-mieszkania", "dokument-tytul", "orzeczenie"],
      deadline: TERM,
    },
  },
  {
    name: "czeka-na-lokal",
    title: text(
      "Bez tytułu i bez dochodu, czeka na lokal po wyroku",
      "Без права і без доходу, чекає на помешкання за рішенням суду",
      "No title and no income, waiting for premises after a judgment",
    ),
    day: "2026-12-01",
    answers: {
      ...home,
      tytul: "oczekuje",
      powierzchnia: "31",
      niepelnosprawnosc: "no",
      instalacje: "no",
      braki: ["ciepla-woda"],
      osoby: [row("Anna Przykładowa", "ja", "brak")],
      "sa-dochody": "no",
      wydatki: "410",
      "komu-placisz": "Zarządca Przykładowy",
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      "koszty-mieszkania": ["rachunek.jpg"],
      wyrok: ["wyrok.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { wniosek: "none" },
      attachments: ["pelnomocnictwo", "koszty-mieszkania", "wyrok"],
      deadline: TERM,
    },
  },
  {
    name: "duze-mieszkanie-bez-tytulu",
    title: text(
      "Duże mieszkanie bez tytułu: można wysłać, decyduje człowiek",
      "Велике помешкання без права: можна надіслати, вирішує людина",
      "A large home without a title: it can be sent, a person decides",
    ),
    day: "2026-12-01",
    answers: {
      ...home,
      tytul: "brak",
      powierzchnia: "140",
      niepelnosprawnosc: "no",
      instalacje: "yes",
      osoby: [row("Anna Przykładowa", "ja", "firma", "48 000")],
      "sa-dochody": "yes",
      wydatki: "1 900",
      "komu-placisz": "Właściciel Przykładowy",
      ...person,
      ...contact,
      pelnomocnik: "no",
      dochody: ["ksiega.pdf"],
      "koszty-mieszkania": ["rachunki.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { wniosek: "none" },
      attachments: ["dochody", "koszty-mieszkania"],
      deadline: TERM,
    },
  },
  {
    name: "inna-gmina",
    title: text("Mieszkanie w innej gminie", "Помешкання в іншій гміні", "A home elsewhere"),
    day: "2026-12-01",
    answers: { "w-miescie": "no" },
    expect: { pages: ["mieszkanie"], exit: "inna-gmina", fees: {}, attachments: [], deadline: null },
  },
];
