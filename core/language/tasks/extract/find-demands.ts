import type { Entity } from "../../entities/entity.ts";
import { findEntities } from "../../entities/find-entities.ts";
import { sentences } from "../../sentences.ts";
import type { ExtractedFact } from "./contract.ts";

const BEFORE = 90;
const AFTER = 70;

/** What stands right before a day or a time until which somebody has to act. */
const UNTIL =
  /(?<!\p{L})(?:(?:w\s(?:(?:nieprzekraczalnym|zawitym|ustawowym)\s)?terminie|w\s(?:przeciągu|ciągu)|najpóźniej|nie\spóźniej\sniż|przed\supływem|przed)(?:\s(?:do|w\sciągu|w\sterminie))?(?:\sdnia)?|do(?:\s(?:dnia|końca|godziny\s\S+\sdnia))?)\s*$/iu;
/** A time that has its "w ciągu" in itself: "w ciągu miesiąca". */
const WITHIN = /^(?:w\s(?:ciągu|terminie)|nie\spóźniej\sniż)/iu;
/** "Termin składania ofert: 22 października", "nowy termin to 30 kwietnia". */
const TERM_IS =
  /(?<!\p{L})termin\p{L}{0,3}(?:\s\p{L}+){0,4}(?:\s(?:to|na|jest|upływa(?:\sz\sdniem)?|mija|wyznaczono\sna|ustalono\sna|przypada(?:\sna)?)|:)\s*(?:dzień\s|dnia\s)?$/iu;
const OVER = /(?<!\p{L})(?:minął|minęła|upłynął|upłynęła|minie)(?:\sz\sdniem)?\s*$/iu;
/** "Od 1 kwietnia do 31 października": what lasts. */
const PERIOD = /(?<!\p{L})od\s(?:dnia\s)?[\p{L}\d][^;:]{0,40}\sdo(?:\s(?:dnia|końca))?\s*$/iu;
const LASTS =
  /(?:ważn\p{L}+|obowiązuj\p{L}+|trwa\p{L}*|przyzna\p{L}+)(?:\s\p{L}+){0,3}\s(?:do|przez|na)(?:\sdnia)?\s*$/iu;

const isDeadline = ({ kind, text }: Entity, before: string): boolean => {
  if (kind !== "date" && kind !== "term") return false;
  if (OVER.test(before) || PERIOD.test(before) || LASTS.test(before)) return false;
  if (kind === "term")
    return WITHIN.test(text) || /(?:terminie|ciągu|przeciągu|później\sniż|upływem)\s*$/iu.test(before);
  return UNTIL.test(before) || TERM_IS.test(before);
};

/** Words of paying, before an amount or after it in the sentence. */
const PAY =
  /(?<!\p{L})(?:zapła\p{L}+|wpła\p{L}+|opłat[aęy]\p{L}*|należnoś\p{L}+|zaległ\p{L}+|uiści\p{L}+|uiszcz\p{L}+|wnieść|zwróci[ćł]?|zwrotu|żąda\p{L}+|kar[aęy]|wadium|wpis\p{L}{0,3}\sod|czynsz\p{L}*|przekazani\p{L}+\skwoty|do\szapłaty|grzywn\p{L}+|mandat\p{L}*)(?!\p{L})/iu;
/** An amount that is given, earned, asked to be forgiven, or the most that it may be. */
const NO_DEMAND =
  /(?:(?:dotacj|świadczeni|zasił|dodat(?:ek|k(?:u|i|iem|ów)(?!\p{L}))|stypendi|refundacj|odszkodowani)\p{L}*(?:\sw)?(?:\s(?:wysokości|kwocie))?|przyzna\p{L}+[^.;]{0,40}|zarabia\p{L}*|doch[oó]d\p{L}*[^.;]{0,20}|wynagrodzeni\p{L}+[^.;]{0,20}|rozłoż\p{L}+[^.;]{0,30}|umorz\p{L}+[^.;]{0,30}|kosztowa\p{L}+|(?<!\p{L})do|maksymalnie|nawet|najwyżej|ponad)\s*$/iu;
const NOT_BY_YOU =
  /^[^.;]{0,20}(?:pokry|zapłaci\s(?:miasto|gmina|urząd)|otrzyma|dostan|zostan\p{L}+\swypłac)/iu;

/** "Opłatę 100 zł zapłaciłam": what was paid already. */
const PAID =
  /(?<!\p{L})(?:zapłaci|wpłaci|uiści|wniosł|wniósł)\p{L}{0,2}(?:łem|łam|em|am|liśmy|no)(?!\p{L})/iu;

const isDemanded = ({ kind }: Entity, before: string, after: string): boolean =>
  kind === "amount" &&
  !NO_DEMAND.test(before) &&
  !NOT_BY_YOU.test(after) &&
  !PAID.test(before + after) &&
  (PAY.test(before) || PAY.test(after));

/** Until when somebody has to act, how much is to be paid and where to, and by which provisions, each value once. */
export function findDemands(text: string): ExtractedFact[] {
  const spans = sentences(text);
  const found = findEntities(text).flatMap((entity): ExtractedFact[] => {
    const { act, end, kind, start, value } = entity;
    const fact = (role: ExtractedFact["role"], said = value) => [{ role, value: said, quote: entity.text }];
    if (kind === "iban") return fact("account");
    if (kind === "article") return fact("legalBasis", act ? `${value} ${act}` : value);
    const sentence = spans.find((span) => span.start <= start && span.end >= end) ?? {
      start: 0,
      end: text.length,
    };
    const before = text.slice(Math.max(sentence.start, start - BEFORE), start);
    const after = text.slice(end, Math.min(sentence.end, end + AFTER));
    if (isDeadline(entity, before)) return fact("deadline");
    return isDemanded(entity, before, after) ? fact("amount") : [];
  });
  return found.filter(
    (fact, i) => found.findIndex((other) => other.role === fact.role && other.value === fact.value) === i,
  );
}
