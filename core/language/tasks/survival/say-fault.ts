import type { SurvivalFault } from "./check-survival.ts";

const WHAT: Record<SurvivalFault["what"], string> = {
  amount: "kwota",
  date: "data",
  term: "termin",
  time: "godzina",
  phone: "telefon",
  email: "adres e-mail",
  url: "adres strony",
  account: "numer rachunku",
  article: "przepis",
  identifier: "numer lub znak",
  number: "liczba",
  weekday: "dzień tygodnia",
  month: "miesiąc",
  name: "nazwa własna",
  act: "nazwa aktu prawnego",
  denial: "przeczenie",
  sentence: "zdanie",
};
const LONGEST = 80;

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A fault in words for the person who reads the result. */
export function sayFault({ kind, text, what }: SurvivalFault): string {
  switch (kind) {
    case "lost":
      return what === "denial"
        ? "Zginęło przeczenie z tekstu."
        : `Zginęło z tekstu: ${WHAT[what]} „${short(text)}”.`;
    case "added":
      return what === "denial"
        ? "Doszło przeczenie, którego w tekście nie ma."
        : `Tego w tekście nie ma: ${WHAT[what]} „${short(text)}”.`;
    case "inexact":
      return `Podane niedokładnie: ${WHAT[what]} „${short(text)}”.`;
    case "opposite":
      return `Mówi coś przeciwnego niż tekst: „${short(text)}”.`;
    case "order":
      return "W tekście stoi polecenie do programu i wynik je wykonuje albo ukrywa.";
  }
}
