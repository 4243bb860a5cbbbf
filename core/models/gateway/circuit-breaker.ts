import { ModelFault } from "../model-fault.ts";

/** Keeps calls away from a model that fails one call after another. */
export interface CircuitBreaker {
  /** @throws ModelFault `unavailable` while it is open */
  pass(): void;
  succeeded(): void;
  failed(): void;
  /** Whether calls are kept away now. */
  readonly open: boolean;
}

/**
 * After so many failures in a row no call passes for `pauseMs`; then one is let through as a trial, and what comes of
 * it opens or closes the way for all.
 * @param now a clock in milliseconds
 */
export function circuitBreaker(
  { failures, pauseMs }: { failures: number; pauseMs: number },
  now: () => number = () => performance.now(),
): CircuitBreaker {
  let inARow = 0;
  let closedUntil = 0;
  const isOpen = () => inARow >= failures && now() < closedUntil;
  return {
    pass() {
      if (isOpen())
        throw new ModelFault(
          "unavailable",
          "the model failed several times in a row and is left alone for a moment",
        );
      // Until the trial is over the others stay away.
      if (inARow >= failures) closedUntil = now() + pauseMs;
    },
    succeeded() {
      inARow = 0;
    },
    failed() {
      inARow++;
      if (inARow >= failures) closedUntil = now() + pauseMs;
    },
    get open() {
      return isOpen();
    },
  };
}
