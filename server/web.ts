import { sql } from "drizzle-orm";
import { eservicesIslands, eservicesRoutes, eservicesStyles } from "#apps/eservices";
import {
  footerLinks,
  portalIslands,
  portalMenu,
  portalRoutes,
  portalStyles,
  readQuality,
  refusalResponse,
} from "#apps/portal";
import { city } from "#city";
import { answerGate, decideRoute } from "#core/answers";
import type { Locale } from "#core/i18n";
import { IndexDamaged, rerankedSearch, searchKnowledge, syncIndexJob } from "#core/knowledge";
import { type Assets, bundleAssets } from "#core/ui";
import { createWeb, type Route } from "#core/web";
import { documentReader } from "./documents.ts";
import { galleryRoutes } from "./gallery-routes.tsx";
import { languages } from "./languages.ts";
import type { Log } from "./log.ts";
import { openMap } from "./maps.ts";
import { openRouter } from "./open-router.ts";
import type { Platform } from "./platform.ts";
import type { Preparation } from "./prepare.ts";
import { systemRoutes } from "./system-routes.ts";
import { today } from "./today.ts";

/** Reads what every search reads: the full-text indexes and the rows that they find. */
const ANY_SEARCH = { text: "wniosek opłata urząd", sight: { internal: false, units: [] } };

/** Styles and scripts of all pages. esbuild is a process of its own: begun early, it works beside the rest. */
export function bundlePages(): Promise<Assets> {
  const bundling = bundleAssets({
    islands: { ...portalIslands, ...eservicesIslands },
    styles: [...portalStyles, ...eservicesStyles],
  });
  bundling.catch(() => undefined);
  return bundling;
}

/** All routes of the platform and the application that serves them. */
export async function openWeb(
  platform: Platform,
  log: Log,
  preparation: () => Preparation,
  bundling = bundlePages(),
) {
  const { database, files, index, jobs, lemmatizer, meaning, models, settings } = platform;
  const assets = await bundling;
  const router = await openRouter(lemmatizer);
  const preparing = () => {
    const state = preparation();
    return state.ready ? null : { done: state.done, total: state.total };
  };
  const onError = (error: unknown, requestId: string) =>
    log.error({ err: error, requestId }, "request failed");
  const onModelFault = (error: Error) => log.warn({ err: error }, "search without the model");
  const mendIndex = async (error: unknown) => {
    // Whoever asked is told that it failed; the next one finds the index made again from the database.
    if (error instanceof IndexDamaged) await jobs.enqueue(database.db, syncIndexJob, {});
    throw error;
  };
  const searchable = () => index.search({ ...ANY_SEARCH, asOf: today() }).catch(mendIndex);
  const portal = {
    city,
    assets: () => assets,
    preparing,
    db: database.db,
    files,
    jobs,
    search: rerankedSearch(
      (query) => searchKnowledge({ db: database.db, index, meaning }, query).catch(mendIndex),
      () => models.reranker(),
      onModelFault,
    ),
    lemmatizer,
    writer: () => models.writerFor("answer"),
    rephraser: () => models.writerFor("rephrase"),
    router: () => models.writerFor("route"),
    searchModels: () => models.searchModels(),
    gate: answerGate(settings.answers),
    quality: () => readQuality(city.qualityFile),
    messagesOf: (locale: Locale) => languages[locale],
    today,
    onError,
    publicUrl: settings.publicUrl,
    keepDays: settings.keepDays,
  };
  const eservices = {
    city,
    tiles: openMap(settings, log),
    services: city.services,
    route: async (text: string) => router.services(text),
    handOver: (text: string) => {
      const found = router.handOver(text);
      const page = city.matters.handOvers.find(({ slug }) => slug === found?.slug);
      return found && page ? { ...page, reason: found.reason } : null;
    },
    general: { slug: city.matters.general, says: city.matters.generalSays },
    urgent: (text: string) => {
      const to = decideRoute(text, { lemmatizer, doors: [] });
      return to.kind === "urgent" ? to.text : null;
    },
    lemmatizer,
    proposer: () => models.writerFor("propose"),
    menu: portalMenu,
    links: footerLinks,
    assets: () => assets,
    db: database.db,
    uploads: platform.uploads,
    reader: documentReader,
    jobs,
    today,
    publicUrl: settings.publicUrl,
    keepDraftsDays: settings.keepDays.drafts,
  };
  const routes: Route[] = [
    ...systemRoutes({
      assets,
      preparation,
      reachable: () =>
        database.db.execute(sql`select 1`).then(
          () => true,
          () => false,
        ),
      models: () => models.states(),
      searchable: () =>
        searchable().then(
          () => true,
          () => false,
        ),
    }),
    ...galleryRoutes(assets),
    ...portalRoutes(portal),
    ...eservicesRoutes(eservices),
  ];
  const web = createWeb({
    routes,
    context: { environment: settings.environment },
    publicUrl: settings.publicUrl,
    trustedProxies: settings.trustedProxies,
    limits: settings.limits,
    messagesOf: portal.messagesOf,
    actorOf: () => ({ kind: "anonymous" }),
    refuse: refusalResponse(portal),
    onRequest: (record) => log.info(record, "request"),
    onError,
  });
  return { web, routes };
}
