import { type Answers, type Evaluation, evaluate, type Form, openForm, type Page } from "#core/forms";
import { postedAnswers } from "../fields/posted-answers.ts";
import { markField } from "./mark-field.ts";
import { showNodes } from "./show-nodes.ts";
import { wrongIn } from "./wrong-in.ts";

/** Nodes that one answer after another can bring to light. */
const MOST_TURNS = 50;

/**
 * `<service-form>`: shows and hides questions of the page as the answers make them visible, and says what is wrong
 * with an answer when its field is left. The server stays the authority; where anything fails, nothing happens.
 */
class ServiceForm extends HTMLElement {
  #form: Form | null = null;
  readonly #touched = new WeakSet<Element>();

  connectedCallback(): void {
    void this.#begin().catch(() => {});
  }

  async #begin(): Promise<void> {
    const response = await fetch(this.dataset.definition ?? "");
    if (!response.ok) return;
    this.#form = openForm(await response.json());
    this.addEventListener("input", (event) => this.#change(event));
    this.addEventListener("change", (event) => this.#change(event));
    this.addEventListener("focusout", (event) => this.#leave(event));
    this.#follow();
  }

  #change({ target }: Event): void {
    const field = fieldOf(target);
    if (field) this.#touched.add(field);
    this.#follow();
  }

  #leave({ target, relatedTarget }: FocusEvent): void {
    const field = fieldOf(target);
    if (!field || !this.#touched.has(field)) return;
    // Why it is asked stands behind the field, and belongs to it no more.
    const controls = field.querySelector(".mg-field") ?? field;
    if (controls.contains(relatedTarget as Node | null)) return;
    const name = field.dataset.node ?? "";
    const texts = JSON.parse(this.dataset.texts ?? "{}");
    const wrong = wrongIn(this.#evaluate(), name, texts, this.#answers());
    if (wrong) markField(field, name, wrong, this.dataset.prefix ?? "");
  }

  #follow(): void {
    for (let turn = 0; turn < MOST_TURNS; turn++)
      if (!showNodes(this, this.#evaluate(), this.dataset.page ?? "")) return;
  }

  get #page(): Page | undefined {
    return this.#form?.definition.pages.find(({ id }) => id === this.dataset.page);
  }

  #answers(): Answers {
    const kept: Answers = JSON.parse(this.dataset.answers ?? "{}");
    const form = this.querySelector("form");
    return this.#page && form ? { ...kept, ...postedAnswers(this.#page, new FormData(form), kept) } : kept;
  }

  #evaluate(): Evaluation {
    return evaluate(this.#form!, this.#answers(), this.dataset.today ?? "");
  }
}

/** The question that something stands in. */
function fieldOf(target: EventTarget | null): HTMLElement | null {
  const field = target instanceof Element ? target.closest<HTMLElement>("[data-node]") : null;
  return field?.querySelector("[data-node]") ? null : field;
}

customElements.define("service-form", ServiceForm);
