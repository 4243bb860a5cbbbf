import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, sightOf } from "#core/identity";
import { NO_DICTIONARY, ORIGINALS, openPortal } from "../fixtures/open-portal.ts";
import { downloadOriginal } from "./download-original.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal({ lemmatizer: NO_DICTIONARY });
}, 120_000);
afterAll(() => portal.close());

const get = (path: string, headers: Record<string, string> = {}) => portal.open().request(path, { headers });
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("the original of a document", () => {
  it.each([
    ["karta", "application/pdf", "karta.pdf", ORIGINALS.pdf],
    ["wniosek", DOCX, "wniosek.docx", ORIGINALS.docx],
    ["przebrany", DOCX, "przebrany.docx", ORIGINALS.docx],
  ])("%s is saved whole, by what it is and under a plain name", async (slug, type, name, { bytes, hash }) => {
    const response = await get(`/en/zrodla/${slug}/oryginal`);
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get("etag")).toBe(`"${hash}"`);
  });

  it("runs nothing, wherever it is opened", async () => {
    const { headers } = await get("/zrodla/karta/oryginal");
    expect(headers.get("content-security-policy")).toBe(
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect((await get("/zrodla/karta")).headers.get("content-security-policy")).not.toContain("sandbox");
  });

  it("is not sent again to who has it, but asked about each time", async () => {
    const again = (tag: string) => get("/zrodla/karta/oryginal", { "If-None-Match": tag });
    const kept = await again(`W/"x", "${ORIGINALS.pdf.hash}"`);
    expect(kept.status).toBe(304);
    expect(await kept.text()).toBe("");
    expect(kept.headers.get("cache-control")).toBe("private, no-cache");
    expect((await again('"x"')).status).toBe(200);
  });

  it("is offered on the document's page with its format and size, in the reader's language", async () => {
    const link = async (path: string) =>
      /<a href="([^"]*\/oryginal)"[^>]*>([^<]*)/.exec(await (await get(path)).text())?.slice(1);
    expect(await link("/zrodla/karta")).toEqual([
      "/zrodla/karta/oryginal",
      "Pobierz oryginał (PDF, 24\u00a0kB)",
    ]);
    expect(await link("/uk/zrodla/wniosek")).toEqual([
      "/uk/zrodla/wniosek/oryginal",
      "Завантажити оригінал (DOCX)",
    ]);
    expect(await link("/en/zrodla/karta")).toEqual([
      "/en/zrodla/karta/oryginal",
      "Download the original (PDF, 24\u00a0kB)",
    ]);
    expect(await link("/zrodla/drzewo")).toBeUndefined();
  });

  it.each(["tajny-plik", "plik-wydzialu", "zgubiony", "drzewo", "nie-ma", "..%2F..%2Fetc%2Fpasswd"])(
    "of %s does not exist for a visitor, who gets the page that leads on",
    async (slug) => {
      for (const headers of [{}, { "If-None-Match": `"${ORIGINALS.pdf.hash}"` }]) {
        const response = await get(`/zrodla/${slug}/oryginal`, headers);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain("Nie ma takiej strony");
        expect(response.headers.get("etag")).toBeNull();
      }
    },
  );

  it("may be had by everyone who may see the page, and its route says so", () => {
    const { policy, limit } = downloadOriginal(portal.deps);
    const visitor: Actor = { kind: "anonymous" };
    expect(policy.allows(visitor, { environment: "production" })).toBe(true);
    expect(limit).toBe("pages");
    expect(sightOf(visitor)).toEqual({ internal: false, units: [] });
  });
});
