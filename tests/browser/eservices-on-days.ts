import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { EservicesDeps } from "#apps/eservices";
import { city } from "#city";
import { bundlePages } from "#server/web";
import { openEservices } from "../../apps/eservices/fixtures/open-eservices.ts";

const NO_LIMIT = 1_000_000;
const NO_LIMITS = { ask: NO_LIMIT, search: NO_LIMIT, pages: NO_LIMIT, codes: NO_LIMIT, tiles: NO_LIMIT };

/** The e-services of the sample city as a browser gets them, with their styles and scripts, on whatever day is asked for. */
export async function openEservicesOnDays(changes: Partial<EservicesDeps> = {}) {
  const assets = await bundlePages();
  const eservices = await openEservices({ services: city.services, assets: () => assets, ...changes });
  const servers = new Map<string, { url: string; close: () => void }>();

  function fileAt(url: string): Response | null {
    const file = assets.files.get(new URL(url).pathname);
    if (!file) return null;
    const headers = { "Content-Type": file.type, "Cache-Control": "public, max-age=31536000, immutable" };
    return new Response(file.bytes as Uint8Array<ArrayBuffer>, { headers });
  }

  async function serveOn(day: string) {
    const web = eservices.open({ today: () => day }, { limits: NO_LIMITS });
    const server = serve({
      fetch: (request, env) => fileAt(request.url) ?? web.fetch(request, env),
      port: 0,
    });
    await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { url, close: () => server.close() };
  }

  return {
    /** Where they are on a day, `YYYY-MM-DD`. */
    async urlOn(day: string): Promise<string> {
      const running = servers.get(day) ?? (await serveOn(day));
      servers.set(day, running);
      return running.url;
    },
    async close() {
      for (const { close } of servers.values()) close();
      await eservices.close();
    },
  };
}
