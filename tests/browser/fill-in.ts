import type { Page as BrowserPage } from "playwright-core";
import type { Answers, Example, Node, Page, Repeat, ServiceDefinition } from "#core/forms";
import { controlsOn, type Entry, enter, firstControl, inRow, rowsOn } from "./controls.ts";

/** A page of a form as it stands in the browser. */
export interface Sight {
  page: string;
  is: "fresh" | "filled" | "exit" | "check";
  /** What was answered on the pages before this one. */
  before: Answers;
}

/** How a case went. */
export interface Filled {
  /** Ids of the pages, in the order in which they came. */
  pages: readonly string[];
  /** Whether it ended before the check of answers. */
  exit: boolean;
}

/** How often a page without a script may come back with more to answer. */
const MOST_TURNS = 8;

/**
 * From the page of a service, begins a draft and answers as the example does, page by page with the controls that are
 * there, until the check of answers or an exit. `look` sees each page, and may press buttons that lead back to it.
 */
export async function fillIn(
  page: BrowserPage,
  { pages }: ServiceDefinition,
  { answers }: Example,
  look: (sight: Sight) => Promise<void> = async () => {},
): Promise<Filled> {
  await submit(page, 'form[action$="/zacznij"] button');
  const seen: string[] = [];
  let before: Answers = {};
  for (;;) {
    const at = pageAt(page);
    if (at === "sprawdz") {
      await look({ page: at, is: "check", before });
      return { pages: seen, exit: false };
    }
    const definition = pages.find(({ id }) => id === at);
    if (!definition || seen.includes(at)) throw new Error(`after ${seen.join(", ")} came ${page.url()}`);
    seen.push(at);
    await look({ page: at, is: "fresh", before });
    const ended = await fillPage(page, definition, answers, () => look({ page: at, is: "filled", before }));
    if (ended) {
      await look({ page: at, is: "exit", before });
      return { pages: seen, exit: true };
    }
    before = { ...before, ...Object.fromEntries(idsOf(definition.nodes, answers)) };
  }
}

/** Presses what sends the page, and waits for the next one. */
export async function submit(page: BrowserPage, button = ".me-actions button >> nth=0"): Promise<void> {
  await Promise.all([
    page.waitForNavigation({ waitUntil: "domcontentloaded" }),
    page.locator(button).click({ noWaitAfter: true }),
  ]);
}

const pageAt = (page: BrowserPage) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Answers a page and goes on; true where it ends the form. */
async function fillPage(
  page: BrowserPage,
  definition: Page,
  answers: Answers,
  look: () => Promise<void>,
): Promise<boolean> {
  const here = pageAt(page);
  const entered = new Set<string>();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const before = entered.size;
    await answerAll(page, definition, answers, entered);
    // A page that comes back without a fault asks something more, which the example may leave empty.
    const faults = page.locator(".mg-error-summary");
    if (turn > 0 && entered.size === before && (await faults.count()) > 0)
      throw new Error(`${here} came back: ${await faults.textContent()}`);
    await look();
    await submit(page);
    if (pageAt(page) !== here) return false;
    if ((await page.locator("#wyjscie").count()) > 0) return true;
  }
  throw new Error(`${here} came back ${MOST_TURNS} times`);
}

/** Enters what the page asks, also what comes to light meanwhile, and adds the rows that are missing. */
async function answerAll(
  page: BrowserPage,
  { nodes }: Page,
  answers: Answers,
  entered: Set<string>,
): Promise<void> {
  for (;;) {
    const controls = await controlsOn(page);
    const ready = entriesOf(nodes, answers).filter(
      (one) => !entered.has(one.name) && controls.has(firstControl(one)),
    );
    for (const one of ready) {
      await enter(page, one);
      entered.add(one.name);
    }
    if (ready.length === 0 && !(await addRow(page, nodes, answers))) return;
  }
}

async function addRow(page: BrowserPage, nodes: readonly Node[], answers: Answers): Promise<boolean> {
  for (const { id } of nodes.filter((node): node is Repeat => node.node === "repeat")) {
    const wanted = answers[id];
    if (!Array.isArray(wanted) || (await rowsOn(page, id)) >= wanted.length) continue;
    const button = page.locator(`button[name="_add"][value="${id}"]`);
    if ((await button.count()) === 0) continue;
    await submit(page, `button[name="_add"][value="${id}"]`);
    return true;
  }
  return false;
}

/** What an example answers on a page, in the order of its controls. */
function entriesOf(nodes: readonly Node[], answers: Answers): Entry[] {
  return nodes.flatMap((node): Entry[] => {
    const raw = answers[node.id];
    if (node.node === "group") return entriesOf(node.nodes, answers);
    if (node.node === "repeat" && Array.isArray(raw))
      return raw.flatMap((row: Answers, at) =>
        entriesOf(node.nodes, row).map((one) => ({ ...one, name: inRow(node.id, at, one.name) })),
      );
    if (raw === undefined || raw === "") return [];
    if (node.node === "question") return [{ name: node.id, kind: node.answer, raw }];
    if (node.node === "declaration") return [{ name: node.id, kind: { kind: "tick" }, raw }];
    return node.node === "attachment"
      ? [{ name: node.id, kind: { kind: "files", atMost: node.atMost }, raw }]
      : [];
  });
}

function idsOf(nodes: readonly Node[], answers: Answers): [string, Answers[string]][] {
  return nodes.flatMap((node): [string, Answers[string]][] => {
    if (node.node === "group") return idsOf(node.nodes, answers);
    const raw = answers[node.id];
    return raw === undefined ? [] : [[node.id, raw]];
  });
}
