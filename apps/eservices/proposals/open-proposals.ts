import { isEmpty, type KeptProposal, same } from "#core/drafts";
import {
  type Answers,
  evaluate,
  type Node,
  type Question,
  type RawAnswer,
  type RawRow,
  type Repeat,
  type Shown,
} from "#core/forms";
import { nameInRow } from "../fields/names.ts";
import type { Case } from "../form/open-case.ts";
import { placeRows, repeatOf, rowsOf } from "./place-rows.ts";

/** A row of the form; one that is not there yet begins when a proposal for it is accepted. */
interface InRow {
  repeat: Repeat;
  /** Its number from 0, if those before it begin too. */
  at: number;
}

interface Placed {
  proposal: KeptProposal;
  /** The row that it is for; null where the question stands in none. */
  inRow: InRow | null;
}

/** A proposal that the person has not decided on, to a question that the case asks. */
export interface OpenProposal extends Placed {
  question: Question;
  /** What was answered so far, otherwise than is proposed; undefined where nothing was. */
  now: RawAnswer | undefined;
}

/** What the row of a proposal is called in a page; null where it is in none. */
export const rowKeyOf = ({ inRow, proposal }: Placed): string | null =>
  inRow && `${inRow.repeat.id}.${proposal.row}`;

/** What proposals give, and those that do. */
interface Taken<One> {
  given: Answers;
  taken: readonly One[];
}

/**
 * The proposals to decide on, in the order of the form, row by row: to questions that are asked now, or will be once
 * the others are accepted. One that says what was answered already is none.
 */
export function openProposals(opened: Case): readonly OpenProposal[] {
  const { answers } = opened.draft;
  const open = placed(opened).filter(
    (one) => one.proposal.state === "open" && !same(one.proposal.value, answerTo(answers, one)),
  );
  const first = takeable(
    opened,
    open.filter((one) => isEmpty(answerTo(answers, one))),
  );
  const full = { ...opened, draft: { ...opened.draft, answers: { ...answers, ...first.given } } };
  const questions = questionsOf(opened);
  return open
    .flatMap((one): OpenProposal[] => {
      const question = questions.get(one.proposal.node);
      const answer = answerTo(answers, one);
      const now = isEmpty(answer) ? undefined : answer;
      const fits = now === undefined ? first.taken.includes(one) : takeable(full, [one]).taken.length > 0;
      return question && fits ? [{ ...one, question, now }] : [];
    })
    .sort(inOrderOf([...questions.keys()]));
}

/** Of some proposals, those that the case asks for once they are accepted together, and that are valid there. */
export function takeable<One extends Placed>(opened: Case, proposals: readonly One[]): Taken<One> {
  const { answers } = opened.draft;
  const taken: One[] = [];
  for (;;) {
    const { given, places } = put(answers, taken);
    const seen = evaluate(opened.form, { ...answers, ...given }, opened.seen.today);
    const shown = shownIn(seen.pages);
    const more = proposals.filter(
      (one) => !taken.includes(one) && (shown.has(placeIn(answers, one)) || begins(answers, one, shown)),
    );
    if (more.length === 0) {
      const valid = taken.filter((one) => {
        const at = shown.get(places.get(one)!);
        return at?.value !== undefined && at.fault === undefined;
      });
      return { given: put(answers, valid).given, taken: valid };
    }
    taken.push(...more);
  }
}

/** Every proposal with the row that it is for. */
function placed({ definition, draft }: Case): Placed[] {
  const proposals = draft.described?.proposals ?? [];
  const repeats = Map.groupBy(
    proposals.filter(({ row, state }) => row !== undefined && state !== "rejected"),
    ({ node }) => repeatOf(definition, node),
  );
  const inRows = [...repeats].flatMap(([repeat, of]): Placed[] => {
    if (!repeat) return [];
    const rows = placeRows(of, rowsOf(draft.answers, repeat.id));
    return of.map((proposal) => ({ proposal, inRow: { repeat, at: rows.get(proposal.row!) ?? 0 } }));
  });
  const outside = proposals.filter(({ row }) => row === undefined);
  return [...outside.map((proposal) => ({ proposal, inRow: null })), ...inRows];
}

function answerTo(answers: Answers, { inRow, proposal: { node } }: Placed): RawAnswer | undefined {
  const of: Answers | RawRow | undefined = inRow ? rowsOf(answers, inRow.repeat.id)[inRow.at] : answers;
  return of && Object.hasOwn(of, node) ? of[node] : undefined;
}

/** The answers with some proposals in their places; of rows that are yet to be begun, only those that one is for. */
function put<One extends Placed>(
  answers: Answers,
  proposals: readonly One[],
): { given: Answers; places: ReadonlyMap<One, string> } {
  const given: Record<string, RawAnswer> = {};
  const places = new Map<One, string>();
  for (const [repeat, of] of Map.groupBy(proposals, ({ inRow }) => inRow?.repeat)) {
    if (!repeat) {
      for (const one of of) {
        given[one.proposal.node] = one.proposal.value;
        places.set(one, one.proposal.node);
      }
      continue;
    }
    const rows = [...rowsOf(answers, repeat.id)];
    const begun = [...new Set(of.map(({ inRow }) => inRow!.at).filter((at) => at >= rows.length))];
    const there = rows.length;
    begun.sort((a, b) => a - b);
    for (const one of of) {
      const { at } = one.inRow!;
      const row = at < there ? at : there + begun.indexOf(at);
      rows[row] = { ...rows[row], [one.proposal.node]: one.proposal.value as RawRow[string] };
      places.set(one, nameInRow(repeat.id, row, one.proposal.node));
    }
    given[repeat.id] = rows;
  }
  return { given, places };
}

const placeIn = (answers: Answers, one: Placed): string => put(answers, [one]).places.get(one)!;

/** Whether a proposal begins a row of a repeat that is asked. */
const begins = (answers: Answers, { inRow }: Placed, shown: ReadonlyMap<string, Shown>): boolean =>
  inRow !== null && shown.has(inRow.repeat.id) && inRow.at >= rowsOf(answers, inRow.repeat.id).length;

/** The visible repeats, and the visible questions that a proposal may be made for, by the names of their fields. */
function shownIn(pages: Case["seen"]["pages"]): ReadonlyMap<string, Shown> {
  const all = pages.flatMap(({ nodes }) => nodes.flatMap((one) => one.inside ?? [one]));
  return new Map(
    all.flatMap((one): [string, Shown][] => [
      ...(one.node.node === "repeat" || isProposable(one.node)
        ? [[one.node.id, one] as [string, Shown]]
        : []),
      ...(one.rows ?? []).flatMap((row, at) =>
        row
          .filter(({ node }) => isProposable(node))
          .map((inRow): [string, Shown] => [nameInRow(one.node.id, at, inRow.node.id), inRow]),
      ),
    ]),
  );
}

const isProposable = (node: Node): node is Question =>
  node.node === "question" && node.proposable !== false && node.answer.kind !== "files";

/** The questions of a form by id, in its order, those of rows too. */
function questionsOf({ definition }: Case): ReadonlyMap<string, Question> {
  const all = definition.pages.flatMap(({ nodes }) =>
    nodes.flatMap((one): readonly Node[] => ("nodes" in one ? one.nodes : [one])),
  );
  return new Map(all.filter(isProposable).map((one) => [one.id, one]));
}

/** By the form; what is of one repeat by its rows. */
const inOrderOf = (ids: readonly string[]) => (one: OpenProposal, other: OpenProposal) => {
  const repeat = one.inRow?.repeat;
  if (repeat && repeat === other.inRow?.repeat && one.inRow!.at !== other.inRow!.at)
    return one.inRow!.at - other.inRow!.at;
  return ids.indexOf(one.question.id) - ids.indexOf(other.question.id);
};
