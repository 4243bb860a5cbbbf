import { type Example, text } from "#core/forms";

const DAY = "2026-12-10";
const DEADLINE = "2026-12-28";
const PAGES = ["pytanie", "forma", "kto-pyta"];

export const examples: readonly Example[] = [
  {
    name: "anonimowo-e-mailem",
    title: text(
      "Ktoś bez nazwiska pyta o umowy i chce odpowiedzi e-mailem",
      "Хтось без прізвища питає про договори і хоче відповіді на e-mail",
      "Someone without a name asks about contracts, by e-mail",
    ),
    day: DAY,
    answers: {
      "o-co": "urzad",
      tresc: "Umowy na utrzymanie zieleni z 2025 roku: z kim, na ile i do kiedy.",
      forma: "plik",
      sposob: "email",
      email: "przyklad@example.org",
    },
    expect: { pages: PAGES, fees: { "bez-oplaty": "none" }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "kopie-poczta",
    title: text(
      "Stowarzyszenie prosi o kopie na papierze",
      "Об'єднання просить копії на папері",
      "An association asks for copies on paper",
    ),
    day: DAY,
    answers: {
      "o-co": "urzad",
      tresc: "Protokoły kontroli placów zabaw z lat 2024–2026.",
      "wazne-dla-wielu": "Chodzi o bezpieczeństwo dzieci na wszystkich placach w mieście.",
      forma: "papier",
      sposob: "poczta",
      adres: { street: "ul. Przykładowa", house: "1", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
      odbiorca: "Stowarzyszenie Przykładowe",
    },
    expect: { pages: PAGES, fees: { koszty: "office" }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "e-doreczenia",
    title: text(
      "Redakcja czeka na plik w e-Doręczeniach",
      "Редакція чекає на файл через e-Doręczenia",
      "A newsroom expects a file through e-Doręczenia",
    ),
    day: "2026-12-01",
    answers: {
      "o-co": "urzad",
      tresc: "Liczba wniosków o warunki zabudowy złożonych w 2026 roku, po miesiącach.",
      forma: "plik",
      sposob: "e-doreczenia",
      "adres-e-doreczen": "AE:PL-00000-00013-AAAAA-06",
      podpis: "Redakcja Przykładowa",
    },
    expect: { pages: PAGES, fees: { "bez-oplaty": "none" }, attachments: [], deadline: "2026-12-15" },
  },
  {
    name: "wglad-w-urzedzie",
    title: text(
      "Mieszkaniec chce obejrzeć dokumenty na miejscu",
      "Мешканець хоче переглянути документи на місці",
      "A resident wants to look at documents in the office",
    ),
    day: DAY,
    answers: {
      "o-co": "urzad",
      tresc: "Dokumentacja przebudowy ulicy Przykładowej.",
      forma: "wglad",
      telefon: "601 000 000",
    },
    expect: { pages: PAGES, fees: { "bez-oplaty": "none" }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "nosnik-odbior",
    title: text(
      "Duże pliki na nośniku, odbiór w urzędzie",
      "Великі файли на носії, отримання в управі",
      "Large files on a carrier, collected in the office",
    ),
    day: DAY,
    answers: {
      "o-co": "urzad",
      tresc: "Nagrania z konsultacji planu ogólnego.",
      forma: "nosnik",
      sposob: "osobiscie",
      telefon: "601000000",
      podpis: "Jan Przykładowy",
    },
    expect: { pages: PAGES, fees: { koszty: "office" }, attachments: [], deadline: DEADLINE },
  },
  {
    name: "wlasna-sprawa",
    title: text(
      "Ktoś pyta o swój wniosek",
      "Хтось питає про власну заяву",
      "Someone asks about their own application",
    ),
    day: DAY,
    answers: { "o-co": "moja-sprawa" },
    expect: { pages: ["pytanie"], exit: "wlasna-sprawa", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "dane-do-aplikacji",
    title: text(
      "Ktoś chce użyć danych w aplikacji",
      "Хтось хоче використати дані в застосунку",
      "Someone wants the data for an app",
    ),
    day: DAY,
    answers: { "o-co": "ponowne-uzycie" },
    expect: {
      pages: ["pytanie"],
      exit: "ponowne-wykorzystywanie",
      fees: {},
      attachments: [],
      deadline: null,
    },
  },
];
