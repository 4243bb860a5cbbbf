import { describe, expect, it } from "vitest";
import type { ServiceDefinition } from "../definition.ts";
import { evaluate } from "../evaluate.ts";
import { all, any, type Condition, chosen, compared, derived, given, not, yes } from "../expressions.ts";
import { openForm } from "../open-form.ts";
import type { Kind, Node, Page, Question } from "../questions.ts";
import { smallService } from "../small-service.fixture.ts";
import { text } from "../text.ts";
import { proveService } from "./prove-service.ts";
import type { ServiceFault } from "./service-fault.ts";
import { soundService } from "./sound-service.fixture.ts";

const named = (words: string) => text(words, words, words);
const source = { text: "próba", mark: "?" } as const;
const never = not({ if: "always" });
const question = (id: string, answer: Kind, more: Partial<Question> = {}): Question => ({
  node: "question",
  id,
  label: named(id),
  answer,
  ...more,
});
const yesNo = (id: string, more: Partial<Question> = {}) => question(id, { kind: "yes-no" }, more);
const words = (id: string, when: Condition): Node => ({ node: "information", id, text: named(id), when });
const option = (value: string, when?: Condition) => ({
  value,
  label: named(value),
  ...(when ? { when } : {}),
});

/** The sound service with a page behind its own, which nobody's examples tell of. */
function extended(nodes: readonly Node[], changes: Partial<ServiceDefinition> = {}): ServiceDefinition {
  const page: Page = { id: "dalej", title: named("Dalej"), nodes };
  return soundService({ pages: [...smallService().pages, page], ...changes });
}

/** Faults without those of examples, which a changed form must differ from. */
function faultsOf(definition: ServiceDefinition): ServiceFault[] {
  return proveService(definition, {
    services: ["inna"],
    units: ["ochrona-srodowiska", "biuro-obslugi"],
  }).faults.filter(({ code, place }) => !code.startsWith("example-") && place.example === undefined);
}

const short = ({ about, code, place }: ServiceFault) =>
  [code, place.page, place.node, place.option, place.fee, place.part, about]
    .filter((one) => one !== undefined)
    .join(" ");
const shortFaults = (definition: ServiceDefinition) => faultsOf(definition).map(short);
const stepsOf = ({ path }: ServiceFault) =>
  path?.steps.map(
    ({ answer, node }) => `${node}: ${typeof answer === "string" ? answer : (answer?.pl ?? "–")}`,
  );

describe("names and what they name", () => {
  it("refuses words for a derived condition that is not there", () => {
    const words = text("a", "b", "c");
    const definition = soundService({ said: { nikt: { holds: words, fails: words } } });
    expect(shortFaults(definition)).toEqual(["unknown-name said nikt"]);
  });

  it("refuses reports nearby by questions that are not there, are of another kind or stand in a row", () => {
    const place = question("miejsce", { kind: "place" });
    const nearby = (kind: string, at = "miejsce") =>
      shortFaults(extended([place], { nearby: { place: at, kind } }));
    expect(nearby("kto")).toEqual([]);
    expect(nearby("nikt", "nigdzie")).toEqual([
      "unknown-name nearby.place nigdzie",
      "unknown-name nearby.kind nikt",
    ]);
    expect(nearby("miejsce", "kto")).toEqual([
      "kind-does-not-fit nearby.place kto",
      "kind-does-not-fit nearby.kind miejsce",
    ]);
    expect(nearby("obwod")).toEqual(["reads-row nearby.kind obwod"]);
  });

  it.each<[string, Node[], string[]]>([
    ["a node twice", [yesNo("kto")], ["name-twice dalej kto kto"]],
    ["a node in capitals", [yesNo("Nowy")], ["name-malformed dalej Nowy Nowy"]],
    ["a former name that lives on", [yesNo("nowy", { formerly: ["kto"] })], ["name-twice nowy formerly kto"]],
    [
      "an option twice",
      [question("wybor", { kind: "choice", options: [option("a"), option("a")] })],
      ["name-twice dalej wybor a a"],
    ],
    ["a node that is not there", [words("x", yes("nikt"))], ["unknown-name dalej x when nikt"]],
    [
      "a derived condition that is not there",
      [words("x", derived("nikt"))],
      ["unknown-name dalej x when nikt"],
    ],
    [
      "an option that is not there",
      [words("x", chosen("kto", "nikt"))],
      ["unknown-name dalej x when kto: nikt"],
    ],
    ["a later node", [words("x", yes("y")), yesNo("y")], ["reads-later dalej x when y"]],
    ["itself", [yesNo("x", { when: yes("x") })], ["reads-later dalej x when x"]],
    ["a question of a row", [words("x", given("obwod"))], ["reads-row dalej x when obwod"]],
    ["yes of a number", [words("x", yes("ile"))], ["kind-does-not-fit dalej x when ile"]],
    ["a choice compared", [words("x", compared("kto", "<", 3))], ["kind-does-not-fit dalej x when kto"]],
    [
      "a number beside a day",
      [words("x", compared("ile", "<", "2026-11-28"))],
      ["kind-does-not-fit dalej x when ile"],
    ],
    [
      "an answer to mere words",
      [words("x", yes("zgoda")), words("y", given("x"))],
      ["kind-does-not-fit dalej y when x"],
    ],
    [
      "a day that does not exist",
      [question("dzien", { kind: "date", from: "2026-02-30" })],
      ["kind-does-not-fit dalej dzien from"],
    ],
    [
      "a file in a row",
      [
        {
          node: "repeat",
          id: "wiersze",
          label: named("w"),
          row: named("w"),
          atLeast: 1,
          atMost: 2,
          nodes: [question("plik", { kind: "files", atMost: 1 })],
        },
      ],
      ["file-in-row dalej plik"],
    ],
    [
      "another service that is not there",
      [
        {
          node: "exit",
          id: "x",
          when: compared("ile", ">", 5),
          title: named("x"),
          text: named("x"),
          onward: { service: "nie-ma" },
        },
      ],
      ["onward-unknown dalej x onward nie-ma"],
    ],
  ])("refuses %s", (_what, nodes, expected) => {
    expect(shortFaults(extended(nodes))).toEqual(expected);
  });

  it("looks through derived conditions to what they read, at each use", () => {
    const definition = extended([words("x", derived("pozno")), yesNo("y")], {
      derived: { firma: chosen("kto", "firma"), pozno: yes("y") },
    });
    expect(shortFaults(definition)).toEqual(["reads-later dalej x when y"]);
  });
});

describe("words, sources and tables", () => {
  it("refuses a text that is blank in a language", () => {
    const faults = faultsOf(soundService({ lead: text("Do prób.", " ", "For trials.") }));
    expect(faults).toEqual([{ code: "text-missing", place: { part: "lead", language: "uk" } }]);
  });

  it("refuses an exit that does not explain itself", () => {
    const exit: Node = {
      node: "exit",
      id: "x",
      when: compared("ile", ">", 5),
      title: named("x"),
      text: text("Nie", "", "No"),
      onward: { phone: "112" },
    };
    expect(faultsOf(extended([exit]))).toEqual([
      { code: "exit-unexplained", place: { page: "dalej", node: "x", part: "text", language: "uk" } },
    ]);
  });

  it("refuses a fact without a source", () => {
    expect(shortFaults(soundService({ basis: [{ text: "", mark: "V" }] }))).toEqual([
      "source-missing basis.0",
    ]);
  });

  it.each<[string, { from: string; to?: string }[], { from: string; to?: string }, string[]]>([
    ["begins late", [{ from: "2026-02-01" }], { from: "2026-01-01" }, ["tariff-gap 2026-01-01"]],
    [
      "ends early",
      [{ from: "2026-01-01", to: "2026-06-30" }],
      { from: "2026-01-01", to: "2026-12-31" },
      ["tariff-gap 2026-07-01"],
    ],
    [
      "has a hole",
      [{ from: "2026-01-01", to: "2026-03-31" }, { from: "2026-05-01" }],
      { from: "2026-01-01" },
      ["tariff-gap 2026-04-01"],
    ],
    [
      "says two things of a day",
      [{ from: "2026-01-01" }, { from: "2026-05-01" }],
      { from: "2026-01-01" },
      ["tariff-overlaps 2026-05-01"],
    ],
    ["names no day", [{ from: "2026-13-01" }], { from: "2026-01-01" }, ["name-malformed 2026-13-01"]],
  ])("refuses a table that %s", (_what, rows, covers, expected) => {
    const tariffs = {
      sztuka: {
        title: named("a"),
        unit: "grosze" as const,
        covers,
        rows: rows.map((row) => ({ ...row, value: 1, source })),
      },
    };
    const codes = faultsOf(soundService({ tariffs })).filter(({ place }) => place.tariff === "sztuka");
    expect(codes.map(short)).toEqual(expected);
  });
});

describe("places that nobody comes to", () => {
  it("finds a node whose conditions exclude each other, and nothing that follows from it", () => {
    const group: Node = {
      node: "group",
      id: "g",
      label: named("g"),
      when: all(compared("ile", "<", 3), compared("ile", ">=", 3)),
      nodes: [question("w", { kind: "choice", options: [option("a"), option("b")] })],
    };
    expect(shortFaults(extended([group]))).toEqual(["unreachable dalej g"]);
  });

  it("knows that a number has limits and a whole one no halves", () => {
    expect(shortFaults(extended([words("x", compared("ile", ">", 9))]))).toEqual(["unreachable dalej x"]);
    expect(
      shortFaults(extended([words("x", all(compared("ile", ">", 3), compared("ile", "<", 4)))])),
    ).toEqual(["unreachable dalej x"]);
    expect(
      shortFaults(extended([words("x", all(compared("ile", ">", 3), compared("ile", "<=", 4)))])),
    ).toEqual([]);
  });

  it("finds a page, an option, an exit, a fee, an exemption and a deadline", () => {
    // Whoever comes this far is no spoldzielnia.
    const gone = chosen("kto", "spoldzielnia");
    const { deadlines, fees } = smallService();
    const definition = extended(
      [
        question("w", { kind: "choice", options: [option("a"), option("b", gone)] }),
        {
          node: "exit",
          id: "e",
          when: gone,
          title: named("e"),
          text: named("e"),
          onward: { service: "inna" },
        },
      ],
      {
        fees: [
          { ...fees[0]!, exemptions: [{ title: named("z"), when: gone, source }] },
          { ...fees[0]!, id: "druga", when: gone },
        ],
        deadlines: [{ ...deadlines[0]!, when: gone }, ...deadlines],
      },
    );
    const pages = [
      ...definition.pages,
      { id: "koncowa", title: named("k"), when: gone, nodes: [yesNo("k")] },
    ];
    expect(shortFaults({ ...definition, pages })).toEqual([
      "unreachable dalej w b",
      "unreachable dalej e",
      "unreachable koncowa",
      "unreachable oplata",
      "unreachable druga",
      "unreachable",
    ]);
  });

  it("finds an alternative, a derived condition and a branch of an amount that never hold", () => {
    const gone = chosen("kto", "spoldzielnia");
    const { fees } = smallService();
    const definition = extended([words("x", any(compared("ile", ">", 2), compared("ile", ">", 20)))], {
      derived: { firma: chosen("kto", "firma"), nigdy: all(chosen("kto", "firma"), chosen("kto", "osoba")) },
      fees: [
        {
          ...fees[0]!,
          amount: {
            is: "computed",
            grosze: { first: [{ when: gone, gives: { number: 1 } }], otherwise: { number: 2 } },
          },
        },
      ],
    });
    expect(shortFaults(definition)).toEqual([
      "never-holds dalej x when.1",
      "never-holds",
      "unreachable oplata amount.first.0",
    ]);
  });

  it("only warns of a condition that always holds", () => {
    const { faults, warnings } = proveService(extended([words("x", compared("ile", ">=", 1))]));
    expect(faults.filter(({ code }) => !code.startsWith("example"))).toEqual([]);
    expect(warnings.map(short)).toEqual(["always-holds dalej x when"]);
  });
});

describe("paths that show a fault", () => {
  it("wants to know what the absence of an answer means, only where it can be absent", () => {
    const nodes = (when: Condition): Node[] => [
      question("konto", { kind: "integer", from: 1, to: 5 }, { when: derived("firma") }),
      words("x", when),
    ];
    const large = compared("konto", ">", 3);
    expect(shortFaults(extended(nodes(all(derived("firma"), large))))).toEqual([]);
    expect(shortFaults(extended(nodes(compared("konto", ">", 3, false))))).toEqual([]);
    const faults = faultsOf(extended(nodes(large)));
    expect(faults.map(short)).toEqual(["absent-unsaid dalej x when konto"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba"]]);
  });

  it("wants it for a question that may be left empty", () => {
    const faults = faultsOf(extended([yesNo("y", { requiredIf: never }), words("x", yes("y"))]));
    expect(faults.map(short)).toEqual(["absent-unsaid dalej x when y"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba", "y: –"]]);
  });

  it("shows the shortest way to a question without an answer", () => {
    const options = [option("a", compared("ile", "<", 7)), option("b", chosen("kto", "firma"))];
    const definition = extended([question("w", { kind: "choice", options })]);
    const faults = faultsOf(definition);
    expect(faults.map(short)).toEqual(["dead-end dalej w"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba", "ile: 7"]]);
    const { answers, day } = faults[0]!.path!;
    const seen = evaluate(openForm(definition), answers, day);
    expect(seen.wrong.map(({ node }) => node)).toEqual(["w"]);
    expect(seen.pages.at(-1)?.nodes[0]?.offered).toEqual([]);
  });

  it.each<[string, Kind]>([
    ["a number between limits that cross", { kind: "integer", from: 5, to: 4 }],
    [
      "a number between two neighbours",
      { kind: "decimal", from: 1.01, to: 1.09, places: 1, unit: named("m") },
    ],
    ["a day between days that cross", { kind: "date", from: { today: 1 }, to: { today: 0 } }],
    ["a period between days that cross", { kind: "period", from: { today: 1 }, to: { today: 0 } }],
    ["more choices than options", { kind: "choices", options: [option("a")], atLeast: 2 }],
    [
      "fewer choices than needed",
      { kind: "choices", options: [option("a"), option("b"), option("c")], atLeast: 2, atMost: 1 },
    ],
    ["no file at all", { kind: "files", atMost: 0 }],
    ["a text without a letter", { kind: "text", longest: 0 }],
  ])("finds %s", (_what, kind) => {
    const faults = faultsOf(extended([question("w", kind)]));
    const [fault] = faults.filter(({ code }) => code === "never-answerable");
    expect(fault?.place).toEqual({ page: "dalej", node: "w" });
    expect(stepsOf(fault!)).toEqual(["kto: osoba"]);
  });

  it("finds a day on which days that count from today cross one that stands", () => {
    const kind: Kind = { kind: "date", from: { today: 7 }, to: "2026-12-31" };
    const faults = faultsOf(extended([question("w", kind)])).filter(({ code }) => code === "dead-end");
    expect(faults.map(({ path }) => path?.day)).toEqual(["2026-12-25"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba"]]);
  });

  it("finds rows that nobody can fill", () => {
    const rows = (atLeast: number): Node => ({
      node: "repeat",
      id: "wiersze",
      label: named("w"),
      row: named("w"),
      atLeast,
      atMost: 2,
      nodes: [yesNo("r"), question("w", { kind: "choice", options: [option("a", yes("r"))] })],
    });
    const faults = faultsOf(extended([rows(0)]));
    expect(faults.map(short)).toEqual(["dead-end dalej w"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba", "wiersze: 1", "r: no"]]);
  });

  it("finds a path with nothing to send", () => {
    const pages: Page[] = [
      { id: "a", title: named("a"), nodes: [{ node: "information", id: "i", text: named("i") }] },
    ];
    const free = { ...smallService().fees[0]!, amount: { is: "none" } as const };
    expect(shortFaults(soundService({ pages, derived: {}, fees: [free] }))).toEqual([
      "nothing-to-send pages",
    ]);
  });

  it("finds a path without a fee, and one whose fee nothing tells", () => {
    const { fees } = smallService();
    const [fee] = fees;
    const some = faultsOf(soundService({ fees: [{ ...fee!, when: derived("firma") }] }));
    expect(some.map(short)).toEqual(["fee-undefined fees"]);
    expect(some.map(stepsOf)).toEqual([["kto: osoba"]]);
    const absent = faultsOf(
      extended([question("m", { kind: "integer", to: 9 }, { when: compared("ile", ">", 4) })], {
        fees: [{ ...fee!, amount: { is: "computed", grosze: { answer: "m" } } }],
      }),
    );
    expect(absent.map(short)).toEqual(["fee-undefined oplata amount m"]);
    expect(absent.map(stepsOf)).toEqual([["kto: osoba", "ile: 1"]]);
  });

  it("finds a tariff that does not hold on the day of the proof", () => {
    const faults = proveService(soundService(), { from: "2025-12-31" }).faults;
    expect(faults.map(short)).toEqual(["fee-undefined oplata amount sztuka"]);
    expect(faults[0]?.path?.day).toBe("2025-12-31");
  });

  it("finds an amount below zero, with the answers that show it", () => {
    const { fees } = smallService();
    const less = {
      difference: [{ number: 500 }, { product: [{ answer: "ile" }, { number: 100 }] }],
    } as const;
    const definition = soundService({ fees: [{ ...fees[0]!, amount: { is: "computed", grosze: less } }] });
    const faults = faultsOf(definition);
    expect(faults.map(short)).toEqual(["fee-negative oplata amount"]);
    const { answers, day } = faults[0]!.path!;
    expect(evaluate(openForm(definition), answers, day).fees[0]?.grosze).toBeLessThan(0);
    const most = { most: [{ number: 0 }, less] };
    expect(
      shortFaults(soundService({ fees: [{ ...fees[0]!, amount: { is: "computed", grosze: most } }] })),
    ).toEqual([]);
  });

  it("finds a path without a deadline", () => {
    const { deadlines } = smallService();
    const faults = faultsOf(soundService({ deadlines: [{ ...deadlines[0]!, when: derived("firma") }] }));
    expect(faults.map(short)).toEqual(["deadline-undefined deadlines"]);
    expect(faults.map(stepsOf)).toEqual([["kto: osoba"]]);
  });

  it("says so where conditions are entangled beyond what can be looked through", () => {
    const left = Array.from({ length: 24 }, (_, at) => yesNo(`l${at}`));
    const right = Array.from({ length: 24 }, (_, at) => yesNo(`r${at}`));
    const pairs = any(...left.map((_, at) => all(yes(`l${at}`), yes(`r${at}`))));
    expect(shortFaults(extended([...left, ...right, words("x", pairs)]))).toContain("too-entangled pages");
  });
});

describe("examples", () => {
  const codes = (examples: ServiceDefinition["examples"]) =>
    proveService(soundService({ examples })).faults.map(short);
  const { examples } = soundService();
  const [first, ...others] = examples;

  it("are at least four, each with a name of its own", () => {
    expect(codes(examples.slice(0, 3))).toEqual(["too-few-examples examples 3"]);
    expect(codes([...examples, first!])).toEqual(["name-twice osoba"]);
  });

  it("must come out as they promise", () => {
    const { faults } = proveService(
      soundService({
        examples: [
          { ...first!, expect: { ...first!.expect, fees: { oplata: 1 }, deadline: null } },
          ...others,
        ],
      }),
    );
    expect(faults.map(({ code, expected, found, place }) => ({ code, place, expected, found }))).toEqual([
      {
        code: "example-differs",
        place: { example: "osoba", part: "fees" },
        expected: { oplata: 1 },
        found: { oplata: 1700 },
      },
      {
        code: "example-differs",
        place: { example: "osoba", part: "deadline" },
        expected: null,
        found: "2026-12-14",
      },
    ]);
  });

  it("must have valid answers, to questions that there are", () => {
    const answers = { ...first!.answers, ile: "10", nikt: "x" };
    expect(codes([{ ...first!, answers }, ...others])).toEqual([
      "unknown-name nikt",
      "example-invalid ile",
      "example-differs fees",
    ]);
  });
});
