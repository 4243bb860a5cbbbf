import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../drills/run-command.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-term-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const data = () => join(folder, "data");
const term = (...args: string[]) => runCommand(["term", ...args], { MAGISTRAT_DATA: data() });

describe("magistrat term", () => {
  it.each([
    ["--from 2026-12-10 --days 14 --json", '{"nominalEnd":"2026-12-24","effectiveEnd":"2026-12-28"}\n'],
    ["--from 2026-11-27 --weeks 2 --json", '{"nominalEnd":"2026-12-11","effectiveEnd":"2026-12-11"}\n'],
    ["--from 2027-01-31 --months 1 --json", '{"nominalEnd":"2027-02-28","effectiveEnd":"2027-03-01"}\n'],
    ["--json --years 4 --from 2028-02-29", '{"nominalEnd":"2032-02-29","effectiveEnd":"2032-03-01"}\n'],
  ])("prints for %s one line of JSON and nothing else", async (args, line) => {
    expect(await term(...args.split(" "))).toEqual({ code: 0, signal: null, out: line, err: "" });
  });

  it("says in words when a term ends and what moved it", async () => {
    const { code, out } = await term("--from", "2026-04-02", "--days", "2");
    expect(code).toBe(0);
    expect(out).toBe(`Koniec terminu: wtorek, 7 kwietnia 2026
Długość: 2 dni, licząc od zdarzenia 2 kwietnia 2026 (art. 57 § 1 KPA)
Przesunięty: z samej długości wypada sobota, 4 kwietnia 2026 (art. 57 § 4 KPA)
  4 kwietnia 2026: sobota
  5 kwietnia 2026: Wielkanoc, dzień ustawowo wolny
  6 kwietnia 2026: Poniedziałek Wielkanocny, dzień ustawowo wolny
`);
  });

  it("says nothing of a move where there was none", async () => {
    const { out } = await term("--from", "2026-11-28", "--months", "5");
    expect(out).toBe(`Koniec terminu: środa, 28 kwietnia 2027
Długość: 5 miesięcy, licząc od zdarzenia 28 listopada 2026 (art. 57 § 3 KPA)
`);
  });

  it.each([
    ["no day", "--days 3", 2, "--from"],
    ["a day that does not exist", "--from 2026-02-30 --days 3", 2, "Podaj dzień, który istnieje"],
    ["a day written otherwise", "--from 30.01.2026 --days 3", 2, "RRRR-MM-DD"],
    ["no length", "--from 2026-01-30", 2, "dokładnie jedną długość"],
    ["two lengths", "--from 2026-01-30 --days 3 --weeks 1", 2, "dokładnie jedną długość"],
    ["a negative length", "--from 2026-01-30 --days -3", 2, "Podaj liczbę od 1"],
    ["a length of none", "--from 2026-01-30 --weeks 0", 2, "Podaj liczbę od 1"],
    ["half a length", "--from 2026-01-30 --months 1.5", 2, "Podaj liczbę od 1"],
    ["a length in words", "--from 2026-01-30 --months dwa", 2, "Podaj liczbę od 1"],
    ["a huge length", `--from 2026-01-30 --days ${"9".repeat(400)}`, 2, "Podaj liczbę od 1"],
    ["an end that no table covers", "--from 2026-01-30 --years 99999", 3, "do 2099-12-31"],
    ["a day that no table covers", "--from 2017-12-31 --days 7", 3, "od 2018-01-01"],
    ["a time when terms stood still", "--from 2020-03-20 --days 14", 3, "terminy nie biegły"],
  ])("tells what is wrong with %s", async (_, args, exit, words) => {
    const { code, err, out } = await term(...args.split(" "), "--json");
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toContain(words);
    expect(err).not.toMatch(/Nieprzewidziany|\bat .*\.ts/);
  });

  it("opens no data folder", () => {
    expect(existsSync(data())).toBe(false);
  });
});
