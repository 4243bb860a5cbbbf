import type {
  Answers,
  Attachment,
  Declaration,
  Node,
  Option,
  Question,
  RawAnswer,
  RawRow,
  Repeat,
  ServiceDefinition,
  Text,
} from "#core/forms";
import { canonicalJson } from "./canonical-json.ts";
import { isEmpty } from "./merge-answers.ts";

export interface Unfit {
  /** As the question was called when it was answered. */
  label: Text;
  answer: RawAnswer;
  /** The question is gone, takes another kind of answer, does not offer this one, or the statement has other words. */
  why: "gone" | "kind" | "option" | "statement";
}

/** What becomes of the answers to one definition under another. */
export interface MovePlan {
  answers: Answers;
  /** Answers that go to a question of another name. */
  moved: readonly { from: Text; to: Text }[];
  /** Answers that have no place any more, in the order of the old form. */
  unfit: readonly Unfit[];
}

type Answered = Question | Attachment | Declaration | Repeat;

/**
 * Carries answers over to a newer definition: by the same id, else by the names that a question says it had formerly;
 * options likewise. A statement whose words have changed must be made again.
 */
export function planMove(before: ServiceDefinition, after: ServiceDefinition, answers: Answers): MovePlan {
  return new Move(answered(before), answered(after), answers).plan();
}

class Move {
  private readonly answers: Record<string, RawAnswer> = {};
  private readonly moved: { from: Text; to: Text }[] = [];
  private readonly unfit: Unfit[] = [];
  private readonly taken = new Set<string>();
  private readonly before: ReadonlyMap<string, Answered>;
  private readonly after: ReadonlyMap<string, Answered>;
  private readonly given: Answers;

  constructor(before: ReadonlyMap<string, Answered>, after: ReadonlyMap<string, Answered>, given: Answers) {
    this.before = before;
    this.after = after;
    this.given = given;
  }

  plan(): MovePlan {
    for (const node of this.after.values()) this.carry(node);
    for (const [id, node] of this.before)
      if (!this.taken.has(id) && has(this.given, id))
        this.unfit.push({ label: node.label, answer: this.given[id]!, why: "gone" });
    return { answers: this.answers, moved: this.moved, unfit: this.unfit };
  }

  private carry(node: Answered): void {
    const id = sourceOf(node, this.after, this.given);
    const old = id === null ? undefined : this.before.get(id);
    if (id === null || !old) return;
    this.taken.add(id);
    const kept = fitted(old, node, this.given[id]!, this.unfit);
    if (kept === null) return;
    this.answers[node.id] = kept;
    if (id !== node.id) this.moved.push({ from: old.label, to: node.label });
  }
}

/** The name under which the answer to a question stands: its own, or one that it had and that nobody has now. */
function sourceOf(
  node: Answered,
  after: ReadonlyMap<string, Answered>,
  given: Readonly<Record<string, unknown>>,
): string | null {
  const names = [node.id, ...("formerly" in node ? (node.formerly ?? []) : [])];
  return names.find((name) => has(given, name) && (name === node.id || !after.has(name))) ?? null;
}

const has = (given: Readonly<Record<string, unknown>>, id: string) =>
  Object.hasOwn(given, id) && !isEmpty(given[id] as RawAnswer);

/** The answer as the newer question takes it, or null; what does not fit is noted. */
function fitted(old: Answered, node: Answered, raw: RawAnswer, unfit: Unfit[]): RawAnswer | null {
  const refuse = (why: Unfit["why"], answer = raw) => {
    unfit.push({ label: old.label, answer, why });
    return null;
  };
  if (shapeOf(old) !== shapeOf(node)) return refuse("kind");
  if (node.node === "declaration")
    return canonicalJson(old.label) === canonicalJson(node.label) ? raw : refuse("statement");
  if (node.node === "repeat") return fittedRows(old as Repeat, node, raw as readonly RawRow[], unfit);
  if (node.node !== "question") return raw;
  if (node.answer.kind === "choice") return optionNow(node.answer.options, String(raw)) ?? refuse("option");
  if (node.answer.kind !== "choices" || !Array.isArray(raw)) return raw;
  const { options } = node.answer;
  const values = raw as readonly string[];
  const gone = values.filter((value) => optionNow(options, value) === null);
  if (gone.length > 0) refuse("option", gone);
  return values.flatMap((value) => optionNow(options, value) ?? []);
}

function fittedRows(old: Repeat, node: Repeat, rows: readonly RawRow[], unfit: Unfit[]): RawAnswer {
  const [before, after] = [byId(old.nodes), byId(node.nodes)];
  return rows.map((row) => {
    const plan = new Move(before, after, row as Answers).plan();
    unfit.push(...plan.unfit);
    return plan.answers as RawRow;
  });
}

const optionNow = (options: readonly Option[], value: string): string | null =>
  (options.find((one) => one.value === value) ?? options.find((one) => one.formerly?.includes(value)))
    ?.value ?? null;

/** Answers of one shape can be read by one another's validator, which then says what is wrong. */
function shapeOf(node: Answered): string {
  if (node.node === "attachment") return "files";
  if (node.node !== "question") return node.node;
  const { kind } = node.answer;
  switch (kind) {
    case "choice":
    case "choices":
    case "yes-no":
    case "date":
    case "period":
    case "address":
    case "parcel":
    case "place":
    case "files":
      return kind;
    default:
      return "line";
  }
}

/** What takes an answer by itself, by its id: also what stands in groups, not what stands in rows. */
function answered({ pages }: ServiceDefinition): ReadonlyMap<string, Answered> {
  return byId(pages.flatMap(({ nodes }) => nodes));
}

function byId(nodes: readonly Node[]): ReadonlyMap<string, Answered> {
  const answers = nodes.flatMap((node): readonly Answered[] => {
    if (node.node === "group") return node.nodes;
    return node.node === "information" || node.node === "exit" ? [] : [node];
  });
  return new Map(answers.map((node) => [node.id, node]));
}
