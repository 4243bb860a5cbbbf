import type { ForeignTerm } from "../foreign-term.ts";

/** Births, marriages, deaths. */
export const CIVIL_TERMS: readonly ForeignTerm[] = [
  {
    pl: "urząd stanu cywilnego",
    uk: "загс, рацс, рагс, драцс, відділ реєстрації актів, усц, ужонд стану цивільного",
    en: "registry office, civil registry, register office, registrar, USC, vital records office",
  },
  { pl: "stan cywilny", uk: "цивільний стан, сімейний стан", en: "civil status, marital status" },
  {
    pl: "akt stanu cywilnego",
    uk: "актов* запис*, актовий запис, акт цивільного стану",
    en: "civil status record, civil status certificate, vital record",
  },
  {
    pl: "odpis aktu urodzenia",
    uk: "свідоцтв* народжен*, свідоцтво про народження, свідоцтво народження, свидетельство о рождении, метрика, акт народження, копія свідоцтва про народження",
    en: "birth certificate, certificate of birth, copy of birth certificate",
  },
  {
    pl: "odpis aktu małżeństwa",
    uk: "свідоцтв* шлюб*, свідоцтво про шлюб, свідоцтво шлюбу, свидетельство о браке, акт шлюбу",
    en: "marriage certificate, certificate of marriage, wedding certificate",
  },
  {
    pl: "odpis aktu zgonu",
    uk: "свідоцтв* смерт*, свідоцтво про смерть, свідоцтво смерті, свидетельство о смерти, акт смерті",
    en: "death certificate, certificate of death",
  },
  { pl: "urodzenia", uk: "народження, рождение", en: "birth, born" },
  {
    pl: "zgłoszenie urodzenia dziecka",
    uk: "народилася дитина, народилась дитина, зареєструвати дитину, зареєструвати народження, родился ребенок, реєстрація народження, народилася, народилась, народився, реєстрація дитини, реєстрація новонародженого",
    en: "register birth, birth registration, baby was born, baby born, register newborn, register my baby, child was born, born last week, gave birth",
  },
  {
    pl: "uznanie ojcostwa",
    uk: "визнання батьківства, встановлення батьківства",
    en: "paternity, acknowledgment of paternity, recognise paternity",
  },
  { pl: "małżeństwa", uk: "шлюб, брак, одруження", en: "marriage, married" },
  {
    pl: "ślub cywilny",
    uk: "одружитися, цивільний шлюб, розписатися, весілля, вийти заміж, свадьба, пожениться, расписаться, цивільне весілля, одружуємося, церемонія шлюбу",
    en: "civil wedding, get married, wedding, civil marriage, marry, getting married, marriage ceremony, wedding ceremony",
  },
  {
    pl: "ślub poza urzędem",
    uk: "шлюб поза рацсом, виїзна церемонія, шлюб поза загсом, шлюб поза урядом",
    en: "wedding outside office, wedding outdoors, wedding outside registry office",
  },
  {
    pl: "ślub kościelny konkordatowy",
    uk: "церковний шлюб, вінчання",
    en: "church wedding, religious wedding",
  },
  {
    pl: "ślub z cudzoziemcem zdolność prawna",
    uk: "шлюб з іноземцем, одружитися з поляком",
    en: "marry a foreigner, marriage to a foreigner",
  },
  { pl: "rozwód", uk: "розлучення, развод, розлучитися", en: "divorce, divorced" },
  { pl: "zgonu", uk: "смерть, померлий", en: "death, deceased" },
  {
    pl: "zgłoszenie zgonu",
    uk: "помер, померла, помер батько, умер, умерла, повідомити про смерть, смерть близької людини, померли, зареєструвати смерть, реєстрація смерті",
    en: "report a death, register a death, died, passed away, someone died, death registration, dies",
  },
  { pl: "pogrzeb", uk: "похорон, похорони, поховання, похоронити", en: "funeral, burial, bury" },
  { pl: "zasiłek pogrzebowy", uk: "допомога на поховання", en: "funeral allowance, funeral grant" },
  { pl: "cmentarz grób", uk: "кладовище, цвинтар, могила, кладбище", en: "cemetery, grave, graveyard" },
  {
    pl: "transkrypcja zagranicznego aktu",
    uk: "транскрипція, перенести акт, внести іноземне свідоцтво, транскрибація",
    en: "transcription of foreign certificate, transcribe, foreign birth certificate, foreign marriage certificate",
  },
  {
    pl: "sprostowanie aktu",
    uk: "виправлення свідоцтва, помилка в свідоцтві",
    en: "correct a certificate, rectification of record",
  },
  {
    pl: "zaświadczenie o stanie cywilnym",
    uk: "довідка про сімейний стан",
    en: "certificate of no impediment, single status certificate",
  },
  {
    pl: "jubileusz pożycia małżeńskiego",
    uk: "золоте весілля, ювілей шлюбу",
    en: "golden wedding, wedding anniversary",
  },
];
