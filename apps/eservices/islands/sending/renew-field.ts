/**
 * Puts what the server says now of a field of files into the page: the list, what is wrong, and whether there is room
 * for more. What is typed on the page and what is being sent stay.
 */
export async function renewField(sender: HTMLElement): Promise<void> {
  const field = sender.closest("fieldset");
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!field || !response.ok) throw new Error("the page cannot be had again");
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = senderIn(page, sender.dataset.begin)?.closest("fieldset");
  if (!fresh) throw new Error("the page has no such field any more");
  const inside = field.contains(document.activeElement);
  field.className = fresh.className;
  for (const part of ["legend", ":scope > [id$='-error']", ":scope > .me-files__list"])
    swap(field, fresh, part, sender);
  swapChooser(sender, fresh);
  if (inside && !field.contains(document.activeElement)) focusOn(field);
  renewAnswers(page);
}

function swap(field: Element, fresh: Element, part: string, before: Element): void {
  const [old, now] = [field.querySelector(part), fresh.querySelector(part)];
  if (old && now) old.replaceWith(now);
  else if (now) before.before(now);
  else old?.remove();
}

/** The control stays, with the focus on it; unless there is no room for more files, or there is room again. */
function swapChooser(sender: Element, fresh: Element): void {
  const old = sender.querySelector("[data-chooser]");
  const now = fresh.querySelector("[data-chooser]");
  const [input, other] = [old?.querySelector("input[type=file]"), now?.querySelector("input[type=file]")];
  if (input && other)
    for (const name of ["required", "aria-invalid", "aria-describedby"]) {
      const value = other.getAttribute(name);
      if (value === null) input.removeAttribute(name);
      else input.setAttribute(name, value);
    }
  else if (old && now) {
    for (const button of now.querySelectorAll<HTMLElement>("[data-without-script]")) button.hidden = true;
    old.replaceWith(now);
  }
}

/** Shows what the server asks about a file that was taken, in the place of what it has asked before. */
export function putOffer(sender: Element, offer: string): void {
  for (const old of document.querySelectorAll("[data-offer]")) old.replaceChildren();
  for (const old of document.querySelectorAll(".mg-notice:has([name=_place])")) old.remove();
  sender.querySelector("[data-offer]")?.append(document.createRange().createContextualFragment(offer));
}

/** To where files are chosen, else to the name of the field. */
export function focusOn(field: Element): void {
  (field.querySelector<HTMLElement>("input[type=file]") ?? field.querySelector("legend"))?.focus();
}

/** Files are answers too: what follows from them on the page is followed. */
function renewAnswers(page: Document): void {
  const [form, fresh] = [document, page].map((one) => one.querySelector<HTMLElement>("service-form"));
  if (!form || !fresh?.dataset.answers) return;
  form.dataset.answers = fresh.dataset.answers;
  form.dispatchEvent(new Event("change"));
}

/** The element of a field, perhaps in the template of a question that is not shown. */
function senderIn(root: Document | DocumentFragment, begin: string | undefined): Element | null {
  for (const one of root.querySelectorAll<HTMLElement>("send-files"))
    if (one.dataset.begin === begin) return one;
  for (const template of root.querySelectorAll("template")) {
    const found = senderIn(template.content, begin);
    if (found) return found;
  }
  return null;
}
