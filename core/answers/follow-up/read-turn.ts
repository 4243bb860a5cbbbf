import type { Lemmatizer } from "#core/language";
import { type WordForms, wordForms } from "../terms/word-forms.ts";
import { ASKING, CIRCUMSTANCE, CONNECTING, MANNERS, OPENERS, POINTERS, TIMES } from "./words.ts";

/** `for` and the like by the word that begins it, so that "dla dziecka" takes the place of "dla dorosłego". */
export interface Circumstance {
  kind: string;
  words: WordForms[];
}

/** A turn of a conversation, taken apart. */
export interface Turn {
  text: string;
  words: WordForms[];
  opens: boolean;
  points: boolean;
  /** Words that say which kind of answer is wanted. */
  asking: WordForms[];
  circumstances: Circumstance[];
  /** What it is about: all other words of meaning. */
  subject: WordForms[];
}

const WHAT_IS =
  /^(?:a |i )?(?:co|czym|kim|kto) (?:to )?jest|^(?:a )?(?:що|хто) (?:це )?так[еи]|^what (?:is|are) (?:a|an|the)\b/;

/** Takes a turn apart into what it asks, under which circumstances, and about what. */
export function readTurn(text: string, lemmatizer: Lemmatizer): Turn {
  const words = wordForms(text, lemmatizer);
  const circumstances = circumstancesOf(words);
  const taken = new Set(circumstances.flatMap((one) => one.words));
  const free = words.filter((word) => !taken.has(word));
  const plain = words.map(({ folded }) => folded).join(" ");
  return {
    text,
    words,
    opens: OPENERS.has(words[0]?.folded ?? ""),
    points: !WHAT_IS.test(plain) && words.some(({ folded }) => POINTERS.has(folded)),
    asking: free.filter((word) => isAsking(word) && !POINTERS.has(word.folded)),
    circumstances,
    subject: free.filter((word) => !isAsking(word) && !hangsTogether(word)),
  };
}

/** Whether a word says which kind of answer is wanted. */
export const isAsking = (word: WordForms): boolean => ASKING.has(word.folded) || ASKING.has(word.lemma);

/** Whether a word carries no meaning of its own in any of the languages. */
export const hangsTogether = ({ folded, stopword }: WordForms): boolean =>
  stopword || CONNECTING.has(folded) || OPENERS.has(folded) || POINTERS.has(folded);

function circumstancesOf(words: readonly WordForms[]): Circumstance[] {
  const found: Circumstance[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { folded } = words[at]!;
    const next = words[at + 1];
    if (MANNERS.has(folded)) found.push({ kind: "manner", words: [words[at]!] });
    else if (CIRCUMSTANCE.condition.has(folded) && next && (at === 0 || OPENERS.has(words[at - 1]!.folded))) {
      // A condition goes on to the end of the turn.
      found.push({ kind: "condition", words: words.slice(at) });
      break;
    } else if (CIRCUMSTANCE.time.has(folded) && next && TIMES.test(next.folded)) {
      const length = words
        .slice(at + 1)
        .findIndex((word) => !TIMES.test(word.folded) && !hangsTogether(word));
      const end = length < 0 ? words.length : at + 1 + length;
      found.push({ kind: "time", words: words.slice(at, end) });
      at = end - 1;
    } else if (CIRCUMSTANCE.plain.has(folded) && next && !POINTERS.has(next.folded)) {
      const rest = words.slice(at + 1);
      const stop = rest.findIndex((word) => isAsking(word) || hangsTogether(word));
      const end = stop < 0 ? words.length : at + 1 + stop;
      if (end === at + 1) continue;
      found.push({ kind: folded, words: words.slice(at, Math.min(end, at + 4)) });
      at = Math.min(end, at + 4) - 1;
    }
  }
  return found;
}
