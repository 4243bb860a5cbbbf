import { type Example, text } from "#core/forms";

const PAGES = ["co", "gdzie", "odpowiedz"];

export const examples: readonly Example[] = [
  {
    name: "dziura-w-jezdni",
    title: text(
      "Dziura w jezdni, z adresem do odpowiedzi",
      "Яма на дорозі, з адресою для відповіді",
      "A pothole, with an address for the answer",
    ),
    day: "2026-12-01",
    answers: {
      zagrozenie: "no",
      rodzaj: "jezdnia",
      opis: "Głęboka dziura przy przejściu dla pieszych.",
      "od-kiedy": "2026-11-25",
      miejsce: { description: "ul. Przykładowa przy przystanku", lat: "49.8224", lon: "19.0444" },
      zdjecia: ["dziura.jpg"],
      "chce-odpowiedzi": "yes",
      email: "anna@example.org",
    },
    expect: { pages: PAGES, fees: { zgloszenie: "none" }, attachments: ["zdjecia"], deadline: null },
  },
  {
    name: "latarnia-bez-danych",
    title: text(
      "Latarnia nie świeci, bez danych osoby",
      "Ліхтар не світить, без даних особи",
      "A lamp is out, no personal data",
    ),
    day: "2026-12-01",
    answers: {
      zagrozenie: "no",
      rodzaj: "latarnia",
      opis: "Nie świeci od tygodnia.",
      miejsce: { description: "park, główna alejka" },
      "chce-odpowiedzi": "no",
    },
    expect: { pages: PAGES, fees: { zgloszenie: "none" }, attachments: ["zdjecia"], deadline: null },
  },
  {
    name: "konar-nad-przejsciem",
    title: text("Konar wisi nad przejściem", "Гілка висить над переходом", "A branch hangs over a crossing"),
    day: "2026-12-01",
    answers: { zagrozenie: "yes" },
    expect: { pages: ["co"], exit: "zadzwon", fees: {}, attachments: [], deadline: null },
  },
  {
    name: "dzikie-wysypisko",
    title: text("Dzikie wysypisko w lesie", "Стихійне звалище в лісі", "An illegal dump in the woods"),
    day: "2026-12-01",
    answers: {
      zagrozenie: "no",
      rodzaj: "smieci",
      opis: "Opony i gruz przy drodze leśnej.",
      miejsce: { description: "", lat: "49,8100", lon: "19,0300" },
      "chce-odpowiedzi": "no",
    },
    expect: { pages: PAGES, fees: { zgloszenie: "none" }, attachments: ["zdjecia"], deadline: null },
  },
];
