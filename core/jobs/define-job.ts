import type { z } from "zod";

/** A kind of background work: its name, the shape of its data, and how it is tried again. */
export interface JobDefinition<Data extends object> {
  name: string;
  data: z.ZodType<Data>;
  /** How often a failed run is repeated; the pause doubles from `retryDelaySeconds`. */
  retryLimit: number;
  retryDelaySeconds: number;
  /** A run that takes longer counts as failed and is repeated. */
  expireSeconds: number;
  /** Of such jobs at most one waits at a time: a wake-up, not a parcel. */
  wakeUp: boolean;
}

/**
 * Declares a background job.
 *
 * @example const indexKnowledge = defineJob({ name: "knowledge.index", data: z.object({}) });
 */
export function defineJob<Data extends object>(
  job: Pick<JobDefinition<Data>, "name" | "data"> & Partial<JobDefinition<Data>>,
): JobDefinition<Data> {
  return { retryLimit: 5, retryDelaySeconds: 2, expireSeconds: 900, wakeUp: false, ...job };
}
