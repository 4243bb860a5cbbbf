import { type Example, text } from "#core/forms";

const contact = {
  adres: { street: "ul. Przykładowa", house: "2", flat: "3", postcode: "43-300", town: "Bielsko-Biała" },
  email: "anna@example.org",
};
const PAGES = ["kto-sklada", "tresc", "publikacja", "kontakt", "oswiadczenia"];
const words = {
  przedmiot: "Oświetlenie ścieżki w parku",
  "tresc-petycji": "Prosimy o latarnie przy ścieżce.",
};

export const examples: readonly Example[] = [
  {
    name: "jedna-osoba",
    title: text(
      "Jedna osoba prosi o latarnie",
      "Одна особа просить про ліхтарі",
      "One person asks for lamps",
    ),
    day: "2026-12-01",
    answers: {
      kto: "osoba",
      imie: "Anna",
      nazwisko: "Przykładowa",
      interes: "publiczny",
      adresat: "prezydent",
      ...words,
      "zgoda-na-publikacje": "no",
      ...contact,
      prawda: "yes",
    },
    expect: { pages: PAGES, fees: { petycja: "none" }, attachments: ["lista"], deadline: "2027-03-01" },
  },
  {
    name: "grupa",
    title: text(
      "Grupa mieszkańców chce zmiany uchwały",
      "Група мешканців хоче змінити ухвалу",
      "A group of residents wants a resolution changed",
    ),
    day: "2026-12-01",
    answers: {
      kto: "grupa",
      imie: "Anna",
      nazwisko: "Przykładowa",
      czlonkowie: [{ czlonek: "Jan Przykładowy", "czlonek-adres": contact.adres }],
      interes: "publiczny",
      adresat: "rada",
      ...words,
      lista: ["podpisy.pdf"],
      "zgoda-na-publikacje": "yes",
      ...contact,
      prawda: "yes",
    },
    expect: { pages: PAGES, fees: { petycja: "none" }, attachments: ["lista"], deadline: "2027-03-01" },
  },
  {
    name: "stowarzyszenie",
    title: text(
      "Stowarzyszenie nie wie, do kogo napisać",
      "Об'єднання не знає, кому написати",
      "An association does not know whom to address",
    ),
    day: "2026-11-30",
    answers: {
      kto: "podmiot",
      nazwa: "Stowarzyszenie Przykładowe",
      interes: "wlasny",
      adresat: "nie-wiem",
      ...words,
      "zgoda-na-publikacje": "yes",
      ...contact,
      prawda: "yes",
    },
    // 28 February 2027 is a Sunday.
    expect: { pages: PAGES, fees: { petycja: "none" }, attachments: ["lista"], deadline: "2027-03-01" },
  },
  {
    name: "w-interesie-sasiadki",
    title: text(
      "Petycja w interesie sąsiadki, z jej zgodą",
      "Петиція в інтересах сусідки, за її згодою",
      "A petition in a neighbour's interest, with her consent",
    ),
    day: "2026-12-01",
    answers: {
      kto: "osoba",
      imie: "Jan",
      nazwisko: "Przykładowy",
      interes: "innej-osoby",
      "zgoda-osoby": ["zgoda.pdf"],
      adresat: "prezydent",
      ...words,
      "zgoda-na-publikacje": "no",
      ...contact,
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: { petycja: "none" },
      attachments: ["zgoda-osoby", "lista"],
      deadline: "2027-03-01",
    },
  },
];
