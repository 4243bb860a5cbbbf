import { z } from "zod";
import { defineJob } from "#core/jobs";

/** Daily: marks the drafts whose end is near. */
export const remindDraftsJob = defineJob({ name: "drafts.remind", data: z.object({}), wakeUp: true });
