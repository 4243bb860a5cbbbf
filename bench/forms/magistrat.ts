import {
  type Answers,
  all,
  any,
  type Condition,
  chosen,
  compared,
  defineService,
  type Evaluation,
  evaluate,
  type Kind,
  openForm,
  text,
} from "#core/forms";
import type { FormEngine } from "./engine.ts";
import { type Asked, HIGHEST, LONGEST, MOST_CHOSEN, OPTIONS, type SheetAnswers, type When } from "./sheet.ts";

const TODAY = "2026-11-28";
const LABEL = text("Pytanie", "Запитання", "Question");
const SOURCE = { text: "próba", mark: "?" } as const;

function condition(when: When): Condition {
  if ("all" in when) return all(...when.all.map(condition));
  if ("any" in when) return any(...when.any.map(condition));
  if ("atLeast" in when) return compared(when.of, ">=", when.atLeast, false);
  return chosen(when.of, "is" in when ? when.is : when.has, false);
}

const options = OPTIONS.map((value) => ({ value, label: LABEL }));
const KINDS: Record<Asked["takes"], Kind> = {
  choice: { kind: "choice", options },
  choices: { kind: "choices", options, atMost: MOST_CHOSEN },
  integer: { kind: "integer", to: HIGHEST },
  text: { kind: "text", longest: LONGEST },
  email: { kind: "email" },
};

/** As a browser sends it: numbers are texts. */
const typed = (answers: SheetAnswers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === "number" ? `${answer}` : answer]),
  ) as Answers;

const visible = ({ pages }: Evaluation) => pages.flatMap(({ nodes }) => nodes.map(({ node }) => node.id));

export const magistrat: FormEngine = {
  name: "magistrat",
  open: (sheet) => {
    const form = openForm(
      defineService({
        slug: "pomiar",
        title: LABEL,
        lead: LABEL,
        unit: "pomiar",
        organ: LABEL,
        jrwa: { symbol: "0000", source: SOURCE },
        basis: [],
        lifeEvents: [],
        words: [],
        guide: { who: LABEL, next: LABEL, appeal: LABEL, otherWays: LABEL },
        assurance: "none",
        signature: { required: false, why: LABEL },
        clause: {
          administrator: LABEL,
          officer: LABEL,
          purpose: LABEL,
          basis: LABEL,
          recipients: LABEL,
          retention: LABEL,
          obligatory: LABEL,
        },
        tariffs: {},
        derived: {},
        pages: sheet.map((questions, at) => ({
          id: `p${at}`,
          title: LABEL,
          nodes: questions.map(({ id, required, takes, when }) => ({
            node: "question",
            id,
            label: LABEL,
            answer: KINDS[takes],
            ...(when ? { when: condition(when) } : {}),
            ...(required ? {} : { requiredIf: any() }),
          })),
        })),
        fees: [],
        deadlines: [],
        examples: [],
      }),
    );
    return {
      whole: (answers) => {
        const raw = typed(answers);
        return () => {
          const seen = evaluate(form, raw, TODAY);
          return () => ({ visible: visible(seen), valid: seen.complete });
        };
      },
      change: (answers, of) => {
        const raw = typed(answers);
        return (to) => () => {
          const seen = evaluate(form, { ...raw, [of]: to }, TODAY);
          return () => visible(seen);
        };
      },
    };
  },
};
