import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import type { ExtractedFact } from "./contract.ts";
import { isPersonLine, type LetterLine, letterLines } from "./letter-lines.ts";

/** Lines among which a letter says who writes to whom. */
const HEAD = 14;
const LONGEST_NAME = 90;
const SENDER_LABEL = /^(?:od|nadawca|wnioskodawca):\s*(?<name>\S.*)$/iu;
const RECIPIENT_LABEL = /^(?:do|adresat|odbiorca):\s*(?<name>\S.*)$/iu;
const TITLE = /^(?:sz\.\s?p\.|szan\.\s?pan(?:i)?|pan|pani|państwo)(?:\s(?<name>\p{Lu}.*))?$/iu;
const IN_TEXT =
  /(?:[Ww]zyw|[Zz]awiadami|[Ii]nformuj|[Pp]owiadami|[Zz]obowiązuj)\p{L}*(?:\s\p{L}+){0,3}\s(?:Pana|Panią|Państwa)\s(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)+)/u;
/** With these a letter itself begins. */
const TEXT_BEGINS =
  /^(?:wezwanie|decyzja|postanowienie|wniosek|odwołanie|zawiadomienie|zarządzenie|zajęcie|ogłoszenie|zaproszenie|skarga|petycja|pouczenie|informacja|dotyczy|temat)(?!\p{L})/iu;
const CLOSING = /^(?:z poważaniem|z wyrazami szacunku|z szacunkiem|pozdrawiam|podpis)/iu;

/** Who writes a letter and to whom, by labels, titles and the place of lines; each at most once. */
export function findParties(text: string, lemmatizer: Lemmatizer): ExtractedFact[] {
  const lines = letterLines(text, lemmatizer);
  const head = headOf(lines);
  const sender = labelled(lines, SENDER_LABEL) ?? senderInHead(head) ?? signature(lines, lemmatizer);
  const recipient =
    labelled(lines, RECIPIENT_LABEL) ??
    titled(head, lemmatizer) ??
    recipientInHead(head) ??
    IN_TEXT.exec(text)?.groups?.name ??
    null;
  return [
    ...(sender ? [{ role: "sender", value: sender, quote: sender } as const] : []),
    ...(recipient && recipient !== sender
      ? [{ role: "recipient", value: recipient, quote: recipient } as const]
      : []),
  ];
}

function headOf(lines: readonly LetterLine[]): LetterLine[] {
  const begins = lines.findIndex(
    ({ kind, text }) =>
      kind === "salutation" ||
      TEXT_BEGINS.test(text) ||
      (kind === "other" && /\p{Ll}\.$/u.test(text) && text.length > 50),
  );
  return lines.slice(0, begins < 0 ? HEAD : Math.min(begins, HEAD));
}

const labelled = (lines: readonly LetterLine[], label: RegExp): string | null =>
  lines.slice(0, HEAD).flatMap(({ text }) => label.exec(text)?.groups?.name ?? [])[0] ?? null;

/** The first line, where it names somebody. */
function senderInHead(head: readonly LetterLine[]): string | null {
  const [first] = head;
  if (!first || first.text.length > LONGEST_NAME || TITLE.test(first.text)) return null;
  return first.kind === "office" || first.kind === "person" ? first.text : null;
}

/** A title with a name after it or on the next line. */
function titled(head: readonly LetterLine[], lemmatizer: Lemmatizer): string | null {
  for (const [at, { text }] of head.entries()) {
    const match = TITLE.exec(text);
    if (!match) continue;
    const name = match.groups!.name ?? head[at + 1]?.text ?? "";
    if (isPersonLine(name, lemmatizer)) return name;
  }
  return null;
}

/** The first line after the sender's own that names another. */
function recipientInHead(head: readonly LetterLine[]): string | null {
  const named = head.slice(1).filter(({ kind, text }) => text.length <= LONGEST_NAME && kind !== "other");
  return named.find(({ kind }) => kind === "office" || kind === "group" || kind === "person")?.text ?? null;
}

/** Whoever signs: the name under the closing words, or in the last line. */
function signature(lines: readonly LetterLine[], lemmatizer: Lemmatizer): string | null {
  const closing = lines.findLastIndex(({ text }) => CLOSING.test(text));
  const candidates = closing < 0 ? lines.slice(-1) : lines.slice(closing + 1);
  return (
    candidates.map(({ text }) => text.split(",")[0]!).find((name) => isPersonLine(name, lemmatizer)) ?? null
  );
}
