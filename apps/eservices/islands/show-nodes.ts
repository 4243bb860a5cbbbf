import type { Evaluation, Shown } from "#core/forms";
import { nameInRow } from "../fields/names.ts";

/**
 * Shows what is visible of a page and puts the rest away into templates, which send nothing. True where something
 * came or went.
 */
export function showNodes(root: Element, { pages }: Evaluation, page: string): boolean {
  const visible = new Map(
    pages.flatMap(({ page: { id }, nodes }) => (id === page ? nodes.flatMap(namesIn) : [])),
  );
  let changed = false;
  for (const element of root.querySelectorAll<HTMLElement>("[data-node]")) {
    const name = element.dataset.node ?? "";
    const shown = visible.get(name);
    if (shown !== undefined) noteRequired(element, shown);
    if (element instanceof HTMLTemplateElement ? shown === undefined : shown !== undefined) continue;
    if (element instanceof HTMLTemplateElement) show(element, name);
    else putAway(element, name);
    changed = true;
  }
  return changed;
}

/** The names of what is visible, each with whether it must be answered. */
function namesIn({ node, required, inside, rows }: Shown): [string, boolean][] {
  const inRows = (rows ?? []).flatMap((row, at) =>
    row.map((one): [string, boolean] => [nameInRow(node.id, at, one.node.id), one.required]),
  );
  return [[node.id, required], ...(inside ?? []).flatMap(namesIn), ...inRows];
}

function show(template: HTMLTemplateElement, name: string): void {
  const field = document.createElement("div");
  field.dataset.node = name;
  field.append(template.content);
  template.replaceWith(field);
}

function putAway(field: HTMLElement, name: string): void {
  const template = document.createElement("template");
  template.dataset.node = name;
  template.content.append(...field.childNodes);
  field.replaceWith(template);
}

/** Takes the word away that says that an answer may be left out, and brings it back. */
function noteRequired(field: HTMLElement, required: boolean): void {
  if (field.querySelector("[data-node]")) return;
  const label = field.querySelector(".mg-field__label, .mg-option__label");
  const optional = label?.querySelector<HTMLElement>(".mg-field__optional");
  if (optional) optional.hidden = required;
}
