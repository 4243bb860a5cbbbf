import type { AnswerGate, Door } from "#core/answers";
import type { Db } from "#core/db";
import type { FileStore } from "#core/files";
import type { KeptDays, Locale, Messages } from "#core/i18n";
import type { Jobs } from "#core/jobs";
import type { Day, Found, SearchQuery } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import type { GuardedModel } from "#core/models";
import type { Assets } from "#core/ui";
import type { PublishedQuality } from "./quality/published-quality.ts";

/** All that the portal needs from the outside; the server hands it over. */
export interface PortalDeps {
  city: { name: string; officeName: string; officialSite: string; sample: boolean; doors: readonly Door[] };
  assets: () => Pick<Assets, "css" | "font" | "scripts">;
  /** How far the knowledge is prepared; null when the first answer will be right. */
  preparing: () => { done: number; total: number } | null;
  db: Db;
  files: Pick<FileStore, "get">;
  jobs: Jobs;
  search: (query: SearchQuery) => Promise<Found>;
  lemmatizer: Lemmatizer;
  /** The model that composes answers; null where the office has chosen none. */
  writer: () => Promise<GuardedModel | null>;
  /** The model that makes follow-up questions stand by themselves; null where the office has chosen none. */
  rephraser: () => Promise<GuardedModel | null>;
  /** The model that sees where a question belongs; null where there is none. */
  router: () => Promise<GuardedModel | null>;
  /** The models that the search asks with a question, and where they are; none without them. */
  searchModels: () => Promise<readonly { name: string; where: "in-house" | "EU" | "elsewhere" }[]>;
  gate: AnswerGate;
  /** The figures of the last published measurement; null where there are none. */
  quality: () => Promise<PublishedQuality | null>;
  messagesOf: (locale: Locale) => Messages;
  today: () => Day;
  onError: (error: unknown, requestId: string) => void;
  /** Address of the platform as others reach it. */
  publicUrl: string;
  /** Days that conversations and audit entries are kept. */
  keepDays: KeptDays;
}
