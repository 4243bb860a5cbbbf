import type { Page } from "playwright-core";
import { evaluate, openForm, type ServiceDefinition } from "#core/forms";
import { pl } from "#core/i18n";
import { withLeastRows } from "../../apps/eservices/fields/change-rows.ts";
import { faultText } from "../../apps/eservices/fields/fault-text.ts";
import { nodesOf } from "../../apps/eservices/words/nodes-of.ts";
import { controlsOn } from "./controls.ts";
import { type Sight, submit } from "./fill-in.ts";
import { axeFindings, PHONE, tooWide, ZOOMED } from "./page.ts";

/** What was found in states of pages, each looked at once, whichever example comes to it first. */
export function pageStates() {
  const known = new Set<string>();
  const findings: Record<string, string[]> = {};
  const isNew = (state: string) => known.size < known.add(state).size;

  async function note(page: Page, state: string, others: string[] = []): Promise<void> {
    const found = [...others, ...(await axeFindings(page))];
    found.push(...(await tooWide(page, [ZOOMED, PHONE])));
    if (found.length > 0) findings[state] = found;
  }

  return {
    findings,
    /** How many states were looked at. */
    looked: () => known.size,
    /** Looks at a page that `fillIn` shows; one that is fresh is also sent as it is, and comes back with its faults. */
    at: (page: Page, definition: ServiceDefinition, day: string) => async (sight: Sight) => {
      const state = `${definition.slug}, ${await stateOf(page, sight)}`;
      if (!isNew(state)) return;
      await note(page, state);
      if (sight.is !== "fresh") return;
      const faults = faultsOf(definition, sight, day);
      if (faults.length === 0) return;
      const address = page.url();
      await submit(page);
      known.add(`${state}, sent`);
      await note(page, `${state}, sent`, await faultsDiffer(page, faults));
      await page.goto(address);
    },
  };
}

/** What tells one state of a page from another: what is asked there, or how the form ended. */
async function stateOf(page: Page, { is, page: id }: Sight): Promise<string> {
  if (is === "exit") return `${id}, exit: ${await page.locator("#wyjscie").textContent()}`;
  if (is === "check") {
    const links = page.locator(".me-check__change a");
    const asked = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));
    return `${id}: ${asked.join(" ")}`;
  }
  const asked = [...(await controlsOn(page))].filter((name) => name !== "" && !name.startsWith("_"));
  return `${id}, ${is}: ${asked.join(" ")}`;
}

/** What must be said where a page is sent as it comes. */
function faultsOf(definition: ServiceDefinition, { before, page: id }: Sight, day: string): string[] {
  const page = definition.pages.find((one) => one.id === id)!;
  const { wrong } = evaluate(openForm(definition), withLeastRows(page, before), day);
  const nodes = nodesOf(definition);
  return wrong.flatMap((one) => {
    const asked = nodes.find((node) => node.id === (one.inRow?.question ?? one.node));
    if (!asked || asked.node === "information" || asked.node === "exit" || asked.node === "group")
      throw new Error(`nothing is asked under ${one.node}`);
    return one.page === id ? [faultText(one.fault, asked, "pl", pl)] : [];
  });
}

/** Whether the summary has the focus, leads to fields that are there, in their order, with the words that they say. */
async function faultsDiffer(page: Page, faults: readonly string[]): Promise<string[]> {
  // It gets the focus with the first frame.
  const focused = await page
    .locator(".mg-error-summary:focus")
    .waitFor()
    .then(
      () => true,
      () => false,
    );
  const seen = await page.evaluate(() => {
    const words = (element: Element | null) => element?.textContent?.trim() ?? "";
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".mg-error-summary a")];
    const fields = links.map(({ hash }) => document.getElementById(hash.slice(1)));
    const described = (field: Element | null): string => {
      if (!field) return "";
      const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
      const said = ids.map((id) => words(document.getElementById(id))).join(" ");
      return `${said} ${described(field.parentElement?.closest("fieldset") ?? null)}`;
    };
    const follows = (field: Element | null, before: Element | null | undefined) =>
      before === undefined ||
      Boolean(field && before && before.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
    return {
      first: follows(document.querySelector("main h1"), document.querySelector(".mg-error-summary")),
      title: document.title,
      items: links.map((link, at) => ({
        said: words(link),
        field: Boolean(fields[at]?.closest("form.me-form")),
        inOrder: follows(fields[at] ?? null, at === 0 ? undefined : fields[at - 1]),
        described: described(fields[at] ?? null),
      })),
      errors: [...document.querySelectorAll(".mg-field__error")].map(words),
    };
  });
  const differs: string[] = [];
  if (!focused) differs.push("the summary has not the focus");
  if (!seen.first) differs.push("the summary is not on top");
  if (!seen.title.startsWith("Błąd: ")) differs.push(`the title is ${seen.title}`);
  if (seen.items.length !== faults.length)
    differs.push(`${seen.items.length} faults, not ${faults.length}: ${seen.items.map(({ said }) => said)}`);
  for (const [at, { described, field, inOrder, said }] of seen.items.entries()) {
    const fault = faults[at] ?? "";
    if (!field) differs.push(`"${said}" leads nowhere`);
    else if (!inOrder) differs.push(`"${said}" stands before what it follows in the summary`);
    if (!said.toLowerCase().endsWith(fault.toLowerCase())) differs.push(`"${said}" is not "${fault}"`);
    if (field && !described.includes(fault)) differs.push(`"${fault}" does not describe its field`);
    if (!seen.errors[at]?.endsWith(fault)) differs.push(`the field says "${seen.errors[at]}"`);
  }
  return differs;
}
