import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  auditTables,
  chainAudit,
  chainEntries,
  erasePayloads,
  record,
  recordAll,
  verifyChain,
} from "#core/audit";
import { type Db, enforceRetention } from "#core/db";
import { type Jobs, openJobs } from "#core/jobs";
import { onBothDatabases } from "./databases.ts";

const { auditEntries, auditAnchor } = auditTables;
const clerk = { kind: "clerk", id: "k1", units: [], roles: [] } as const;

onBothDatabases("the audit", (database) => {
  let jobs: Jobs;
  beforeAll(async () => {
    jobs = await openJobs(database(), [chainAudit], (error) => {
      throw error;
    });
  });
  afterAll(() => jobs.close());
  const note = (object: string, payload: Record<string, unknown>, at?: Date) =>
    database().db.transaction((tx) =>
      record(tx as Db, jobs, { actor: clerk, verb: "test.note", object, payload }, at),
    );

  it("writes entries in the caller's transaction and chains them by the job", async () => {
    const payload = (n: number) => ({ n, b: { z: 1, a: [1, 2] } });
    const together = [0, 1].map((n) => ({
      actor: clerk,
      verb: "test.note",
      object: `thing:${n}`,
      payload: payload(n),
    }));
    await database().db.transaction((tx) =>
      recordAll(tx as Db, jobs, together, new Date(Date.UTC(2026, 0, 1))),
    );
    for (let n = 2; n < 5; n++) await note(`thing:${n}`, payload(n), new Date(Date.UTC(2026, 0, 1, n)));
    await expect(
      database().db.transaction(async (tx) => {
        await record(tx as Db, jobs, { actor: clerk, verb: "test.note", object: "thing:rolled-back" });
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    expect(await chainEntries(database().db)).toBe(5);
    expect(await verifyChain(database().db)).toMatchObject({
      intact: true,
      entries: 5,
      waiting: 0,
      head: { seq: 5 },
    });
  });

  it("still holds after a payload was erased", async () => {
    await erasePayloads(database().db, ["thing:2"]);
    expect(await verifyChain(database().db)).toMatchObject({ intact: true, erasedPayloads: 1 });
  });

  it("shows a changed payload, a changed entry and a removed one, at their place", async () => {
    const { db } = database();
    const change = async (statement: ReturnType<typeof sql>, fault: object) => {
      await db
        .transaction(async (tx) => {
          await tx.execute(statement);
          expect((await verifyChain(tx as Db)).fault).toMatchObject(fault);
          tx.rollback();
        })
        .catch(() => undefined);
    };
    expect.assertions(4);
    await change(sql`update audit_entries set payload = '{"n": 9}' where seq = 2`, {
      seq: 2,
      reason: "changed payload",
    });
    await change(sql`update audit_entries set actor = 'clerk:k2' where seq = 4`, {
      seq: 4,
      reason: "changed entry",
    });
    await change(sql`delete from audit_entries where seq = 3`, { seq: 3, reason: "gap" });
    expect((await verifyChain(db)).intact).toBe(true);
  });

  it("chains each entry once when two processes do it at the same time", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => note(`many:${n}`, {}, new Date(Date.UTC(2026, 1, 1, 0, n)))),
    );
    await Promise.all([chainEntries(database().db), chainEntries(database().db)]);
    expect(await verifyChain(database().db)).toMatchObject({ intact: true, entries: 25, waiting: 0 });
  });

  it("keeps two years: retention removes the oldest and the rest still verifies", async () => {
    const { db } = database();
    await enforceRetention(db, [auditEntries], new Date(Date.UTC(2028, 0, 2, 3, 30)));
    expect(await verifyChain(db)).toMatchObject({ intact: true, entries: 21 });
    const [anchor] = await db.select().from(auditAnchor);
    expect(anchor?.seq).toBe(4);
    await db.delete(auditEntries).where(eq(auditEntries.seq, 5));
    expect((await verifyChain(db)).fault).toEqual({ seq: 5, reason: "gap" });
  });
});
