import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { definitionHash, keepDefinition } from "#core/drafts";
import { evaluate, openForm } from "#core/forms";
import { smallService } from "../../../core/forms/small-service.fixture.ts";
import { browserOn, openEservices, TODAY } from "../fixtures/open-eservices.ts";

const address = (name: string) => `/e-uslugi/definicje/${name}`;

describe("the address of a definition", () => {
  let eservices: Awaited<ReturnType<typeof openEservices>>;
  beforeAll(async () => {
    eservices = await openEservices();
  }, 60_000);
  afterAll(() => eservices.close());
  const get = (name: string) => eservices.open().request(address(name));

  it.each(city.services.map((service) => ({ slug: service.slug, service })))(
    "gives $slug, whose name is the hash of what it holds, and which opens as the same form",
    async ({ service }) => {
      const response = await get(`${definitionHash(service)}.json`);
      const body = await response.text();
      expect(response.status).toBe(200);
      expect(createHash("sha256").update(body).digest("hex")).toBe(definitionHash(service));
      const form = openForm(JSON.parse(body));
      for (const { answers, day } of service.examples)
        expect(evaluate(form, answers, day).pages).toEqual(evaluate(openForm(service), answers, day).pages);
    },
  );

  it("is kept for ever, by everybody: nothing in it is of whoever asks", async () => {
    const one = browserOn(eservices.open);
    await one.begin();
    const name = `${definitionHash(smallService())}.json`;
    const [theirs, anybodys] = [await one.get(address(name)), await get(name)];
    for (const { headers } of [theirs, anybodys]) {
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(headers.get("set-cookie")).toBeNull();
    }
    expect(await theirs.text()).toBe(await anybodys.text());
  });

  it("gives a definition that a draft was begun with and the catalogue no longer has", async () => {
    const old = smallService({ slug: "dawna-usluga" });
    expect((await get(`${definitionHash(old)}.json`)).status).toBe(404);
    await keepDefinition(eservices.deps.db, old, new Date());
    const response = await get(`${definitionHash(old)}.json`);
    expect(
      createHash("sha256")
        .update(await response.text())
        .digest("hex"),
    ).toBe(definitionHash(old));
  });

  it.each([
    `${"0".repeat(64)}.json`,
    definitionHash(smallService()),
    `${definitionHash(smallService()).toUpperCase()}.json`,
    `${definitionHash(smallService())}.json.json`,
    "..%2F..%2Fetc%2Fpasswd",
    "%00.json",
    `${"a".repeat(63)}'.json`,
    ".json",
  ])("is nowhere for the name %s, and no cache keeps that", async (name) => {
    const response = await get(name);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(eservices.errors).toEqual([]);
  });

  it("stands in a form page in every language, and a page of a draft is kept by no cache", async () => {
    const one = browserOn(eservices.open);
    const draft = await one.begin();
    for (const language of ["", "/uk", "/en"]) {
      const page = await one.get(`${language}${draft}/kto`);
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(await page.text()).toContain(
        `data-definition="${address(`${definitionHash(smallService())}.json`)}" data-page="kto" data-today="${TODAY}"`,
      );
    }
  });
});
