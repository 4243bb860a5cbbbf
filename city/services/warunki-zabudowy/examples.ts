import { type Example, text } from "#core/forms";

const DAY = "2026-12-01";
const NEW_PAGES = [
  "sprawa",
  "srodowisko",
  "teren",
  "zamierzenie",
  "uzbrojenie",
  "kto",
  "kontakt",
  "pelnomocnik",
];
const EARLIER_PAGES = ["sprawa", "teren", "decyzja", "kto", "kontakt", "pelnomocnik"];

/** Invented people and signs; the NIP is the public test number. */
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa" };
const body = { "kto-sklada": "podmiot", nazwa: "Przykładowa sp. z o.o.", nip: "5260250274" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const land = { dzialki: [{ dzialka: { precinct: "Przykładowy", number: "123/4" } }] };
const attorney = {
  pelnomocnik: "yes",
  "pelnomocnik-imie": "Jan",
  "pelnomocnik-nazwisko": "Przykładowy",
  pokrewienstwo: "inna",
  pelnomocnictwo: ["pelnomocnictwo.pdf"],
};
const house = {
  funkcja: "Dom z garażem",
  "powierzchnia-zabudowy": "142,5",
  kondygnacje: "2",
  wysokosc: "8,9",
  "szerokosc-elewacji": "14",
  dach: "dwuspadowy",
  "kat-dachu": "40",
};
const connected = { woda: "siec", prad: "siec", scieki: "siec", ogrzewanie: "gaz", droga: "publiczna" };

export const examples: readonly Example[] = [
  {
    name: "dom-wlascicielki",
    title: text(
      "Właścicielka działki chce zbudować dom",
      "Власниця ділянки хоче збудувати будинок",
      "An owner wants to build a house",
    ),
    day: DAY,
    answers: {
      sprawa: "nowa",
      plan: "nie",
      tytul: "wlasnosc",
      srodowisko: "nie",
      ...land,
      mapa: ["mapa.pdf"],
      zabudowa: "dom",
      opis: "Dom jednorodzinny z garażem, wjazd od ulicy.",
      budynki: [house],
      ...connected,
      "woda-ilosc": "0,5",
      "prad-moc": "15",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: { pages: NEW_PAGES, fees: { decyzja: 0 }, attachments: ["mapa"], deadline: null },
  },
  {
    name: "hala-przed-zakupem",
    title: text(
      "Spółka sprawdza przez pełnomocnika, czy na cudzej działce stanie hala",
      "Товариство через уповноваженого перевіряє, чи можна збудувати цех на чужій ділянці",
      "A company's attorney asks whether a hall may stand on land it may buy",
    ),
    day: DAY,
    answers: {
      sprawa: "nowa",
      plan: "nie-wiem",
      tytul: "brak",
      srodowisko: "mam",
      "decyzja-srodowiskowa": ["decyzja.pdf"],
      ...land,
      mapa: ["mapa.pdf"],
      zabudowa: "produkcja",
      opis: "Hala produkcyjna z częścią biurową.",
      budynki: [
        { ...house, funkcja: "Hala", "powierzchnia-zabudowy": "2400", kondygnacje: "1", dach: "plaski" },
      ],
      woda: "planowana",
      prad: "siec",
      scieki: "oczyszczalnia",
      ogrzewanie: "pompa-ciepla",
      "umowa-o-uzbrojenie": ["zapewnienie.pdf"],
      droga: "wewnetrzna",
      "prawo-przejazdu": ["akt.pdf"],
      ...body,
      ...contact,
      ...attorney,
    },
    expect: {
      pages: NEW_PAGES,
      fees: { decyzja: 59_800, pelnomocnictwo: 1_700 },
      attachments: [
        "decyzja-srodowiskowa",
        "mapa",
        "umowa-o-uzbrojenie",
        "prawo-przejazdu",
        "pelnomocnictwo",
      ],
      deadline: null,
    },
  },
  {
    name: "gabinet-wspolwlasnosc",
    title: text(
      "Współwłaściciel zmienia mieszkanie w gabinet",
      "Співвласник перетворює квартиру на кабінет",
      "A co-owner turns a flat into a surgery",
    ),
    day: DAY,
    answers: {
      sprawa: "nowa",
      plan: "nie",
      tytul: "czesc",
      srodowisko: "nie-wiem",
      ...land,
      mapa: ["mapa.png"],
      zabudowa: "zmiana-uzytkowania",
      opis: "Teraz mieszkanie na parterze, potem gabinet dentystyczny.",
      ...connected,
      droga: "brak",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: NEW_PAGES,
      fees: { "decyzja-dla-czesci": "unpublished" },
      attachments: ["mapa"],
      deadline: null,
    },
  },
  {
    name: "przeniesienie-na-kupujacego",
    title: text(
      "Kupujący przenosi na siebie decyzję poprzedniego właściciela",
      "Покупець переносить на себе рішення попереднього власника",
      "A buyer takes over the decision of the former owner",
    ),
    day: DAY,
    answers: {
      sprawa: "przeniesienie",
      ...land,
      "znak-decyzji": "UA.6730.0.2026",
      "data-decyzji": "2026-03-10",
      "zgoda-na-przeniesienie": ["zgoda.pdf"],
      ...person,
      ...contact,
      pelnomocnik: "no",
      "przyjmuje-warunki": "yes",
    },
    expect: {
      pages: [...EARLIER_PAGES, "oswiadczenia"],
      fees: { przeniesienie: 5_600 },
      attachments: ["zgoda-na-przeniesienie"],
      deadline: "2027-01-04",
    },
  },
  {
    name: "zmiana-dachu",
    title: text(
      "Zmiana decyzji: inny dach",
      "Зміна рішення: інший дах",
      "A change of the decision: another roof",
    ),
    day: DAY,
    answers: {
      sprawa: "zmiana",
      ...land,
      "znak-decyzji": "UA.6730.0.2026",
      "data-decyzji": "2026-03-10",
      "co-zmienic": "Dach płaski zamiast dwuspadowego.",
      ...person,
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: EARLIER_PAGES,
      fees: { zmiana: "unpublished" },
      attachments: [],
      deadline: "2027-01-04",
    },
  },
  {
    name: "jest-plan",
    title: text("Dla działki jest plan miejscowy", "Для ділянки є місцевий план", "There is a local plan"),
    day: DAY,
    answers: { sprawa: "nowa", plan: "tak" },
    expect: { pages: ["sprawa"], exit: "jest-plan", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "bez-decyzji-srodowiskowej",
    title: text(
      "Brakuje decyzji środowiskowej",
      "Бракує екологічного рішення",
      "The environmental decision is missing",
    ),
    day: DAY,
    answers: { sprawa: "nowa", plan: "nie", tytul: "uzytkowanie-wieczyste", srodowisko: "nie-mam" },
    expect: {
      pages: ["sprawa", "srodowisko"],
      exit: "najpierw-srodowisko",
      fees: {},
      attachments: [],
      deadline: null,
    },
  },
];
