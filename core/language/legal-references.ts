/** A reference to a provision or to a promulgated act, with its spelling made uniform. */
export interface LegalReference {
  /** The levels from the widest on, e.g. `["art. 35", "§ 3"]`. */
  levels: string[];
  start: number;
  end: number;
}

const NUMBER = String.raw`\d+(?:\^\d+)?[a-z]{0,3}(?![\p{L}\d]|[.,]\d)`;
const LEVEL: [RegExp, string][] = [
  [new RegExp(String.raw`(?:art\.?|artykuł(?:u|em|owi)?|artykule)\s*(${NUMBER})`, "iuy"), "art."],
  [new RegExp(String.raw`(?:§|par\.?|paragraf(?:u|em|ie)?)\s*(${NUMBER})`, "iuy"), "§"],
  [new RegExp(String.raw`(?:ust\.?|ustęp(?:u|em|ie)?)\s*(${NUMBER})`, "iuy"), "ust."],
  [new RegExp(String.raw`(?:pkt\.?|punkt(?:u|em|cie)?)\s*(${NUMBER})`, "iuy"), "pkt"],
  [/(?:lit\.?|litera|literze)\s*([a-z]{1,2})(?!\p{L})/iuy, "lit."],
];
const BEGIN =
  /(?<![\p{L}\d])(?:art\.?(?=\s*\d)|artyku[łl]\p{L}*(?=\s+\d)|§|par\.?(?=\s*\d)|paragraf\p{L}*(?=\s+\d)|ust\.?(?=\s*\d)|ustęp\p{L}*(?=\s+\d)|pkt\.?(?=\s*\d)|punk(?:t|cie)\p{L}*(?=\s+\d)|lit\.(?=\s*[a-z](?!\p{L})))/giu;
const JOURNAL =
  /(?<!\p{L})dz\.?\s?u\.?(?:rz\.)?(?:\s{0,3}z)?\s{0,3}(\d{4})?\s{0,3}(?:r\.?)?,?\s{0,3}(?:nr\s{0,3}(\d+)\s{0,3},?)?\s{0,3}poz\.?\s{0,3}(\d+)/giu;

function levelAt(
  text: string,
  position: number,
  from: number,
): { level: number; value: string; end: number } | null {
  for (let level = from; level < LEVEL.length; level++) {
    const [pattern, name] = LEVEL[level]!;
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) return { level, value: `${name} ${match[1]!.toLowerCase()}`, end: pattern.lastIndex };
  }
  return null;
}

function provisionAt(text: string, start: number): LegalReference | null {
  const levels: string[] = [];
  let [end, position, from] = [start, start, 0];
  for (;;) {
    const found = levelAt(text, position, from);
    if (!found) break;
    levels.push(found.value);
    end = found.end;
    from = found.level + 1;
    position = end + (/^,?\s*/.exec(text.slice(end, end + 5))?.[0].length ?? 0);
  }
  return levels.length > 0 ? { levels, start, end } : null;
}

/**
 * The legal references in a text, in order and without overlap:
 * `"Art. 35 par. 3"`-like spellings become the levels `art. 35`, `§ 3`; a journal becomes `Dz.U. 2024 poz. 572`.
 */
export function findLegalReferences(text: string): LegalReference[] {
  const found: LegalReference[] = [];
  let end = 0;
  for (const match of text.matchAll(BEGIN)) {
    if (match.index < end) continue;
    const reference = provisionAt(text, match.index);
    if (!reference) continue;
    found.push(reference);
    end = reference.end;
  }
  for (const match of text.matchAll(JOURNAL)) {
    const [whole, year, number, item] = match;
    const value = ["Dz.U.", year, number && `nr ${number}`, `poz. ${item}`].filter(Boolean).join(" ");
    found.push({ levels: [value], start: match.index, end: match.index + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}
