import { type Example, text } from "#core/forms";

const DAY = "2026-12-01";
const PAGES = ["dokument", "teren", "odbior", "kto", "kontakt", "pelnomocnik"];

/** Invented people; the NIP is the public test number. */
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa" };
const body = { "kto-sklada": "podmiot", nazwa: "Przykładowa sp. z o.o.", nip: "5260250274" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const parcel = { dzialka: { precinct: "Przykładowy", number: "123/4" } };

export const examples: readonly Example[] = [
  {
    name: "wypis-dla-kupujacej",
    title: text(
      "Kupująca zamawia wypis dla jednej działki",
      "Покупчиня замовляє витяг із тексту для однієї ділянки",
      "A buyer orders the text for one parcel",
    ),
    day: DAY,
    answers: {
      dokument: "wypis",
      plan: "tak",
      dzialki: [parcel],
      odbior: "elektronicznie",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: PAGES,
      fees: { wypis: 3_000, "wypis-powyzej-5-stron": "office" },
      attachments: ["mapa"],
      deadline: null,
    },
  },
  {
    name: "wypis-i-wyrys-kilku-dzialek",
    title: text(
      "Spółka przez pełnomocnika zamawia wypis i wyrys dla dwóch działek",
      "Товариство через уповноваженого замовляє обидва витяги для двох ділянок",
      "A company's attorney orders text and map for two parcels",
    ),
    day: DAY,
    answers: {
      dokument: "oba",
      plan: "nie-wiem",
      dzialki: [
        parcel,
        {
          dzialka: { precinct: "Przykładowy", number: "124" },
          "adres-dzialki": { street: "ul. Przykładowa", house: "3", flat: "", postcode: "", town: "" },
        },
      ],
      mapa: ["mapa.png"],
      odbior: "poczta",
      ...body,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
    },
    expect: {
      pages: PAGES,
      fees: {
        wypis: 3_000,
        "wypis-powyzej-5-stron": "office",
        wyrys: 2_000,
        "wyrys-dalsze-strony": "office",
        pelnomocnictwo: 1_700,
      },
      attachments: ["mapa", "pelnomocnictwo"],
      deadline: null,
    },
  },
  {
    name: "wyrys-dla-matki",
    title: text(
      "Córka zamawia wyrys w imieniu matki",
      "Донька замовляє витяг із мапи від імені матері",
      "A daughter orders the map for her mother",
    ),
    day: DAY,
    answers: {
      dokument: "wyrys",
      plan: "tak",
      dzialki: [parcel],
      odbior: "osobiscie",
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pelnomocnictwo.jpg"],
    },
    expect: {
      pages: PAGES,
      fees: { wyrys: 2_000, "wyrys-dalsze-strony": "office", pelnomocnictwo: 0 },
      attachments: ["mapa", "pelnomocnictwo"],
      deadline: null,
    },
  },
  {
    name: "brak-planu",
    title: text("Dla działki nie ma planu", "Для ділянки немає плану", "There is no plan for the parcel"),
    day: DAY,
    answers: { dokument: "wypis", plan: "nie" },
    expect: { pages: ["dokument"], exit: "brak-planu", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "rejestr-gruntow",
    title: text(
      "Ktoś szuka wypisu z rejestru gruntów",
      "Хтось шукає витяг із земельного кадастру",
      "Someone looks for the land register extract",
    ),
    day: DAY,
    answers: { dokument: "ewidencja" },
    expect: { pages: ["dokument"], exit: "ewidencja-gruntow", fees: {}, attachments: [], deadline: null },
  },
];
