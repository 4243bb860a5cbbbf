import { and, eq, sql } from "drizzle-orm";
import { recordAll } from "#core/audit";
import { anyOf, type Db, together } from "#core/db";
import { actorName } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { ModelFault } from "../model-fault.ts";
import { modelSpending } from "../tables.ts";
import type { Caller, CallRecord } from "./call-record.ts";
import type { GatewayBooks } from "./open-gateway.ts";

/** The most tokens of a day: of all calls, of one task, one unit, one person. What is null has no limit. */
export interface Budgets {
  all: number | null;
  task: number | null;
  unit: number | null;
  person: number | null;
}

/** Calls that are written down in one transaction. */
const AT_ONCE = 100;
/** A server that does not count tokens: so many letters are one, about. */
const LETTERS_A_TOKEN = 3;

/**
 * The books of all calls in the database: what was spent on the day, and an entry of the audit for each.
 * @param onError gets what kept a call from being written down @param today the day of a moment in the office's time
 */
export function openBooks(
  { db, jobs }: { db: Db; jobs: Jobs },
  budgets: Budgets,
  today: () => string,
  onError: (error: unknown) => void,
): GatewayBooks & { written(): Promise<void> } {
  const write = together(AT_ONCE, async (calls: readonly CallRecord[]) => {
    await db.transaction(async (tx) => {
      await addSpending(tx, today(), calls);
      await recordAll(tx, jobs, calls.map(entryOf));
    });
    return calls.map(() => null);
  });
  /** What was spent today, by scope; calls that begin at once share the reading. */
  const spent = together(AT_ONCE, async (asked: readonly string[][]) => {
    const rows = await db
      .select({ scope: modelSpending.scope, tokens: modelSpending.tokens })
      .from(modelSpending)
      .where(and(eq(modelSpending.day, today()), anyOf(modelSpending.scope, [...new Set(asked.flat())])));
    const tokens = new Map(rows.map((row) => [row.scope, row.tokens]));
    return asked.map(() => tokens);
  });
  const pending = new Set<Promise<unknown>>();
  return {
    async allow(caller) {
      const limits = limitsOf(caller, budgets);
      if (limits.size === 0) return;
      const tokens = await spent([...limits.keys()]);
      for (const [scope, limit] of limits)
        if ((tokens.get(scope) ?? 0) >= limit)
          throw new ModelFault("over-budget", `the budget of the day for ${scope.split(":")[0]} is spent`);
    },
    record(call) {
      const writing = write(call).catch(onError);
      pending.add(writing);
      writing.finally(() => pending.delete(writing));
    },
    async written() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

/** What a call counts for: everything, its task, its unit and, where it is known, its person. */
function scopesOf({ actor, task, unit }: Omit<Caller, "turn">): {
  all: string;
  task: string;
  unit?: string;
  person?: string;
} {
  const known = actor.kind === "resident" || actor.kind === "clerk";
  return {
    all: "all",
    task: `task:${task}`,
    ...(unit === null ? {} : { unit: `unit:${unit}` }),
    ...(known ? { person: `person:${actorName(actor)}` } : {}),
  };
}

function limitsOf(caller: Caller, budgets: Budgets): Map<string, number> {
  const limits = new Map<string, number>();
  for (const [kind, scope] of Object.entries(scopesOf(caller))) {
    const limit = budgets[kind as keyof Budgets];
    if (limit !== null) limits.set(scope, limit);
  }
  return limits;
}

async function addSpending(tx: Db, day: string, calls: readonly CallRecord[]): Promise<void> {
  const sums = new Map<string, { tokens: number; calls: number }>();
  for (const call of calls)
    for (const scope of Object.values(scopesOf(call))) {
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

function entryOf({ actor, task, unit, ...call }: CallRecord) {
  return { actor, verb: "models.call", object: `task:${task}`, payload: { unit, ...call } };
}
