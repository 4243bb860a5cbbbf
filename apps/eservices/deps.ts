import type { Day } from "#core/calendar";
import type { Db } from "#core/db";
import type { DocumentReader } from "#core/drafts";
import type { ServiceDefinition, Text } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import type { Jobs } from "#core/jobs";
import type { Lemmatizer } from "#core/language";
import type { Area, MapTiles } from "#core/maps";
import type { GuardedModel } from "#core/models";
import type { Assets, FooterLink, MenuItem } from "#core/ui";
import type { UploadDeps } from "#core/uploads";

/** A service that may fit what somebody wrote. */
export interface Suggestion {
  slug: string;
  score: number;
  /** Why this one, in the person's language; null where there is nothing to say. */
  reason: string | null;
}

/** A page of the knowledge for a matter that no e-service settles. */
export interface HandOver {
  /** The page, by its slug among the sources. */
  source: string;
  title: Text;
  /** Where the matter is settled. */
  lead: Text;
  /** Why this page, in the person's language. */
  reason: string;
}

/** All that the e-services need from the outside; the server hands it over. */
export interface EservicesDeps {
  city: { name: string; officeName: string; sample: boolean; area: Area };
  /** The map that the office has chosen; null where it has chosen none. */
  tiles: MapTiles | null;
  /** The catalogue. */
  services: readonly ServiceDefinition[];
  /** Which services fit a text, best first; null where the office has nothing that can tell. */
  route: ((text: string, locale: Locale) => Promise<readonly Suggestion[]>) | null;
  /** The page that a text is handed over to, as none of the services settles it; null where there is none. */
  handOver: (text: string) => HandOver | null;
  /** The service for what fits no other, and its questions that say in the person's words what the matter is. */
  general: { slug: string; says: readonly string[] };
  /** What in a text is about danger now: help comes before any service. */
  urgent: (text: string) => "danger" | "crisis" | "violence" | null;
  /** The words of Polish, for what is found in a text without a model. */
  lemmatizer: Lemmatizer;
  /** The model that proposes answers from somebody's words; null where the office has chosen none. */
  proposer: () => Promise<GuardedModel | null>;
  /** The menu and the links of the footer, the same on every page of the platform. */
  menu: (locale: Locale, messages: Messages, path: string) => readonly MenuItem[];
  links: (locale: Locale, messages: Messages) => readonly FooterLink[];
  assets: () => Pick<Assets, "css" | "font" | "scripts">;
  db: Db;
  uploads: UploadDeps;
  /** Reads documents that residents send, in processes of its own. */
  reader: DocumentReader;
  jobs: Jobs;
  today: () => Day;
  publicUrl: string;
  /** Days after its last change that a draft is kept. */
  keepDraftsDays: number;
}
