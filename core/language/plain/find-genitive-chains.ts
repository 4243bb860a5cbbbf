import type { Word } from "./finding.ts";
import { isVerbalNoun } from "./verbal-nouns.ts";

/** Endings that say the genitive of a noun with some certainty, and those that allow it. */
const NOUN = /(?:ości|acji|ycji|encji|cji|sji|zji|ów|ctwa|stwa|izmu|ania|enia|ęcia|ycia)$/u;
const POSSIBLE = /(?:a|u|y|i|ów|ej|ego|ych|ich|ń|ł|r|t|d|k|c|p|b|m|w)$/u;
const LINKS =
  /^(?:oraz|lub|albo|przez|przy|nad|dla|jest|tej|tego|tych|jego|która|który|której|którego|których|gdzie|kiedy|być|ani|aby|gdy)$/u;
const VERB = /(?:uje|ują|ała|iła|yła|ął|ęła|ć)$/u;
const SHORTEST = 3;
const CERTAIN = 2;

function mayHang({ text }: Word): boolean {
  return text.length > 3 && POSSIBLE.test(text) && !LINKS.test(text) && !VERB.test(text);
}

/**
 * "Wydania decyzji ustalenia warunków": three or more words in a row without a sign or preposition between them, at
 * least two of them nouns in the genitive by their ending. Found by shape, so a rare chain of other words may be marked.
 */
export function findGenitiveChains(words: readonly Word[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let chain: Word[] = [];
  const close = () => {
    const certain = chain.filter(({ text }) => NOUN.test(text) || (isVerbalNoun(text) && text.endsWith("a")));
    if (chain.length >= SHORTEST && certain.length >= CERTAIN)
      found.push({ start: chain[0]!.start, end: chain.at(-1)!.end });
    chain = [];
  };
  for (const word of words) {
    if (/\S/.test(word.gap)) close();
    if (mayHang(word)) chain.push(word);
    else close();
  }
  close();
  return found;
}
