import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Milliseconds of the work below on both cores of the machine on which the limits of time were set. */
const REFERENCE_MS = 700;

/** Work like that of a start: objects, text, regular expressions; a process for each of two cores. */
const WORK = `
  const began = performance.now();
  let sum = 0;
  for (let round = 0; round < 60; round++) {
    const rows = Array.from({ length: 4000 }, (_, n) => ({ id: n, text: "paragraf " + n * round + " ustawy" }));
    const read = JSON.parse(JSON.stringify(rows));
    const words = new Map();
    for (const { text } of read)
      for (const [word] of text.matchAll(/[\\p{L}\\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
    sum += words.size;
  }
  process.stdout.write(String(performance.now() - began + (sum > 0 ? 0 : 1)));
`;

/** How many times slower than the reference the machine is now; 1 where it is as fast or faster. */
export async function slowness(): Promise<number> {
  const runs = [1, 2].map(() => promisify(execFile)(process.execPath, ["-e", WORK]));
  const times = (await Promise.all(runs)).map(({ stdout }) => Number(stdout));
  return Math.max(1, Math.max(...times) / REFERENCE_MS);
}
