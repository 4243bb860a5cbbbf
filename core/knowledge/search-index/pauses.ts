/** How long somebody may work before others have their turn. */
const TURN_MS = 10;

/** For long work: what it gives is called between two parts of it, and gives others their turn when the last one was long ago. */
export function pauses(): () => Promise<void> | undefined {
  let until = performance.now() + TURN_MS;
  return () => {
    if (performance.now() < until) return;
    return new Promise((resolve) =>
      setImmediate(() => {
        until = performance.now() + TURN_MS;
        resolve();
      }),
    );
  };
}
