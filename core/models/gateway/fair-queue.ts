import { ModelFault } from "../model-fault.ts";

/** Lets so many in at once; who waits is let in by turns, so that nobody with many calls holds up the others. */
export interface FairQueue {
  /**
   * Waits for a place and gives what frees it.
   * @param who one turn for each: a person, a unit, a kind of work
   * @throws ModelFault `busy` where too many wait; the reason of `signal` where it is aborted
   */
  enter(who: string, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  letIn: (leave: () => void) => void;
}

/** @param places how many are in at once @param mostWaiting how many may wait, all together */
export function fairQueue(places: number, mostWaiting: number): FairQueue {
  /** Who waits, in the order of their turns. */
  const turns = new Map<string, Waiting[]>();
  let inside = 0;
  let waiting = 0;

  const leaveOnce = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      letNextIn();
    };
  };
  const letNextIn = () => {
    const [next] = turns;
    if (!next || inside >= places) return;
    const [who, [first, ...rest]] = next;
    // Behind all others, if more of the same wait.
    turns.delete(who);
    if (rest.length > 0) turns.set(who, rest);
    inside++;
    waiting--;
    first!.letIn(leaveOnce());
  };
  const giveUp = (who: string, one: Waiting) => {
    const rest = (turns.get(who) ?? []).filter((other) => other !== one);
    if (rest.length > 0) turns.set(who, rest);
    else turns.delete(who);
    waiting--;
  };
  return {
    enter(who, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (inside < places) {
          inside++;
          return resolve(leaveOnce());
        }
        if (waiting >= mostWaiting)
          return reject(new ModelFault("busy", "too many calls wait for the model"));
        const gone = () => {
          giveUp(who, one);
          reject(signal.reason);
        };
        const one: Waiting = {
          letIn(leave) {
            signal.removeEventListener("abort", gone);
            resolve(leave);
          },
        };
        signal.addEventListener("abort", gone, { once: true });
        turns.set(who, [...(turns.get(who) ?? []), one]);
        waiting++;
      });
    },
  };
}
