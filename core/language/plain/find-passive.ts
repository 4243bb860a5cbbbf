import type { Word } from "./finding.ts";

const AUXILIARY =
  /^(?:jest(?:em|eś|eśmy|eście)?|są|by(?:ł|ła|ło|li|ły|ć)(?:by)?|będ(?:ę|ą|zie|ziesz|ziemy|ziecie)|zosta(?:ć|ł|ła|ło|li|ły|nę|nie|ną|niesz|łby|łaby|łoby|łyby))$/u;
const PARTICIPLE = /(?:[aeo]n[yae]|[ae]ni|(?:ęt|yt|ut|it|art|ert)[yae]|(?:ęc|yc|uc|ic|arc)i)$/u;
/** Adjectives and nouns that only look like a participle. */
const NO_PARTICIPLE =
  /^(?:zielon|słon|czerwon|święt|stron|obron|scen|zmian|ścian|słom|pian|kobiet|minut|kwit|elit|wizyt|zeszyt|emeryt|kredyt|limit|deficyt|instytut|statut|atrybut|organ|żaden|dani|śniadani|mieszkani|pytani|zadani|zebrani|zdani|kolan|telefon|salon|balkon|region|rejon|person|dzieci|babci|nici|chęci)[yaei]?$/u;
const REACH = 3;

function isParticiple({ text }: Word): boolean {
  return text.length > 4 && PARTICIPLE.test(text) && !NO_PARTICIPLE.test(text);
}

/** Whether the words from one to the other stand in one clause: no comma between. */
function together(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).every(({ gap }) => !/[,;:()]/.test(gap));
}

/** "Decyzja została wydana", "wydana jest": the pairs of an auxiliary and a participle, at most three words apart. */
export function findPassive(words: readonly Word[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!AUXILIARY.test(word.text)) continue;
    const after = at + 1 + words.slice(at + 1, at + 1 + REACH).findIndex(isParticiple);
    const before = at > 0 && isParticiple(words[at - 1]!) ? at - 1 : -1;
    if (after > at && together(words, at, after)) found.push({ start: word.start, end: words[after]!.end });
    else if (before >= 0 && together(words, before, at))
      found.push({ start: words[before]!.start, end: word.end });
  }
  return found;
}
