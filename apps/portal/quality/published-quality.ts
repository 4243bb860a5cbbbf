import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

/** Checks of a measurement, in the order in which they are shown. */
export const CHECKS = ["statusRight", "documentCited", "factGiven", "unitNamed", "refusalsRefused"] as const;

const share = z
  .number()
  .min(0)
  .max(1)
  .transform((exact) => Math.round(exact * 1000) / 1000)
  .optional();

/** How many questions, and the shares from 0 to 1 of those that ask for a check; absent where none does. */
const figures = z.object({
  questions: z.int().min(0),
  ...(Object.fromEntries(CHECKS.map((check) => [check, share])) as Record<
    (typeof CHECKS)[number],
    typeof share
  >),
});
export type QualityFigures = z.infer<typeof figures>;

const publishedQuality = z.object({
  /** The day of the run. */
  measuredOn: z.iso.date(),
  /** The day that the questions ask about, unless they say another. */
  asOf: z.iso.date(),
  totals: figures,
  categories: z.record(z.string(), figures),
});

/** The figures of a measurement as everyone may see them: nothing of single questions and answers. */
export type PublishedQuality = z.infer<typeof publishedQuality>;

/** Writes the figures of a run for the page; questions and answers that the report may hold stay out. */
export async function publishQuality(
  file: URL,
  report: Omit<z.input<typeof publishedQuality>, "measuredOn">,
  measuredOn: string,
): Promise<void> {
  const published = publishedQuality.parse({ measuredOn, ...report });
  await writeFile(file, `${JSON.stringify(published, null, 2)}\n`);
}

/** The figures last published, or null where there are none yet. @throws ZodError where the file is malformed */
export async function readQuality(file: URL): Promise<PublishedQuality | null> {
  const json = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return json === null ? null : publishedQuality.parse(JSON.parse(json));
}
