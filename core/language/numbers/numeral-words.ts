import { fold } from "../fold.ts";

/** What a word says in a number: `ten` is twenty to ninety, `scale` a thousand and its powers. */
export interface NumeralWord {
  value: number;
  level: "zero" | "half" | "unit" | "teen" | "ten" | "hundred" | "scale";
  ordinal: boolean;
  /** A thousand in the plural is no number by itself. */
  plural?: boolean;
}

/** A row has the nominative, the genitive, then the other forms; all of them are read, the first two are written. */
const CARDINALS = `
0 zero zera zeru zerem
1 jeden jednego jednemu jednym jedna jednej jedną jedno jedni jednych jednymi
2 dwa dwóch dwom dwóm dwoma dwie dwiema dwu dwaj dwoje dwojga dwojgu dwojgiem
3 trzy trzech trzem trzema trzej troje trojga trojgu trojgiem
4 cztery czterech czterem czterema czterej czworo czworga czworgu czworgiem
5 pięć pięciu pięcioma pięcioro pięciorga pięciorgiem
6 sześć sześciu sześcioma sześcioro sześciorga
7 siedem siedmiu siedmioma siedmioro siedmiorga
8 osiem ośmiu ośmioma ośmioro ośmiorga
9 dziewięć dziewięciu dziewięcioma dziewięcioro
10 dziesięć dziesięciu dziesięcioma dziesięcioro
11 jedenaście jedenastu jedenastoma
12 dwanaście dwunastu dwunastoma
13 trzynaście trzynastu trzynastoma
14 czternaście czternastu czternastoma
15 piętnaście piętnastu piętnastoma
16 szesnaście szesnastu szesnastoma
17 siedemnaście siedemnastu siedemnastoma
18 osiemnaście osiemnastu osiemnastoma
19 dziewiętnaście dziewiętnastu dziewiętnastoma
20 dwadzieścia dwudziestu dwudziestoma
30 trzydzieści trzydziestu trzydziestoma
40 czterdzieści czterdziestu czterdziestoma
50 pięćdziesiąt pięćdziesięciu pięćdziesięcioma
60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma
70 siedemdziesiąt siedemdziesięciu siedemdziesięcioma
80 osiemdziesiąt osiemdziesięciu osiemdziesięcioma
90 dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma
100 sto stu stoma
200 dwieście dwustu dwustoma
300 trzysta trzystu trzystoma
400 czterysta czterystu czterystoma
500 pięćset pięciuset pięciomaset
600 sześćset sześciuset
700 siedemset siedmiuset
800 osiemset ośmiuset
900 dziewięćset dziewięciuset
`;
const SCALES = `
1000 tysiąc tysiąca tysiącowi tysiącem tysiącu + tysiące tysięcy tysiącom tysiącami tysiącach
1000000 milion miliona milionowi milionem milionie + miliony milionów milionom milionami milionach
1000000000 miliard miliarda miliardowi miliardem miliardzie + miliardy miliardów miliardom miliardami miliardach
`;
/** Stems of ordinals; `drug` and `trzec` have the soft endings. */
const ORDINALS = `
1 pierwsz 2 drug 3 trzec 4 czwart 5 piąt 6 szóst 7 siódm 8 ósm 9 dziewiąt 10 dziesiąt 11 jedenast 12 dwunast
13 trzynast 14 czternast 15 piętnast 16 szesnast 17 siedemnast 18 osiemnast 19 dziewiętnast 20 dwudziest
30 trzydziest 40 czterdziest 50 pięćdziesiąt 60 sześćdziesiąt 70 siedemdziesiąt 80 osiemdziesiąt
90 dziewięćdziesiąt 100 setn 1000 tysięczn 2000 dwutysięczn
`;
const ENDINGS = "y a e ego ej emu ym ą ych ymi i ia ie iego iej iemu im ią ich imi".split(" ");
/** Without its diacritics "pięć" is a stove. */
const NOT_FOLDED = new Set(["piec"]);

function levelOf(value: number): NumeralWord["level"] {
  if (value === 0) return "zero";
  if (value < 10) return "unit";
  if (value < 20) return "teen";
  if (value < 100) return "ten";
  return value < 1000 ? "hundred" : "scale";
}

function rows(table: string): [value: number, forms: string[]][] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split(" ")).map(([value, ...forms]) => [Number(value), forms]);
}

/** The cardinal numbers under a thousand: value, then nominative, genitive and the other forms. */
export const CARDINAL_FORMS: ReadonlyMap<number, readonly string[]> = new Map(rows(CARDINALS));

function read(): Map<string, NumeralWord> {
  const words = new Map<string, NumeralWord>();
  const add = (form: string, word: NumeralWord) => {
    const folded = fold(form);
    if (!words.has(form)) words.set(form, word);
    if (!NOT_FOLDED.has(folded) && !words.has(folded)) words.set(folded, word);
  };
  for (const [value, forms] of rows(CARDINALS)) {
    for (const form of forms) add(form, { value, level: levelOf(value), ordinal: false });
  }
  for (const [value, forms] of rows(SCALES)) {
    const plural = forms.indexOf("+");
    for (const [i, form] of forms.entries())
      add(form, { value, level: "scale", ordinal: false, plural: i > plural });
  }
  words.delete("+");
  for (const form of ["półtora", "półtorej"]) add(form, { value: 1.5, level: "half", ordinal: false });
  for (const [, value, stem] of ORDINALS.matchAll(/(\d+) (\p{L}+)/gu)) {
    for (const ending of ENDINGS)
      add(`${stem}${ending}`, { value: Number(value), level: levelOf(Number(value)), ordinal: true });
  }
  return words;
}

/** Every Polish numeral word by its form in lower case, with its diacritics and without them. */
export const NUMERAL_WORDS: ReadonlyMap<string, NumeralWord> = read();
