/** An act and how a text names it after an article. */
export interface ActName {
  name: string;
  pattern: RegExp;
}

/** Abbreviations and codes that stand by themselves: the name, then patterns; a full stop in one is optional. */
const SHORT = `
KPA: k.p.a. | kodeks(?:u|em|ie)?\\spostępowania\\sadministracyjnego
KC: k.c. | kodeks(?:u|em|ie)?\\scywiln(?:ego|ym|y)
KPC: k.p.c. | kodeks(?:u|em|ie)?\\spostępowania\\scywilnego
KRO: k.r.o. | k.r.i.o. | kodeks(?:u|em|ie)?\\srodzinn(?:ego|ym|y)\\si\\sopiekuńcz(?:ego|ym|y)
KK: k.k. | kodeks(?:u|em|ie)?\\skarn(?:ego|ym|y)
KP: k.p. | kodeks(?:u|em|ie)?\\spracy
KW: k.w. | kodeks(?:u|em|ie)?\\swykroczeń
KPW: k.p.w. | kodeks(?:u|em|ie)?\\spostępowania\\sw\\ssprawach\\so\\swykroczenia
KSH: k.s.h. | kodeks(?:u|em|ie)?\\sspółek\\shandlowych
Kodeks wyborczy: kodeks(?:u|em|ie)?\\swyborcz(?:ego|ym|y)
Ordynacja podatkowa: o.p. | ordynacj(?:i|ą|a|ę)\\spodatkow(?:ej|ą|a)
ustawa o samorządzie gminnym: u.s.g.
ustawa o dostępie do informacji publicznej: u.d.i.p.
PPSA: p.p.s.a.
Prawo budowlane: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\sbudowlan(?:ego|e|ym)
Prawo o ruchu drogowym: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\so\\sruchu\\sdrogowym
Prawo o aktach stanu cywilnego: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\so\\saktach\\sstanu\\scywilnego
Prawo oświatowe: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\soświatow(?:ego|e|ym)
Prawo wodne: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\swodn(?:ego|e|ym)
Prawo przedsiębiorców: (?:ustawy\\s[–-]\\s)?praw(?:a|o|em|ie)\\sprzedsiębiorców
Konstytucja: konstytucj(?:i|ą|a|ę)(?:\\s(?:RP|Rzeczypospolitej\\sPolskiej))?
RODO: RODO | rozporządzenia\\s(?:\\(UE\\)\\s)?2016/679
`;
/** Titles after "ustawa", the date of enactment perhaps between. */
const TITLES = `
o opłacie skarbowej
o samorządzie gminnym
o samorządzie powiatowym
o samorządzie województwa
o pracownikach samorządowych
o dostępie do informacji publicznej
o petycjach
o ewidencji ludności
o dowodach osobistych
o dokumentach paszportowych
o zmianie imienia i nazwiska
o obywatelstwie polskim
o cudzoziemcach
o ochronie danych osobowych
o doręczeniach elektronicznych
o informatyzacji działalności podmiotów realizujących zadania publiczne
o zapewnianiu dostępności osobom ze szczególnymi potrzebami
o podatkach i opłatach lokalnych
o podatku rolnym
o podatku leśnym
o podatku od towarów i usług
o finansach publicznych
o utrzymaniu czystości i porządku w gminach
o odpadach
o ochronie przyrody
o ochronie zwierząt
o ochronie zabytków i opiece nad zabytkami
o udostępnianiu informacji o środowisku i jego ochronie
o gospodarce nieruchomościami
o planowaniu i zagospodarowaniu przestrzennym
o własności lokali
o ochronie praw lokatorów
o dodatkach mieszkaniowych
o drogach publicznych
o transporcie drogowym
o kierujących pojazdami
o pomocy społecznej
o świadczeniach rodzinnych
o pomocy państwa w wychowywaniu dzieci
o pomocy osobom uprawnionym do alimentów
o wspieraniu rodziny i systemie pieczy zastępczej
o karcie dużej rodziny
o rehabilitacji zawodowej i społecznej
o systemie oświaty
o opiece nad dziećmi w wieku do lat 3
o bibliotekach
o cmentarzach i chowaniu zmarłych
o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi
o bezpieczeństwie imprez masowych
o działalności pożytku publicznego i o wolontariacie
o narodowym zasobie archiwalnym i archiwach
o lasach
o księgach wieczystych i hipotece
`;

function spelling(source: string): string {
  const letters = /^(?:\p{L}{1,3}\.){2,4}$/u.test(source) ? source.replace(/\./g, "\\.?\\s?") : source;
  return letters.replace(/(?:\\s\?)$/, "");
}

function read(): { short: ActName[]; titled: ActName[] } {
  const short = SHORT.trim()
    .split("\n")
    .map((line): ActName => {
      const [name, sources] = line.split(": ") as [string, string];
      const source = sources.split(" | ").map(spelling).join("|");
      return { name, pattern: new RegExp(`^(?:${source})(?![\\p{L}\\d])`, "iu") };
    });
  const titled = TITLES.trim()
    .split("\n")
    .map((title): ActName => {
      const pattern = new RegExp(`^\\s{0,3}${title.replace(/ /g, "\\s{1,3}")}(?!\\p{L})`, "iu");
      return { name: `ustawa ${title}`, pattern };
    });
  return { short, titled };
}

/** The acts that an office names most. */
export const ACTS: { short: readonly ActName[]; titled: readonly ActName[] } = read();
