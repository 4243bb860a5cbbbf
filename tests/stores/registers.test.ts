import { afterAll, beforeAll, expect, it } from "vitest";
import { city } from "#city";
import { chainAudit } from "#core/audit";
import { type Jobs, openJobs } from "#core/jobs";
import { findUnit, listUnits, parseRegister, replaceRegister, seedRegister } from "#core/registers";
import { onBothDatabases } from "./databases.ts";

const actor = { kind: "system", name: "test" } as const;
const CSV = `slug,symbol,name,duties,address,room,phone,email,url,hours
podatki,PO,Wydział Podatków,podatek od nieruchomości; deklaracja IN-1,pl. Ratuszowy 1,12,,,https://example.com/podatki,pn 7:30-15:30; czw 8:00-17:00
`;

onBothDatabases("the office's registers", (database) => {
  let jobs: Jobs;
  beforeAll(async () => {
    jobs = await openJobs(database(), [chainAudit], () => undefined);
  });
  afterAll(() => jobs.close());

  it("begin with the city's sample, which is renewed when the sample changes", async () => {
    const { db } = database();
    await seedRegister(db, jobs, actor, { register: "units", rows: city.units });
    expect(await listUnits(db)).toHaveLength(city.units.length);
    const changed = city.units.map((unit, n) => (n === 0 ? { ...unit, name: "Inna nazwa" } : unit));
    await seedRegister(db, jobs, actor, { register: "units", rows: changed });
    expect((await findUnit(db, changed[0]?.slug ?? ""))?.name).toBe("Inna nazwa");
  });

  it("are replaced by what the office imports, and no sample comes back", async () => {
    const { db } = database();
    const parsed = parseRegister("units", CSV.replace("czw", "cz"));
    if (!parsed.rows) throw new Error(JSON.stringify(parsed.problems));
    await replaceRegister(db, jobs, actor, parsed.rows);
    await seedRegister(db, jobs, actor, { register: "units", rows: city.units });
    expect(await listUnits(db)).toMatchObject([
      {
        slug: "podatki",
        sample: false,
        duties: ["podatek od nieruchomości", "deklaracja IN-1"],
        phone: null,
      },
    ]);
  });
});
