import { type Example, text } from "#core/forms";

const DAY = "2026-12-01";
const DEADLINE = "2027-01-04";

/** Invented businesses; the NIP is the public test number, the KRS number is none. */
const trader = {
  forma: "jednoosobowa",
  nazwa: "Sklep Przykładowy",
  imie: "Anna",
  nazwisko: "Przykładowa",
  nip: "5260250274",
};
const company = { forma: "spolka", nazwa: "Przykładowa sp. z o.o.", nip: "5260250274", krs: "0000000000" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const premises = {
  "adres-punktu": { street: "ul. Przykładowa", house: "5", flat: "", postcode: "", town: "" },
  "tytul-prawny": ["najem.pdf"],
  "decyzja-sanitarna": ["decyzja.pdf"],
};

export const examples: readonly Example[] = [
  {
    name: "nowy-sklep-w-bloku",
    title: text(
      "Nowy sklep w bloku chce sprzedawać wszystkie napoje",
      "Новий магазин у багатоквартирному будинку хоче продавати всі напої",
      "A new shop in a block of flats wants to sell all drinks",
    ),
    day: DAY,
    answers: {
      sprawa: "stale",
      klasy: ["a", "b", "c"],
      spozycie: "poza",
      sprzedawal: "no",
      ...trader,
      ...premises,
      waznosc: { from: "2027-02-01", to: "2029-01-31" },
      wielorodzinny: "yes",
      "zgoda-budynku": ["uchwala.pdf"],
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: ["sprawa", "przedsiebiorca", "punkt", "kontakt", "pelnomocnik"],
      fees: { "klasa-a": 52_500, "klasa-b": 52_500, "klasa-c": 210_000 },
      attachments: ["tytul-prawny", "zgoda-budynku", "decyzja-sanitarna"],
      deadline: DEADLINE,
    },
  },
  {
    name: "restauracja-kolejne-zezwolenie",
    title: text(
      "Restauracji kończy się zezwolenie; działa pełnomocnik",
      "У ресторану закінчується дозвіл; діє уповноважена особа",
      "A restaurant's permit ends; an attorney acts",
    ),
    day: DAY,
    answers: {
      sprawa: "stale",
      klasy: ["a", "b"],
      spozycie: "na-miejscu",
      sprzedawal: "yes",
      ...company,
      "wartosc-a": "41 200,50",
      "wartosc-b": "38 000",
      "wartosc-prawdziwa": "yes",
      ...premises,
      "nazwa-punktu": "Restauracja Przykładowa",
      "numer-zezwolenia": "A/0, B/0",
      waznosc: { from: "2027-01-15", to: "2031-01-14" },
      wielorodzinny: "no",
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
    },
    expect: {
      pages: ["sprawa", "przedsiebiorca", "sprzedaz", "punkt", "kontakt", "pelnomocnik"],
      fees: { "od-wartosci-sprzedazy": "office", pelnomocnictwo: 1_700 },
      attachments: ["tytul-prawny", "decyzja-sanitarna", "pelnomocnictwo"],
      deadline: DEADLINE,
    },
  },
  {
    name: "festyn",
    title: text(
      "Spółka cywilna prosi o jednorazowe zezwolenie na piwo i wódkę na festynie",
      "Цивільне товариство просить разовий дозвіл на пиво й горілку на ярмарку",
      "A partnership asks for a single permit for beer and spirits at a fair",
    ),
    day: DAY,
    answers: {
      sprawa: "jednorazowe",
      uprawnienie: "zezwolenie",
      klasy: ["a", "c"],
      spozycie: "na-miejscu",
      forma: "spolka-cywilna",
      nazwa: "Gastronomia Przykładowa s.c.",
      wspolnicy: [{ wspolnik: "Anna Przykładowa" }, { wspolnik: "Jan Przykładowy" }],
      nip: "5260250274",
      "nazwa-imprezy": "Festyn Przykładowy, Stowarzyszenie Przykładowe",
      "miejsce-imprezy": { description: "Plac przy ul. Przykładowej", lat: "", lon: "" },
      "dni-imprezy": { from: "2026-12-19", to: "2026-12-20" },
      "obecne-zezwolenie": ["zezwolenie.pdf"],
      "zgoda-na-teren": ["zgoda.pdf"],
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: ["sprawa", "przedsiebiorca", "impreza", "kontakt", "pelnomocnik"],
      fees: { jednorazowe: 21_875 },
      attachments: ["obecne-zezwolenie", "zgoda-na-teren"],
      deadline: DEADLINE,
    },
  },
  {
    name: "straz-ochotnicza",
    title: text(
      "Ochotnicza straż sprzedaje piwo na swoim pikniku",
      "Добровільна пожежна охорона продає пиво на своєму пікніку",
      "A volunteer fire brigade sells beer at its picnic",
    ),
    day: DAY,
    answers: {
      sprawa: "jednorazowe",
      uprawnienie: "osp",
      klasy: ["a"],
      spozycie: "na-miejscu",
      forma: "osp",
      nazwa: "OSP Przykładowa",
      nip: "5260250274",
      krs: "0000000000",
      "nazwa-imprezy": "Piknik strażacki, OSP Przykładowa",
      "miejsce-imprezy": { description: "Plac przy remizie", lat: "", lon: "" },
      "dni-imprezy": { from: "2027-06-12", to: "2027-06-12" },
      "zgoda-na-teren": ["zgoda.pdf"],
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: ["sprawa", "przedsiebiorca", "impreza", "kontakt", "pelnomocnik"],
      fees: { jednorazowe: 4_375 },
      attachments: ["zgoda-na-teren"],
      deadline: DEADLINE,
    },
  },
  {
    name: "oswiadczenie-roczne",
    title: text(
      "Sklep składa roczne oświadczenie o sprzedaży",
      "Магазин подає щорічну декларацію про продаж",
      "A shop makes its yearly declaration of sales",
    ),
    day: "2027-01-11",
    answers: {
      sprawa: "oswiadczenie",
      klasy: ["b", "c"],
      ...trader,
      "wartosc-b": "12000",
      "wartosc-c": "0",
      "wartosc-prawdziwa": "yes",
      "adres-punktu": { street: "ul. Przykładowa", house: "5", flat: "", postcode: "", town: "" },
      "numer-zezwolenia": "B/0, C/0",
      ...contact,
      pelnomocnik: "no",
    },
    expect: {
      pages: ["sprawa", "przedsiebiorca", "sprzedaz", "punkt", "kontakt", "pelnomocnik"],
      fees: { "od-wartosci-sprzedazy": "office" },
      attachments: [],
      deadline: null,
    },
  },
  {
    name: "stowarzyszenie-bez-zezwolenia",
    title: text(
      "Stowarzyszenie bez zezwolenia robi piknik",
      "Об'єднання без дозволу влаштовує пікнік",
      "An association without a permit holds a picnic",
    ),
    day: DAY,
    answers: { sprawa: "jednorazowe", uprawnienie: "brak" },
    expect: { pages: ["sprawa"], exit: "bez-uprawnienia", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "osoba-bez-firmy",
    title: text(
      "Osoba bez firmy chce sprzedawać wino",
      "Особа без фірми хоче продавати вино",
      "Someone without a business wants to sell wine",
    ),
    day: DAY,
    answers: { sprawa: "stale", klasy: ["b"], spozycie: "poza", sprzedawal: "no", forma: "nie-firma" },
    expect: {
      pages: ["sprawa", "przedsiebiorca"],
      exit: "tylko-przedsiebiorca",
      fees: {},
      attachments: [],
      deadline: null,
    },
  },
  {
    name: "przyjecia",
    title: text("Firma organizuje wesela", "Фірма організовує весілля", "A business caters for weddings"),
    day: DAY,
    answers: { sprawa: "przyjecia" },
    expect: { pages: ["sprawa"], exit: "organizacja-przyjec", fees: {}, attachments: [], deadline: null },
  },
];
