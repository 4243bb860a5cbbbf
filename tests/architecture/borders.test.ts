import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allImports, ROOT } from "./imports.ts";
import { diagram, LAYER_EDGES, ROOM_EDGES } from "./rooms.ts";

const imports = await allImports();
const inside = imports.flatMap(({ from, to, specifier }) => (to === null ? [] : [{ from, to, specifier }]));
const layerOf = (path: string) => path.split("/")[0] as string;
const roomOf = (path: string) => path.split("/")[1] as string;
const say = ({ from, specifier }: { from: string; specifier: string }) => `${from} imports ${specifier}`;

/** Heavy packages, sorted. */
const RECOGNISERS = ["@napi-rs/canvas", "pdfjs-dist/legacy/build/pdf.mjs", "tesseract.js"];

/** Files and packages that are loaded as soon as a file is, sorted. */
function loadedWith(entry: string): string[] {
  const loaded = new Set([entry]);
  for (const path of loaded)
    for (const { from, to, specifier, atOnce } of imports)
      if (from === path && atOnce) loaded.add(to ?? specifier);
  return [...loaded].sort();
}

/** What `magistrat` loads only when it is called for: its commands, and how it tells of an error. */
const loadedByCli = imports.flatMap(({ from, to, atOnce }) =>
  from === "server/cli.ts" && !atOnce && to !== null ? [to] : [],
);

/** Types of Hono may be used anywhere; an application may be made in one place. */
const readsHono = (path: string) => /new Hono\b/.test(readFileSync(join(ROOT, path), "utf8"));

describe("the borders of the house", () => {
  it("sees the imports it judges", () => {
    expect(inside.length).toBeGreaterThan(200);
    expect(new Set(inside.map(({ from }) => layerOf(from)))).toEqual(new Set(Object.keys(LAYER_EDGES)));
  });

  it("has imports in the allowed direction only", () => {
    const wrong = inside.filter(({ from, to }) => !LAYER_EDGES[layerOf(from)]?.includes(layerOf(to)));
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets applications not know each other", () => {
    const wrong = inside.filter(
      ({ from, to }) => layerOf(from) === "apps" && layerOf(to) === "apps" && roomOf(from) !== roomOf(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets adapters of two ports not know each other", () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        layerOf(from) === "adapters" && layerOf(to) === "adapters" && roomOf(from) !== roomOf(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets a room of the core use only the rooms in the table", () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        layerOf(from) === "core" &&
        layerOf(to) === "core" &&
        roomOf(from) !== roomOf(to) &&
        !ROOM_EDGES[roomOf(from)]?.includes(roomOf(to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("has no edge in the table that nobody uses, and every room in it", () => {
    const used = new Set(
      inside
        .filter(({ from, to }) => layerOf(from) === "core" && layerOf(to) === "core")
        .map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`),
    );
    const allowed = Object.entries(ROOM_EDGES).flatMap(([room, uses]) =>
      uses.map((other) => `${room} → ${other}`),
    );
    expect(allowed.filter((edge) => !used.has(edge))).toEqual([]);
    const rooms = new Set(
      inside.filter(({ from }) => layerOf(from) === "core").map(({ from }) => roomOf(from)),
    );
    expect([...rooms].filter((room) => !(room in ROOM_EDGES))).toEqual([]);
  });

  it("reaches another room through its index only", () => {
    const wrong = inside.filter(
      ({ from, to, specifier }) =>
        specifier.startsWith(".") &&
        (layerOf(from) !== layerOf(to) || (layerOf(from) === "core" && roomOf(from) !== roomOf(to))),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("adds an address in one place only, where it must have a policy", () => {
    // The bare page of the benchmark is no address of the platform.
    const makers = imports.filter(
      ({ specifier, from }) => specifier === "hono" && layerOf(from) !== "bench" && readsHono(from),
    );
    expect(makers.map(({ from }) => from)).toEqual(["core/web/create-web.ts"]);
  });

  it("has no drawer for things without a room", () => {
    const drawers = imports.filter(({ from }) => /\/(utils?|helpers?|common|misc)(\/|\.)/.test(from));
    expect(drawers.map(({ from }) => from)).toEqual([]);
  });

  it.each([
    ["server/main.ts", []],
    ["server/cli.ts", []],
    ...loadedByCli.map((to): [string, string[]] => [to, []]),
    ["core/knowledge/read/reading-process.ts", []],
    ["core/knowledge/read/scan/recognising-process.ts", RECOGNISERS],
  ])("loads what recognises scans only where a scan is recognised: %s", (entry, recognisers) => {
    expect(loadedWith(entry).filter((name) => RECOGNISERS.includes(name))).toEqual(recognisers);
  });

  it("loads no model, database or task on a text where a file is read", () => {
    const loaded = loadedWith("core/knowledge/read/reading-process.ts");
    expect(loaded).toContain("core/language/index.ts");
    expect(loaded.filter((path) => /^core\/(?:models|db|language\/tasks\/[^/]+\/task)/.test(path))).toEqual(
      [],
    );
  });

  it("counts a term without a database, a dictionary or anything else that takes long to load", () => {
    expect(loadedByCli).toContain("server/commands/term.ts");
    const loaded = [...loadedWith("server/cli.ts"), ...loadedWith("server/commands/term.ts")];
    const rooms = loaded.filter((path) => path.startsWith("core/")).map(roomOf);
    expect(new Set(rooms)).toEqual(new Set(["calendar", "i18n"]));
    const packages = loaded.filter((path) => !/\.tsx?$/.test(path));
    expect(new Set(packages)).toEqual(new Set(["cli-progress", "commander"]));
  });

  it("lets the browser load the calendar: it uses no package, and nothing of Node", () => {
    const loaded = loadedWith("core/calendar/index.ts");
    expect(loaded.filter((path) => !path.startsWith("core/calendar/"))).toEqual([]);
  });

  it("is drawn in ARCHITECTURE.md as it is", () => {
    const drawing = diagram();
    console.log(drawing);
    expect(readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8")).toContain(drawing);
  });
});
