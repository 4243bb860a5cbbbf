import { findNames, type Lemmatizer } from "#core/language";
import type { StatedValue } from "./stated-values.ts";
import { bodyIn } from "./writers-body.ts";

/** What a name answers: by the word that a browser fills a question in by. */
export type NamePart = "given-name" | "family-name" | "name" | "organization";

const CAPITAL = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)?`;
const NAME = new RegExp(String.raw`^${CAPITAL}(?:[ \u00a0]${CAPITAL}){1,2}`, "u");
const SMALL_NAME = /^\p{Ll}{3,20}[ \u00a0]\p{Ll}[\p{Ll}-]{2,30}(?!\p{L})/u;
/** Words after which the writer's name follows, whatever it looks like. */
const INTRODUCES =
  /(?<!\p{L})(?:nazywam\ssi[ęe]|z\stej\sstrony|imi[ęe]\si\snazwisko:|wnioskodaw(?:ca|czyni):|składając[ya]:|zgłaszając[ya]:|my\sname\sis|name:|мене\sзвати|мене\sзвуть|ім['’ʼ]я\s(?:та|і|й)\sпрізвище:)\s{1,2}/giu;
/** Words that stand before a name only where it is the writer's. */
const BEFORE =
  /(?<!\p{L})(?:jestem|tu|ja,?|niżej\spodpisan[ya],?:?|i\sam|i['’]m|this\sis|я|це)\s$|(?<!\p{L})(?:z\s(?:powa[żz]aniem|wyrazami\sszacunku|pozdrowieniami)|pozdrawiam(?:\sserdecznie)?|dzi[ęe]kuj[ęe](?:\sza\s\p{L}+)?|podpisan[oay]:?|(?:best|kind)?\s?regards|(?:yours\s)?(?:sincerely|faithfully|truly)|thank(?:s|\syou)|з\sповагою|дякую)[,.!:]?\s{1,3}$/iu;
const REACH = 48;
/** A line that is the name, perhaps with the ways to reach its owner behind it. */
const ALONE_BEFORE = /(?:^|\n)[ \t–-]*$/u;
const ALONE_AFTER = /^[ \t]*(?:$|\n|[,;]\s?(?:tel|nr|\+?\d|ul\.|PESEL|e-?mail|zam))/iu;
/** A comma and words behind the ways to reach somebody: the line is a sentence, and no signature. */
const GOES_ON = /\d,?\s+\p{Ll}{3,}\s+\p{L}{3,}/u;
/** Words by which somebody writes for somebody else: whose name it is, is not told then. */
const FOR_SOMEBODY =
  /(?<!\p{L})(?:pełnomocni|pelnomocni|upoważni|upowazni|w\simieniu|za\s(?:mam|matk|ojc|tat|żon|męż|syn|córk|babci)|dla\s(?:mamy|matki|ojca|taty|babci|dziadka|teściowej)|kurator|opiekun\sprawn|on\sbehalf|power\sof\sattorney|довірен|від\sімені|уповноваж)/iu;

/** The writer's name or that of the body that writes, by what introduces it; the name parts of a question it answers. */
export function writersName(text: string, lemmatizer: Lemmatizer): ReadonlyMap<NamePart, StatedValue> {
  const body = bodyIn(text);
  if (body)
    return new Map([
      ["organization", body],
      ["name", body],
    ]);
  if (FOR_SOMEBODY.test(text)) return new Map();
  const names = [...introduced(text), ...signed(text, lemmatizer)];
  const [first] = names;
  const same = new Set(names.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  if (!first || same.size > 1) return new Map();
  const words = text.slice(first.start, first.end).split(/\s/).map(capitalised);
  return new Map([
    ["given-name", { ...first, value: words.slice(0, -1).join(" ") }],
    ["family-name", { ...first, value: words.at(-1)! }],
    ["name", { ...first, value: words.join(" ") }],
  ]);
}

interface Place {
  start: number;
  end: number;
}

function introduced(text: string): Place[] {
  return Array.from(text.matchAll(INTRODUCES)).flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const rest = text.slice(start, start + 2 * REACH);
    const name = NAME.exec(rest) ?? SMALL_NAME.exec(rest);
    return name ? [{ start, end: start + name[0].length }] : [];
  });
}

function signed(text: string, lemmatizer: Lemmatizer): Place[] {
  return findNames(text, lemmatizer).flatMap(({ start, end, text: name }) => {
    const words = name.split(/\s/).length;
    if (words < 2 || words > 3 || /\./.test(name)) return [];
    const before = text.slice(Math.max(0, start - REACH), start);
    const line = text.slice(end).split("\n", 1)[0]!;
    const alone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(line) && !GOES_ON.test(line);
    return (alone || BEFORE.test(before)) && !isOfTrade(name, lemmatizer) ? [{ start, end }] : [];
  });
}

/** Whether a name begins with a word that is none, "Geodeta Jan Próbny": the dictionary has that with a small letter. */
const isOfTrade = (name: string, lemmatizer: Lemmatizer): boolean => {
  const [first = ""] = name.split(/\s/);
  return name.split(/\s/).length === 3 && lemmatizer.known(first.toLowerCase());
};

const capitalised = (word: string) =>
  word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
