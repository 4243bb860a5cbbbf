import type { Locator, Page } from "playwright-core";
import { dayParts, type Kind } from "#core/forms";
import {
  DAY_PARTS,
  ENDS,
  isInParts,
  type KindInParts,
  nameInRow,
  partsOf,
} from "../../apps/eservices/fields/names.ts";
import { sampleFile } from "./sample-file.ts";

/** Something on a page of a form that an answer goes into. */
export interface Entry {
  /** What it is sent under. */
  name: string;
  /** That of its question; a statement is ticked, an attachment chosen. */
  kind: Kind | { kind: "tick" };
  raw: unknown;
}

/** Names of the controls that are on the page now. */
export async function controlsOn(page: Page): Promise<ReadonlySet<string>> {
  const names = await page
    .locator("form.me-form")
    .evaluate((form) =>
      [...form.querySelectorAll("input, select, textarea")].map((one) => (one as HTMLInputElement).name),
    );
  return new Set(names);
}

/** The name of the first control of an answer. */
export function firstControl({ name, kind }: Entry): string {
  if (kind.kind === "date") return `${name}-day`;
  if (kind.kind === "period") return `${name}.from-day`;
  return isParted(kind) ? `${name}.${partsOf(kind)[0]}` : name;
}

const isParted = (kind: Entry["kind"]): kind is Extract<Kind, { kind: KindInParts }> =>
  kind.kind !== "tick" && isInParts(kind);

/** How many rows of a repeat are on the page. */
export function rowsOn(page: Page, repeat: string): Promise<number> {
  return page.locator(`[name="_asked"][value^="${repeat}["][value$="]"]`).count();
}

export const inRow = nameInRow;

/** Types, chooses or ticks an answer as a person would, with the controls that are on the page. */
export async function enter(page: Page, { name, kind, raw }: Entry): Promise<void> {
  const control = (of: string) => page.locator(`form.me-form [name="${of}"]`);
  const option = (value: unknown) => page.locator(`form.me-form [name="${name}"][value="${value}"]`);
  const day = async (of: string, typed: unknown) => {
    const parts = dayParts(typed);
    for (const part of DAY_PARTS) await control(`${of}-${part}`).fill(parts[part]);
  };
  if (isParted(kind)) {
    for (const part of partsOf(kind)) {
      const text = ownText(raw, part);
      if (text !== "") await fillSeen(control(`${name}.${part}`), text);
    }
    return;
  }
  switch (kind.kind) {
    case "tick":
      return option("yes").check({ force: true });
    case "files":
      return control(name).setInputFiles((raw as readonly string[]).map((one) => sampleFile(one)));
    case "date":
      return day(name, raw);
    case "period":
      for (const end of ENDS) await day(`${name}.${end}`, ownText(raw, end));
      return;
    case "choices":
      for (const value of raw as readonly string[]) await option(value).check({ force: true });
      return;
    case "choice":
    case "yes-no": {
      const list = page.locator(`form.me-form select[name="${name}"]`);
      if ((await list.count()) > 0) await list.selectOption(String(raw));
      else await option(raw).check({ force: true });
      return;
    }
    default:
      return control(name).fill(String(raw));
  }
}

/** Fills in a control; what hides it is opened first. */
async function fillSeen(control: Locator, text: string): Promise<void> {
  if (!(await control.isVisible())) await control.locator("xpath=ancestor::details/summary").click();
  await control.fill(text);
}

function ownText(raw: unknown, part: string): string {
  const text = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>)[part] : undefined;
  return typeof text === "string" ? text : "";
}
