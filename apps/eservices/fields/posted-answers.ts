import {
  type Answers,
  dayOfParts,
  type Kind,
  type Page,
  type RawAnswer,
  type RawRow,
  type Repeat,
} from "#core/forms";
import { ASKED, DAY_PARTS, ENDS, isInParts, nameInRow, partsOf } from "./names.ts";

/** What a browser sends of a form. */
export type Posted = URLSearchParams | FormData;

type Flat = RawRow[string];

/**
 * The answers that a form sent for a page, as they were typed: the inverse of `ShownFields`. Every question that the
 * form showed is there, empty where nothing was answered, and no other, so what was kept of hidden ones stays:
 * `{ ...kept, ...postedAnswers(page, form) }`. Of rows, what they do not show is taken from `kept`. Only the ids of
 * this page are read. Files are not answers of this form: they are named by whoever stores them.
 */
export function postedAnswers(page: Page, form: Posted, kept: Answers = {}): Answers {
  const sent = new Sent(form);
  const answers: Record<string, RawAnswer> = {};
  const take = (id: string, answer: RawAnswer | undefined) => {
    if (answer !== undefined) answers[id] = answer;
  };
  for (const node of page.nodes) {
    if (node.node === "question") take(node.id, sent.answer(node.answer, node.id));
    if (node.node === "declaration") take(node.id, sent.tick(node.id));
    if (node.node === "group")
      for (const question of node.nodes) take(question.id, sent.answer(question.answer, question.id));
    if (node.node === "repeat") take(node.id, sent.rows(node, kept[node.id]));
  }
  return answers;
}

class Sent {
  readonly #texts = new Map<string, string[]>();
  readonly #asked: ReadonlySet<string>;

  constructor(form: Posted) {
    for (const [name, value] of form) {
      if (typeof value !== "string") continue;
      const texts = this.#texts.get(name);
      if (texts) texts.push(value);
      else this.#texts.set(name, [value]);
    }
    this.#asked = new Set(this.#texts.get(ASKED));
  }

  #text(name: string): string | undefined {
    return this.#texts.get(name)?.[0];
  }

  answer(kind: Kind, name: string): Flat | undefined {
    if (isInParts(kind)) return this.#parts(partsOf(kind), name);
    switch (kind.kind) {
      case "files":
        return undefined;
      case "choices":
        return this.#choices(name, kind.options.length);
      case "choice":
      case "yes-no":
        return this.#text(name) ?? (this.#asked.has(name) ? "" : undefined);
      case "date":
        return this.#day(name);
      case "period":
        return this.#period(name);
      case "long-text":
        // A browser sends every line break as two signs.
        return this.#text(name)?.replaceAll("\r\n", "\n");
      default:
        return this.#text(name);
    }
  }

  tick(name: string): string | undefined {
    if (this.#text(name) === "yes") return "yes";
    return this.#asked.has(name) ? "" : undefined;
  }

  rows(repeat: Repeat, kept: unknown): RawRow[] | undefined {
    if (!this.#asked.has(repeat.id)) return undefined;
    const rows: RawRow[] = [];
    for (let at = 0; at < repeat.atMost; at++) {
      const row: Record<string, Flat> = {};
      for (const { id, answer } of repeat.nodes) {
        const given = this.answer(answer, nameInRow(repeat.id, at, id)) ?? keptInRow(kept, at, id);
        if (given !== undefined) row[id] = given;
      }
      if (this.#asked.has(`${repeat.id}[${at}]`)) rows.push(row);
    }
    return rows;
  }

  #choices(name: string, most: number): readonly string[] | undefined {
    const chosen = this.#texts.get(name);
    if (chosen) return [...new Set(chosen)].slice(0, most);
    return this.#asked.has(name) ? [] : undefined;
  }

  #day(name: string): string | undefined {
    const [day, month, year] = DAY_PARTS.map((part) => this.#text(`${name}-${part}`));
    if (day === undefined && month === undefined && year === undefined) return undefined;
    return dayOfParts({ day: day ?? "", month: month ?? "", year: year ?? "" });
  }

  #period(name: string): Readonly<Record<string, string>> | undefined {
    const [from, to] = ENDS.map((end) => this.#day(`${name}.${end}`));
    return from === undefined && to === undefined ? undefined : { from: from ?? "", to: to ?? "" };
  }

  #parts(parts: readonly string[], name: string): Readonly<Record<string, string>> | undefined {
    const given = parts.flatMap((part): [string, string][] => {
      const text = this.#text(`${name}.${part}`)?.replaceAll("\r\n", "\n");
      return text === undefined ? [] : [[part, text]];
    });
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  }
}

function keptInRow(kept: unknown, at: number, id: string): Flat | undefined {
  const row: unknown = Array.isArray(kept) ? kept[at] : undefined;
  return typeof row === "object" && row !== null && Object.hasOwn(row, id)
    ? (row as Record<string, Flat>)[id]
    : undefined;
}
