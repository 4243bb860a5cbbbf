import { and, eq, sql } from "drizzle-orm";
import { anyOf, type Db, together } from "#core/db";
import { actorName } from "#core/identity";
import { modelSpending } from "../tables.ts";
import type { Caller, CallRecord } from "./call-record.ts";

/** The most tokens of a day: of all calls, of one task, one unit, one person. What is null has no limit. */
export interface Budgets {
  all: number | null;
  task: number | null;
  unit: number | null;
  person: number | null;
}

/** For so long what was read of the day's spending is taken as known; calls of this process are added at once. */
const KNOWN_FOR_MS = 2_000;
const AT_ONCE = 100;
/** A server that does not count tokens: so many letters are one, about. */
const LETTERS_A_TOKEN = 3;

/** What is spent on the day. */
export interface Spending {
  /** The kind of budget that is spent for a caller; null where none is. */
  spentFor(caller: Caller): Promise<keyof Budgets | null>;
  /** Counts a call from now on, before it stands in the database. */
  count(call: CallRecord): void;
  /** Adds calls to the rows of the day. */
  write(tx: Db, calls: readonly CallRecord[]): Promise<void>;
}

/**
 * What models were used for today. A budget is looked at before a call and spent after it, so calls at once may go
 * beyond it together, and another process learns of them within two seconds.
 * @param today the day of a moment in the office's time @param now milliseconds
 */
export function openSpending(
  db: Db,
  budgets: Budgets,
  today: () => string,
  now: () => number = () => performance.now(),
): Spending {
  let day = today();
  const known = new Map<string, { tokens: number; until: number }>();
  const read = together(AT_ONCE, async (asked: readonly string[][]) => {
    const scopes = [...new Set(asked.flat())];
    const rows = await db
      .select({ scope: modelSpending.scope, tokens: modelSpending.tokens })
      .from(modelSpending)
      .where(and(eq(modelSpending.day, today()), anyOf(modelSpending.scope, scopes)));
    if (day !== today()) {
      day = today();
      known.clear();
    }
    const tokens = new Map(rows.map((row) => [row.scope, row.tokens]));
    const until = now() + KNOWN_FOR_MS;
    // Calls of this process that are not yet in the database stay counted.
    for (const scope of scopes)
      known.set(scope, { tokens: Math.max(tokens.get(scope) ?? 0, known.get(scope)?.tokens ?? 0), until });
    return asked.map(() => null);
  });
  return {
    async spentFor(caller) {
      const limits = limitsOf(caller, budgets);
      const isKnown = ({ scope }: Limit) => day === today() && (known.get(scope)?.until ?? 0) > now();
      if (!limits.every(isKnown)) await read(limits.map(({ scope }) => scope));
      return limits.find(({ limit, scope }) => known.get(scope)!.tokens >= limit)?.kind ?? null;
    },
    count(call) {
      for (const { scope } of limitsOf(call, budgets)) {
        const spent = known.get(scope);
        if (spent) spent.tokens += tokensOf(call);
      }
    },
    write: (tx, calls) => addSpending(tx, today(), calls),
  };
}

interface Limit {
  kind: keyof Budgets;
  scope: string;
  limit: number;
}

function limitsOf(caller: Omit<Caller, "turn">, budgets: Budgets): Limit[] {
  return scopesOf(caller).flatMap(([kind, scope]) => {
    const limit = budgets[kind];
    return limit === null ? [] : [{ kind, scope, limit }];
  });
}

/** What a call counts for: everything, its task, its unit and, where it is known, its person. */
function scopesOf({ actor, task, unit }: Omit<Caller, "turn">): [keyof Budgets, string][] {
  const scopes: [keyof Budgets, string][] = [
    ["all", "all"],
    ["task", `task:${task}`],
  ];
  if (unit !== null) scopes.push(["unit", `unit:${unit}`]);
  if (actor.kind === "resident" || actor.kind === "clerk")
    scopes.push(["person", `person:${actorName(actor)}`]);
  return scopes;
}

async function addSpending(tx: Db, day: string, calls: readonly CallRecord[]): Promise<void> {
  const sums = new Map<string, { tokens: number; calls: number }>();
  for (const call of calls)
    for (const [, scope] of scopesOf(call)) {
      const sum = sums.get(scope) ?? { tokens: 0, calls: 0 };
      sums.set(scope, { tokens: sum.tokens + tokensOf(call), calls: sum.calls + 1 });
    }
  // In one order everywhere, so that two processes do not wait for each other.
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scope, sum]) => ({ day, scope, ...sum }));
  await tx
    .insert(modelSpending)
    .values(rows)
    .onConflictDoUpdate({
      target: [modelSpending.day, modelSpending.scope],
      set: {
        tokens: sql`${modelSpending.tokens} + excluded.tokens`,
        calls: sql`${modelSpending.calls} + excluded.calls`,
      },
    });
}

const tokensOf = ({ letters, used }: CallRecord) =>
  used ? used.input + used.output : Math.ceil(letters / LETTERS_A_TOKEN);
