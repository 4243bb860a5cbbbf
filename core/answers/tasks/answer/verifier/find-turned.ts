import { findNumeralsInWords, fold } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { BEARING } from "./find-wrong-thing.ts";
import { type Basis, inFact, likeness, type Piece } from "./pieces.ts";

/** Words for one thing and its opposite: what is required, what costs, what is allowed. */
const SENSES: readonly { name: string; yes: ReadonlySet<string>; no: ReadonlySet<string> }[] = [
  {
    name: "required",
    yes: list(`trzeba nalezy musiec wymagac wymagany konieczny niezbedny obowiazkowy obowiazek obowiazany
      zobowiazany powinien powinno potrzebny potrzeba potrzebowac wymog koniecznosc konieczne`),
    no: list("zbedny dobrowolny nieobowiazkowy niewymagany niepotrzebny fakultatywny dobrowolnie"),
  },
  {
    name: "paid",
    yes: list("platny odplatny placic zaplacic odplatnie uiscic uiszczac"),
    no: list("bezplatny bezplatnie nieodplatny nieodplatnie darmowy darmo"),
  },
  {
    name: "allowed",
    yes: list("mozna moc wolno dozwolony dopuszczalny mozliwy mozliwosc dopuszczac"),
    no: list("zakazany zabroniony zakaz niedozwolony niedopuszczalny niemozliwy zabraniac"),
  },
  { name: "open", yes: list("otwarty czynny"), no: list("zamkniety nieczynny") },
  { name: "subject", yes: list("podlegac obowiazywac"), no: list("zwolniony wylaczony zwolnienie zwalniac") },
  { name: "valid", yes: list("wazny"), no: list("niewazny") },
  { name: "given back", yes: list("zwrot zwracac zwrocic"), no: list("bezzwrotny bezzwrotnie") },
  { name: "early", yes: list("wczesniej przed"), no: list("pozniej po") },
];
/** A word before which a sense or a verb is turned, and how many words may stand between. */
const TURNING = list("nie bez brak ani nigdy zaden nikt");
const REACH = 3;
/** Verbs that stand between "nie" and what is not allowed, and those before what is not required. */
const LEAVE = list("wolno moc mozna");
const DUTY = list("trzeba musiec nalezy powinien");
/** What turns a verb. */
const NOT = list("nie");
/** An infinitive, without its diacritics. */
const VERB = /..c$/;
/** "Nie tylko" turns nothing, and "nie każdy" not what follows. */
const TURNS_NOT = list("tylko jedynie niz kazdy kazda kazde zawsze wszyscy wszystkie");
/** Whole expressions for what costs nothing. */
const NO_FEE =
  /(?:nie (?:pobiera|ponosi|wnosi|placi|uiszcza)|bez oplat|wolne? od oplat|zwolnion\w+ z oplat|nie podlega\w* oplac)/;

interface Claim {
  /** A sense, or the lemma of a verb. */
  of: string;
  turned: boolean;
  word: WordForms;
  /** The words that stand with it. */
  near: readonly WordForms[];
  nearForms: ReadonlySet<string>;
}

/** The share of the sentence that has to stand beside the opposite, and by how much more than beside the same. */
const BETTER = 0.15;
const LEAST = 0.4;

/**
 * A word of a sentence that says the opposite of what its passages say: a negation dropped or added, a duty for a
 * liberty. Undefined where none is found, also where the passages do not speak of it at all.
 */
export function findTurned(sentence: Piece, basis: Basis): string | undefined {
  const worst = oppositions(sentence, basis).find(
    ({ against, as }) => against >= LEAST && against > as + BETTER,
  );
  return worst?.word ?? lonelyNegation(sentence, basis);
}

/** Each word of a sentence that can be turned, and how well the passages bear it out and speak against it, 0 to 1. */
export function oppositions(
  sentence: Piece,
  basis: Basis,
): { of: string; word: string; as: number; against: number }[] {
  const stated = basis.pieces.flatMap((piece) =>
    [...claimsOf(piece), ...feesOf(piece)].map((claim) => ({ claim, piece })),
  );
  const costs =
    sentence.facts.some(({ kind, value }) => kind === "amount" && !value.startsWith("0 ")) ||
    findNumeralsInWords(sentence.text).length > 0;
  return claimsOf(sentence).flatMap((said) => {
    // What it costs is told by the amount, which is checked by itself.
    if (said.of === "paid" && costs) return [];
    const same = stated.filter(({ claim }) => claim.of === said.of);
    const fits = (turned: boolean) =>
      Math.max(
        0,
        ...same
          .filter(({ claim }) => claim.turned === turned)
          .map(({ claim, piece }) => nearness(said, claim, piece, sentence, basis)),
      );
    return { of: said.of, word: said.word.surface, as: fits(said.turned), against: fits(!said.turned) };
  });
}

/** What may be told as "not": in other words the same is said without it. */
const NEGATIVE =
  /\b(?:nie\w*|bez\w*|brak\w*|zadn\w*|zaden|ani|nikt|nigdy|nic|zakaz\w*|zabron\w*|zwoln\w*|zwaln\w*|odm\w+|dopiero|tylko|wylacznie|jedynie|poza|oprocz|wyjat\w*|inn\w+|zamiast|0|dobrowoln\w*|przesta\w*|wyga\w*|traci\w*|uchyl\w*|darm\w*|mniej|krocej|wczesniej|osobn\w*|zbedn\w*|najwyzej|najpozniej|wystarcz\w*)\b/;
/** "Nie", as an answer, stands before a comma; "nie później niż" is a bound. */
const SAID_NOT = /\bnie (?!tylko|pozniej|wczesniej|wiecej|mniej|dluzej|krocej)\p{L}/u;
const SHARED = 0.4;
const AROUND = 0.15;

/** A sentence that denies something where the piece it is taken from denies nothing. */
export function lonelyNegation(sentence: Piece, basis: Basis): string | undefined {
  const said = SAID_NOT.exec(fold(sentence.text));
  if (!said) return undefined;
  const near = basis.pieces.filter((piece) => shareOf(sentence, piece, basis) >= SHARED);
  if (near.length === 0 || near.some(({ text }) => NEGATIVE.test(fold(text)))) return undefined;
  const around = basis.pieces.filter((piece) => shareOf(sentence, piece, basis) >= AROUND);
  if (around.some(({ text }) => /\bnie\b/i.test(text))) return undefined;
  return sentence.text.slice(said.index).split(" ").slice(0, 2).join(" ");
}

/** The share of the sentence's weight that a piece has. */
export function shareOf(sentence: Piece, piece: Pick<Piece, "forms">, basis: Basis): number {
  let all = 0;
  let both = 0;
  for (const word of sentence.words) {
    if (word.stopword || inFact(sentence, word)) continue;
    const weight = basis.weight(word);
    all += weight;
    both += weight * likeness(piece.forms, word);
  }
  return all === 0 ? 0 : both / all;
}

function nearness(said: Claim, { nearForms }: Claim, piece: Piece, sentence: Piece, basis: Basis): number {
  let sum = 0;
  let all = 0.01;
  for (const word of sentence.words) {
    if (word === said.word || word.stopword || TURNING.has(word.folded)) continue;
    const weight = basis.weight(word) * (said.near.includes(word) ? 1 : 0.4);
    all += weight;
    sum +=
      weight *
      Math.max(
        likeness(nearForms, word),
        likeness(piece.forms, word) * 0.5,
        // What "it" stands for is in a sentence beside it.
        likeness(basis.forms, word) * 0.2,
      );
  }
  return sum / all;
}

/** An amount says that something is paid. */
function feesOf({ clauses, facts }: Piece): Claim[] {
  return facts
    .filter(({ kind, value }) => kind === "amount" && !value.startsWith("0 "))
    .flatMap(({ start }) => {
      const clause = clauses.find((one) => start >= one.start && start < one.end);
      const word = clause?.words[0];
      return clause && word
        ? [{ of: "paid", turned: false, word, near: clause.words, nearForms: clause.forms }]
        : [];
    });
}

function claimsOf({ clauses, text, words }: Piece): Claim[] {
  const free = NO_FEE.exec(fold(text));
  return clauses.flatMap(({ words: near, forms: nearForms }) =>
    near.flatMap((word): Claim[] => {
      const at = words.indexOf(word);
      const turned = isTurned(words, at, near, REACH);
      const claim = (of: string, as: boolean): Claim => ({ of, turned: as, word, near, nearForms });
      const isFree = free !== null && word.start <= free.index && free.index < word.end;
      if (isFree) return [claim("paid", true), claim(word.lemma, turned)];
      const senses = SENSES.flatMap(({ name, no, yes }) => {
        if ([...word.forms].some((form) => no.has(form))) return [claim(name, !turned)];
        if ([...word.forms].some((form) => yes.has(form))) return [claim(name, turned)];
        return [];
      });
      if (senses.length > 0 || !VERB.test(word.lemma) || BEARING.has(word.lemma)) return senses;
      const modal = words[at - 1];
      // "Nie trzeba wrzucać" says neither.
      if (modal && near.includes(modal) && DUTY.has(modal.lemma)) return [];
      return [claim(word.lemma, isTurned(words, at, near, 1, NOT))];
    }),
  );
}

/** Whether a word that turns stands so near before it; "się" and forms of "być" are not counted. */
function isTurned(
  words: readonly WordForms[],
  at: number,
  near: readonly WordForms[],
  reach: number,
  turning: ReadonlySet<string> = TURNING,
): boolean {
  // "Usunięte nie będzie."
  if (words[at + 1]?.folded === "nie" && words[at + 2]?.lemma === "byc") return true;
  let left = reach;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const before = words[i]!;
    if (!near.includes(before)) return false;
    if (turning.has(before.folded)) return !TURNS_NOT.has(words[i + 1]!.folded);
    // "Nie jest właścicielem" denies no verb.
    if (turning === NOT && (before.lemma === "byc" || before.lemma === "miec")) return false;
    if (before.lemma !== "byc" && !before.stopword && !LEAVE.has(before.lemma)) left--;
  }
  return false;
}

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
