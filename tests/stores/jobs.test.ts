import { expect, it } from "vitest";
import { z } from "zod";
import type { Db } from "#core/db";
import { defineJob, openJobs } from "#core/jobs";
import { onBothDatabases } from "./databases.ts";

const parcel = defineJob({ name: "test.parcel", data: z.object({ n: z.number() }), retryDelaySeconds: 1 });
const wakeUp = defineJob({ name: "test.wake-up", data: z.object({}), wakeUp: true });

/** Longer than a worker needs from its start to its first look. */
const A_WORKER_LOOKS_MS = 1000;

onBothDatabases("background jobs", (database) => {
  it("do what a committed transaction asked for, and nothing a rolled back one did", async () => {
    const jobs = await openJobs(database(), [parcel, wakeUp], () => undefined);
    const { db } = database();
    await db.transaction((tx) => jobs.enqueue(tx as Db, parcel, { n: 1 }));
    await db
      .transaction(async (tx) => {
        await jobs.enqueue(tx as Db, parcel, { n: 2 });
        tx.rollback();
      })
      .catch(() => undefined);
    await db.transaction((tx) => jobs.enqueue(tx as Db, parcel, { n: 3 }));
    const done: number[] = [];
    await new Promise<void>((resolve) => {
      jobs.work(parcel, async ({ n }) => {
        done.push(n);
        if (done.length === 2) resolve();
      });
    });
    await jobs.close();
    expect(done.sort()).toEqual([1, 3]);
  });

  it("tries a failed job again", async () => {
    const jobs = await openJobs(database(), [parcel], () => undefined);
    let tries = 0;
    const finished = new Promise<void>((resolve) => {
      jobs.work(parcel, async () => {
        tries += 1;
        if (tries === 1) throw new Error("on purpose");
        resolve();
      });
    });
    await database().db.transaction((tx) => jobs.enqueue(tx as Db, parcel, { n: 4 }));
    await finished;
    await jobs.close();
    expect(tries).toBe(2);
  });

  it("lets only one wake-up wait", async () => {
    const jobs = await openJobs(database(), [wakeUp], () => undefined);
    for (let n = 0; n < 3; n++) await database().db.transaction((tx) => jobs.enqueue(tx as Db, wakeUp, {}));
    let runs = 0;
    await new Promise<void>((resolve) => {
      jobs.work(wakeUp, async () => {
        runs += 1;
        resolve();
      });
    });
    await jobs.close();
    expect(runs).toBe(1);
  });

  it("looks only once what asked for the look is there, also where a wake-up waits already", async () => {
    const jobs = await openJobs(database(), [wakeUp], () => undefined);
    const { db } = database();
    await db.transaction((tx) => jobs.enqueue(tx as Db, wakeUp, {}));
    const order: string[] = [];
    const looked = Promise.withResolvers<void>();
    const asking = db.transaction(async (tx) => {
      await jobs.enqueue(tx as Db, wakeUp, {});
      const working = jobs.work(wakeUp, async () => {
        order.push("looked");
        looked.resolve();
      });
      await new Promise((resolve) => setTimeout(resolve, A_WORKER_LOOKS_MS));
      order.push("written");
      return { working };
    });
    await (await asking).working;
    await looked.promise;
    await jobs.close();
    expect(order).toEqual(["written", "looked"]);
  });

  it("refuses data of another shape before anything is stored", async () => {
    const jobs = await openJobs(database(), [parcel], () => undefined);
    await expect(jobs.enqueue(database().db, parcel, { n: "1" } as never)).rejects.toThrow();
    await jobs.close();
  });
});
