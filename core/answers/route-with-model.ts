import { NothingProven, runTask } from "#core/models";
import type { Run } from "./run.ts";
import { withoutMasks } from "./screening.ts";
import { routeAmong } from "./tasks/route/task.ts";
import type { AnswerDeps, Door } from "./types.ts";
import { personAction } from "./unit-card.ts";

/** A reader does not wait longer for it. */
const LONGEST_MS = 3_000;

/**
 * What a model sees in a question that the tables take for one of information. It adds and takes nothing away: the
 * number to call in danger, the way to a person, and another institution where the documents give no sure answer, as the
 * topics of the doors do. So a model that is wrong, or was told to be, withholds no sure answer from anybody.
 * @throws the reason of the question's signal where it is aborted
 */
export async function routeWithModel(
  deps: AnswerDeps,
  { question: { signal }, text }: Run,
): Promise<Partial<Pick<Run, "notices" | "actions" | "door">>> {
  const asked = await deps.router?.();
  if (!asked) return {};
  const { model, ...who } = asked;
  const within = AbortSignal.timeout(LONGEST_MS);
  try {
    const { by, output } = await runTask(
      routeAmong(deps.doors),
      { question: withoutMasks(text), institutions: deps.doors.map(({ name }) => name) },
      deps.lemmatizer,
      { model, caller: { ...who, reads: "public" } },
      signal ? AbortSignal.any([signal, within]) : within,
    );
    return by === "built-in" ? {} : added(deps, output.kind, doorOf(deps, output.institution));
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof DOMException || error instanceof NothingProven)) deps.onError?.(error, "route");
    return {};
  }
}

function added(deps: AnswerDeps, kind: string, door: Door | null) {
  const { handoff, notices } = deps.messages.answers;
  if (kind === "urgent") return { notices: [notices.danger] };
  if (kind === "person") return { actions: [personAction(deps)] };
  if (kind === "my-case") return { notices: [...handoff.myCase], actions: [personAction(deps)] };
  return kind === "outside" && door ? { door } : {};
}

const doorOf = ({ doors }: AnswerDeps, name: string | null) =>
  doors.find((door) => door.name === name) ?? null;
