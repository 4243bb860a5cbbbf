import { type Example, text } from "#core/forms";

/** Invented people and companies; the NIP is the public test number. */
const company = { "kto-sklada": "podmiot", nazwa: "Przykładowa sp. z o.o.", nip: "5260250274" };
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const calm = { awaria: "no", droga: "publiczna" };
const place = { description: "ul. Przykładowa, chodnik przed domem nr 1", lat: "", lon: "" };
const maps = ["mapa-1.pdf", "mapa-2.pdf"];
const promises = { przywrocenie: "yes", prawda: "yes" };

const PAGES = ["sprawa", "miejsce", "dokumenty", "kto", "kontakt", "pelnomocnik", "oswiadczenia"];
const NOTHING_MORE = { fees: {}, attachments: [], deadline: null } as const;
const TERM = "2027-01-04";

export const examples: readonly Example[] = [
  {
    name: "wykop-z-pozwoleniem",
    title: text(
      "Firma rozkopuje chodnik i jezdnię",
      "Фірма розкопує тротуар і проїзну частину",
      "A company digs up the pavement and the carriageway",
    ),
    day: "2026-12-01",
    answers: {
      ...calm,
      cel: "roboty",
      opis: "Przyłącze wodociągowe do budynku.",
      budowa: "pozwolenie",
      wykonawca: "Przykładowa sp. z o.o.",
      polozenie: place,
      powierzchnie: [
        { "czesc-drogi": "chodnik", metry: "14,5" },
        { "czesc-drogi": "jezdnia", metry: "6" },
      ],
      okres: { from: "2027-02-01", to: "2027-02-12" },
      ruch: "yes",
      mapy: maps,
      "organizacja-ruchu": ["projekt.pdf"],
      "dokument-budowlany": ["pozwolenie.pdf"],
      ...company,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { zajecie: "unpublished", pelnomocnictwo: 1_700 },
      attachments: ["mapy", "organizacja-ruchu", "dokument-budowlany", "uzgodnienia", "pelnomocnictwo"],
      deadline: TERM,
    },
  },
  {
    name: "ogrodek",
    title: text(
      "Restauratorka prosi o ogródek na lato",
      "Рестораторка просить літній майданчик",
      "A restaurant owner asks for outdoor seating",
    ),
    day: "2026-12-01",
    answers: {
      ...calm,
      cel: "obiekt",
      opis: "Cztery stoliki i parasole.",
      obiekt: "ogrodek",
      polozenie: place,
      powierzchnie: [{ "czesc-drogi": "chodnik", metry: "20" }],
      okres: { from: "2027-05-01", to: "2027-09-30" },
      ruch: "no",
      mapy: maps,
      ...person,
      ...contact,
      pelnomocnik: "no",
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { zajecie: "unpublished" },
      attachments: ["mapy", "rysunek", "uzgodnienia"],
      deadline: TERM,
    },
  },
  {
    name: "kabel-bez-lokalizacji",
    title: text(
      "Kabel pod chodnikiem, lokalizacji jeszcze nie ma",
      "Кабель під тротуаром, дозволу на розташування ще немає",
      "A cable under the pavement, its location not yet permitted",
    ),
    day: "2026-12-01",
    answers: {
      ...calm,
      cel: "urzadzenie",
      opis: "Kabel zasilający.",
      lokalizacja: "no",
      polozenie: place,
      powierzchnie: [{ "czesc-drogi": "zielen", metry: "3,2" }],
      okres: { from: "2027-03-01", to: "2036-12-31" },
      ruch: "no",
      mapy: maps,
      ...company,
      ...contact,
      pelnomocnik: "no",
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { zajecie: "unpublished" },
      attachments: ["mapy", "uzgodnienia"],
      deadline: TERM,
    },
  },
  {
    name: "reklama",
    title: text("Reklama nad chodnikiem", "Реклама над тротуаром", "A sign above the pavement"),
    day: "2026-12-01",
    answers: {
      ...calm,
      cel: "reklama",
      opis: "Szyld nad wejściem do sklepu.",
      polozenie: place,
      powierzchnie: [{ "czesc-drogi": "chodnik", metry: "0,5" }],
      "reklama-metry": "1,2",
      okres: { from: "2027-01-15", to: "2027-12-31" },
      ruch: "no",
      mapy: maps,
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { zajecie: "unpublished", pelnomocnictwo: 0 },
      attachments: ["mapy", "rysunek", "uzgodnienia", "pelnomocnictwo"],
      deadline: TERM,
    },
  },
  {
    name: "film",
    title: text(
      "Ekipa filmowa chce ulicy na wyłączność",
      "Знімальна група хоче вулицю лише для себе",
      "A film crew wants a street to itself",
    ),
    day: "2026-12-01",
    answers: {
      ...calm,
      cel: "wylacznosc",
      opis: "Zdjęcia do filmu.",
      polozenie: place,
      powierzchnie: [{ "czesc-drogi": "parking", metry: "60" }],
      okres: { from: "2027-04-10", to: "2027-04-10" },
      ruch: "yes",
      mapy: maps,
      ...company,
      ...contact,
      pelnomocnik: "no",
      ...promises,
    },
    expect: {
      pages: PAGES,
      fees: { zajecie: "unpublished" },
      attachments: ["mapy", "organizacja-ruchu", "uzgodnienia"],
      deadline: TERM,
    },
  },
  {
    name: "awaria-wodociagu",
    title: text(
      "Pękł wodociąg, nikt nie jest zagrożony",
      "Прорвало водопровід, ніхто не в небезпеці",
      "A water main burst, nobody is in danger",
    ),
    day: "2026-12-01",
    answers: { awaria: "yes", niebezpieczenstwo: "no" },
    expect: { pages: ["sprawa"], exit: "napraw-od-razu", ...NOTHING_MORE },
  },
  {
    name: "awaria-gazu",
    title: text("Ulatnia się gaz", "Виходить газ", "Gas is leaking"),
    day: "2026-12-01",
    answers: { awaria: "yes", niebezpieczenstwo: "yes" },
    expect: { pages: ["sprawa"], exit: "zadzwon", ...NOTHING_MORE },
  },
  {
    name: "droga-osiedlowa",
    title: text(
      "Droga należy do spółdzielni",
      "Дорога належить кооперативу",
      "The road belongs to a co-operative",
    ),
    day: "2026-12-01",
    answers: { awaria: "no", droga: "wewnetrzna" },
    expect: { pages: ["sprawa"], exit: "droga-wewnetrzna", ...NOTHING_MORE },
  },
  {
    name: "droga-ekspresowa",
    title: text("Droga ekspresowa", "Швидкісна дорога", "An expressway"),
    day: "2026-12-01",
    answers: { awaria: "no", droga: "ekspresowa" },
    expect: { pages: ["sprawa"], exit: "droga-ekspresowa", ...NOTHING_MORE },
  },
];
