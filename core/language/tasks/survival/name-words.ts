import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";

const list = (words: string) => new Set(words.split(/\s+/));

/** Words that Polish writes with a capital out of politeness, or for the office and its papers, without diacritics. */
const POLITE = list(
  `pan pani panstwo ty ci cie tobie twoj wy was wam wasz urzad miasto miejski prezydent burmistrz wojt gmina
   wnioskodawca strona organ decyzja postanowienie zawiadomienie wezwanie ustawa kodeks uchwala rozporzadzenie wniosek
   postepowanie administracyjny ordynacja podatkowy dziennik urzedowy zalacznik formularz uwaga telefon kpa nip pesel
   szanowny rzeczpospolita polska polski`,
);

export const isPolite = (word: string, lemmatizer: Lemmatizer): boolean =>
  POLITE.has(fold(word)) || lemmatizer.lemmas(word).some((lemma) => POLITE.has(fold(lemma)));

/** Words that English writes with a capital in the names of offices, acts, days and months. */
export const ENGLISH_TITLES: ReadonlySet<string> = list(
  `act acts administration administrative agency appeal appeals application article authority board building bureau case
   centre center certificate chamber chancellery city civil code commission committee communal community constitution
   council county court data decision delivery department director district division education electronic environment
   european executive family finance fund gazette general government governor hall head health house identity inspector
   inspectorate journal labour land law laws local management marriage mayor minister ministry mr mrs ms municipal
   national office officer official ombudsman order ordinance parking parliament personal police poland polish president
   procedure procedural property protection provincial public register registrar registry regional regulation republic
   resolution revenue road roads school security self-government service services social society spatial state
   statistical street supreme system tax taxation town traffic transport treasury tribunal union unit voivode
   voivodeship voivodship welfare january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday i english ukrainian pln eur`,
);

/** The same for Ukrainian, by the beginning of a word. */
export const UKRAINIAN_TITLES =
  /^(?:воєвод|адміністративн|суд|управлінн|міськ|місто|рад[аиіоу]|закон|кодекс|статт|польщ|польськ|україн|європ|президент|мер|бюро|відділ|реєстр|цивільн|самоврядн|колегі|апеляц|соціальн|центр|пан|ви|ваш|вам|вас|держав|служб|комісі|міністерств|уряд|республік|громад|заяв|рішенн|вулиц|площ|телефон|справ|конституц|акт)/iu;

/** Given names that are frequent in Poland, as lemmas; what follows one is a surname, whatever else the word means. */
export const GIVEN_NAMES: ReadonlySet<string> = list(
  `adam adrian agata agnieszka aleksander aleksandra alicja alina andrzej aneta anna antoni arkadiusz artur barbara
   bartosz beata bogdan bogusława bożena celina czesław damian daniel danuta dariusz dawid dominik dorota edward elżbieta
   emilia ewa ewelina filip franciszek gabriela grażyna grzegorz halina hanna helena henryk hubert irena iwona izabela
   jacek jadwiga jakub jan janina janusz jarosław jerzy joanna jolanta józef julia justyna kacper kamil karol karolina
   katarzyna kazimierz klaudia konrad krystyna krzysztof leszek lucyna łukasz maciej magdalena małgorzata marcin marek
   maria mariusz marta mateusz michał mieczysław mikołaj mirosław monika natalia oliwia patrycja patryk paulina paweł
   piotr przemysław rafał renata robert roman ryszard sebastian sławomir stanisław stefan sylwia szymon tadeusz teresa
   tomasz urszula waldemar wanda weronika wiesław wiesława wiktor wiktoria wioletta witold władysław włodzimierz wojciech
   zbigniew zdzisław zofia zuzanna zygmunt`,
);
