import { chosen, type Fee, type Node, type Page, type Question, text, yes } from "#core/forms";
import { attorneyFee, attorneyPage } from "./attorney.ts";

const kind: Question = {
  node: "question",
  id: "rodzaj-pelnomocnictwa",
  label: text("Jakie masz pełnomocnictwo?", "Яка у вас довіреність?", "Which power of attorney do you hold?"),
  why: text(
    "W sprawach podatkowych pełnomocnictwo ma ustalony wzór (art. 80a i 138e Ordynacji podatkowej). Od wzoru zależy opłata skarbowa.",
    "У податкових справах довіреність має встановлену форму (ст. 80a і 138e Податкової ординації). Від форми залежить гербовий збір.",
    "In tax matters a power of attorney has a set form (art. 80a and 138e of the Tax Ordinance). The stamp duty depends on the form.",
  ),
  when: yes("pelnomocnik"),
  answer: {
    kind: "choice",
    options: [
      {
        value: "pps-1",
        label: text(
          "PPS-1, do prowadzenia tej sprawy",
          "PPS-1, для ведення цієї справи",
          "PPS-1, to act in this matter",
        ),
      },
      {
        value: "upl-1",
        label: text(
          "UPL-1, do podpisywania deklaracji elektronicznych",
          "UPL-1, для підписання електронних декларацій",
          "UPL-1, to sign electronic declarations",
        ),
      },
    ],
  },
};

const isForTheMatter = chosen("rodzaj-pelnomocnictwa", "pps-1", false);

/** As `attorneyPage`, with the kind of power that tax law knows: further id `rodzaj-pelnomocnictwa`. */
export const taxAttorneyPage: Page = {
  ...attorneyPage,
  nodes: attorneyPage.nodes.flatMap((node): Node[] =>
    node.id === "pokrewienstwo" ? [kind, { ...node, when: isForTheMatter }] : [node],
  ),
};

/** As `attorneyFee`; UPL-1 is free. Needs the tariff `pelnomocnictwo`. */
export function taxAttorneyFee(payee: Fee["payee"]): Fee {
  return {
    ...attorneyFee(payee),
    exemptions: [
      {
        title: text(
          "UPL-1, pełnomocnictwo do podpisywania deklaracji elektronicznych",
          "UPL-1, довіреність на підписання електронних декларацій",
          "UPL-1, a power to sign electronic declarations",
        ),
        when: chosen("rodzaj-pelnomocnictwa", "upl-1", false),
        source: {
          text: "ustawa o opłacie skarbowej, załącznik, cz. IV, kol. 4; do potwierdzenia przez urząd",
          mark: "?",
        },
      },
      {
        title: text("Najbliższa rodzina", "Найближча родина", "Closest family"),
        when: chosen("pokrewienstwo", "rodzina", false),
        source: { text: "ustawa o opłacie skarbowej, załącznik, cz. IV, kol. 4", mark: "K" },
      },
    ],
  };
}
