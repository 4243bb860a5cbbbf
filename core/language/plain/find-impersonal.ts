import type { Word } from "./finding.ts";

const DONE = /(?:[ao]no|(?:ęt|yt|ut|it|art|ert)o)$/u;
const NOT_DONE = new Set(
  "rano siano kolano wiano piano grono wrzeciono auto święto pęto warto sito lito myto żyto koryto".split(
    " ",
  ),
);
/** What an office does in a sentence without anybody who does it; only beside "się". */
const OFFICE_VERBS = new Set(
  `dokonuje stosuje pobiera wydaje uznaje przyjmuje doręcza zalicza uiszcza wnosi ustala informuje wzywa zawiadamia prosi
   przeprowadza rozpatruje określa umarza wszczyna zawiesza odmawia przedkłada dołącza załącza wypełnia podaje ogłasza
   udziela oblicza liczy przekazuje poucza postanawia nadaje sporządza składa zwraca przyznaje nalicza wymaga dopuszcza
   zezwala wprowadza wyznacza sprawdza prowadzi zwalnia ustanawia powołuje przesyła wyłącza uchyla zmienia przedstawia
   załatwia zastrzega`.split(/\s+/),
);
/** "Składa się z": consists of; "zwraca się o": asks for. */
const PERSONAL_AFTER: Record<string, RegExp> = { składa: /^(?:z|ze|na)$/u, zwraca: /^(?:o|do|z)$/u };

function withSie(words: readonly Word[], at: number): { start: number; end: number } | null {
  if (words[at]!.text !== "się") return null;
  for (const beside of [at - 1, at + 1]) {
    const verb = words[beside];
    if (!verb || !OFFICE_VERBS.has(verb.text)) continue;
    const next = words[Math.max(at, beside) + 1]?.text ?? "";
    if (PERSONAL_AFTER[verb.text]?.test(next)) continue;
    return { start: Math.min(words[at]!.start, verb.start), end: Math.max(words[at]!.end, verb.end) };
  }
  return null;
}

/** "Wydano", "wszczęto", "dokonuje się": forms that hide who acts. */
export function findImpersonal(words: readonly Word[]): { start: number; end: number }[] {
  return words.flatMap((word, at) => {
    const sie = withSie(words, at);
    if (sie) return [sie];
    const done = word.text.length > 4 && DONE.test(word.text) && !NOT_DONE.has(word.text);
    return done ? [{ start: word.start, end: word.end }] : [];
  });
}
