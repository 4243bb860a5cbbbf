import type { Database } from "#core/db";
import type { FileStore } from "#core/files";
import type { Jobs } from "#core/jobs";
import type { Hosts } from "./hosts.ts";
import type { Clock, CrawlSettings } from "./types.ts";

/** What a crawl works with. */
export interface CrawlDeps {
  database: Database;
  jobs: Jobs;
  files: FileStore;
  /** One for the whole process: it knows when each server was last asked. */
  hosts: Hosts;
  clock: Clock;
  settings: CrawlSettings;
}
