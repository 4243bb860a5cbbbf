import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { passagesOf, readDocument } from "#core/knowledge";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** Every line of every document with the passage it stands in, which is what an answer is drawn from. */
const lines = (
  await Promise.all(
    readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:md|pdf|docx)$/.test(path))
      .map(async (path) =>
        passagesOf(await readDocument({ name: path, bytes: readFileSync(FOLDER + path) })).flatMap(
          ({ text }) => text.split("\n").map((line) => ({ path, line, passage: text })),
        ),
      ),
  )
).flat();

/** What the passage of every line that says `one` must also say, so that no two documents answer differently. */
const SETTLED: [promise: string, one: RegExp, also: RegExp][] = [
  ["a petition may take three months more", /petycj.{0,60}3 miesi/iu, /kolejne 3/u],
  [
    "ePUAP works from 2026 only in the matters that special acts name",
    /stycznia 2026 r\..{0,80}ePUAP/u,
    /nie jest już drogą|informację publiczną, petycji oraz skardze i wniosku/u,
  ],
  ["a copy of the large family card has a fee of 2024", /duplikat.{0,120}15 zł/iu, /2024/u],
  [
    "an owner's exemption from the fee for zoning conditions is still to be confirmed",
    /598 zł.*właściciel|właściciel.*(?:działki nie płac|598 zł)/iu,
    /potwierdza/u,
  ],
  [
    "a bank account is taken from a letter of the office or behind the login",
    /numer konta.*sprawd[zź]/iu,
    /tylko w piśmie z urzędu albo po zalogowaniu/u,
  ],
  [
    "an illegal dump is reported to the guard or as a fault",
    /dzikie wysypisko zgłoś/iu,
    /straży miejskiej albo przez „Zgłoszenie usterki”/u,
  ],
  ["a parking card is issued by the board", /kartę(?: parkingową)? wydaje/iu, /zespołu do spraw orzekania/u],
  ["a tow-away and a wreck are told apart", /po [36] miesiącach od usunięcia/iu, /art\. 50a/u],
];

describe("matters on which documents once disagreed", () => {
  it.each(SETTLED)("%s", (_promise, one, also) => {
    const said = lines.filter(({ line }) => one.test(line));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ passage }) => !also.test(passage))).toEqual([]);
  });

  it("call a draft a draft in its title and its first sentence", () => {
    const drafts = readdirSync(`${FOLDER}prawo`)
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(`${FOLDER}prawo/${name}`, "utf8").split(/^# /m)[1] ?? "")
      .filter((body) => /nie uchwaliła/u.test(body));
    expect(drafts.length).toBeGreaterThan(0);
    for (const body of drafts) {
      const [title, , first] = body.split("\n");
      expect(title).toMatch(/projekt.*nieuchwalony/iu);
      expect(first?.split(". ")[0]).toMatch(/projekt.*nie uchwaliła/u);
    }
  });
});
