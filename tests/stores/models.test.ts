import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditTables, chainAudit } from "#core/audit";
import { enforceRetention } from "#core/db";
import { type Jobs, openJobs } from "#core/jobs";
import {
  type Budgets,
  type CallRecord,
  chooseModel,
  modelTables,
  openBooks,
  readChoices,
} from "#core/models";
import { onBothDatabases } from "./databases.ts";

const { auditEntries } = auditTables;
const { modelSpending, modelTexts } = modelTables;
const clerk = { kind: "clerk", id: "k7", units: ["um-or"], roles: ["administrator"] } as const;
const DAY = "2026-11-27";
const NONE = { all: null, task: null, unit: null, person: null };
const caller = {
  task: "answer",
  template: "1",
  actor: clerk,
  turn: "t",
  unit: "um-or",
  reads: "public",
} as const;
const TEXTS = { input: "Odpowiedz.\nIle kosztuje odpis?", output: "Nie wiem." };
const { turn: _, ...who } = caller;
const call = (more: Partial<CallRecord> = {}): CallRecord => ({
  ...who,
  model: "pllum",
  version: null,
  outcome: "done",
  used: { input: 80, output: 20 },
  cost: null,
  waitedMs: 0,
  firstMs: 1,
  ms: 2,
  letters: 300,
  inputHash: "a",
  outputHash: "b",
  ...more,
});

onBothDatabases("models in the database", (database) => {
  let jobs: Jobs;
  beforeAll(async () => {
    jobs = await openJobs(database(), [chainAudit], (error) => {
      throw error;
    });
  });
  afterAll(() => jobs.close());
  const books = (budgets: Budgets = NONE, keepTexts = false) =>
    openBooks(
      { db: database().db, jobs },
      { budgets, keepTexts },
      () => DAY,
      (error) => {
        throw error;
      },
    );

  it("keeps which model does which task, says so in the audit, and forgets it again", async () => {
    const deps = { db: database().db, jobs };
    await chooseModel(deps, clerk, "answer", "pllum");
    await chooseModel(deps, clerk, "answer", "bielik");
    expect(await readChoices(database().db)).toEqual(new Map([["answer", "bielik"]]));
    await chooseModel(deps, clerk, "answer", null);
    expect(await readChoices(database().db)).toEqual(new Map());
    const entries = await database()
      .db.select()
      .from(auditEntries)
      .where(eq(auditEntries.verb, "models.choose"));
    expect(entries.map(({ actor, payload }) => [actor, payload])).toEqual([
      ["clerk:k7", { model: "pllum" }],
      ["clerk:k7", { model: "bielik" }],
      ["clerk:k7", { model: null }],
    ]);
  });

  it("writes every call down: what was spent, and an entry of the audit", async () => {
    const open = books();
    for (let n = 0; n < 30; n++) open.record(call(), TEXTS);
    open.record(call({ used: null }), TEXTS);
    await open.written();
    const rows = await database().db.select().from(modelSpending).where(eq(modelSpending.day, DAY));
    expect(new Map(rows.map(({ scope, tokens, calls }) => [scope, [tokens, calls]]))).toEqual(
      new Map(["all", "task:answer", "unit:um-or", "person:clerk:k7"].map((scope) => [scope, [3100, 31]])),
    );
    const entries = await database()
      .db.select()
      .from(auditEntries)
      .where(eq(auditEntries.verb, "models.call"));
    expect(entries).toHaveLength(31);
    expect(entries[0]!.payload).toMatchObject({
      model: "pllum",
      outcome: "done",
      template: "1",
      inputHash: "a",
    });
  });

  it("keeps what a model was told and said only where the office wants it, and only so long", async () => {
    const kept = () => database().db.select().from(modelTexts);
    const none = books(NONE, false);
    none.record(call(), TEXTS);
    await none.written();
    expect(await kept()).toEqual([]);
    const all = books(NONE, true);
    all.record(call(), TEXTS);
    await all.written();
    expect(await kept()).toMatchObject([{ task: "answer", inputHash: "a", outputHash: "b", ...TEXTS }]);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await enforceRetention(database().db, [modelTexts], inDays(13), { modelTexts: 14 });
    expect(await kept()).toHaveLength(1);
    await enforceRetention(database().db, [modelTexts], inDays(15), { modelTexts: 14 });
    expect(await kept()).toEqual([]);
  });

  it("counts a call of its own at once, before it is written down", async () => {
    const person = { ...caller, actor: { ...clerk, id: "k9" } };
    const open = books({ ...NONE, person: 150 });
    await open.allow(person);
    open.record(call({ actor: person.actor }), TEXTS);
    await open.allow(person);
    open.record(call({ actor: person.actor }), TEXTS);
    await expect(open.allow(person)).rejects.toMatchObject({ code: "over-budget" });
    await open.written();
  });

  it.each([
    ["all", { ...NONE, all: 3000 }],
    ["task", { ...NONE, task: 3100 }],
    ["unit", { ...NONE, unit: 1 }],
    ["person", { ...NONE, person: 10 }],
  ])("lets nobody spend more than the budget of the day for %s", async (_, budgets) => {
    await expect(books(budgets).allow(caller)).rejects.toMatchObject({ code: "over-budget" });
    await books({ ...NONE, all: 1_000_000 }).allow(caller);
  });

  it("lets those go on whose own budget is not spent", async () => {
    const other = { ...caller, actor: { ...clerk, id: "k8" }, unit: "um-km", task: "summarise" };
    await books({ ...NONE, task: 10, unit: 10, person: 10 }).allow(other);
  });
});
