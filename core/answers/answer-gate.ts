/** How many questions are answered at once, how many may wait, and how long (milliseconds). */
export interface GateLimits {
  atOnce: number;
  waiting: number;
  waitMs: number;
}

/** Lets only so many questions in at once. */
export interface AnswerGate {
  /** Waits for a place; gives the function that leaves it, or null where the line or the wait is too long. */
  enter(signal?: AbortSignal): Promise<(() => void) | null>;
  readonly inside: number;
  readonly waiting: number;
}

/** A gate before `ask`; who is not let in gets the status `busy`. */
export function answerGate({ atOnce, waiting: most, waitMs }: GateLimits): AnswerGate {
  let inside = 0;
  const line: ((admitted: boolean) => void)[] = [];

  function admit(): () => void {
    inside++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      line.shift()?.(true);
    };
  }

  return {
    get inside() {
      return inside;
    },
    get waiting() {
      return line.length;
    },
    async enter(signal) {
      if (signal?.aborted) return null;
      if (inside < atOnce) return admit();
      if (line.length >= most) return null;
      return new Promise((resolve) => {
        const settle = (admitted: boolean) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", giveUp);
          resolve(admitted ? admit() : null);
        };
        const giveUp = () => {
          const place = line.indexOf(settle);
          if (place >= 0) line.splice(place, 1);
          settle(false);
        };
        const timer = setTimeout(giveUp, waitMs);
        signal?.addEventListener("abort", giveUp, { once: true });
        line.push(settle);
      });
    },
  };
}
