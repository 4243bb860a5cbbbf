import { randomUUID } from "node:crypto";
import { recordAll } from "#core/audit";
import { type Db, together } from "#core/db";
import type { Jobs } from "#core/jobs";
import { ModelFault } from "../model-fault.ts";
import { modelTexts } from "../tables.ts";
import type { CallRecord, CallTexts } from "./call-record.ts";
import type { GatewayBooks } from "./open-gateway.ts";
import { type Budgets, openSpending } from "./spending.ts";

/** Calls that are written down in one transaction. */
const AT_ONCE = 500;
/** Calls that end within this time are written down together: a transaction for each would hold up the streams. */
const WRITTEN_WITHIN_MS = 500;

interface Ended {
  call: CallRecord;
  texts: CallTexts;
}

/**
 * The books of all calls in the database: what was spent on the day, an entry of the audit for each, and the texts
 * where the office keeps them.
 * @param onError gets what kept a call from being written down @param today the day of a moment in the office's time
 */
export function openBooks(
  { db, jobs }: { db: Db; jobs: Jobs },
  { budgets, keepTexts }: { budgets: Budgets; keepTexts: boolean },
  today: () => string,
  onError: (error: unknown) => void,
): GatewayBooks & { written(): Promise<void> } {
  const spending = openSpending(db, budgets, today);
  const write = together(AT_ONCE, async (all: readonly Ended[]) => {
    const calls = all.map(({ call }) => call);
    const at = new Date();
    await db.transaction(async (tx) => {
      await spending.write(tx, calls);
      await recordAll(tx, jobs, calls.map(entryOf), at);
      if (keepTexts) await tx.insert(modelTexts).values(all.map((one) => textsRow(one, at)));
    });
    return all.map(() => null);
  });
  let ended: Ended[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  const writeEnded = () => {
    timer = null;
    const all = ended;
    ended = [];
    writing = Promise.all([writing, ...all.map((one) => write(one).catch(onError))]);
  };
  return {
    async allow(caller) {
      const spent = await spending.spentFor(caller);
      if (spent) throw new ModelFault("over-budget", `the budget of the day for ${spent} is spent`);
    },
    record(call, texts) {
      spending.count(call);
      ended.push({ call, texts });
      timer ??= setTimeout(writeEnded, WRITTEN_WITHIN_MS);
    },
    async written() {
      if (timer) clearTimeout(timer);
      writeEnded();
      await writing;
    },
  };
}

function entryOf({ actor, task, unit, ...call }: CallRecord) {
  return { actor, verb: "models.call", object: `task:${task}`, payload: { unit, ...call } };
}

function textsRow({ call: { inputHash, outputHash, task }, texts }: Ended, at: Date) {
  return { id: randomUUID(), at, task, inputHash, outputHash, ...texts };
}
