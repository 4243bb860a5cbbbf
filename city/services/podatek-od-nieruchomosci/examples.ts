import { type Example, text } from "#core/forms";

/** Invented people; the PESEL and the land register number are public test numbers. */
const person = { imie: "Anna", nazwisko: "Przykładowa", pesel: "44051401359" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "5", postcode: "43-300", town: "Bielsko-Biała" },
};
const place = {
  "adres-nieruchomosci": { street: "ul. Przykładowa", house: "1", flat: "5", postcode: "", town: "" },
  dzialka: { precinct: "Przykładowy", number: "123/4" },
  tytul: "wlasnosc",
};

const NOTHING_MORE = { fees: {}, attachments: [], deadline: null } as const;

export const examples: readonly Example[] = [
  {
    name: "kupno-mieszkania",
    title: text(
      "Właścicielka zgłasza kupione mieszkanie",
      "Власниця повідомляє про куплену квартиру",
      "An owner reports the flat she bought",
    ),
    day: "2026-12-01",
    answers: {
      podatnik: "moja",
      "rolne-lub-lesne": "no",
      zdarzenie: "nabycie",
      "dzien-zdarzenia": "2026-11-24",
      zwolnienie: "nic",
      ...place,
      ksiega: "BB1B/00000001/4",
      co: ["grunty", "budynki"],
      grunty: [{ "grunt-rodzaj": "pozostale", "grunt-powierzchnia": "1200", "grunt-udzial": "52/1200" }],
      budynki: [{ "budynek-rodzaj": "mieszkalny", "budynek-powierzchnia": "52,40" }],
      ...person,
      ...contact,
      pelnomocnik: "no",
      dokument: ["akt.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: ["podatnik", "zdarzenie", "miejsce", "zin-1", "kto", "kontakt", "pelnomocnik", "oswiadczenia"],
      fees: { zlozenie: "none", podatek: "office" },
      attachments: ["dokument"],
      deadline: null,
    },
  },
  {
    name: "dom-malzonkow-z-firma",
    title: text(
      "Małżonkowie zgłaszają po terminie firmę w zabytkowym domu, przez doradcę",
      "Подружжя запізно повідомляє про фірму в будинку-пам'ятці, через радника",
      "A couple reports a business in a listed house too late, through an adviser",
    ),
    day: "2026-12-01",
    answers: {
      podatnik: "wspolna",
      "rolne-lub-lesne": "no",
      zdarzenie: "sposob-uzytkowania",
      "dzien-zdarzenia": "2026-09-01",
      zwolnienie: "czesc",
      ...place,
      udzial: "1/2",
      co: ["budynki", "budowle"],
      budynki: [{ "budynek-rodzaj": "dzialalnosc", "budynek-powierzchnia": "40" }],
      budowle: [{ "budowla-opis": "Utwardzony plac", "budowla-wartosc": "18 500 zł" }],
      zwolnione: [
        {
          "zwolnione-rodzaj": "budynek",
          "zwolnione-powierzchnia": "110,5",
          "zwolnione-podstawa": "Dom wpisany do rejestru zabytków",
        },
      ],
      ...person,
      wspolwlasciciele: [
        {
          "wspolwlasciciel-imie": "Jan",
          "wspolwlasciciel-nazwisko": "Przykładowy",
          "wspolwlasciciel-udzial": "1/2",
        },
      ],
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      "rodzaj-pelnomocnictwa": "pps-1",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pps-1.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: [
        "podatnik",
        "zdarzenie",
        "miejsce",
        "zin-1",
        "zin-2",
        "kto",
        "zin-3",
        "kontakt",
        "pelnomocnik",
        "oswiadczenia",
      ],
      fees: { zlozenie: "none", podatek: "office", pelnomocnictwo: 1_700 },
      attachments: ["pelnomocnictwo", "dokument", "dowod-zwolnienia"],
      deadline: null,
    },
  },
  {
    name: "sprzedaz-dzialki",
    title: text("Sprzedana działka", "Продана ділянка", "A piece of land is sold"),
    day: "2026-12-01",
    answers: {
      podatnik: "moja",
      "rolne-lub-lesne": "no",
      zdarzenie: "zbycie",
      "dzien-zdarzenia": "2026-11-30",
      zwolnienie: "nic",
      dzialka: place.dzialka,
      tytul: "wlasnosc",
      co: ["grunty"],
      grunty: [{ "grunt-rodzaj": "pozostale", "grunt-powierzchnia": "845" }],
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      "rodzaj-pelnomocnictwa": "upl-1",
      pelnomocnictwo: ["upl-1.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: ["podatnik", "zdarzenie", "miejsce", "zin-1", "kto", "kontakt", "pelnomocnik", "oswiadczenia"],
      fees: { zlozenie: "none", pelnomocnictwo: 0 },
      attachments: ["pelnomocnictwo", "dokument"],
      deadline: null,
    },
  },
  {
    name: "wszystko-zwolnione",
    title: text(
      "Odziedziczony dom, cały zwolniony z podatku",
      "Успадкований будинок, повністю звільнений від податку",
      "An inherited house, exempt as a whole",
    ),
    day: "2026-12-01",
    answers: {
      podatnik: "moja",
      "rolne-lub-lesne": "no",
      zdarzenie: "nabycie",
      "dzien-zdarzenia": "2026-11-20",
      zwolnienie: "wszystko",
      ...place,
      zwolnione: [
        {
          "zwolnione-rodzaj": "budynek",
          "zwolnione-powierzchnia": "96",
          "zwolnione-podstawa": "Rejestr zabytków",
        },
        {
          "zwolnione-rodzaj": "budowla",
          "zwolnione-wartosc": "2000",
          "zwolnione-podstawa": "Rejestr zabytków",
        },
      ],
      ...person,
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: {
      pages: ["podatnik", "zdarzenie", "miejsce", "zin-2", "kto", "kontakt", "pelnomocnik", "oswiadczenia"],
      fees: { zlozenie: "none", podatek: "office" },
      attachments: ["dokument", "dowod-zwolnienia"],
      deadline: null,
    },
  },
  {
    name: "spolka",
    title: text(
      "Spółka dowiaduje się o DN-1",
      "Товариство дізнається про DN-1",
      "A company learns about DN-1",
    ),
    day: "2026-12-01",
    answers: { podatnik: "podmiotu" },
    expect: { pages: ["podatnik"], exit: "podmiot-dn-1", ...NOTHING_MORE },
  },
  {
    name: "wspolwlasnosc-ze-spolka",
    title: text(
      "Osoba ma kamienicę razem ze spółką",
      "Особа має будинок разом із товариством",
      "A person owns a house with a company",
    ),
    day: "2026-12-01",
    answers: { podatnik: "z-podmiotem" },
    expect: { pages: ["podatnik"], exit: "wspolwlasnosc-dn-1", ...NOTHING_MORE },
  },
  {
    name: "las",
    title: text("Kupiony las", "Куплений ліс", "A forest is bought"),
    day: "2026-12-01",
    answers: { podatnik: "moja", "rolne-lub-lesne": "yes" },
    expect: { pages: ["podatnik"], exit: "podatek-rolny-lesny", ...NOTHING_MORE },
  },
];
