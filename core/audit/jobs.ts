import { z } from "zod";
import { defineJob } from "#core/jobs";

/** Wakes the one job that chains new entries. */
export const chainAudit = defineJob({ name: "audit.chain", data: z.object({}), wakeUp: true });
