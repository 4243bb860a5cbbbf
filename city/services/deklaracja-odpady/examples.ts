import { type Example, text } from "#core/forms";

/** Invented people; the PESEL and NIP are the public test numbers. */
const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa", pesel: "44051401359" };
const house = {
  rola: "wlasciciel",
  budynek: "jednorodzinny",
  "adres-nieruchomosci": { street: "ul. Przykładowa", house: "1", flat: "", postcode: "", town: "" },
};
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};

const PAGES = ["sprawa", "nieruchomosc", "kto", "kontakt", "pelnomocnik", "oswiadczenia"];
const NOTHING_MORE = { fees: {}, attachments: [], deadline: null } as const;

export const examples: readonly Example[] = [
  {
    name: "dom-z-kompostownikiem",
    title: text(
      "Czteroosobowa rodzina wprowadza się do domu z kompostownikiem",
      "Родина з чотирьох осіб оселяється в будинку з компостером",
      "A family of four moves into a house with a composter",
    ),
    day: "2026-12-01",
    answers: {
      rodzaj: "pierwsza",
      zamieszkanie: "2026-11-25",
      ...house,
      osoby: "4",
      kompost: "yes",
      ...person,
      ...contact,
      pelnomocnik: "no",
      "oswiadczenie-kompost": "yes",
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: { zlozenie: "none", odpady: 17_200 },
      attachments: [],
      deadline: null,
    },
  },
  {
    name: "smierc-mieszkanca",
    title: text(
      "Córka zgłasza śmierć ojca jako pełnomocniczka matki",
      "Дочка за довіреністю матері повідомляє про смерть батька",
      "A daughter declares her father's death for her mother",
    ),
    day: "2026-12-01",
    answers: {
      rodzaj: "zmiana",
      zmiana: "zgon",
      "dzien-zmiany": "2026-08-14",
      ...house,
      osoby: "1",
      kompost: "no",
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Ewa",
      "pelnomocnik-nazwisko": "Przykładowa",
      "rodzaj-pelnomocnictwa": "pps-1",
      pokrewienstwo: "rodzina",
      pelnomocnictwo: ["pps-1.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: { zlozenie: "none", odpady: 4_500, pelnomocnictwo: 0 },
      attachments: ["pelnomocnictwo"],
      deadline: null,
    },
  },
  {
    name: "wspolnota-z-nowym-formularzem",
    title: text(
      "Wspólnota mieszkaniowa składa nowy formularz przez księgowego",
      "Житлова спільнота подає нову форму через бухгалтера",
      "A housing community files the new form through its accountant",
    ),
    day: "2026-12-01",
    answers: {
      rodzaj: "nowy-formularz",
      rola: "zarzadca",
      budynek: "wielorodzinny",
      "adres-nieruchomosci": house["adres-nieruchomosci"],
      osoby: "86",
      "kto-sklada": "podmiot",
      nazwa: "Wspólnota Mieszkaniowa Przykładowa 1",
      nip: "5260250274",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      "rodzaj-pelnomocnictwa": "upl-1",
      pelnomocnictwo: ["upl-1.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: { zlozenie: "none", odpady: 387_000, pelnomocnictwo: 0 },
      attachments: ["pelnomocnictwo"],
      deadline: null,
    },
  },
  {
    name: "sklep-na-parterze",
    title: text(
      "Ktoś się wyprowadził z domu, w którym jest sklep",
      "Хтось виїхав із будинку, де є крамниця",
      "Someone moved out of a house with a shop",
    ),
    day: "2026-12-01",
    answers: {
      rodzaj: "zmiana",
      zmiana: "ubylo",
      "dzien-zmiany": "2026-09-30",
      rola: "wspolwlasciciel",
      budynek: "mieszany",
      "adres-nieruchomosci": house["adres-nieruchomosci"],
      osoby: "3",
      "czesc-bez-mieszkancow": "Sklep spożywczy",
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      "rodzaj-pelnomocnictwa": "pps-1",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pps-1.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: {
        zlozenie: "none",
        odpady: 13_500,
        "czesc-bez-mieszkancow": "unpublished",
        pelnomocnictwo: 1_700,
      },
      attachments: ["pelnomocnictwo"],
      deadline: null,
    },
  },
  {
    name: "mieszkanie-w-bloku",
    title: text(
      "Właściciel mieszkania w bloku trafia do swojej wspólnoty",
      "Власника квартири скеровують до його спільноти",
      "The owner of a flat is sent to the housing community",
    ),
    day: "2026-12-01",
    answers: {
      rodzaj: "zmiana",
      zmiana: "przybylo",
      "dzien-zmiany": "2026-11-20",
      rola: "wlasciciel",
      budynek: "wielorodzinny",
      "caly-budynek": "no",
    },
    expect: { pages: ["sprawa", "nieruchomosc"], exit: "mieszkanie-w-bloku", ...NOTHING_MORE },
  },
  {
    name: "najemca",
    title: text(
      "Najemca dowiaduje się, że deklarację składa właściciel",
      "Орендар дізнається, що декларацію подає власник",
      "A tenant learns that the owner declares",
    ),
    day: "2026-12-01",
    answers: { rodzaj: "pierwsza", zamieszkanie: "2026-10-01", rola: "najemca" },
    expect: { pages: ["sprawa", "nieruchomosc"], exit: "najemca", ...NOTHING_MORE },
  },
  {
    name: "sama-firma",
    title: text("Firma bez mieszkańców", "Фірма без мешканців", "A business where nobody lives"),
    day: "2026-12-01",
    answers: { rodzaj: "nowy-formularz", rola: "wlasciciel", budynek: "bez-mieszkancow" },
    expect: { pages: ["sprawa", "nieruchomosc"], exit: "bez-mieszkancow", ...NOTHING_MORE },
  },
];
