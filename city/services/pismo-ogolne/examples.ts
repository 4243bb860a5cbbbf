import { type Example, text } from "#core/forms";

const person = { "kto-sklada": "osoba", imie: "Anna", nazwisko: "Przykładowa" };
const contact = {
  adres: { street: "ul. Przykładowa", house: "2", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
};
const PAGES = ["jaka-sprawa", "pismo", "kto", "kontakt", "pelnomocnik", "oswiadczenia"];

export const examples: readonly Example[] = [
  {
    name: "prosba-o-wyjasnienie",
    title: text(
      "Mieszkanka prosi o wyjaśnienie",
      "Мешканка просить пояснити",
      "A resident asks for an explanation",
    ),
    day: "2026-12-01",
    answers: {
      sprawa: "inna",
      rodzaj: "wniosek",
      temat: "Raty za użytkowanie wieczyste",
      tresc: "Proszę o rozłożenie opłaty na raty.",
      ...person,
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: { pages: PAGES, fees: { pismo: "office" }, attachments: ["zalaczniki"], deadline: "2027-01-04" },
  },
  {
    name: "uzupelnienie-sprawy",
    title: text(
      "Pełnomocnik uzupełnia sprawę",
      "Уповноважений доповнює справу",
      "An attorney completes a case",
    ),
    day: "2026-12-01",
    answers: {
      sprawa: "inna",
      rodzaj: "w-sprawie",
      "znak-sprawy": "ABC.123.77.2026",
      temat: "Uzupełnienie",
      tresc: "W załączeniu brakujący dokument.",
      zalaczniki: ["dokument.pdf"],
      ...person,
      ...contact,
      pelnomocnik: "yes",
      "pelnomocnik-imie": "Jan",
      "pelnomocnik-nazwisko": "Przykładowy",
      pokrewienstwo: "inna",
      pelnomocnictwo: ["pelnomocnictwo.pdf"],
      prawda: "yes",
    },
    expect: {
      pages: PAGES,
      fees: { pismo: "office", pelnomocnictwo: 1_700 },
      attachments: ["zalaczniki", "pelnomocnictwo"],
      deadline: "2027-01-04",
    },
  },
  {
    name: "skarga",
    title: text("Firma się skarży", "Фірма скаржиться", "A company complains"),
    day: "2026-12-01",
    answers: {
      sprawa: "inna",
      rodzaj: "skarga",
      temat: "Brak odpowiedzi",
      tresc: "Od dwóch miesięcy nie mamy odpowiedzi.",
      "kto-sklada": "podmiot",
      nazwa: "Przykładowa sp. z o.o.",
      nip: "5260250274",
      ...contact,
      pelnomocnik: "no",
      prawda: "yes",
    },
    expect: { pages: PAGES, fees: { skarga: "none" }, attachments: ["zalaczniki"], deadline: "2027-01-04" },
  },
  {
    name: "jest-lepsza-usluga",
    title: text(
      "Ktoś chce zgłosić latarnię",
      "Хтось хоче повідомити про ліхтар",
      "Someone wants to report a lamp",
    ),
    day: "2026-12-01",
    answers: { sprawa: "zgloszenie-usterki" },
    expect: {
      pages: ["jaka-sprawa"],
      exit: "lepiej-zgloszenie-usterki",
      fees: {},
      attachments: [],
      deadline: null,
    },
  },
];
