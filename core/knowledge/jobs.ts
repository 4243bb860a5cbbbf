import { z } from "zod";
import { defineJob } from "#core/jobs";

/** Wakes the one job that brings the search index up to what the database says. */
export const syncIndexJob = defineJob({ name: "knowledge.sync-index", data: z.object({}), wakeUp: true });

/** Wakes the one job that gives passages their vectors; an hour is enough for about 100,000 on a good machine. */
export const embedPassagesJob = defineJob({
  name: "knowledge.embed-passages",
  data: z.object({}),
  wakeUp: true,
  expireSeconds: 3_600,
});

/** Wakes the one job that reads a part of each web source that is due; it wakes itself until all are read. */
export const crawlJob = defineJob({ name: "knowledge.crawl", data: z.object({}), wakeUp: true });
/** Wakes the one job that recognises the pages of scans. */
export const recogniseScansJob = defineJob({
  name: "knowledge.recognise-scans",
  data: z.object({}),
  wakeUp: true,
});
