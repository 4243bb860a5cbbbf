import { type Example, text } from "#core/forms";

/** Invented people; the PESEL numbers are the public test numbers. */
const person = { "w-miescie": "yes", imie: "Anna", nazwisko: "Przykładowa", pesel: "44051401359" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "5", postcode: "43-300", town: "Bielsko-Biała" },
};
const child = (name: string, age: string) => ({
  "dziecko-imie": name,
  "dziecko-nazwisko": "Przykładowy",
  "dziecko-wiek": age,
});
const parent = { "kim-jestes": "rodzic", "wladza-rodzicielska": "yes" };

const WITH_FAMILY = ["sprawa", "rodzina", "karta", "kto", "kontakt", "pelnomocnik", "dokumenty"];
const CARD_ONLY = ["sprawa", "karta", "kto", "kontakt", "pelnomocnik", "dokumenty"];
const TERM = "2027-01-04";

export const examples: readonly Example[] = [
  {
    name: "pierwsza-karta",
    title: text(
      "Rodzice trojga dzieci, najstarsze się uczy",
      "Батьки трьох дітей, найстарша дитина вчиться",
      "Parents of three, the eldest is still learning",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "pierwsza",
      "troje-teraz": "yes",
      ...parent,
      malzonek: "yes",
      "malzonek-imie": "Jan",
      "malzonek-nazwisko": "Przykładowy",
      dzieci: [
        child("Ewa", "20"),
        child("Piotr", "11"),
        { ...child("Ola", "4"), "dziecko-pesel": "02070803628" },
      ],
      "uczace-sie": "yes",
      niepelnosprawne: "no",
      forma: "tradycyjna",
      ...contact,
      pelnomocnik: "no",
      nauka: ["zaswiadczenie.pdf"],
      "oswiadczenie-troje": "yes",
      prawda: "yes",
    },
    expect: { pages: WITH_FAMILY, fees: { karta: "none" }, attachments: ["nauka"], deadline: TERM },
  },
  {
    name: "dzieci-dorosle",
    title: text(
      "Miała troje dzieci, teraz jedno: karta dla rodziców",
      "Мала трьох дітей, тепер одна: картка для батьків",
      "She had three children, now one: a card for the parents",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "pierwsza",
      "troje-teraz": "no",
      "troje-kiedys": "yes",
      ...parent,
      malzonek: "no",
      forma: "elektroniczna",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      "oswiadczenie-troje": "yes",
      prawda: "yes",
    },
    expect: { pages: WITH_FAMILY, fees: { karta: "none" }, attachments: ["pelnomocnictwo"], deadline: TERM },
  },
  {
    name: "tylko-rodzice-bez-trojga",
    title: text(
      "Nigdy nie było trojga dzieci: wniosek można wysłać, decyduje urząd",
      "Трьох дітей ніколи не було: заяву можна надіслати, вирішує управа",
      "There were never three children: it can be sent, the office decides",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "tylko-rodzice",
      "troje-kiedys": "no",
      ...parent,
      malzonek: "no",
      forma: "elektroniczna",
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: { pages: WITH_FAMILY, fees: { karta: "none" }, attachments: [], deadline: TERM },
  },
  {
    name: "nowe-dziecko-w-pieczy",
    title: text(
      "Rodzina zastępcza dopisuje dziecko z orzeczeniem",
      "Прийомна родина дописує дитину з інвалідністю",
      "A foster family adds a child with a disability",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "nowe-dziecko",
      "kim-jestes": "opiekun",
      malzonek: "no",
      "nowe-dzieci": [
        { "nowe-dziecko-imie": "Adam", "nowe-dziecko-nazwisko": "Przykładowy", "nowe-dziecko-wiek": "19" },
      ],
      "uczace-sie": "no",
      niepelnosprawne: "yes",
      forma: "tradycyjna",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      orzeczenie: ["orzeczenie.pdf"],
      piecza: ["postanowienie.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: WITH_FAMILY,
      fees: { karta: "none", pelnomocnictwo: "unpublished" },
      attachments: ["pelnomocnictwo", "orzeczenie", "piecza"],
      deadline: TERM,
    },
  },
  {
    name: "duplikat",
    title: text("Zginęły dwie karty", "Загубилися дві картки", "Two cards were lost"),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "duplikat",
      "ile-kart": "2",
      "dla-kogo": "Anna Przykładowa, Piotr Przykładowy",
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: { pages: CARD_ONLY, fees: { duplikat: 3_000 }, attachments: ["dowod-wplaty"], deadline: TERM },
  },
  {
    name: "karta-plastikowa",
    title: text(
      "Do elektronicznej ma dojść plastikowa",
      "До електронної потрібна пластикова",
      "A plastic card to go with the electronic one",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      sprawa: "plastikowa",
      "ile-kart": "1",
      "dla-kogo": "Anna Przykładowa",
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: { pages: CARD_ONLY, fees: { plastikowa: 1_000 }, attachments: ["dowod-wplaty"], deadline: TERM },
  },
  {
    name: "inna-gmina",
    title: text("Rodzina z innej gminy", "Родина з іншої гміни", "A family from elsewhere"),
    day: "2026-12-01",
    answers: { "w-miescie": "no" },
    expect: { pages: ["sprawa"], exit: "inna-gmina", fees: {}, attachments: [], deadline: null },
  },
];
