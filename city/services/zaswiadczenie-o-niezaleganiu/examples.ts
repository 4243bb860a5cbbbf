import { type Example, text } from "#core/forms";

const DAY = "2026-12-01";
const DEADLINE = "2026-12-08";
const PAGES = ["zaswiadczenie", "odbior", "kto", "kontakt", "pelnomocnik"];

/** Invented people; the PESEL and NIP are the public test numbers. */
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa", pesel: "44051401359" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "2", postcode: "43-300", town: "Bielsko-Biała" },
};

export const examples: readonly Example[] = [
  {
    name: "kredyt",
    title: text(
      "Mieszkanka potrzebuje zaświadczenia do kredytu",
      "Мешканці потрібна довідка для кредиту",
      "A resident needs a certificate for a mortgage",
    ),
    day: DAY,
    answers: {
      czego: "podatki",
      kogo: "mnie",
      cel: "kredyt",
      odbior: "elektronicznie",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: { pages: PAGES, fees: { podatkowe: 2_100 }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "przetarg-pelnomocnik",
    title: text(
      "Spółka przez pełnomocnika prosi o oba zaświadczenia w trzech egzemplarzach",
      "Товариство через уповноваженого просить обидві довідки у трьох примірниках",
      "A company's attorney asks for both certificates in three copies",
    ),
    day: DAY,
    answers: {
      czego: "oba",
      "jakie-inne": "Dzierżawa placu pod magazyn",
      kogo: "mnie",
      cel: "przetarg",
      odbior: "osobiscie",
      egzemplarze: "3",
      "kto-sklada": "podmiot",
      nazwa: "Przykładowa sp. z o.o.",
      nip: "5260250274",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      "pps-1": ["pps-1.pdf"],
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
    },
    expect: {
      pages: PAGES,
      fees: { podatkowe: 6_300, inne: 5_100, "pps-1": 1_700, pelnomocnictwo: 1_700 },
      attachments: ["pps-1", "pelnomocnictwo"],
      deadline: DEADLINE,
    },
  },
  {
    name: "pomoc-spoleczna",
    title: text(
      "Zaświadczenie do pomocy społecznej jest bez opłaty",
      "Довідка для соціальної допомоги безкоштовна",
      "A certificate for social assistance is free",
    ),
    day: DAY,
    answers: {
      czego: "inne",
      "jakie-inne": "Opłata za dzierżawę ogródka",
      kogo: "mnie",
      cel: "swiadczenia",
      odbior: "poczta",
      egzemplarze: "1",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: { pages: PAGES, fees: { inne: 0 }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "syn-za-ojca",
    title: text(
      "Syn z PPS-1 działa za ojca i nie płaci za pełnomocnictwo",
      "Син із PPS-1 діє за батька і не платить за довіреність",
      "A son with PPS-1 acts for his father and pays nothing for it",
    ),
    day: DAY,
    answers: {
      czego: "podatki",
      kogo: "mnie",
      cel: "inny",
      "cel-inny": "Do własnej dokumentacji",
      odbior: "elektronicznie",
      ...person,
      pesel: "",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "rodzina",
      "pps-1": ["pps-1.jpg"],
    },
    expect: {
      pages: PAGES,
      fees: { podatkowe: 2_100, "pps-1": 0 },
      attachments: ["pps-1"],
      deadline: DEADLINE,
    },
  },
  {
    name: "skladki-zus",
    title: text(
      "Ktoś szuka zaświadczenia o składkach",
      "Хтось шукає довідку про внески",
      "Someone looks for a certificate of contributions",
    ),
    day: DAY,
    answers: { czego: "zus" },
    expect: { pages: ["zaswiadczenie"], exit: "skladki", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "cudze-zaleglosci",
    title: text(
      "Ktoś pyta o zaległości kontrahenta",
      "Хтось питає про борги контрагента",
      "Someone asks about a partner's arrears",
    ),
    day: DAY,
    answers: { czego: "podatki", kogo: "kogos" },
    expect: { pages: ["zaswiadczenie"], exit: "cudze-dane", fees: {}, attachments: [], deadline: null },
  },
];
