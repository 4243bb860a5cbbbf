import { randomFrom } from "../random.ts";

/** When a question is asked: of one that is not asked or not answered, nothing holds. */
export type When =
  | { all: readonly When[] }
  | { any: readonly When[] }
  | { of: string; is: string }
  | { of: string; has: string }
  | { of: string; atLeast: number };

/** A question that all engines know. */
export interface Asked {
  id: string;
  takes: "choice" | "choices" | "integer" | "text" | "email";
  required: boolean;
  when: When | null;
}

/** One form, for every engine; a page is ten questions that depend on one another and on the page before. */
export type Sheet = readonly (readonly Asked[])[];

export type SheetAnswers = Readonly<Record<string, string | number | readonly string[]>>;

/** A set of answers, with what must come of it. */
export interface Case {
  answers: SheetAnswers;
  visible: readonly string[];
  valid: boolean;
  /** A change of one choice in the middle, after which other questions are asked. */
  change: { of: string; to: string };
}

export const OPTIONS = ["a", "b", "c", "d"] as const;
export const HIGHEST = 100;
export const LONGEST = 50;
export const MOST_CHOSEN = 3;
const ON_A_PAGE = 10;

export function makeSheet(questions: number): Sheet {
  return Array.from({ length: questions / ON_A_PAGE }, (_, page) => pageOf(page));
}

function pageOf(page: number): Asked[] {
  const id = (at: number, of = page) => `q${of * ON_A_PAGE + at}`;
  const is = (at: number, value: string, of = page): When => ({ of: id(at, of), is: value });
  const has = (at: number, value: string): When => ({ of: id(at), has: value });
  const atLeast = (at: number, bound: number, of = page): When => ({ of: id(at, of), atLeast: bound });
  const asks = (at: number, takes: Asked["takes"], when: When | null = null, required = true): Asked => ({
    id: id(at),
    takes,
    required,
    when,
  });
  return [
    asks(0, "choice"),
    asks(1, "choice", { any: [is(0, "a"), is(0, "b")] }),
    asks(2, "integer", is(1, "a")),
    asks(3, "text", { all: [atLeast(2, 50), is(0, "a")] }),
    asks(4, "email", { any: [is(0, "c"), { all: [is(1, "b"), is(0, "b")] }] }),
    asks(5, "choices"),
    asks(6, "choice", has(5, "b")),
    asks(7, "integer", { all: [{ any: [is(6, "a"), has(5, "c")] }, { any: [is(0, "a"), is(0, "d")] }] }),
    asks(8, "text", is(6, "c"), false),
    asks(9, "text", page === 0 ? null : { any: [is(0, "a", page - 1), atLeast(7, 30, page - 1)] }),
  ];
}

/** Sets of answers to what is asked; in every second one something is wrong or missing. */
export function makeCases(sheet: Sheet, count: number): Case[] {
  const random = randomFrom(11);
  const middle = sheet[Math.floor(sheet.length / 2)]![0]!.id;
  return Array.from({ length: count }, (_, at) => {
    const answers: Record<string, SheetAnswers[string]> = {};
    const visible: string[] = [];
    for (const { id, takes, when } of sheet.flat()) {
      if (when && !holds(when, answers)) continue;
      visible.push(id);
      answers[id] = ANSWERS[takes](random);
    }
    const valid = at % 2 === 0;
    const spoiled = valid ? answers : spoil(sheet, answers, at);
    // What was spoiled may be what others are asked for.
    const asked = valid ? visible : visibleIn(sheet, spoiled);
    const to = OPTIONS.find((option) => option !== answers[middle])!;
    return { answers: spoiled, visible: asked, valid, change: { of: middle, to } };
  });
}

/** The simplest there is: each question in its order, by what was answered to those that are asked. */
export function visibleIn(sheet: Sheet, answers: SheetAnswers): string[] {
  const effective: Record<string, SheetAnswers[string]> = {};
  for (const { id, when } of sheet.flat())
    if (!when || holds(when, effective)) effective[id] = answers[id] ?? "";
  return Object.keys(effective);
}

const oneOf = (random: () => number) => OPTIONS[Math.floor(random() * OPTIONS.length)]!;

const ANSWERS: Record<Asked["takes"], (random: () => number) => SheetAnswers[string]> = {
  choice: oneOf,
  choices: (random) => {
    const first = oneOf(random);
    return OPTIONS.filter((option) => option === first || random() < 0.4).slice(0, MOST_CHOSEN);
  },
  integer: (random) => Math.floor(random() * (HIGHEST + 1)),
  text: (random) => "x".repeat(1 + Math.floor(random() * LONGEST)),
  email: (random) => `osoba${Math.floor(random() * 100)}@example.org`,
};

/** The answers with one that is too big, too long, no address or left out. */
function spoil(sheet: Sheet, answers: SheetAnswers, at: number): SheetAnswers {
  const asked = sheet.flat().filter(({ id, required }) => required && id in answers);
  const { id, takes } = asked[(at * 7) % asked.length]!;
  if (takes === "integer") return { ...answers, [id]: HIGHEST + 1 };
  if (takes === "text") return { ...answers, [id]: "x".repeat(LONGEST + 1) };
  if (takes === "email") return { ...answers, [id]: "osoba@" };
  const { [id]: _, ...rest } = answers;
  return rest;
}

function holds(when: When, answers: SheetAnswers): boolean {
  if ("all" in when) return when.all.every((one) => holds(one, answers));
  if ("any" in when) return when.any.some((one) => holds(one, answers));
  const answer = answers[when.of];
  if ("is" in when) return answer === when.is;
  if ("has" in when) return Array.isArray(answer) && answer.includes(when.has);
  return typeof answer === "number" && answer >= when.atLeast;
}
