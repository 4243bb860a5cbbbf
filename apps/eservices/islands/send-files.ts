import type { Sending } from "./sending/sending.ts";
import { unfinishedAt } from "./sending/unfinished.ts";

/** Elements that are sending, and a form that waits until none of its own is. */
const busy = new Set<SendFiles>();
let held: { form: HTMLFormElement; by: HTMLElement | null } | null = null;

/**
 * `<send-files>`: sends the files that are chosen in parts, each as soon as it is chosen, and puts the list of the
 * server into the page. What sends them is loaded when it is needed; where that fails, the form sends them itself.
 */
class SendFiles extends HTMLElement {
  #sending: Promise<Sending> | null = null;

  connectedCallback(): void {
    this.addEventListener("change", this.#choose);
    this.#hideButton(true);
    if (unfinishedAt(this.dataset.begin ?? "").length > 0)
      void this.#load().then(
        (sending) => sending.resume(),
        () => {},
      );
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
    const files = [...(target.files ?? [])];
    if (files.length === 0) return;
    this.#note(true);
    void this.#load().then(
      (sending) => {
        target.value = "";
        sending.add(files);
      },
      () => {
        this.#hideButton(false);
        this.#note(false);
      },
    );
  };

  /** The button that sends what was chosen with the form. */
  #hideButton(hidden: boolean): void {
    for (const button of this.querySelectorAll<HTMLElement>("[data-without-script]")) button.hidden = hidden;
  }

  #load(): Promise<Sending> {
    this.#sending ??= import("./sending/sending.ts").then(
      ({ Sending }) => new Sending(this, (is) => this.#note(is)),
    );
    this.#sending.catch(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  #note(isBusy: boolean): void {
    if (isBusy) busy.add(this);
    else busy.delete(this);
    if (busy.size > 0) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
    if (isBusy || held === null || isSending(held.form)) return;
    const { by, form } = held;
    held = null;
    // Where a file was not taken, the person is to see why.
    const notTaken = form.querySelector("send-files [data-state=refused], send-files [data-state=failed]");
    if (notTaken === null && (by === null || by.isConnected)) form.requestSubmit(by);
  }
}

const isSending = (form: HTMLFormElement) => [...busy].some((one) => form.contains(one));
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** A page that is sent on waits for its files. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !isSending(form)) return;
  event.preventDefault();
  held = { form, by: event.submitter };
  for (const one of busy) one.dispatchEvent(new Event("held"));
});

customElements.define("send-files", SendFiles);
