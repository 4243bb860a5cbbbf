import { formatPercent, formatSize, type Locale } from "#core/i18n";
import type { SendingTexts } from "../../files/sending-texts.ts";

export type RowState = "queued" | "sending" | "cut" | "checking" | "paused" | "failed" | "refused" | "taken";

/** What a person can do about a file. */
type Action = "cancel" | "again" | "dismiss";

const BUTTONS: Readonly<Partial<Record<RowState, readonly Action[]>>> = {
  failed: ["again", "cancel"],
  refused: ["dismiss"],
  taken: ["dismiss"],
};

/** The line of one file in the list of what is being sent: its name, how far it has come, and what can be done. */
export class FileRow {
  readonly element = document.createElement("li");
  readonly #bar = document.createElement("progress");
  readonly #words = paragraph("me-files__state");
  readonly #buttons = document.createElement("div");
  readonly #name: string;
  readonly #size: number;
  readonly #texts: SendingTexts;
  readonly #does: Readonly<Record<Action, () => void>>;

  constructor(name: string, size: number, texts: SendingTexts, does: Readonly<Record<Action, () => void>>) {
    this.#name = name;
    this.#size = size;
    this.#texts = texts;
    this.#does = does;
    this.element.className = "me-files__file";
    this.#bar.className = "mg-progress__bar me-files__bar";
    this.#bar.max = size;
    this.#bar.setAttribute("aria-label", filled(texts.bar, { name }));
    this.#buttons.className = "mg-row";
    this.element.append(paragraph("me-files__name", name), this.#bar, this.#words, this.#buttons);
  }

  get state(): RowState {
    return this.element.dataset.state as RowState;
  }

  /** Shows a state and gives its words, or those that the server has said. */
  show(state: RowState, sent: number, said?: string): string {
    const locale = document.documentElement.lang as Locale;
    const words = filled(said ?? this.#wordsOf(state), {
      name: this.#name,
      sent: formatSize(locale, sent),
      whole: formatSize(locale, this.#size),
      share: formatPercent(locale, Math.floor((sent / this.#size) * 100) / 100),
    });
    this.#words.textContent = words;
    this.#bar.value = sent;
    this.#bar.hidden = state === "refused" || state === "taken";
    this.element.dataset.state = state;
    this.#showButtons(BUTTONS[state] ?? ["cancel"]);
    return words;
  }

  #wordsOf(state: RowState): string {
    if (state === "sending") return this.#texts.sent;
    return state === "refused" || state === "taken" ? "" : this.#texts[state];
  }

  /** A button stays the same element while the file goes its way, so that the focus stays on it. */
  #showButtons(wanted: readonly Action[]): void {
    const there = new Map(
      [...this.#buttons.querySelectorAll("button")].map((button) => [button.dataset.does, button]),
    );
    if (there.size === wanted.length && wanted.every((one) => there.has(one))) return;
    const focused = this.#buttons.contains(document.activeElement);
    this.#buttons.replaceChildren(...wanted.map((one) => there.get(one) ?? this.#button(one)));
    if (focused) this.#buttons.querySelector("button")?.focus();
  }

  #button(does: Action): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mg-button mg-button--quiet";
    button.dataset.does = does;
    const about = document.createElement("span");
    about.className = "mg-hidden";
    about.textContent = filled(this.#texts[`${does}What`], { name: this.#name });
    button.append(this.#texts[does], about);
    button.addEventListener("click", () => this.#does[does]());
    return button;
  }
}

/** A text with what stands in its braces filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");

function paragraph(name: string, text = ""): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = text;
  return made;
}
