import { addDays } from "#core/calendar";
import type { Answers } from "../answers.ts";
import type { ServiceDefinition } from "../definition.ts";
import type { Asked } from "../evaluation.ts";
import type { Kind, Node, Repeat } from "../questions.ts";
import type { Draw } from "./draw.fixture.ts";

/** What takes an answer in a definition, at its top or in a group. */
export function answerable({ pages }: ServiceDefinition): (Asked | Repeat)[] {
  const inside = (node: Node): (Asked | Repeat)[] => {
    if (node.node === "group") return [...node.nodes];
    return node.node === "information" || node.node === "exit" ? [] : [node];
  };
  return pages.flatMap(({ nodes }) => nodes.flatMap(inside));
}

/** Answers as a browser, a mistake or a program might send them: right, wrong, strange, and to what nobody asked. */
export function randomAnswers(draw: Draw, definition: ServiceDefinition, today: string): Answers {
  if (draw.chance(1)) return draw.of<unknown>([null, 7, "x", [], true]) as Answers;
  const answers = answerable(definition)
    .filter(() => draw.chance(75))
    .map((node): [string, unknown] => [node.id, randomAnswer(draw, node, today)]);
  if (draw.chance(20)) answers.push([draw.of(["__proto__", "toString", "obcy"]), strange(draw)]);
  return Object.fromEntries(answers) as Answers;
}

/** A raw answer to a node, valid in most cases. */
export function randomAnswer(draw: Draw, node: Asked | Repeat, today: string): unknown {
  const luck = draw.number(0, 99);
  if (luck < 12) return strange(draw);
  if (luck < 24) return draw.of(WRONG);
  if (node.node !== "repeat") return validAnswer(draw, node, today, null);
  return Array.from({ length: draw.number(0, node.atMost + 1) }, () =>
    Object.fromEntries(
      node.nodes.filter(() => draw.chance(80)).map((one) => [one.id, randomAnswer(draw, one, today)]),
    ),
  );
}

const WRONG: readonly unknown[] = [
  "",
  "  ",
  "o1",
  "o9",
  "no",
  "0",
  "-1",
  "1.000",
  "2026-02-30",
  ["o3", "o1"],
  "\ud800",
  "a\u202eb",
];

function strange(draw: Draw): unknown {
  const json = draw.of([
    "null",
    "7",
    "true",
    "[]",
    "[null, 7]",
    "{}",
    '{"__proto__": {"from": "2026-11-28", "street": "x"}}',
    '{"from": {}, "street": [], "constructor": "1"}',
    '[{"__proto__": {"constructor": "1"}}, [], "x", null]',
    '{"length": "9", "0": "o1"}',
    '[["o1"], {"o1": "o1"}, ["yes"]]',
  ]);
  return JSON.parse(json);
}

/** A raw answer that passes the validator. `offered`: the options that may be chosen, where not all may. */
export function validAnswer(
  draw: Draw,
  node: Asked,
  today: string,
  offered: readonly string[] | null,
): unknown {
  if (node.node === "declaration") return "yes";
  const kind: Kind = node.node === "attachment" ? { kind: "files", atMost: node.atMost } : node.answer;
  switch (kind.kind) {
    case "text":
    case "long-text":
      return draw.of(["x", "ł"]);
    case "choice":
      return draw.of(offered ?? kind.options.map(({ value }) => value));
    case "choices": {
      const values = offered ?? kind.options.map(({ value }) => value);
      const most = Math.min(values.length, kind.atMost ?? values.length);
      return draw.shuffled(values).slice(0, draw.number(kind.atLeast ?? 1, most));
    }
    case "yes-no":
      return draw.of(["yes", "no"]);
    case "integer":
    case "decimal":
      return `${draw.number(kind.from ?? 0, kind.to ?? 99)}`.replace("-", draw.of(["-", "−"]));
    case "money":
      return `${(draw.number(kind.from ?? 0, kind.to ?? 99_999) / 100).toFixed(2)}${draw.of(["", " zł"])}`;
    case "date":
      return dayBetween(draw, kind, today);
    case "period": {
      const day = dayBetween(draw, kind, today);
      return { from: day, to: day };
    }
    case "address":
      return { street: "Próbna", house: "1", postcode: draw.of(["43-300", "43300"]), town: "Miasto" };
    case "parcel":
      return { precinct: "Lipnik", number: draw.of(["1", "12/3", "AR_1.4"]) };
    case "place":
      return draw.of([{ description: "tu" }, { lat: "49,8", lon: "19" }]);
    case "files":
      return Array.from({ length: draw.number(1, kind.atMost) }, (_, at) => `${at}.pdf`);
    default:
      return draw.of(IDENTIFIERS[kind.kind]);
  }
}

const IDENTIFIERS = {
  pesel: ["44051401359", "440514 01359"],
  nip: ["5260250274", "526-025-02-74"],
  regon: ["123456785"],
  krs: ["0000000000", "KRS 0000 000 000"],
  "land-register": ["WA1M/00012345/1"],
  "bank-account": ["61 1090 1014 0000 0712 1981 2874"],
  phone: ["33 497 14 94", "+48600700800"],
  email: ["a@b.pl"],
  ade: ["AE:PL-00000-00013-AAAAA-06", "ae:pl-00000-00013-aaaaa-06"],
};

/** Bounds of random definitions are counted from the day that counts. */
function dayBetween(draw: Draw, { from, to }: { from?: unknown; to?: unknown }, today: string): string {
  const days = (bound: unknown, otherwise: number) =>
    typeof bound === "object" && bound !== null ? (bound as { today: number }).today : otherwise;
  return addDays(today, draw.number(days(from, -40), days(to, 40)));
}
