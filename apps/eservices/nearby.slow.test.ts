import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordReport, reportTables } from "#core/reports";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

const TITLE = "W pobliżu zgłoszono już podobną usterkę";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const words = async (response: Response | Promise<Response>) =>
  (await (await response).text()).replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
const note = (description: string, at: { lat: number; lon: number } | null = null, kind = "jezdnia") =>
  recordReport(
    eservices.deps.db,
    { service: "zgloszenie-usterki", kind, place: { description, at }, day: "2026-11-20" },
    eservices.deps,
  );

/** A report of a fault, as far as its place. */
async function reported(place: Record<string, string>) {
  const one = browserOn(eservices.open);
  const draft = await one.begin("zgloszenie-usterki");
  await one.send(`${draft}/co`, { zagrozenie: "no", rodzaj: "jezdnia", opis: "Dziura." });
  const fields = Object.fromEntries(Object.entries(place).map(([part, typed]) => [`miejsce.${part}`, typed]));
  const sent = await one.sendFiles(`${draft}/gdzie`, fields, []);
  return { one, draft, sent };
}

describe("what was reported nearby already", () => {
  beforeEach(() => eservices.deps.db.delete(reportTables.faultReports));

  it("is shown before sending and where the place is asked, with kind, distance and day, and holds nobody up", async () => {
    await note("Przed szkołą", { lat: 49.8225, lon: 19.0469 });
    const { one, draft, sent } = await reported({
      description: "Przy szkole",
      lat: "49,8229",
      lon: "19,0469",
    });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${draft}/odpowiedz`]);
    await one.send(`${draft}/odpowiedz`, { "chce-odpowiedzi": "no" });
    for (const page of ["sprawdz", "gdzie"]) {
      const said = await words(one.get(`${draft}/${page}`));
      expect(said).toContain(TITLE);
      expect(said).toContain("Jezdnia. Około 40 m stąd. Zgłoszono 20 listopada 2026.");
      expect(said).toContain("Jeśli to inna albo nie masz pewności, idź dalej.");
    }
    expect(await words(one.get(`${draft}/odpowiedz`))).not.toContain(TITLE);
    const check = await (await one.get(`${draft}/sprawdz`)).text();
    expect(check).toContain("Wydrukuj tę stronę");
    const [before = ""] = check.split(TITLE);
    expect(before.slice(before.lastIndexOf("me-screen"))).not.toContain("</div>");
  });

  it("is found by the street where nobody knows the degrees", async () => {
    await note("ul. Krakowska, przy przystanku");
    const { one, draft } = await reported({ description: "na Krakowskiej" });
    expect(await words(one.get(`${draft}/gdzie`))).toContain(
      "Jezdnia, ul. Krakowska. Zgłoszono 20 listopada 2026.",
    );
  });

  it("is not told of where there is nothing of the kind, and not of another service", async () => {
    await note("ul. Krakowska", null, "latarnia");
    const { one, draft } = await reported({ description: "na Krakowskiej" });
    expect(await words(one.get(`${draft}/gdzie`))).not.toContain(TITLE);
    const tree = await one.begin("usuniecie-drzewa");
    expect(await words(one.get(`${tree}/sprawdz`))).not.toContain(TITLE);
  });

  it("shows nobody what somebody else wrote of a place", async () => {
    await note("ul. Krakowska, przed domem Nowaka <img src=x>");
    const { one, draft } = await reported({ description: "Krakowska" });
    const html = await (await one.get(`${draft}/gdzie`)).text();
    expect(html).toContain(TITLE);
    expect(html).not.toMatch(/Nowak|img src=x/);
  });
});
