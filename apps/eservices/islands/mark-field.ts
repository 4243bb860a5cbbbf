import { idOfName } from "../fields/names.ts";
import type { Said } from "./wrong-in.ts";

/** Says at a field what is wrong with its answer, as the server would, or takes it back. */
export function markField(root: Element, name: string, { text, parts }: Said, prefix: string): void {
  const id = idOfName(name);
  const field = root.querySelector<HTMLElement>(".mg-field");
  if (!field) return;
  field.querySelector(`#${CSS.escape(id)}-error`)?.remove();
  field.classList.toggle("mg-field--wrong", text !== null);
  const controls = [...field.querySelectorAll<HTMLInputElement>("input, select, textarea")];
  // A group of controls is described as a whole, and its radios and boxes are not marked each.
  const described = field.matches("fieldset") ? field : controls.find((one) => one.id === id);
  describe(described, `${id}-error`, text !== null);
  for (const control of controls) {
    if (control.type === "radio" || control.type === "checkbox") continue;
    const wrong = text !== null && (parts === null || parts.includes(partOf(control.name, name)));
    if (wrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  if (text === null) return;
  const label = field.querySelector(".mg-field__label");
  const before = field.querySelector(`#${CSS.escape(id)}-hint`) ?? label;
  const error = errorOf(`${id}-error`, text, prefix);
  if (before) before.after(error);
  else field.prepend(error);
}

/** Of `a[0].b.from-day` in `a[0].b` it is `from-day`; of `a-month` in `a` it is `month`. */
const partOf = (control: string, name: string) => control.slice(name.length + 1);

function errorOf(id: string, text: string, prefix: string): HTMLElement {
  const error = document.createElement("p");
  error.className = "mg-field__error";
  error.id = id;
  const said = document.createElement("span");
  said.className = "mg-hidden";
  said.textContent = `${prefix} `;
  error.append(said, text);
  return error;
}

function describe(element: Element | undefined, id: string, on: boolean): void {
  const ids = (element?.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((one) => one !== "" && one !== id);
  if (on) ids.push(id);
  if (ids.length > 0) element?.setAttribute("aria-describedby", ids.join(" "));
  else element?.removeAttribute("aria-describedby");
}
