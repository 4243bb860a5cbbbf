import type { KeptResults } from "./kept-results.ts";

/** A piece of work with the key that its result is kept under. */
export interface Piece<Result> {
  key: string;
  perform(): Promise<Result>;
  /** Why the model could not be asked at all; null where it was, undefined where it did not have to be. */
  unreachable(result: Result): string | null | undefined;
}

export interface Performed<Result> {
  results: Result[];
  /** Why the model was given up; null where it was not. */
  stopped: string | null;
}

/** So many pieces in a row that did not reach the model: it is given up. */
const GIVEN_UP_AFTER = 8;

/**
 * Does pieces of work, so many at once, and keeps each result; what is kept already is not done again. A model that
 * cannot be reached again and again is given up; those pieces are not kept, so that the next run tries them again.
 * @param keepsFaults whether a piece that did not reach a model which others reach is a result too
 */
export async function perform<Result>(
  pieces: readonly Piece<Result>[],
  kept: KeptResults,
  { atOnce, keepsFaults = true, tell }: { atOnce: number; keepsFaults?: boolean; tell: () => void },
): Promise<Performed<Result>> {
  const waiting = pieces.filter(({ key }) => kept.get(key) === undefined);
  let missed: { key: string; result: Result; why: string }[] = [];
  let stopped: string | null = null;
  let reached = false;
  const keepMissed = () => {
    if (keepsFaults) for (const { key, result } of missed) kept.keep(key, result);
    missed = [];
  };
  for (let done = waiting.length; done < pieces.length; done++) tell();
  const work = async () => {
    for (let piece = waiting.shift(); piece && stopped === null; piece = waiting.shift()) {
      const result = await piece.perform();
      const why = piece.unreachable(result);
      tell();
      if (typeof why === "string") {
        missed.push({ key: piece.key, result, why });
        if (missed.length >= GIVEN_UP_AFTER) stopped ??= why;
        continue;
      }
      if (why === null) {
        reached = true;
        keepMissed();
      }
      kept.keep(piece.key, result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  // A short piece of work may end before the model is given up.
  const [first] = missed;
  if (first && !reached) stopped ??= first.why;
  if (stopped === null) keepMissed();
  return {
    results: pieces.flatMap(({ key }) => {
      const result = kept.get(key);
      return result === undefined ? [] : [result as Result];
    }),
    stopped,
  };
}
