import type { Bound, Condition, Quantity } from "../expressions.ts";
import type { KindName, Node } from "../questions.ts";
import type { Draw } from "./draw.fixture.ts";

/** What a condition may read: a node that stands earlier. */
export interface Earlier {
  id: string;
  kind: KindName | "declaration" | "repeat";
  /** Values of its options. */
  options: readonly string[];
  /** Whether it may be absent where it is read. */
  absent: boolean;
  /** Ids of the numbers in the rows of a repeat. */
  numbers: readonly string[];
}

export const TARIFF = "stawka";
const NUMBERS: readonly string[] = ["integer", "decimal", "money"];

/** Says what absence means where there may be one. */
const missing = <Meaning>(draw: Draw, { absent }: Earlier, meaning: Meaning) =>
  absent || draw.chance(30) ? { missing: meaning } : {};

/** A condition over nodes that stand earlier, and derived ones that do. */
export function randomCondition(
  draw: Draw,
  earlier: readonly Earlier[],
  derived: readonly string[],
  depth = 2,
): Condition {
  const inner = () => randomCondition(draw, earlier, derived, depth - 1);
  if (depth > 0 && draw.chance(45)) {
    if (draw.chance(30)) return { if: "not", of: inner() };
    return { if: draw.of(["all", "any"]), of: Array.from({ length: draw.number(0, 3) }, inner) };
  }
  if (derived.length > 0 && draw.chance(15)) return { if: "derived", name: draw.of(derived) };
  if (earlier.length === 0 || draw.chance(3)) return { if: "always" };
  const read = draw.of(earlier);
  if (draw.chance(15)) return { if: "given", node: read.id };
  const absence = missing(draw, read, draw.chance(50));
  if (read.kind === "yes-no" || read.kind === "declaration") return { if: "yes", node: read.id, ...absence };
  if (read.options.length > 0)
    return { if: "chosen", node: read.id, values: draw.some(read.options, 40), ...absence };
  const by = draw.of(["<", "<=", ">", ">="] as const);
  const compared = (bound: Bound): Condition => ({ if: "compared", node: read.id, by, bound, ...absence });
  if (read.kind === "date") return compared(draw.chance(50) ? { today: draw.number(-30, 30) } : "2026-11-28");
  if (read.kind === "repeat") return compared(draw.number(0, 3));
  if (NUMBERS.includes(read.kind)) return compared(draw.number(0, 30));
  return { if: "given", node: read.id };
}

/** A quantity over nodes that stand earlier. */
export function randomQuantity(
  draw: Draw,
  earlier: readonly Earlier[],
  derived: readonly string[],
  depth = 2,
): Quantity {
  const inner = () => randomQuantity(draw, earlier, derived, depth - 1);
  const many = () => Array.from({ length: draw.number(1, 3) }, inner);
  /** Two at most, and no product of products: an amount of more than 2^53 is no office's, and not exact. */
  const factors = () =>
    Array.from({ length: draw.number(1, 2) }, () => randomQuantity(draw, earlier, derived, 0));
  if (depth > 0 && draw.chance(60))
    return draw.of<() => Quantity>([
      () => ({ sum: many() }),
      () => ({ product: factors() }),
      () => ({ difference: [inner(), inner()] }),
      () => ({ least: many() }),
      () => ({ most: many() }),
      () => ({ begun: inner(), each: draw.number(1, 7) }),
      () => ({
        first: Array.from({ length: draw.number(0, 2) }, () => ({
          when: randomCondition(draw, earlier, derived, 1),
          gives: inner(),
        })),
        otherwise: inner(),
      }),
    ])();
  const read = earlier.length > 0 && draw.chance(70) ? draw.of(earlier) : null;
  if (read && NUMBERS.includes(read.kind))
    return { answer: read.id, ...missing(draw, read, draw.number(0, 5)) };
  if (read?.kind === "period") return { days: read.id, ...missing(draw, read, draw.number(0, 5)) };
  if (read?.kind === "choices") return { chosen: read.id };
  if (read?.kind === "repeat")
    return read.numbers.length > 0 && draw.chance(60)
      ? { rows: read.id, of: draw.of(read.numbers) }
      : { answer: read.id, missing: 0 };
  return draw.chance(50) ? { tariff: TARIFF } : { number: draw.number(0, 9) };
}

/** What later conditions may read of a node. `absent`: its page or its group may be. */
export function readable(node: Node, absent: boolean): Earlier[] {
  if (node.node === "group")
    return node.nodes.flatMap((one) => readable(one, absent || node.when !== undefined));
  if (node.node === "information" || node.node === "exit") return [];
  const { id } = node;
  const mayBeAbsent =
    absent || node.when !== undefined || ("requiredIf" in node && node.requiredIf !== undefined);
  const known = { id, options: [], numbers: [], absent: mayBeAbsent };
  if (node.node === "attachment") return [{ ...known, kind: "files" }];
  if (node.node === "declaration") return [{ ...known, kind: "declaration" }];
  if (node.node === "repeat") {
    const numbers = node.nodes.filter(({ answer }) => NUMBERS.includes(answer.kind)).map((one) => one.id);
    return [{ ...known, kind: "repeat", numbers }];
  }
  const options = "options" in node.answer ? node.answer.options.map(({ value }) => value) : [];
  return [{ ...known, kind: node.answer.kind, options }];
}
