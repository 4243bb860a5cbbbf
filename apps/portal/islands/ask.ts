import { readEvents } from "./read-events.ts";

/**
 * `<ask-box>`: sends the question without leaving the page and shows sentences as they come. Whatever goes wrong,
 * the form is sent as it is without a script.
 */
class AskBox extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      if (new URL(form.action).pathname !== new URL(this.#box.action).pathname) return;
      event.preventDefault();
      if (!this.#busy) void this.#ask(form);
    });
  }

  get #box(): HTMLFormElement {
    return this.#part("form.mp-box") as HTMLFormElement;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #say(words: string | undefined): void {
    this.#part("[data-said]").textContent = words ?? "";
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    this.#wait(true);
    this.#say(this.dataset.working);
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "text/event-stream" },
        body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
      });
      if (!response.body || !response.headers.get("content-type")?.startsWith("text/event-stream"))
        throw new Error(String(response.status));
      if (!(await this.#show(response.body))) throw new Error("cut off");
      this.#wait(false);
    } catch {
      // The page that the server makes of the same question says what is wrong, or answers.
      form.submit();
    }
  }

  /** True when the whole answer came. */
  async #show(body: ReadableStream<Uint8Array>): Promise<boolean> {
    const answer = this.#part("[data-answer]");
    let whole = false;
    let began = false;
    for await (const { event, data } of readEvents(body)) {
      if (event === "sentence") {
        if (!began) answer.innerHTML = '<div class="mp-answer"></div>';
        began = true;
        answer.firstElementChild?.insertAdjacentHTML("beforeend", data);
      } else if (event === "done") {
        answer.innerHTML = data;
        whole = true;
        this.#finish(answer);
      } else if (event === "rest") this.#part("[data-rest]").innerHTML = data;
    }
    return whole;
  }

  #finish(answer: HTMLElement): void {
    const box = this.#box.elements.namedItem("pytanie") as HTMLTextAreaElement;
    if (!answer.querySelector(".mp-answer--busy, .mp-answer--failed, .mp-answer--screened")) box.value = "";
    this.#say(this.dataset.arrived);
    const heading = answer.querySelector<HTMLElement>(".mp-answer__title");
    heading?.focus({ preventScroll: true });
    answer.scrollIntoView({ block: "start" });
  }

  #wait(busy: boolean): void {
    this.#busy = busy;
    this.setAttribute("aria-busy", String(busy));
    for (const button of this.querySelectorAll("button")) button.setAttribute("aria-disabled", String(busy));
  }
}

customElements.define("ask-box", AskBox);
