import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());
const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);

describe("a whole path", () => {
  it("leads from the catalogue to the check of answers", async () => {
    const one = browser();
    expect(await (await one.get("/e-uslugi")).text()).toContain('href="/e-uslugi/mala-usluga"');
    expect(await (await one.get("/e-uslugi/mala-usluga")).text()).toContain("/e-uslugi/mala-usluga/zacznij");
    const draft = await one.begin();
    const first = await one.send(`${draft}/kto`, { kto: "osoba" });
    expect([first.status, first.headers.get("location")]).toEqual([303, `${draft}/drzewa`]);
    const second = await one.send(`${draft}/drzewa`, { ile: "3", "drzewa[0].obwod": "90" });
    expect(second.headers.get("location")).toBe(`${draft}/koniec`);
    const third = await one.send(`${draft}/koniec`, { zgoda: "yes" });
    expect(third.headers.get("location")).toBe(`${draft}/sprawdz`);
    const check = await (await one.get(`${draft}/sprawdz`)).text();
    expect(check).toContain("51,00");
    expect(check).toContain("Wydrukuj tę stronę");
    expect(eservices.errors).toEqual([]);
  });
});
