/** What stands before a name and says that a person follows; the text is what precedes the name on its line. */
export const HONORIFIC_BEFORE =
  /(?<!\p{L})(?:pan(?:a|u|em|ie|i|ią|ów|om)?|państw(?:o|a|u|em)|p\.|obywatel(?:a|owi|em|u|k\p{L})?|ob\.)\s$/iu;

const PEOPLE = [
  String.raw`wnioskodaw\p{L}+|zgłaszając\p{L}+|świad(?:ek|k\p{L}+)|sąsiad\p{L}*|mąż|męż\p{L}{1,3}|żon\p{L}{1,2}|córk\p{L}{1,2}|córce|syn\p{L}{0,3}`,
  String.raw`matk\p{L}{1,2}|matce|mam[ayięąo]|ojc\p{L}{1,3}|ojciec|tat[ayęąo]|tacie|brat\p{L}{0,3}|siostr\p{L}{1,2}|babci\p{L}?|dziad\p{L}{1,4}|wnu\p{L}{1,4}`,
  String.raw`adw\.|r\.\s?pr\.|radc\p{L}{1,2}(?:\sprawn\p{L}+)?|mec\.|dr|lek\.|mgr|inż\.|prof\.|ks\.|s\.|st\.|mł\.|asp\.`,
  String.raw`pełnomocni\p{L}+|opiekun\p{L}*|najemc\p{L}+|właściciel\p{L}*|współwłaściciel\p{L}*|beneficjent\p{L}*|podpisan\p{L}{1,3}|prokurent\p{L}*`,
  String.raw`zmarł\p{L}{1,4}|rodzin\p{L}{1,2}|spadkobierc\p{L}+|dziec\p{L}+|kolega|koleżank\p{L}+|wspólnik\p{L}*|dłużni\p{L}+|strona|uczestni\p{L}+|adresat\p{L}*|odbior\p{L}+`,
  String.raw`wobec|przeciwko|imieniu|zachowani\p{L}+|współwłasność|własność|upoważniam|zawiadamiam|nazywam\ssię|niejak\p{L}+|niejaki`,
  String.raw`my\sname\sis|mr\.?|mrs\.?|ms\.?|мене\sзвати|мене\sзвуть|пан\p{L}{0,3}`,
].join("|");
export const PERSON_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${PEOPLE}):?\s\(?$`, "iu");

/** People by their work; what follows may be the rest of the name of their office. */
export const JOB_BEFORE =
  /(?<!\p{L})(?:dyrektor\p{L}*|kierowni\p{L}+|inspektor\p{L}*|referent\p{L}*|urzędni\p{L}+|pracowni\p{L}+|prezes\p{L}*|radn\p{L}{1,3}|lekar\p{L}+|nauczyciel\p{L}*)\s$/iu;

/** Papers that belong to somebody; an office has them too. */
export const PAPER_BEFORE =
  /(?<!\p{L})(?:wnios\p{L}+|podani\p{L}+|skarg\p{L}+|skardze|odwołani\p{L}+|zażaleni\p{L}+|pism\p{L}{1,3}|spraw(?:a|y|ie|ę)|ukarani\p{L}|akta?|firm\p{L}{1,2}|(?:pismo|list|umowa|faktura|decyzja|rachunek)\s(?:na|do|od|dla))\s$/iu;
export const PREPOSITION_BEFORE = /(?<!\p{L})(?:od|dla|przez|do|u|po|o|z|ze|za|na\srzecz)\s$/iu;

/** "Imię i nazwisko: ", "Podpisano: /-/ ". */
export const LABEL_BEFORE =
  /(?:(?<!\p{L})(?:imi(?:ę|ona)(?:\s(?:i|oraz)\snazwisk\p{L}+)?|imi(?:ę|ona)\s(?:ojca|matki|dziecka|rodziców)|nazwisk\p{L}+(?:\s(?:i|oraz)\simię|\s(?:rodowe|panieńskie))?|podpis\p{L}*|dane(?:\s\p{L}+)?|stron\p{L}(?:\s\p{L}+)?|wnioskodaw\p{L}+|zgłaszając\p{L}+|nadawca|odbiorca|adresat\p{L}*|dotyczy|od|do|dla|sporządził\p{L}?|prowadzi|faktura\sdla)\s?:\s?|(?:\/-\/|\(-\))\s?)$/iu;
/** "1) " */
export const LIST_BEFORE = /(?:^|[\s;:])\d{1,2}[.)]\s$/u;
/** Labels after which a given name or a surname stands alone. */
export const ALONE_BEFORE =
  /(?<!\p{L})(?:imi(?:ę|ona)(?:\s\p{L}+)?|nazwisk\p{L}+(?:\s\p{L}+)?|podpis\p{L}*)\s?:\s?$/iu;

/** "wniósł ", "zgłosiła się ", "prowadzi ". */
export const DEED_BEFORE =
  /(?<!\p{L})\p{L}{2,}(?:ł|ła|li|ły|wadzi|stępuje|muje)(?:\s(?:się|go|ją|je|też|to|już))?\s$/iu;
/** ", zam. ", " (PESEL", " wniósł". */
export const PERSON_AFTER =
  /^(?:\s?[,(]?\s?(?:zam\.|zamieszk|ur\.|urodz|pesel|nip|tel|legitym|reprezent|działaj|lat\s|l\.\s|<)|\s(?:się\s|nie\s|już\s|mi\s|jeszcze\s)?\p{Ll}{2,}(?:ł|ła)(?!\p{L}))/iu;

/** Here a name is that of a place, a school, a bridge. */
export const PLACE_BEFORE =
  /(?<!\p{L})(?:im\.|imienia|ul\.?|ulic\p{L}{1,3}|al\.|alej\p{L}{1,3}|pl\.|plac\p{L}{0,2}|os\.|osiedl\p{L}{1,2}|rond\p{L}{1,2}|park\p{L}{0,3}|pomni\p{L}+|mo(?:st|stu|ście)|skwer\p{L}{0,3}|bulwar\p{L}{0,3}|dzielnic\p{L}|gmin\p{L}{1,2}|powiat\p{L}{0,3}|parafi\p{L}|kości\p{L}+|szko\p{L}+|przystan\p{L}+|stacj\p{L}|linii|rejon\p{L}{0,2}|miast\p{L}|kawiarni\p{L}|sklep\p{L}{0,3}|spółk\p{L}|marki|we?|przy|(?<!(?:pismo|list|umowa|faktura|decyzja|rachunek)\s)na|św\.|święt\p{L}+|dni\p{L}?)\s$/iu;

/** The line before a signature. */
export const CLOSING =
  /(?:poważani\p{L}+|pozdraw\p{L}+|pozdrowieni\p{L}+|szacun\p{L}+|uszanowani\p{L}+|wyraz\p{L}*|podpis\p{L}*|dziękuj\p{L}+|pozdro|kłaniam\ssię)[,.!:]?\s*$/iu;
