import { NothingProven, runTask } from "#core/models";
import { decideRoute } from "./decide-route.ts";
import { joinFollowUp, mayLeanOn } from "./join-follow-up.ts";
import type { Run } from "./run.ts";
import { withoutMasks } from "./screening.ts";
import { rephrase } from "./tasks/rephrase/task.ts";
import type { AnswerDeps } from "./types.ts";

/** A reader does not wait longer for a question to be written anew. */
const LONGEST_MS = 3_000;

interface SelfContained {
  text: string;
  /** The model that wrote it; null where none did. */
  by: string | null;
}

/**
 * The question of a run made to stand by itself: by a model where the office has chosen one for it, else, and where that
 * one fails or takes too long, from the words of the conversation. Danger and all that needs no document waits for no
 * model.
 * @throws the reason of the question's signal where it is aborted
 */
export async function makeSelfContained(
  deps: AnswerDeps,
  { question: { previous, signal }, text }: Run,
): Promise<SelfContained> {
  const builtIn = () => ({ text: joinFollowUp(text, previous, deps.lemmatizer), by: null });
  const earlier = previous.filter(mayLeanOn);
  if (!deps.rephraser || earlier.length === 0) return builtIn();
  if (decideRoute(withoutMasks(text), deps).kind !== "information") return builtIn();
  try {
    const asked = await deps.rephraser();
    if (!asked) return builtIn();
    const { model, ...who } = asked;
    const within = AbortSignal.timeout(LONGEST_MS);
    const { by, output } = await runTask(
      rephrase,
      { question: text, previous: earlier },
      deps.lemmatizer,
      { model, caller: { ...who, reads: "public" } },
      signal ? AbortSignal.any([signal, within]) : within,
    );
    return { text: output.question, by: by === "built-in" ? null : model.settings.name };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof DOMException || error instanceof NothingProven))
      deps.onError?.(error, "understand");
    return builtIn();
  }
}
