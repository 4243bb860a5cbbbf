import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftTables } from "#core/drafts";
import type { ServiceDefinition } from "#core/forms";
import { text } from "#core/forms";
import type { Actor } from "#core/identity";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
type Browser = ReturnType<typeof browser>;
const textOf = async (response: Response | Promise<Response>) => (await response).text();
const ledTo = (response: Response) => [response.status, response.headers.get("location")];
const clerk: Actor = { kind: "clerk", id: "k7", units: [], roles: [] };

/** A draft in which everything is answered. */
async function answered(one: Browser): Promise<string> {
  const draft = await one.begin();
  await one.send(`${draft}/kto`, { kto: "osoba" });
  await one.send(`${draft}/drzewa`, { ile: "3", "drzewa[0].obwod": "90" });
  await one.send(`${draft}/koniec`, { zgoda: "yes" });
  return draft;
}
const codeOf = async (one: Browser, draft: string) =>
  /class="me-code">([^<]+)/.exec(await textOf(one.get(`${draft}/zapisane`)))?.[1] ?? "";
const rowOf = async (draft: string) => {
  const rows = await eservices.deps.db.select().from(draftTables.drafts);
  return rows.find(({ id }) => draft.endsWith(id))!;
};

const PAGES = ["", "/kto", "/sprawdz", "/zapisane", "/zmiany", "/usun"];

describe("a draft", () => {
  it("leads from the first page to the check of answers, and back to where it stands", async () => {
    const one = browser();
    const draft = await one.begin();
    expect(ledTo(await one.get(draft))).toEqual([303, `${draft}/kto`]);
    expect(ledTo(await one.send(`${draft}/kto`, { kto: "osoba" }))).toEqual([303, `${draft}/drzewa`]);
    expect(ledTo(await one.get(draft))).toEqual([303, `${draft}/drzewa`]);
    const trees = await one.send(`${draft}/drzewa`, { ile: "3", "drzewa[0].obwod": "90" });
    expect(ledTo(trees)).toEqual([303, `${draft}/koniec`]);
    expect(ledTo(await one.send(`${draft}/koniec`, { zgoda: "yes" }))).toEqual([303, `${draft}/sprawdz`]);
    expect(ledTo(await one.get(draft))).toEqual([303, `${draft}/sprawdz`]);
    expect(eservices.errors).toEqual([]);
  });

  it.each(PAGES)("of somebody else does not exist under its known address (%s)", async (page) => {
    const draft = await answered(browser());
    const other = browser();
    await other.begin();
    for (const stranger of [browser(), other]) {
      const refused = await stranger.get(`${draft}${page}`);
      const unknown = await stranger.get(`/e-uslugi/wnioski/${randomUUID()}${page}`);
      expect([refused.status, await refused.text()]).toEqual([unknown.status, await unknown.text()]);
      expect(refused.status).toBe(404);
    }
  });

  it("of somebody else is changed, moved and deleted by nobody", async () => {
    const draft = await answered(browser());
    const other = browser();
    await other.begin();
    const before = await rowOf(draft);
    for (const page of ["/kto", "/zmiany", "/usun"])
      expect((await other.post(`${draft}${page}`, { kto: "firma" })).status).toBe(404);
    expect(await rowOf(draft)).toEqual(before);
  });

  it("takes no form that another site sends", async () => {
    const one = browser();
    const draft = await one.begin();
    const body = new URLSearchParams({ kto: "firma" });
    const sent = await one.get(`${draft}/kto`, {
      method: "POST",
      body,
      headers: { Origin: "https://zle.example" },
    });
    expect(sent.status).toBe(403);
    expect((await rowOf(draft)).answers).toEqual({});
  });

  it("leaves nothing of its pages in a cache or a search engine", async () => {
    const one = browser();
    const draft = await answered(one);
    for (const page of ["/kto", "/sprawdz", "/zapisane", "/usun"]) {
      const { headers, status } = await one.get(`${draft}${page}`);
      expect([status, headers.get("cache-control"), headers.get("x-robots-tag")]).toEqual([
        200,
        "no-store",
        "noindex",
      ]);
    }
  });

  it("is deleted after being asked once more", async () => {
    const one = browser();
    const draft = await answered(one);
    expect(await textOf(one.get(`${draft}/usun`))).toContain("Nie da się tego cofnąć");
    expect(ledTo(await one.post(`${draft}/usun`))).toEqual([303, "/e-uslugi/wnioski?usunieto"]);
    expect(await rowOf(draft)).toBeUndefined();
    expect((await one.get(`${draft}/kto`)).status).toBe(404);
  });
});

describe("a code to come back with", () => {
  it("opens the draft in another browser, however it is typed", async () => {
    const one = browser();
    const draft = await answered(one);
    const code = await codeOf(one, draft);
    const other = browser();
    const opened = await other.post("/e-uslugi/wnioski", { kod: code.toLowerCase().replaceAll("-", " ") });
    expect(ledTo(opened)).toEqual([303, draft]);
    expect(await codeOf(other, draft)).toBe(code);
    expect(await textOf(other.get("/e-uslugi/wnioski"))).toContain(`href="${draft}"`);
  });

  it("is answered alike where it is malformed, unknown and of a deleted draft", async () => {
    const one = browser();
    const draft = await answered(one);
    const gone = await codeOf(one, draft);
    await one.post(`${draft}/usun`);
    const answers = await Promise.all(
      ["x", "0000-0000-0000-0000", gone].map(async (kod) => {
        const given = await browser().post("/e-uslugi/wnioski", { kod });
        return [given.status, await given.text()];
      }),
    );
    expect(answers[0]?.[0]).toBe(422);
    expect(answers[0]?.[1]).toContain("Kod jest błędny albo wniosek został już usunięty");
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it("is tried ten times a minute at most", async () => {
    const one = browser({}, { limits: { codes: 10 } });
    const tries = [];
    for (let n = 0; n < 11; n++) tries.push((await one.post("/e-uslugi/wnioski", { kod: "x" })).status);
    expect(tries).toEqual([...Array(10).fill(422), 429]);
  });

  it("stands in no address, no log and no audit entry", async () => {
    const one = browser();
    const draft = await answered(one);
    const code = await codeOf(one, draft);
    const html = await textOf(one.get(`${draft}/zapisane`));
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, url]) => url).join(" ");
    expect(addresses).not.toContain(code);
    expect(JSON.stringify([eservices.records, await eservices.audit()])).not.toContain(code);
    expect(JSON.stringify(await eservices.audit())).not.toMatch(/"osoba"|"90"/);
  });

  it("is held by a cookie that scripts, other sites and other hosts do not get, and is let go on request", async () => {
    const one = browser();
    const began = await one.post("/e-uslugi/mala-usluga/zacznij");
    const cookie = began.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-magistrat_wnioski=/);
    for (const attribute of ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"])
      expect(cookie).toContain(`; ${attribute}`);
    expect(cookie).not.toMatch(/Domain|Max-Age|Expires/);
    const left = await one.post("/e-uslugi/wnioski/zakoncz");
    expect(await textOf(one.get(left.headers.get("location") ?? ""))).toContain("nie ma już dostępu");
    expect((await one.get(began.headers.get("location") ?? "")).status).toBe(404);
  });
});

describe("a person at the counter or on the phone", () => {
  const address = "/e-uslugi/mala-usluga";

  it.each<[string, Actor]>([
    ["a visitor", { kind: "anonymous" }],
    ["a resident", { kind: "resident", id: "r" }],
  ])("is not spoken for by %s", async (_who, actor) => {
    const one = browser({}, { actor });
    expect(await textOf(one.get(address))).not.toContain("zacznij-za-osobe");
    expect((await one.post(`${address}/zacznij-za-osobe`, { gdzie: "counter" })).status).toBe(403);
  });

  it("has the same form filled in by a clerk, whose name stays with the draft and with every change", async () => {
    const one = browser({}, { actor: clerk });
    expect(await textOf(one.get(address))).toContain(`${address}/zacznij-za-osobe`);
    const missing = await one.post(`${address}/zacznij-za-osobe`);
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('href="#gdzie"');
    const began = await one.post(`${address}/zacznij-za-osobe`, { gdzie: "phone" });
    const page = began.headers.get("location") ?? "";
    expect(await textOf(one.get(page))).toContain("Wypełniasz za osobę, która jest przy telefonie");
    await one.send(page, { kto: "osoba" });
    const row = await rowOf(page.replace(/\/kto$/, ""));
    expect(row).toMatchObject({ enteredBy: "k7", enteredAt: "phone", answers: { kto: "osoba" } });
    const entries = (await eservices.audit()).filter(({ object }) => object === `draft:${row.id}`);
    expect(entries.map(({ actor, verb }) => [actor, verb])).toEqual([
      ["clerk:k7", "drafts.begin"],
      ["clerk:k7", "drafts.save"],
    ]);
  });
});

describe("a form that was changed since", () => {
  const changed = (): ServiceDefinition => {
    const base = smallService();
    const [first, second, third] = base.pages;
    const howMany = { ...second!.nodes[0]!, id: "liczba", formerly: ["ile"] } as never;
    return smallService({
      pages: [
        { ...first!, nodes: first!.nodes.filter(({ id }) => id !== "nip") },
        { ...second!, nodes: [howMany, second!.nodes[1]!] },
        {
          ...third!,
          nodes: third!.nodes.map((node) =>
            node.id === "zgoda" ? ({ ...node, label: text("Nowa", "Нова", "New") } as never) : node,
          ),
        },
      ],
      fees: [],
    });
  };

  it("says what moves and what does not fit, and changes nothing before the person agrees", async () => {
    const one = browser();
    const draft = await answered(one);
    const before = await rowOf(draft);
    one.meets({ services: [changed()] });
    for (const page of ["", "/kto", "/sprawdz"])
      expect((await one.get(`${draft}${page}`)).headers.get("location")).toMatch(
        /\/zmiany$|\/wnioski\/[\w-]+$/,
      );
    const html = await textOf(one.get(`${draft}/zmiany`));
    expect(html).toContain("„Ile?” → „Ile?”");
    expect(html).toContain("oświadczenie ma nową treść");
    expect(ledTo(await one.post(`${draft}/kto`, { kto: "firma" }))).toEqual([303, draft]);
    expect(await rowOf(draft)).toEqual(before);
    await one.send(`${draft}/zmiany`, {});
    expect((await rowOf(draft)).answers).toEqual({ kto: "osoba", liczba: "3", drzewa: [{ obwod: "90" }] });
    expect(await textOf(one.get(`${draft}/sprawdz`))).toContain("Formularz zmieniono po");
  });

  it("moves nothing where the answers are not those that were shown", async () => {
    const one = browser();
    const draft = await answered(one);
    const row = await rowOf(draft);
    one.meets({ services: [changed()] });
    await one.post(`${draft}/zmiany`, { _formularz: row.definitionHash, _wersja: "1" });
    await one.post(`${draft}/zmiany`, { _formularz: "x", _wersja: String(row.revision) });
    expect(await rowOf(draft)).toEqual(row);
  });

  it("still shows the answers where the service was withdrawn", async () => {
    const one = browser();
    const draft = await answered(one);
    one.meets({ services: [] });
    expect(await textOf(one.get(`${draft}/zmiany`))).toContain("Tej usługi nie ma już w katalogu");
    expect(await textOf(one.get(`${draft}/sprawdz`))).toMatch(/Ile\?[\s\S]*3/);
    expect((await one.post(`${draft}/usun`)).status).toBe(303);
  });
});
