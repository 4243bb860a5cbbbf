import { NUMERAL_WORDS } from "../numbers/numeral-words.ts";

const VERBAL = /^(.{2,}(?:ani|eni|ęci|yci|uci|ici|arci))(?:e|a|u|em)$/u;
/** Names of documents, places and things, which no verb says more plainly. */
const THINGS = new Set(
  `mieszkani ubrani śniadani zdani pytani zadani zaświadczeni świadczeni zebrani dani spotkani wydarzeni szkoleni
   urządzeni zażaleni życi zdjęci imieni kamieni korzeni promieni strumieni pierścieni podani kampani kompani tani pani
   hiszpani brytani zięci ubezpieczeni rozporządzeni postanowieni znaczeni wrażeni pomieszczeni doświadczeni
   wykształceni wynagrodzeni ogrodzeni zezwoleni pozwoleni oświadczeni orzeczeni zadrzewieni ogłoszeni zamówieni
   przyjęci pojęci zajęci plemieni ramieni jeleni płomieni zieleni jesieni przestrzeni uczeni dofinansowani odwołani
   wezwani`.split(/\s+/),
);

/** Whether a word names an action instead of saying it: "rozpatrzenie", "dokonania". Things like "mieszkanie" do not count. */
export function isVerbalNoun(word: string): boolean {
  const stem = VERBAL.exec(word)?.[1];
  return stem !== undefined && !THINGS.has(stem) && !NUMERAL_WORDS.has(word);
}
