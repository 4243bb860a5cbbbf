import { getTableName } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { city } from "#city";
import { type Db, enforceRetention } from "#core/db";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { isInside } from "#core/maps";
import { registerTables } from "#core/registers";
import { findNearby, type Report, recordReport, reportTables, seedReports } from "#core/reports";
import { tables } from "#server/schema";
import { onBothDatabases } from "./databases.ts";

const TODAY = "2026-11-28";
const CENTRE = { lat: 49.8225, lon: 19.0469 };
/** So many metres to the north. */
const north = (metres: number) => ({ lat: CENTRE.lat + metres / 111_195, lon: CENTRE.lon });
const report = (changes: Partial<Report> = {}): Report => ({
  service: "zgloszenie-usterki",
  kind: "jezdnia",
  place: { description: "", at: CENTRE },
  day: TODAY,
  ...changes,
});
const inWords = (description: string) => ({ place: { description, at: null } });

onBothDatabases("reported faults", (database) => {
  let lemmatizer: Lemmatizer;
  const note = (changes: Partial<Report> = {}) =>
    recordReport(database().db, report(changes), { lemmatizer });
  const find = (changes: Partial<Report> = {}) => findNearby(database().db, report(changes), { lemmatizer });

  beforeAll(async () => {
    lemmatizer = await loadLemmatizer();
    await database().db.insert(registerTables.streets).values(city.streets);
  });
  beforeEach(() => database().db.delete(reportTables.faultReports));

  it("are near within 150 metres, the nearest first, wherever their streets are", async () => {
    for (const metres of [149, 20, 151, 90])
      await note({ place: { description: "ul. Krakowska", at: north(metres) } });
    const found = await find({ place: { description: "Przy Żywieckiej", at: CENTRE } });
    expect(found.map(({ metres }) => Math.round(metres!))).toEqual([20, 90, 149]);
    expect(found[0]).toMatchObject({ day: TODAY, kind: "jezdnia", sample: false, street: "ul. Krakowska" });
  });

  it("are near in the same street where one of them is only described, in whatever case it stands", async () => {
    await note(inWords("Na Krakowskiej przy przystanku"));
    await note({ place: { description: "ul. Krakowska", at: north(5_000) } });
    await note(inWords("ul. Żywiecka"));
    await note(inWords("w parku"));
    const found = await find(inWords("KRAKOWSKA 5"));
    expect(found.map(({ metres, street }) => [metres, street])).toEqual([
      [null, "ul. Krakowska"],
      [null, "ul. Krakowska"],
    ]);
    // Two places in degrees are compared by these, though the street is the same.
    expect(await find({ place: { description: "krakowska", at: CENTRE } })).toHaveLength(1);
    expect(await find(inWords("w parku"))).toEqual([]);
    expect(await find(inWords(""))).toEqual([]);
  });

  it("are of the same service and kind, open, and no older than sixty days", async () => {
    await note({ kind: "latarnia" });
    await note({ service: "inna" });
    await note({ day: "2026-09-28" });
    await note({ day: "2026-09-29" });
    expect((await find()).map(({ day }) => day)).toEqual(["2026-09-29"]);
    await database().db.update(reportTables.faultReports).set({ state: "settled" });
    expect(await find()).toEqual([]);
  });

  it("are five at most", async () => {
    for (let n = 0; n < 8; n++) await note();
    expect(await find()).toHaveLength(5);
  });

  it("hold nobody's words: of these the street alone is kept", async () => {
    await note(inWords("ul. Krakowska 12, przed domem Nowaka, tel. 501 234 567, PESEL 44051401359"));
    const [row] = await database().db.select().from(reportTables.faultReports);
    expect(row!.street).toBe("ul. Krakowska");
    expect(JSON.stringify(row)).not.toMatch(/Nowak|501|44051401359|"12|przed/);
  });

  it("go after their sixty days", async () => {
    const { db } = database();
    await note({ day: "2026-09-20" });
    await note();
    const removed = await enforceRetention(db, tables, new Date(`${TODAY}T03:30:00Z`));
    expect(removed[getTableName(reportTables.faultReports)]).toBe(1);
    expect(await db.$count(reportTables.faultReports)).toBe(1);
  });

  it("begin with the city's samples, as old as they say on each day, until a real one comes", async () => {
    const { db } = database();
    const days = async (of: Db) =>
      (await of.select().from(reportTables.faultReports)).map((row) => row.reportedOn);
    await seedReports(db, city.sampleReports, { today: TODAY, lemmatizer });
    await seedReports(db, city.sampleReports, { today: "2026-12-01", lemmatizer });
    expect(await days(db)).toHaveLength(city.sampleReports.length);
    expect((await days(db)).sort().at(-1)).toBe("2026-11-30");
    const [sample] = await find({ ...inWords("przy Krakowskiej"), day: "2026-12-01" });
    expect(sample).toMatchObject({ sample: true, metres: null });
    await note();
    await seedReports(db, [], { today: TODAY, lemmatizer });
    expect(await days(db)).toHaveLength(city.sampleReports.length + 1);
  });

  it("are samples of services and kinds that there are, in streets of the register or inside the city", async () => {
    const { db } = database();
    await seedReports(db, city.sampleReports, { today: TODAY, lemmatizer });
    for (const row of await db.select().from(reportTables.faultReports)) {
      const definition = city.services.find(({ slug }) => slug === row.service);
      const asked = definition?.pages
        .flatMap(({ nodes }) => nodes)
        .find(({ id }) => id === definition.nearby?.kind);
      const answer = asked?.node === "question" ? asked.answer : null;
      const offered = answer?.kind === "choice" ? answer.options.map(({ value }) => value) : [];
      expect(offered).toContain(row.kind);
      const at = { lat: row.latitude ?? Number.NaN, lon: row.longitude ?? Number.NaN };
      expect(row.street !== null || isInside(city.area.box, at)).toBe(true);
    }
  });
});
