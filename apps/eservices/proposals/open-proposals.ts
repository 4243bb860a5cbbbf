import { isEmpty, type KeptProposal, same } from "#core/drafts";
import { type Answers, evaluate, type Question, type RawAnswer, type Shown } from "#core/forms";
import type { Case } from "../form/open-case.ts";

/** A proposal that the person has not decided on, to a question that the case asks. */
export interface OpenProposal {
  question: Question;
  proposal: KeptProposal;
  /** What was answered so far, otherwise than is proposed; undefined where nothing was. */
  now: RawAnswer | undefined;
}

/**
 * The proposals to decide on, in the order of the form: to questions that are asked now, or will be once the others are
 * accepted. One that says what was answered already is none.
 */
export function openProposals(opened: Case): readonly OpenProposal[] {
  const { answers, described } = opened.draft;
  const open = (described?.proposals ?? []).filter(
    ({ node, state, value }) => state === "open" && !same(value, answers[node]),
  );
  const taken = takeable(
    opened,
    open.filter(({ node }) => isEmpty(answers[node])),
  );
  const full = { ...opened, draft: { ...opened.draft, answers: { ...answers, ...taken } } };
  const shown = questionsOf(evaluate(opened.form, full.draft.answers, opened.seen.today).pages);
  return [...shown].flatMap(([id, { node: question }]) => {
    const proposal = open.find(({ node }) => node === id);
    if (!proposal) return [];
    const now = isEmpty(answers[id]) ? undefined : answers[id];
    const fits = now === undefined ? Object.hasOwn(taken, id) : Object.hasOwn(takeable(full, [proposal]), id);
    return fits ? [{ question, proposal, now }] : [];
  });
}

/** Of some proposals, the answers that the case asks for once they are accepted together, and that are valid there. */
export function takeable(opened: Case, proposals: readonly KeptProposal[]): Answers {
  const given: Record<string, RawAnswer> = {};
  const shownWith = () =>
    questionsOf(evaluate(opened.form, { ...opened.draft.answers, ...given }, opened.seen.today).pages);
  for (;;) {
    const shown = shownWith();
    const more = proposals.filter(({ node }) => shown.has(node) && !Object.hasOwn(given, node));
    if (more.length === 0) {
      const valid = Object.entries(given).filter(([id]) => {
        const one = shown.get(id);
        return one?.value !== undefined && one.fault === undefined;
      });
      return Object.fromEntries(valid);
    }
    for (const { node, value } of more) given[node] = value;
  }
}

type ShownQuestion = Shown & { node: Question };

/** The visible questions that a proposal may be made for, by their ids. */
function questionsOf(pages: Case["seen"]["pages"]): ReadonlyMap<string, ShownQuestion> {
  const all = pages.flatMap(({ nodes }) => nodes.flatMap((one) => one.inside ?? [one]));
  return new Map(all.filter(isProposable).map((one) => [one.node.id, one]));
}

const isProposable = (shown: Shown): shown is ShownQuestion =>
  shown.node.node === "question" && shown.node.proposable !== false && shown.node.answer.kind !== "files";
