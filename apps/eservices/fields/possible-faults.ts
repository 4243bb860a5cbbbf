import { addDays } from "#core/calendar";
import type { Bound, Fault, Kind, KindName, Page, Question } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { faultKey } from "./fault-key.ts";
import { faultText } from "./fault-text.ts";

/** The words for what can be wrong with each question of a page, by its id and the key of the fault. */
export type FaultTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that can be said to be wrong with the questions of a page, for the browser, which has no texts of its own. */
export function faultTexts(page: Page, today: string, locale: Locale, messages: Messages): FaultTexts {
  const questions = page.nodes.flatMap((node): readonly Question[] =>
    node.node === "question" ? [node] : node.node === "group" || node.node === "repeat" ? node.nodes : [],
  );
  return Object.fromEntries(
    questions.map((question) => [
      question.id,
      Object.fromEntries(
        possibleFaults(question.answer, today).map((fault) => [
          faultKey(fault),
          faultText(fault, question, locale, messages),
        ]),
      ),
    ]),
  );
}

const LINE: Fault[] = [{ is: "control-characters" }];
const NUMBER: Fault[] = [{ is: "not-a-number" }];
const DAYS: Fault[] = [
  ...(["day", "month", "year"] as const).map((part): Fault => ({ is: "not-a-day", wrong: [part] })),
  { is: "not-a-day", wrong: ["day", "month"] },
];

const missing = (...parts: Extract<Fault, { is: "part-missing" }>["part"][]): Fault[] =>
  parts.map((part) => ({ is: "part-missing", part }));

type OfKind<Name extends KindName> = Extract<Kind, { kind: Name }>;

/** What can be wrong with an answer of each kind; files are judged by the server alone. */
const FAULTS: { [Name in KindName]: (kind: OfKind<Name>, today: string) => Fault[] } = {
  text: ({ longest }) => [...LINE, ...tooLong(longest ?? 200)],
  "long-text": ({ longest }) => [...LINE, ...tooLong(longest ?? 4_000)],
  choice: () => [{ is: "not-an-option" }],
  choices: ({ atLeast, atMost }) => [
    { is: "not-an-option" },
    ...(atLeast === undefined ? [] : [{ is: "too-few", atLeast } as const]),
    ...(atMost === undefined ? [] : [{ is: "too-many", atMost } as const]),
  ],
  "yes-no": () => [{ is: "not-an-option" }],
  integer: (kind) => [...NUMBER, { is: "not-whole" }, ...outside(kind)],
  decimal: (kind) => [...NUMBER, { is: "too-many-places", places: kind.places }, ...outside(kind)],
  money: ({ from, to }) => [
    { is: "not-an-amount" },
    { is: "amount-too-small", from: from ?? 0 },
    ...(to === undefined ? [] : [{ is: "amount-too-big", to } as const]),
  ],
  date: (kind, today) => [...DAYS, ...outsideDays(kind, today)],
  period: (kind, today) => [
    ...DAYS,
    ...outsideDays(kind, today),
    { is: "period-without", end: "from" },
    { is: "period-without", end: "to" },
    { is: "period-reversed" },
    ...(kind.longestDays === undefined
      ? []
      : [{ is: "period-too-long", longestDays: kind.longestDays } as const]),
  ],
  pesel: () => [{ is: "not-a-pesel" }],
  nip: () => [{ is: "not-a-nip" }],
  regon: () => [{ is: "not-a-regon" }],
  krs: () => [{ is: "not-a-krs" }],
  "land-register": () => [{ is: "not-a-land-register" }],
  "bank-account": () => [{ is: "not-a-bank-account" }],
  phone: () => [{ is: "not-a-phone" }],
  email: () => [{ is: "not-an-email" }],
  ade: () => [{ is: "not-an-ade" }],
  address: () => [
    ...LINE,
    ...tooLong(120),
    ...missing("street", "house", "postcode", "town"),
    { is: "not-a-postcode" },
  ],
  parcel: () => [...LINE, ...tooLong(120), ...missing("precinct", "number"), { is: "not-a-parcel" }],
  place: () => [...LINE, ...tooLong(500), { is: "not-coordinates" }],
  files: () => [],
};

function possibleFaults(kind: Kind, today: string): Fault[] {
  const faultsOf = FAULTS[kind.kind] as (kind: Kind, today: string) => Fault[];
  const faults = faultsOf(kind, today);
  return faults.length > 0 ? [{ is: "required" }, ...faults] : [];
}

const tooLong = (longest: number): Fault[] => [{ is: "too-long", longest }];

function outside({ from, to }: { from?: number; to?: number }): Fault[] {
  return [
    { is: "too-small", from: from ?? 0 },
    ...(to === undefined ? [] : [{ is: "too-big", to } as const]),
  ];
}

function outsideDays({ from, to }: { from?: Bound; to?: Bound }, today: string): Fault[] {
  const day = (bound: Bound) => (typeof bound === "object" ? addDays(today, bound.today) : String(bound));
  return [
    ...(from === undefined ? [] : [{ is: "too-early", from: day(from) } as const]),
    ...(to === undefined ? [] : [{ is: "too-late", to: day(to) } as const]),
  ];
}
