import type { SendingTexts } from "../../files/sending-texts.ts";
import { FileRow, filled } from "./file-row.ts";
import { focusOn, putOffer, renewField } from "./renew-field.ts";
import { Refused, TUS } from "./request.ts";
import { offsetAt, sendInParts, type Taken } from "./send-in-parts.ts";
import { forgetFile, rememberFile, unfinishedAt } from "./unfinished.ts";

/** A file on its way. */
interface OnItsWay {
  name: string;
  size: number;
  modified: number;
  /** Null after the page was loaded again, until it is chosen once more. */
  file: File | null;
  shrink: boolean;
  address: string | null;
  sent: number;
  stop: AbortController;
  row: FileRow;
  /** When nothing is done about it any more. */
  done: Promise<void>;
}

/** One file after another, whatever field it belongs to. */
let last: Promise<void> = Promise.resolve();

/** Sends the files of one field and shows how far they are. */
export class Sending {
  readonly #root: HTMLElement;
  readonly #noteBusy: (is: boolean) => void;
  readonly #texts: SendingTexts;
  readonly #list = document.createElement("ul");
  readonly #files = new Set<OnItsWay>();
  #active = 0;

  constructor(root: HTMLElement, noteBusy: (is: boolean) => void) {
    this.#root = root;
    this.#noteBusy = noteBusy;
    this.#texts = JSON.parse(root.dataset.texts ?? "{}");
    this.#list.className = "me-files__list";
    this.#list.setAttribute("aria-label", this.#texts.list);
    root.addEventListener("held", () => this.#say(this.#texts.held));
  }

  /** Sends what was chosen; a file that was begun before goes on where it stopped. */
  add(chosen: readonly File[]): void {
    this.#said.replaceChildren();
    for (const one of this.#files)
      if (one.row.state === "refused" || one.row.state === "taken") this.#remove(one);
    const shrink = this.#root.querySelector<HTMLInputElement>("[data-shrink]")?.checked ?? false;
    for (const file of chosen) {
      const paused = [...this.#files].find((one) => one.file === null && isSame(one, file));
      const { name, size, lastModified: modified } = file;
      const one = paused ?? this.#show({ name, size, modified, address: null, shrink });
      one.file = file;
      this.#begin(one);
    }
  }

  /** Shows what was begun before the page was loaded; what has arrived whole is finished. */
  async resume(): Promise<void> {
    const shown = new Set([...this.#files].map(({ address }) => address));
    for (const known of unfinishedAt(this.#begunAt)) {
      if (shown.has(known.address)) continue;
      const one = this.#show({ ...known, shrink: false });
      const at = await offsetAt(known.address, { size: one.size, signal: one.stop.signal }).catch(() => 0);
      one.sent = at ?? 0;
      if (at === null) this.#remove(one);
      else if (at >= one.size) this.#begin(one);
      else this.#say(`${one.name}. ${one.row.show("paused", at)}`);
    }
  }

  get #begunAt(): string {
    return this.#root.dataset.begin ?? "";
  }

  get #said(): Element {
    return this.#root.querySelector("[role=status]")!;
  }

  #say(words: string): void {
    const said = document.createElement("p");
    said.textContent = words;
    this.#said.append(said);
  }

  #show(known: Pick<OnItsWay, "name" | "size" | "modified" | "address" | "shrink">): OnItsWay {
    const row = new FileRow(known.name, known.size, this.#texts, {
      cancel: () => this.#cancel(one),
      again: () => this.#begin(one),
      dismiss: () => this.#leave(one),
    });
    const { name, size, modified, address, shrink } = known;
    const one: OnItsWay = {
      ...{ name, size, modified, address, shrink, row },
      file: null,
      sent: 0,
      stop: new AbortController(),
      done: Promise.resolve(),
    };
    row.show("queued", 0);
    this.#files.add(one);
    this.#list.append(row.element);
    this.#root.prepend(this.#list);
    return one;
  }

  #begin(one: OnItsWay): void {
    one.row.show("queued", one.sent);
    this.#noteActive(1);
    one.done = last.then(() => this.#send(one));
    last = one.done.finally(() => this.#noteActive(-1));
  }

  #noteActive(more: number): void {
    this.#active += more;
    this.#noteBusy(this.#active > 0);
  }

  async #send(one: OnItsWay): Promise<void> {
    const { name, row, stop } = one;
    if (stop.signal.aborted) return;
    this.#say(filled(this.#texts.begun, { name }));
    try {
      const taken = await sendInParts({
        ...one,
        begin: this.#begunAt,
        signal: stop.signal,
        texts: this.#texts,
        onBegun: (address) => this.#note(one, address),
        onSent: (bytes) => {
          one.sent = bytes;
          row.show("sending", bytes);
        },
        onCut: (bytes) => {
          const before = row.state;
          const words = row.show("cut", bytes);
          if (before !== "cut") this.#say(words);
        },
        onChecking: () => row.show("checking", one.size),
      });
      await this.#take(one, taken);
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(one, error);
    }
  }

  #note(one: OnItsWay, address: string): void {
    one.address = address;
    const { name, size, modified } = one;
    rememberFile({ begin: this.#begunAt, address, name, size, modified });
  }

  async #take(one: OnItsWay, { words, offer }: Taken): Promise<void> {
    forgetFile(one.address);
    // It is no file on its way any more, and is not cancelled as one.
    one.address = null;
    const isShown = await renewField(this.#root).then(
      () => true,
      () => false,
    );
    if (isShown) this.#remove(one);
    else one.row.show("taken", one.size, words);
    this.#say(words);
    if (offer) putOffer(this.#root, offer);
  }

  #fail(one: OnItsWay, error: unknown): void {
    const { name, row } = one;
    if (!(error instanceof Refused)) {
      this.#say(`${name}. ${row.show("failed", one.sent)}`);
      return;
    }
    const words = filled(this.#texts.refused, { name, why: error.message });
    this.#say(row.show(error.again ? "failed" : "refused", one.sent, words));
  }

  #cancel(one: OnItsWay): void {
    this.#leave(one);
    this.#say(filled(this.#texts.cancelled, { name: one.name }));
  }

  /** Takes it from the page, and what has come of it from the server. */
  #leave(one: OnItsWay): void {
    one.stop.abort();
    this.#remove(one);
    void one.done.then(() => {
      const { address } = one;
      forgetFile(address);
      if (address) void fetch(address, { method: "DELETE", headers: TUS, keepalive: true }).catch(() => {});
    });
  }

  #remove(one: OnItsWay): void {
    const focused = one.row.element.contains(document.activeElement);
    forgetFile(one.address);
    this.#files.delete(one);
    one.row.element.remove();
    if (this.#files.size === 0) this.#list.remove();
    const field = this.#root.closest("fieldset");
    if (focused && field) focusOn(field);
  }
}

const isSame = ({ name, size, modified }: OnItsWay, file: File): boolean =>
  name === file.name && size === file.size && modified === file.lastModified;
