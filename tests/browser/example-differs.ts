import type { Page } from "playwright-core";
import {
  type Evaluation,
  type Example,
  evaluate,
  openForm,
  type Repeat,
  type ServiceDefinition,
  type Shown,
} from "#core/forms";
import { formatDate, formatMoney, pl } from "#core/i18n";
import { answerText } from "../../apps/eservices/fields/answer-text.ts";
import { nodesOf } from "../../apps/eservices/words/nodes-of.ts";
import type { Filled } from "./fill-in.ts";

const { check, service } = pl.eservices;

/**
 * What the browser shows otherwise than an example promises, once it was filled in: pages, exit, answers, fees,
 * attachments, term, in the Polish words of the page. Empty where all is as promised.
 */
export async function exampleDiffers(
  page: Page,
  definition: ServiceDefinition,
  example: Example,
  { exit, pages }: Filled,
): Promise<string[]> {
  const { expect } = example;
  const differs: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown) => {
    const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (one !== other) differs.push(`${what}: ${one}, not ${other}`);
  };
  same("pages", pages, expect.pages);
  same("ends with an exit", exit, expect.exit !== undefined);
  if (differs.length > 0) return differs;
  if (exit) {
    const node = nodesOf(definition).find(({ id }) => id === expect.exit);
    const said = (await page.locator("#wyjscie").textContent()) ?? "";
    same("the exit", node?.node === "exit" && plain(said).includes(plain(node.title.pl)), true);
    return differs;
  }
  const { parts, rows } = await readCheck(page);
  const seen = evaluate(openForm(definition), example.answers, example.day);
  const [said, due] = [rows, answersOf(seen)].map((some) => some.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  same("answers that were not given", lacking(said, due), []);
  same("answers that are not shown", lacking(due, said), []);
  same("the number of answers", said.length, due.length);
  const fees = feesOf(definition, example);
  const items = parts[check.fee]?.items ?? [];
  same(
    "fees",
    items.map(({ text }, at) => text.slice(0, fees[at]?.length)),
    fees,
  );
  const labels = nodesOf(definition).flatMap((node) =>
    node.node === "attachment" && expect.attachments.includes(node.id) ? [plain(node.label.pl)] : [],
  );
  same("attachments", parts[check.attachments]?.names, labels);
  const [before = ""] = check.deadlineDate("|").split("|");
  const term = parts[check.deadline]?.text ?? "";
  if (expect.deadline === null) same("a day of the term", term.includes(before), false);
  else {
    const words = plain(check.deadlineDate(formatDate("pl", expect.deadline)));
    same(`"${words}" in "${term}"`, term.includes(words), true);
  }
  same("faults", parts[check.faults] ?? null, null);
  return differs;
}

const lacking = (these: readonly string[], others: readonly string[]) =>
  these.filter((one) => !others.includes(one));

const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();

interface Row {
  /** Of what was asked. */
  id: string;
  text: string;
}

interface Part {
  text: string;
  /** Of each item of a list its text, and what it is called. */
  items: { name: string; text: string }[];
  names: string[];
}

/** The check of answers as it can be read: what was asked with its answer, and what stands under each heading. */
async function readCheck(page: Page): Promise<{ rows: Row[]; parts: Record<string, Part> }> {
  const read = await page.locator("main").evaluate((main) => {
    const words = (element: Element | null) => element?.textContent ?? "";
    const said = (answer: Element | null): string => {
      const rowsIn = [...(answer?.querySelectorAll(".me-check__rows > li") ?? [])];
      if (rowsIn.length === 0) return words(answer);
      const parts = (row: Element) =>
        [...row.querySelectorAll(".me-check__parts > div")].map(
          (part) => `${words(part.querySelector("dt"))}: ${words(part.querySelector("dd"))}`,
        );
      return rowsIn
        .map((row) => `${words(row.querySelector(".me-check__name"))}: ${parts(row).join("; ")}`)
        .join("\n");
    };
    const rows = [...main.querySelectorAll(".me-check__row")].map((row) => ({
      id: row.querySelector("a")?.hash.slice(1) ?? "",
      text: `${words(row.querySelector("dt"))} → ${said(row.querySelector(".me-check__answer"))}`,
    }));
    const parts = [...main.querySelectorAll("h2")].map((heading) => {
      const under: Element[] = [];
      for (let at = heading.nextElementSibling; at && at.tagName !== "H2"; at = at.nextElementSibling)
        under.push(at);
      const items = under.flatMap((one) => [...one.querySelectorAll("li")]);
      return {
        heading: words(heading),
        text: under.map(words).join(" "),
        items: items.map((item) => ({ name: words(item.querySelector("strong")), text: words(item) })),
      };
    });
    return { rows, parts };
  });
  const parts = read.parts.map(({ heading, items, text }): [string, Part] => {
    const cleaned = items.map((item) => ({ name: plain(item.name), text: plain(item.text) }));
    return [heading, { text: plain(text), items: cleaned, names: cleaned.map(({ name }) => name) }];
  });
  const rows = read.rows.map(({ id, text }) => ({ id, text: plain(text) }));
  return { rows, parts: Object.fromEntries(parts) };
}

/** Every question that the case asks, with its effective answer in words. */
function answersOf(seen: Evaluation): Row[] {
  return seen.pages
    .flatMap(({ nodes }) => nodes.flatMap((one) => one.inside ?? [one]))
    .flatMap(({ node, rows, value }) => {
      if (node.node === "information" || node.node === "exit" || node.node === "group") return [];
      const words = node.node === "repeat" ? rowsOf(node, rows ?? []) : answerText(value, node, "pl", pl);
      return [{ id: node.id, text: plain(`${node.label.pl} → ${words}`) }];
    });
}

/** Of each row what it asks, with the answers. */
function rowsOf({ row }: Repeat, rows: readonly (readonly Shown[])[]): string {
  const said = ({ node, value }: Shown) =>
    node.node === "question" ? `${node.label.pl}: ${answerText(value, node, "pl", pl)}` : "";
  const lines = rows.map((shown, at) => `${row.pl} ${at + 1}: ${shown.map(said).join("; ")}`);
  return lines.join("\n") || pl.forms.notGiven;
}

/** How each fee begins, in the order of the definition. */
function feesOf({ fees }: ServiceDefinition, { expect }: Example): string[] {
  return Object.entries(expect.fees).map(([id, due]) => {
    const title = fees.find((fee) => fee.id === id)?.title.pl ?? id;
    const words = typeof due === "number" ? formatMoney("pl", due) : service.fee[due];
    return plain(`${title}: ${words}`);
  });
}
