/**
 * Reads the elements of one list of a JSON object while the object is being written: each as soon as it is whole.
 * What stands around the object (words, a code fence) is passed over.
 */
export class ElementReader {
  readonly #name: string;
  #text = "";
  #at = 0;
  #depth = 0;
  #quoted = false;
  /** Where the quotation, and where the element that is being read, begins. */
  #quoteStart = 0;
  #elementStart = -1;
  /** The last key of the object itself, and whether the list has begun and ended. */
  #key = "";
  #inList = false;

  /** @param name the key of the list */
  constructor(name: string) {
    this.#name = name;
  }

  /** Takes what was written next and gives the elements that are whole now; one that is not JSON is left out. */
  read(more: string): unknown[] {
    this.#text += more;
    const whole: unknown[] = [];
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#quoted) this.#inQuotes();
      else this.#outside(this.#text[this.#at]!, whole);
    }
    return whole;
  }

  #inQuotes(): void {
    const letter = this.#text[this.#at];
    if (letter === "\\") this.#at++;
    else if (letter === '"') {
      this.#quoted = false;
      if (this.#depth === 1) this.#key = this.#text.slice(this.#quoteStart + 1, this.#at);
    }
  }

  #outside(letter: string, whole: unknown[]): void {
    if (letter === '"' && this.#depth > 0) {
      this.#quoted = true;
      this.#quoteStart = this.#at;
    } else if (letter === "{" || letter === "[") this.#open(letter);
    else if ((letter === "}" || letter === "]") && this.#depth > 0) this.#close(whole);
  }

  #open(letter: string): void {
    if (this.#depth === 0 && letter === "[") return;
    if (this.#depth === 1 && letter === "[") this.#inList = this.#key === this.#name;
    if (this.#depth === 2 && this.#inList) this.#elementStart = this.#at;
    this.#depth++;
  }

  #close(whole: unknown[]): void {
    this.#depth--;
    if (this.#depth === 1) this.#inList = false;
    if (this.#depth !== 2 || !this.#inList) return;
    try {
      whole.push(JSON.parse(this.#text.slice(this.#elementStart, this.#at + 1)));
    } catch {
      // The whole object will not be JSON either, which is told at its end.
    }
  }
}
