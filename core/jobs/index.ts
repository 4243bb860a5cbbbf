export { defineJob, type JobDefinition } from "./define-job.ts";
export { type Jobs, openJobs } from "./open-jobs.ts";
