/** The stems by which two Ukrainian words are compared. Words of one kind share one of them in all their forms. */
export interface UkrainianStems {
  /** As a noun or an adjective: more than one where a vowel or consonant may have changed. */
  nominal: readonly string[];
  /** As a verb, or a word made from one; null where too little is left. */
  verbal: string | null;
}

/** What is left after an ending is taken has at least so many letters, and a vowel. */
const SHORTEST = 3;
const SHORTEST_VERB = 4;
const VOWEL = /[аеиоуюяієїыэё]/;

/** Endings of nouns and adjectives. A word typed with Russian letters (`ы`, `и` for `і`) loses the same ones. */
const NOMINAL =
  /(?:[иії](?:ями|єю|ею|ям|ях|я|ю|ї|и|є|е)|[иіы]ми|[аяеєо]ми|ьо(?:го|му)|[ое](?:го|му)|[оеє]ві|[оеєіїыи]й|[оеє]ю|[аяеєоиіы]м|[иіїы]х|[аяіїое]х|[оеєії]в|[оыи]е|[аоеє]ї|[ая]я|[аеєоиіїуюяыьй])$/;

/** Endings of a verb and of words made from it, beginning with the vowel that joins them to the stem. */
const VERBAL = [
  /[аяиіїуы](?:ти|ть|в|вши|л|л[аоиіы])$/,
  /[аяіеє](?:нь|нн(?:я|ю|ям|ями|ях|і)|ни[еяюй])$/,
  /[аяе]н(?:ий|ого|ому|им|их|ими|а|ої|ій|у|ою|о|е|і|ый|ая|ое|ые)$/,
  /[аяиеєуюї](?:шь?|мо|те|ть|й|йте|ю|є|єш|ємо|єте|ють)?$/,
];

/** The endings that a Ukrainian noun, adjective or verb takes are taken off by rule: no dictionary, so some words share a stem. */
export function ukrainianStems(word: string): UkrainianStems {
  const plain = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ`]/g, "");
  return { nominal: nominalStems(plain), verbal: verbalStem(plain) };
}

/** Letters that people with a Russian keyboard or school mix up, made one: `реестрация` and `реєстрація` end alike. */
export function foldUkrainian(text: string): string {
  return text
    .replace(/[іїы]/g, "и")
    .replace(/[єэё]/g, "е")
    .replace(/ґ/g, "г")
    .replace(/[ьъ'’ʼ]/g, "");
}

function nominalStems(word: string): string[] {
  const longest = NOMINAL.exec(word)?.[0] ?? "";
  // дому loses у, not ому
  const ending = [longest, longest.slice(-1)].find((end) => isStem(word.slice(0, -end.length), SHORTEST));
  if (!ending) return withoutEnding(word);
  const stem = word.slice(0, -ending.length);
  const single = stem.replace(/([^аеиоуюяієї])\1$/, "$1");
  if (ending === "ь") return [single, ...(/ец$/.test(stem) ? [stem.replace(/ец$/, "ц")] : [])];
  // довідка – довідці, дорога – дорозі
  const softened = { ц: "к", з: "г", с: "х" }[stem.slice(-1)];
  return ending === "і" && softened ? [single, stem.slice(0, -1) + softened] : [single];
}

/** A word that ends in its stem may have a vowel there that its other forms lack or change. */
function withoutEnding(word: string): string[] {
  // будинок – будинку, довідок – довідка; not урок, строк
  if (word.length > 4 && /[аеиоуюяії].*ок$/.test(word)) return [word, word.replace(/ок$/, "к")];
  // дозвіл – дозволу, доріг – дорога; not сніг – снігу, so both
  if (/і[^аеиоуюяіїє]$/.test(word)) return [word, word.replace(/і(?=.$)/, "о")];
  return [word];
}

function verbalStem(word: string): string | null {
  const bare = word.length > 5 ? word.replace(/с[яь]$/, "") : word;
  // паркую – паркувати
  const joined = bare.replace(/у(?:ю|є|єш|ємо|єте|ють|й|йте)$/, "увати");
  for (const ending of VERBAL) {
    if (!ending.test(joined)) continue;
    // гублю, загублений – загубити
    const stem = joined.replace(ending, "").replace(/([бпвмф])л$/, "$1");
    if (isStem(stem, SHORTEST_VERB)) return stem;
  }
  return null;
}

function isStem(stem: string, shortest: number): boolean {
  return stem.length >= shortest && VOWEL.test(stem);
}
