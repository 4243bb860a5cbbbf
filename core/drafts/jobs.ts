import { z } from "zod";
import { defineJob } from "#core/jobs";

/** Daily: marks the drafts whose end is near. */
export const remindDraftsJob = defineJob({ name: "drafts.remind", data: z.object({}), wakeUp: true });

/** Wakes the one job that recognises what stands in scanned documents. */
export const readDocumentsJob = defineJob({
  name: "drafts.read-documents",
  data: z.object({}),
  wakeUp: true,
});
