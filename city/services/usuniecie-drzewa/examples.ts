import { type Example, text } from "#core/forms";

/** Invented people; the PESEL and NIP are the public test numbers. */
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const rest = { dzialka: { precinct: "Przykładowy", number: "123/4" }, szkic: ["szkic.pdf"], prawda: "yes" };
const calm = { zagrozenie: "no", pomnik: "no", zabytek: "no" };

const PAGES = ["kto", "sprawa", "drzewa", "miejsce", "kontakt", "pelnomocnik", "oswiadczenia"];

export const examples: readonly Example[] = [
  {
    name: "zgloszenie-brzozy",
    title: text(
      "Właścicielka zgłasza brzozę w ogrodzie",
      "Власниця повідомляє про березу в саду",
      "An owner notifies a birch in her garden",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      ...calm,
      tytul: "wlasnosc",
      dzialalnosc: "no",
      "ponad-prog": "yes",
      drzewa: [{ gatunek: "brzoza", "obwod-5": "95" }],
      ...contact,
      ...rest,
      pelnomocnik: "no",
    },
    expect: { pages: PAGES, fees: { zgloszenie: "none" }, attachments: ["szkic"], deadline: null },
  },
  {
    name: "zezwolenie-firma",
    title: text(
      "Firma prosi o zezwolenie na dwa drzewa na dzierżawionej działce",
      "Фірма просить дозвіл на два дерева на орендованій ділянці",
      "A company asks for a permit for two trees on leased land",
    ),
    day: "2026-12-01",
    answers: {
      "kto-sklada": "podmiot",
      nazwa: "Przykładowa sp. z o.o.",
      nip: "5260250274",
      ...calm,
      tytul: "inny",
      dzialalnosc: "yes",
      drzewa: [
        { gatunek: "topola", "obwod-130": "180" },
        { gatunek: "klon", "obwod-130": "76" },
      ],
      powod: "Budowa parkingu przy magazynie.",
      termin: "2027-02-28",
      ...contact,
      ...rest,
      "zgoda-wlasciciela": ["zgoda.pdf"],
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      "oswiadczenie-tytul": "yes",
    },
    expect: {
      pages: PAGES,
      fees: { usuniecie: "office", pelnomocnictwo: 1_700 },
      attachments: ["szkic", "zgoda-wlasciciela", "pelnomocnictwo"],
      deadline: "2027-01-04",
    },
  },
  {
    name: "zagrozenie",
    title: text("Drzewo zagraża przechodniom", "Дерево загрожує перехожим", "A tree endangers passers-by"),
    day: "2026-12-01",
    answers: { ...person, zagrozenie: "yes" },
    expect: { pages: ["kto", "sprawa"], exit: "zadzwon", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "cienkie-drzewo",
    title: text(
      "Drzewo jest za cienkie, żeby je zgłaszać",
      "Дерево надто тонке, щоб про нього повідомляти",
      "The tree is too thin to need a notification",
    ),
    day: "2026-12-01",
    answers: { ...person, ...calm, tytul: "wspolwlasnosc", dzialalnosc: "no", "ponad-prog": "no" },
    expect: {
      pages: ["kto", "sprawa", "drzewa"],
      exit: "nie-trzeba",
      fees: {},
      attachments: [],
      deadline: null,
    },
  },
  {
    name: "pelnomocnik-z-rodziny",
    title: text(
      "Syn działa za matkę i nie płaci za pełnomocnictwo",
      "Син діє за матір і не платить за довіреність",
      "A son acts for his mother and pays nothing for the power of attorney",
    ),
    day: "2026-12-01",
    answers: {
      ...person,
      ...calm,
      tytul: "wlasnosc",
      dzialalnosc: "no",
      "ponad-prog": "yes",
      drzewa: [{ gatunek: "nie wiem", "obwod-5": "120" }],
      ...contact,
      ...rest,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pelnomocnictwo.jpg"],
    },
    expect: {
      pages: PAGES,
      fees: { zgloszenie: "none", pelnomocnictwo: 0 },
      attachments: ["szkic", "pelnomocnictwo"],
      deadline: null,
    },
  },
];
