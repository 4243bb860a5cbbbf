/**
 * Does for many callers at once what each asks for by itself: one run at a time, and all who come while it runs, or
 * while the process reads what has arrived, are in the next one. A run begins after it was asked for, so what it reads
 * is no older than the question, and who is told that something is written is told so after it is.
 *
 * `work` gives one result for each of what it gets, in their order. Where a run of several fails, each is tried by
 * itself, so that nobody fails for another; for work that must not be done twice `mayRepeat` tells after which errors.
 */
export function together<Asked, Given>(
  most: number,
  work: (all: readonly Asked[]) => Promise<readonly Given[]>,
  mayRepeat: (error: unknown) => boolean = () => true,
): (one: Asked) => Promise<Given> {
  type Waiting = { one: Asked; resolve: (given: Given) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let running = false;

  const run = async (all: readonly Waiting[]): Promise<void> => {
    try {
      const given = await work(all.map(({ one }) => one));
      for (const [i, { resolve }] of all.entries()) resolve(given[i] as Given);
    } catch (error) {
      if (all.length > 1 && mayRepeat(error)) for (const each of all) await run([each]);
      else for (const { reject } of all) reject(error);
    }
  };
  const runAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const all = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await run(all);
      // Whoever waited for this run may ask again at once, beside others whose requests have arrived meanwhile.
      await nextTurn();
    }
    running = false;
  };
  return (one) => {
    const { promise, resolve, reject } = Promise.withResolvers<Given>();
    waiting.push({ one, resolve, reject });
    if (!running) {
      running = true;
      setImmediate(runAll);
    }
    return promise;
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
