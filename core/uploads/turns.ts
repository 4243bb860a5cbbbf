interface Turn {
  stop: AbortController;
  ended: Promise<unknown>;
}

/** What is being done with each upload in this process. */
const turns = new Map<string, Turn>();

/**
 * Does work on an upload when nobody else in this process does any. Whoever comes later has more of the truth (a
 * browser that asks again knows that its old connection is dead), so with `interrupts` the one under way is told to
 * stop; what it has written stays.
 */
export async function inTurn<Given>(
  id: string,
  interrupts: boolean,
  work: (stop: AbortSignal) => Promise<Given>,
): Promise<Given> {
  const before = turns.get(id);
  if (interrupts) before?.stop.abort();
  const stop = new AbortController();
  const run = () => work(stop.signal);
  const mine = (before?.ended ?? Promise.resolve()).then(run, run);
  const turn = { stop, ended: mine };
  turns.set(id, turn);
  try {
    return await mine;
  } finally {
    if (turns.get(id) === turn) turns.delete(id);
  }
}
