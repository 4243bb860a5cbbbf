import { mainOf } from "./html.ts";
import { attribute, type Element, elementsOf, isLeftOut, textOf } from "./html-nodes.ts";

/** Words in classes and ids of what lies over a page or under it; it may be longer than the page's own text. */
const OVER = named("cookies?|ciasteczka|consent|gdpr|popup|newsletter|footer|stopka");
/** Words in classes and ids of what stands beside the content; also wrappers are called so (`with-sidebar`). */
const BESIDE = named(
  "menu|nav|navbar|navigation|nawigacja|breadcrumbs?|okruszki|sciezka|skip|skiplinks?|topbar|toolbar|banner|baner|sidebar|share|social|udostepnij|search|szukaj|wyszukiwarka|pagination|pager|paginacja",
);
/** A container without a name that holds little but this many short links is a menu, too. */
const MENU_LINKS = 5;
const MENU_SHARE = 0.75;
const MENU_LINK_LENGTH = 40;

/**
 * Hides menus, bars about cookies, footers and the like, so that they are not read as text of the page. What
 * holds the page's heading is never hidden, nor a menu that holds half of the text that is no link.
 */
export function hideSurroundings(elements: Element[]): void {
  const body = elements.find(({ tagName }) => tagName === "body");
  if (!body) return;
  for (const form of elements.filter(({ tagName }) => tagName === "form")) unwrap(form, body);
  const main = mainOf(elements);
  const hasMain = main !== undefined && main !== body;
  const whole = ownText(body);
  const hidden = new Set<unknown>();
  for (const element of elements) {
    if (hidden.has(element.parentNode)) hidden.add(element);
    else if (!isLeftOut(element) && isAround(element, whole, hasMain)) {
      hidden.add(element);
      element.attrs.push({ name: "hidden", value: "" });
    }
  }
}

/** Some systems wrap the whole page in one form. */
function unwrap(form: Element, body: Element): void {
  form.tagName = "div";
  if (!holdsHeading(form) && ownText(form) * 2 <= ownText(body)) form.tagName = "form";
}

function isAround(element: Element, whole: number, hasMain: boolean): boolean {
  if (/^(?:html|head|body|main|article|h1)$/.test(element.tagName)) return false;
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`;
  const parted = names.replace(/([a-z])([A-Z])/g, "$1-$2");
  const isOver = OVER.test(parted) || /display\s*:\s*none/i.test(attribute(element, "style"));
  if (!isOver && !BESIDE.test(parted) && (hasMain || !isMenu(element))) return false;
  return !holdsHeading(element) && (isOver || ownText(element) * 2 <= whole);
}

function isMenu(element: Element): boolean {
  if (!/^(?:ul|ol|div|section|table|td)$/.test(element.tagName)) return false;
  const links = elementsOf(element).filter(({ tagName }) => tagName === "a").length;
  if (links < MENU_LINKS) return false;
  const all = textOf(element).length;
  const linked = all - ownText(element);
  return linked / links < MENU_LINK_LENGTH && linked > MENU_SHARE * all;
}

function holdsHeading(element: Element): boolean {
  return elementsOf(element).some(
    (inner) => inner !== element && /^(?:h1|main|article)$/.test(inner.tagName),
  );
}

/** How much text stands in an element besides its links. */
function ownText(element: Element): number {
  const links = elementsOf(element).filter(({ tagName }) => tagName === "a");
  return textOf(element).length - links.reduce((sum, link) => sum + textOf(link).length, 0);
}

function named(words: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, "i");
}
