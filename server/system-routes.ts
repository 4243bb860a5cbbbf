import { everyone } from "#core/identity";
import type { Assets } from "#core/ui";
import type { Route } from "#core/web";
import type { Preparation } from "./prepare.ts";

/** Routes for machines and for the pages' own files: health, readiness, styles, fonts and scripts. */
export function systemRoutes(deps: {
  assets: Assets;
  preparation: () => Preparation;
  /** Whether the database answers. */
  reachable: () => Promise<boolean>;
  /** Whether the search index answers. */
  searchable: () => Promise<boolean>;
  /** How the models in use are; nothing waits for one. */
  models: () => Record<string, "ready" | "resting">;
}): Route[] {
  return [
    { method: "GET", path: "/healthz", policy: everyone, handler: (c) => c.json({ alive: true }) },
    {
      method: "GET",
      path: "/readyz",
      policy: everyone,
      handler: async (c) => {
        const preparation = deps.preparation();
        const database = await deps.reachable();
        // While it is being filled nobody searches it.
        const index = preparation.ready && (await deps.searchable());
        const ready = preparation.ready && database && index;
        const state = preparation.ready
          ? { ready, database, index, models: deps.models() }
          : { ready, database, stage: preparation.stage, done: preparation.done, total: preparation.total };
        return c.json(state, ready ? 200 : 503);
      },
    },
    {
      method: "GET",
      path: "/zasoby/:file",
      policy: everyone,
      handler: (c) => {
        const file = deps.assets.files.get(`/zasoby/${c.req.param("file")}`);
        if (!file) return c.notFound();
        c.header("Content-Type", file.type);
        // The name carries a hash of the content.
        c.header("Cache-Control", "public, max-age=31536000, immutable");
        return c.body(file.bytes as Uint8Array<ArrayBuffer>);
      },
    },
  ];
}
