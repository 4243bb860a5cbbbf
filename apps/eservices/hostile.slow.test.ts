import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftTables } from "#core/drafts";
import { chosen, type ServiceDefinition, text, yes } from "#core/forms";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { KINDS, question, repeat, same } from "./fields/fixtures/every-kind.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
const textOf = async (response: Response | Promise<Response>) => (await response).text();
const rowOf = async (draft: string) => {
  const rows = await eservices.deps.db.select().from(draftTables.drafts);
  return rows.find(({ id }) => draft.endsWith(id))!;
};

const INJECTED = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
const isText = (html: string) => {
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toMatch(/<script>alert|<img src=x/);
};

/** Trees, of which those that are felled cost by their trunk, which is asked of them alone. */
const rowsWithConditions: ServiceDefinition = smallService({
  pages: [
    {
      id: "strona",
      title: same("Strona"),
      nodes: [
        question("ile", KINDS.integer),
        question("rodzaj", {
          kind: "choice",
          options: [
            { value: "zwykly", label: same("Zwykły") },
            { value: "duzy", label: same("Duży"), when: { if: "compared", node: "ile", by: ">", bound: 5 } },
          ],
        }),
        repeat(
          "drzewa",
          [
            question("wycinane", KINDS["yes-no"]),
            question("obwod", KINDS.integer, { when: yes("wycinane") }),
          ],
          { atMost: 2 },
        ),
      ],
    },
  ],
  derived: {},
  fees: [
    {
      ...smallService().fees[0]!,
      amount: {
        is: "computed",
        grosze: {
          first: [{ when: chosen("rodzaj", "duzy", false), gives: { number: 99_900 } }],
          otherwise: { rows: "drzewa", of: "obwod" },
        },
      },
    },
  ],
});

describe("what a browser sends of its own", () => {
  it("to begin a draft sets nothing of it", async () => {
    const one = browser();
    const sent = await one.post("/e-uslugi/mala-usluga/zacznij", {
      id: "00000000-0000-4000-8000-000000000000",
      slug: "pismo-ogolne",
      answers: '{"kto":"firma"}',
      kto: "firma",
      revision: "9",
      definition_hash: "x",
      entered_by: "k7",
      gdzie: "counter",
      code: "0000-0000-0000-0000",
    });
    const row = await rowOf((sent.headers.get("location") ?? "").split("/").slice(0, -1).join("/"));
    expect(row).toMatchObject({ slug: "mala-usluga", answers: {}, revision: 1, enteredBy: null });
  });

  it("to what a row hides, to an option that is not offered, to a row too many changes nothing", async () => {
    const one = browser({ services: [rowsWithConditions] });
    const fair = await one.begin();
    const foul = await one.begin();
    const send = async (draft: string, more: [string, string][] = []) => {
      const shown = /name="_wersja" value="(\d+)"/.exec(await textOf(one.get(`${draft}/strona`)))?.[1] ?? "";
      return one.post(`${draft}/strona`, [["_wersja", shown], ...honest, ...more]);
    };
    const honest: [string, string][] = [
      ["ile", "2"],
      ["_asked", "drzewa"],
      ["_asked", "drzewa[0]"],
      ["_asked", "drzewa[1]"],
      ["drzewa[0].wycinane", "yes"],
      ["drzewa[0].obwod", "40"],
      ["drzewa[1].wycinane", "no"],
    ];
    await send(fair);
    await send(foul, [
      ["drzewa[1].obwod", "900"],
      ["drzewa[1].obcy", "1"],
      ["drzewa[1].__proto__", "1"],
      ["_asked", "drzewa[2]"],
      ["drzewa[2].wycinane", "yes"],
      ["drzewa[2].obwod", "900"],
      ["rodzaj", "duzy"],
    ]);
    const { drzewa } = (await rowOf(foul)).answers as { drzewa: Record<string, string>[] };
    expect(drzewa).toHaveLength(2);
    expect(Object.keys(drzewa[1]!)).not.toContain("obcy");
    const checks = await Promise.all(
      [fair, foul].map(async (draft) => (await textOf(one.get(`${draft}/sprawdz`))).replaceAll(draft, "")),
    );
    expect(checks[1]).toBe(checks[0]);
    expect(checks[0]).toContain("0,40");
    expect(checks[0]).not.toMatch(/999,00|900/);
  });

  it("under names that every object has makes no answer, no row and no error", async () => {
    const one = browser();
    const draft = await one.begin();
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const buttons = { _add: name, _remove: `${name}:0`, _upload: name };
      const fields = { ...buttons, [name]: "x", [`_wybor-${name}`]: "0" };
      expect((await one.post(`${draft}/kto`, fields)).status).toBeLessThan(500);
    }
    expect((await rowOf(draft)).answers).toEqual({});
    expect(eservices.errors).toEqual([]);
  });
});

describe("text that would be a script", () => {
  it("stays text where two windows differ, and where an answer belongs to the case no more", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "firma", nip: INJECTED });
    const base = /name="_wersja" value="(\d+)"/.exec(await textOf(one.get(`${draft}/drzewa`)))?.[1] ?? "";
    await one.send(`${draft}/drzewa`, { ile: `1${INJECTED}`, "drzewa[0].obwod": INJECTED });
    await one.post(`${draft}/drzewa`, { _wersja: base, ile: `2${INJECTED}` });
    const differ = await textOf(one.get(`${draft}/drzewa`));
    expect(differ).toMatch(/drugiego okna: 1&quot;&gt;&lt;script/);
    isText(differ);
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const check = await textOf(one.get(`${draft}/sprawdz`));
    expect(check).toMatch(/NIP: &quot;&gt;&lt;script/);
    isText(check);
  });

  it("stays text where an answer does not fit a form that was changed", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "firma", nip: INJECTED });
    const [first, ...others] = smallService().pages;
    const nodes = first!.nodes.filter(({ id }) => id !== "nip");
    one.meets({ services: [smallService({ pages: [{ ...first!, nodes }, ...others] })] });
    const html = await textOf(one.get(`${draft}/zmiany`));
    expect(html).toContain("NIP");
    isText(html);
  });

  it("stays text in the words of a definition, on every page", async () => {
    const hostile = text(INJECTED, INJECTED, INJECTED);
    const [first, ...others] = smallService().pages;
    const service = smallService({
      title: hostile,
      lead: hostile,
      pages: [
        {
          ...first!,
          title: hostile,
          nodes: first!.nodes.map((node) => ({ ...node, label: hostile, hint: hostile }) as typeof node),
        },
        ...others,
      ],
    });
    const one = browser({ services: [service] });
    const draft = await one.begin();
    const paths = ["", "/mala-usluga", "/mala-usluga/do-druku", "/wnioski"].map((one) => `/e-uslugi${one}`);
    for (const path of [...paths, `${draft}/kto`, `${draft}/sprawdz`, `${draft}/zapisane`]) {
      const html = await textOf(one.get(path));
      expect(html, path).not.toMatch(/<script>alert|<img src=x/);
    }
    isText(await textOf(one.post(`${draft}/kto`, { kto: "" })));
  });
});
