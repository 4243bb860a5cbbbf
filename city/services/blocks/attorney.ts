import { chosen, type Fee, type Page, type Tariff, text, yes } from "#core/forms";

/**
 * Stamp duty for a power of attorney. Its first day is the one we know the amount for, not that of the law.
 */
export const ATTORNEY_TARIFF: Tariff = {
  title: text(
    "Opłata skarbowa za pełnomocnictwo",
    "Гербовий збір за довіреність",
    "Stamp duty for a power of attorney",
  ),
  unit: "grosze",
  covers: { from: "2026-01-01" },
  rows: [
    {
      from: "2026-01-01",
      value: 1_700,
      source: { text: "ustawa o opłacie skarbowej, załącznik, cz. IV", mark: "K" },
    },
  ],
};

/** The page that asks whether an attorney acts: ids `pelnomocnik`, `pelnomocnik-imie`, `pelnomocnik-nazwisko`, `pokrewienstwo`, `pelnomocnictwo`. */
export const attorneyPage: Page = {
  id: "pelnomocnik",
  title: text("Pełnomocnik", "Уповноважена особа", "Attorney"),
  nodes: [
    {
      node: "question",
      id: "pelnomocnik",
      label: text(
        "Czy działasz jako pełnomocnik?",
        "Чи ви дієте за довіреністю?",
        "Do you act as an attorney for someone?",
      ),
      hint: text(
        "Odpowiedz „nie”, jeśli składasz pismo we własnej sprawie.",
        "Відповідайте «ні», якщо подаєте заяву у власній справі.",
        "Answer “no” if you apply in a matter of your own.",
      ),
      answer: { kind: "yes-no" },
    },
    {
      node: "question",
      id: "pelnomocnik-imie",
      label: text("Imię pełnomocnika", "Ім'я уповноваженої особи", "Attorney's first name"),
      when: yes("pelnomocnik"),
      answer: { kind: "text", longest: 80 },
    },
    {
      node: "question",
      id: "pelnomocnik-nazwisko",
      label: text("Nazwisko pełnomocnika", "Прізвище уповноваженої особи", "Attorney's last name"),
      when: yes("pelnomocnik"),
      answer: { kind: "text", longest: 120 },
    },
    {
      node: "question",
      id: "pokrewienstwo",
      label: text(
        "Kim jest dla Ciebie osoba, w której imieniu działasz?",
        "Ким вам є особа, від імені якої ви дієте?",
        "How are you related to the person you act for?",
      ),
      why: text(
        "Za pełnomocnictwo dla najbliższej rodziny nie płaci się opłaty skarbowej.",
        "За довіреність для найближчої родини гербовий збір не сплачують.",
        "No stamp duty is due for a power of attorney within the closest family.",
      ),
      when: yes("pelnomocnik"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "rodzina",
            label: text(
              "Małżonek, rodzic, dziadek, dziecko, wnuk albo rodzeństwo",
              "Чоловік чи дружина, батьки, дід чи баба, дитина, онук, брат або сестра",
              "Spouse, parent, grandparent, child, grandchild or sibling",
            ), words: ["w imieniu mamy", "w imieniu matki", "w imieniu ojca", "w imieniu taty", "w imieniu żony", "w imieniu męża", "w imieniu syna", "w imieniu córki", "w imieniu babci", "w imieniu dziadka", "w imieniu brata", "w imieniu siostry", "w imieniu wnuka", "w imieniu wnuczki", "w imieniu rodziców", "mojej mamy", "mojej matki", "mojego ojca", "mojego taty", "mojej żony", "mojego męża", "mojego syna", "mojej córki", "mojej babci", "mojego dziadka", "mojego brata", "mojej siostry", "moja mama", "mój tata", "moja żona", "mój mąż", "моєї мами", "мого чоловіка", "моєї дружини", "my mother", "my father", "my husband", "my wife"] },
          {
            value: "inna",
            label: text("Inna osoba albo podmiot", "Інша особа або організація", "Someone else or a body"), words: ["w imieniu klienta", "w imieniu klientki", "w imieniu klientów", "w imieniu sąsiadki", "w imieniu sąsiada", "w imieniu teściowej", "w imieniu teścia", "mojego klienta", "mojej klientki", "my client"] },
        ],
      },
    },
    {
      node: "attachment",
      id: "pelnomocnictwo",
      label: text("Pełnomocnictwo", "Довіреність", "Power of attorney"),
      hint: text(
        "Skan albo zdjęcie dokumentu. Urząd może poprosić o oryginał.",
        "Скан або фото документа. Управа може попросити оригінал.",
        "A scan or photo of the document. The office may ask for the original.",
      ),
      when: yes("pelnomocnik"),
      atMost: 3,
      accept: "any",
    },
  ], words: ["jestem pełnomocnikiem", "jako pełnomocnik", "działam jako pełnomocnik", "mam pełnomocnictwo", "na podstawie pełnomocnictwa", "z upoważnienia", "mam upoważnienie", "upoważniła mnie", "upoważnił mnie", "w imieniu mamy", "w imieniu matki", "w imieniu ojca", "w imieniu taty", "w imieniu żony", "w imieniu męża", "w imieniu syna", "w imieniu córki", "w imieniu babci", "w imieniu dziadka", "w imieniu brata", "w imieniu siostry", "w imieniu teściowej", "w imieniu teścia", "w imieniu klienta", "w imieniu klientki", "w imieniu klientów", "w imieniu rodziców", "дію за довіреністю", "маю довіреність", "за довіреністю", "від імені мами", "від імені чоловіка", "I act as an attorney", "I have a power of attorney", "under a power of attorney", "on behalf of my mother", "on behalf of my father", "on behalf of my husband", "on behalf of my wife"], wordsOfNo: ["we własnym imieniu", "we własnej sprawie", "w swoim imieniu", "w swojej sprawie", "bez pełnomocnika", "nie jestem pełnomocnikiem", "nie działam jako pełnomocnik", "nie mam pełnomocnika", "від свого імені", "у власній справі", "on my own behalf", "in my own name"], };

/** The stamp duty on the power of attorney, free within the closest family. Needs the tariff `pelnomocnictwo`. */
export function attorneyFee(payee: Fee["payee"]): Fee {
  return {
    id: "pelnomocnictwo",
    title: ATTORNEY_TARIFF.title,
    when: yes("pelnomocnik"),
    amount: { is: "fixed", grosze: { tariff: "pelnomocnictwo" } },
    exemptions: [
      {
        title: text("Najbliższa rodzina", "Найближча родина", "Closest family"),
        when: chosen("pokrewienstwo", "rodzina"),
        source: { text: "ustawa o opłacie skarbowej, załącznik, cz. IV, kol. 4", mark: "K" },
      },
    ],
    payee,
    source: { text: "ustawa o opłacie skarbowej, załącznik, cz. IV", mark: "K" },
  };
}
