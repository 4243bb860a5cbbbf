import type { Deadline, Fee, ServiceDefinition } from "../definition.ts";
import type { Condition } from "../expressions.ts";
import type { Kind, Node, Option, Page, Question } from "../questions.ts";
import { smallService } from "../small-service.fixture.ts";
import { type Text, text } from "../text.ts";
import type { Draw } from "./draw.fixture.ts";
import {
  type Earlier,
  randomCondition,
  randomQuantity,
  readable,
  TARIFF,
} from "./random-expressions.fixture.ts";

const WORD = text("x", "x", "x");
const SOURCE = { text: "próba", mark: "?" } as const;
const SIMPLE = [
  "text",
  "long-text",
  "yes-no",
  "pesel",
  "nip",
  "regon",
  "krs",
  "land-register",
  "bank-account",
  "phone",
  "email",
  "ade",
  "parcel",
  "place",
] as const;

/** A sound definition: conditions read earlier nodes and say what absence means, every question can be answered. */
export function randomService(draw: Draw): ServiceDefinition {
  return new Maker(draw).service();
}

class Maker {
  private readonly draw: Draw;
  private readonly earlier: Earlier[] = [];
  private readonly derived: Record<string, Condition> = {};
  private made = 0;

  constructor(draw: Draw) {
    this.draw = draw;
  }

  service(): ServiceDefinition {
    const { draw } = this;
    const pages = this.many(1, 4, () => this.page());
    return smallService({
      pages,
      derived: this.derived,
      tariffs: {
        [TARIFF]: {
          title: WORD,
          unit: "grosze",
          covers: { from: "2026-01-01" },
          rows: [
            { from: "2026-01-01", to: "2026-06-30", value: draw.number(0, 5000), source: SOURCE },
            { from: "2026-07-01", value: draw.number(0, 5000), source: SOURCE },
          ],
        },
      },
      fees: this.many(0, 3, (at) => this.fee(at)),
      deadlines: [...this.many(0, 2, () => this.deadline(this.condition())), this.deadline()],
      examples: [],
    });
  }

  private page(): Page {
    const when = this.when(20);
    const nodes = this.many(1, 6, () => {
      const node = this.node();
      this.earlier.push(...readable(node, when.when !== undefined));
      if (this.draw.chance(20)) this.derived[`d${Object.keys(this.derived).length}`] = this.condition();
      return node;
    });
    return { id: this.id(), title: WORD, ...when, nodes };
  }

  private node(): Node {
    const { draw } = this;
    const shown = { id: this.id(), label: WORD, ...this.when(40) };
    switch (draw.number(0, 11)) {
      case 0:
        return { ...shown, node: "attachment", atMost: draw.number(1, 3), ...this.requiredIf() };
      case 1:
        return { ...shown, node: "declaration", ...this.requiredIf() };
      case 2:
        return { ...shown, node: "information", text: WORD };
      case 3: {
        const exit = { ...shown, node: "exit", title: WORD, text: WORD, onward: { phone: "112" } } as const;
        return draw.chance(50)
          ? { ...exit, when: this.condition() }
          : { ...shown, node: "information", text: WORD };
      }
      case 4: {
        const absent = shown.when !== undefined;
        return { ...shown, node: "group", nodes: this.together(absent, true) };
      }
      case 5: {
        const atLeast = draw.number(0, 2);
        const nodes = this.together(false, false);
        return { ...shown, node: "repeat", row: WORD, atLeast, atMost: atLeast + draw.number(1, 2), nodes };
      }
      default:
        return this.question(shown, true);
    }
  }

  /** Questions of a group or of a row, which read one another; nothing after a repeat reads those in its rows. */
  private together(absent: boolean, files: boolean): Question[] {
    const before = this.earlier.length;
    const questions = this.many(1, 3, () => {
      const question = this.question({ id: this.id(), label: WORD, ...this.when(40) }, files);
      this.earlier.push(...readable(question, absent));
      return question;
    });
    this.earlier.length = before;
    return questions;
  }

  private question(shown: { id: string; label: Text; when?: Condition }, files: boolean): Question {
    return { ...shown, node: "question", answer: this.kind(files), ...this.requiredIf() };
  }

  private kind(files: boolean): Kind {
    const { draw } = this;
    const from = draw.number(-5, 5);
    const range = { from, to: from + draw.number(0, 30) };
    const day = draw.number(-30, 30);
    const days = { from: { today: day }, to: { today: day + draw.number(0, 30) } };
    const atMost = draw.number(1, 3);
    return draw.of<() => Kind>([
      () => ({ kind: draw.of(SIMPLE) }),
      () => ({ kind: draw.of(SIMPLE) }),
      () => ({ kind: draw.of(["text", "long-text"]), longest: draw.number(1, 20) }),
      () => ({ kind: "choice", options: this.options(1) }),
      () => ({ kind: "choice", options: this.options(1) }),
      () => ({ kind: "yes-no" }),
      () => {
        const atLeast = draw.number(1, 2);
        return {
          kind: "choices",
          options: this.options(atLeast),
          atLeast,
          atMost: atLeast + draw.number(0, 2),
        };
      },
      () => ({ kind: "integer", ...range }),
      () => ({ kind: "decimal", places: draw.number(0, 4), unit: WORD, ...range }),
      () => ({ kind: "money", from: draw.number(0, 200), to: draw.number(200, 900) }),
      () => (draw.chance(30) ? { kind: "date" } : { kind: "date", ...days }),
      () => ({ kind: "period", ...days, longestDays: draw.number(1, 9) }),
      () => ({ kind: "address", inCity: draw.chance(50) }),
      () => (files ? { kind: "files", atMost } : { kind: "yes-no" }),
    ])();
  }

  /** So many of the options are always offered. */
  private options(always: number): Option[] {
    return this.many(always, always + 3, (at) => ({
      value: `o${at}`,
      label: WORD,
      ...(at < always ? {} : this.when(50)),
    }));
  }

  private fee(at: number): Fee {
    const { draw } = this;
    const quantity = () => randomQuantity(draw, this.earlier, Object.keys(this.derived));
    return {
      id: `f${at}`,
      title: WORD,
      ...this.when(40),
      amount: draw.of<() => Fee["amount"]>([
        () => ({ is: draw.of(["none", "office", "unpublished"]) }),
        () => ({ is: "fixed", grosze: { tariff: TARIFF } }),
        () => ({ is: "computed", grosze: quantity() }),
        () => ({ is: "computed", grosze: quantity() }),
      ])(),
      exemptions: this.many(0, 2, () => ({ title: WORD, when: this.condition(), source: SOURCE })),
      payee: WORD,
      source: SOURCE,
    };
  }

  private deadline(when?: Condition): Deadline {
    const { draw } = this;
    const within = { unit: draw.of(["days", "weeks", "months"] as const), count: draw.number(1, 3) };
    const is = draw.of<Deadline["is"]>([{ within }, "without-delay", "none", "unpublished"]);
    return { ...(when ? { when } : {}), is, text: WORD, source: SOURCE };
  }

  private condition(): Condition {
    return randomCondition(this.draw, this.earlier, Object.keys(this.derived));
  }

  private when(percent: number): { when?: Condition } {
    return this.draw.chance(percent) ? { when: this.condition() } : {};
  }

  private requiredIf(): { requiredIf?: Condition } {
    return this.draw.chance(30) ? { requiredIf: this.condition() } : {};
  }

  private many<One>(from: number, to: number, make: (at: number) => One): One[] {
    return Array.from({ length: this.draw.number(from, to) }, (_, at) => make(at));
  }

  /** One of the names is that of a thing which every object inherits. */
  private id(): string {
    return this.made++ === 3 ? "constructor" : `n${this.made}`;
  }
}
