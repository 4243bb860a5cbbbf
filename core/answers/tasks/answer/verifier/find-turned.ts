import { fold } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { type Basis, has, type Piece } from "./pieces.ts";

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
/** "Nie tylko" turns nothing. */
const TURNS_NOT = list("tylko jedynie niz");
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

/** How much better the one of the two senses has to fit, where a passage has both. */
const BETTER = 0.3;

/**
 * A word of a sentence that says the opposite of what its passages say: a negation dropped or added, a duty for a
 * liberty. Undefined where none is found, also where the passages do not speak of it at all.
 */
export function findTurned(sentence: Piece, basis: Basis): string | undefined {
  const stated = basis.pieces.flatMap((piece) => claimsOf(piece).map((claim) => ({ claim, piece })));
  for (const said of claimsOf(sentence)) {
    const same = stated.filter(({ claim }) => claim.of === said.of);
    const fits = (turned: boolean) =>
      Math.max(
        -1,
        ...same
          .filter(({ claim }) => claim.turned === turned)
          .map(({ claim, piece }) => nearness(said, claim, piece, sentence, basis)),
      );
    const [as, against] = [fits(said.turned), fits(!said.turned)];
    if (against >= 0 && against > as + (as < 0 ? 0 : BETTER)) {
      // Only where they speak of the same: at least one word of meaning beside it.
      if (against > 0.2) return said.word.surface;
    }
  }
  return undefined;
}

function nearness(said: Claim, { nearForms }: Claim, piece: Piece, sentence: Piece, basis: Basis): number {
  let sum = 0;
  for (const word of sentence.words) {
    if (word === said.word || word.stopword || TURNING.has(word.folded)) continue;
    const weight = basis.weight(word) * (said.near.includes(word) ? 1 : 0.4);
    if (has(nearForms, word)) sum += weight;
    else if (has(piece.forms, word)) sum += weight * 0.5;
    else if (has(piece.above, word)) sum += weight * 0.1;
  }
  return sum;
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
      if (senses.length > 0 || word.number || (word.stopword && word.lemma !== "miec")) return senses;
      return [claim(word.lemma, isTurned(words, at, near, 1))];
    }),
  );
}

/** Whether a word that turns stands so near before it; "się" and forms of "być" are not counted. */
function isTurned(
  words: readonly WordForms[],
  at: number,
  near: readonly WordForms[],
  reach: number,
): boolean {
  let left = reach;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const before = words[i]!;
    if (!near.includes(before)) return false;
    if (TURNING.has(before.folded)) return !TURNS_NOT.has(words[i + 1]!.folded);
    if (before.folded !== "sie" && before.lemma !== "byc") left--;
  }
  return false;
}

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
