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
            ),
          },
          {
            value: "inna",
            label: text("Inna osoba albo podmiot", "Інша особа або організація", "Someone else or a body"),
          },
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
  ],
};

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
