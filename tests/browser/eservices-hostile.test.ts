import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import type { Answers, Example, Node, RawAnswer } from "#core/forms";
import { openEservicesOnDays } from "./eservices-on-days.ts";
import { fillIn, submit } from "./fill-in.ts";
import { browserPages, complaints } from "./page.ts";

const SCRIPT = `"><img src=x onerror=pwned=1>`;
const FILE = `<img src=x onerror=pwned=1>.pdf`;

/** An answer as it stands, but for all that is typed freely, which would be a script. */
function hostile(node: Node, raw: RawAnswer): RawAnswer {
  if (node.node === "attachment") return (raw as readonly string[]).map((_, at) => `${at}${FILE}`);
  if (node.node === "repeat")
    return (raw as readonly Answers[]).map((row) => hostileIn(node.nodes, row)) as RawAnswer;
  if (node.node !== "question" || raw === "") return raw;
  switch (node.answer.kind) {
    case "text":
      return SCRIPT.slice(0, node.answer.longest ?? SCRIPT.length);
    case "long-text":
      return `</textarea>${SCRIPT}<script>pwned=1</script>`;
    case "address":
      return { ...(raw as object), street: SCRIPT, house: SCRIPT, flat: SCRIPT };
    case "parcel":
      return { ...(raw as object), precinct: SCRIPT } as RawAnswer;
    case "place":
      return { ...(raw as object), description: `</textarea>${SCRIPT}` } as RawAnswer;
    default:
      return raw;
  }
}

function hostileIn(nodes: readonly Node[], answers: Answers): Answers {
  const all = nodes.flatMap((node): readonly Node[] => (node.node === "group" ? node.nodes : [node]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, raw]) => {
      const node = all.find((one) => one.id === id);
      return [id, node ? hostile(node, raw) : raw];
    }),
  );
}

describe.each([false, true])("answers and names of files that would be scripts, JavaScript: %s", (script) => {
  const browser = browserPages();
  let eservices: Awaited<ReturnType<typeof openEservicesOnDays>>;
  beforeAll(async () => {
    eservices = await openEservicesOnDays();
  });
  afterAll(() => eservices.close());

  const untouched = async (page: Page) => {
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    if (script) expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
  };

  it.each(["usuniecie-drzewa", "pismo-ogolne", "zezwolenie-alkohol"])(
    "stay text on every page of %s, while they are typed and when they come back",
    async (slug) => {
      const definition = city.services.find((one) => one.slug === slug)!;
      const [first] = definition.examples;
      const nodes = definition.pages.flatMap((page) => page.nodes);
      const example: Example = { ...first!, answers: hostileIn(nodes, first!.answers) };
      const url = await eservices.urlOn(example.day);
      const page = await browser.open(`/e-uslugi/${slug}`, { javaScriptEnabled: script }, url);
      const heard = complaints(page);
      const { exit } = await fillIn(page, definition, example, () => untouched(page));
      expect(exit).toBe(false);
      expect(await page.locator("main").textContent()).toContain(`"><img src=x`);
      const draft = page.url().replace(/\/[^/]*$/, "");
      for (const { id } of definition.pages) {
        await page.goto(`${draft}/${id}?zmiana`);
        await untouched(page);
        if (new URL(page.url()).pathname.endsWith(`/${id}`)) await submit(page);
        await untouched(page);
      }
      for (const name of ["sprawdz", "z-opisu", "zapisane", "usun"]) {
        await page.goto(`${draft}/${name}`);
        await untouched(page);
      }
      expect(heard.taken().filter((one) => !one.includes("422"))).toEqual([]);
      await page.context().close();
    },
  );
});
