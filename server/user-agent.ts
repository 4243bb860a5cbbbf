import type { Settings } from "./settings.ts";

/** What other servers see of us: who asks, and whom to write to. */
export function userAgentOf({ crawl: { contact } }: Settings): string {
  return contact ? `Magistrat (+${contact})` : "Magistrat";
}
