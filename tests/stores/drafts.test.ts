import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditTables } from "#core/audit";
import { enforceRetention } from "#core/db";
import {
  beginDraft,
  canonicalJson,
  definitionHash,
  deleteDraft,
  draftTables,
  keptUntil,
  listDrafts,
  moveDraft,
  openByCode,
  openDraft,
  readDefinition,
  remindDrafts,
  saveAnswers,
} from "#core/drafts";
import type { Answers, Node } from "#core/forms";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { onBothDatabases } from "./databases.ts";

const jobs = { enqueue: async () => {} } as unknown as Jobs;
const actor: Actor = { kind: "anonymous" };
const clerk: Actor = { kind: "clerk", id: "k7", units: [], roles: [] };
const definition = smallService();

onBothDatabases("a draft", (database) => {
  const deps = () => ({ db: database().db, jobs });
  const begin = (answers: Answers = {}, at?: Date) =>
    beginDraft(deps(), { definition, language: "pl", actor, answers }, at);
  const save = (id: string, base: number, given: Answers, settled: string[] = []) =>
    saveAnswers(deps(), id, { given, base, settled, actor });
  const entriesOf = (id: string) =>
    database()
      .db.select()
      .from(auditTables.auditEntries)
      .where(eq(auditTables.auditEntries.object, `draft:${id}`));

  it("is opened by its code and its address together, by the code alone when typed, and by nothing else", async () => {
    const mine = await begin();
    const other = await begin();
    const { db } = database();
    expect(await openDraft(db, mine.draft.id, [other.code, mine.code])).toMatchObject({
      draft: { id: mine.draft.id },
      code: mine.code,
    });
    expect(await openDraft(db, mine.draft.id, [other.code])).toBeNull();
    expect(await openDraft(db, mine.draft.id, [])).toBeNull();
    expect(await openDraft(db, "../etc", [mine.code])).toBeNull();
    const typed = mine.code.toLowerCase().replaceAll("-", " ");
    expect(await openByCode(deps(), typed, { actor })).toMatchObject({
      draft: { id: mine.draft.id },
      code: mine.code,
    });
    for (const wrong of ["", "0000-0000-0000-0000", "nie kod", mine.draft.id])
      expect(await openByCode(deps(), wrong, { actor })).toBeNull();
    expect((await listDrafts(db, [mine.code, "0000-0000-0000-0000"])).map(({ draft }) => draft.id)).toEqual([
      mine.draft.id,
    ]);
  });

  it("has its code nowhere in the database, and its answers nowhere in the audit", async () => {
    const { draft, code } = await begin({ kto: "Zażółcona" });
    await save(draft.id, 1, { nip: "Gęślą-jaźń" });
    await openByCode(deps(), code, { actor });
    const { db } = database();
    const rows = [
      await db.select().from(draftTables.drafts),
      await db.select().from(draftTables.draftRevisions),
    ];
    expect(JSON.stringify(rows)).toContain("Gęślą-jaźń");
    expect(JSON.stringify(rows)).not.toContain(code);
    const entries = await entriesOf(draft.id);
    expect(entries.map(({ verb }) => verb)).toEqual(["drafts.begin", "drafts.return"]);
    expect(JSON.stringify(entries)).not.toMatch(/Zażółcona|Gęślą/);
  });

  it("keeps its definition for ever, and says the same of it when it is read again", async () => {
    const { draft } = await begin();
    const read = await readDefinition(database().db, draft.definitionHash);
    expect(canonicalJson(read)).toBe(canonicalJson(definition));
    expect(definitionHash(read!)).toBe(draft.definitionHash);
    expect(await readDefinition(database().db, "0".repeat(64))).toBeNull();
  });

  it("saves a page and leaves the answers to others as they are; the same again changes nothing", async () => {
    const { draft } = await begin({ kto: "firma" });
    const saved = await save(draft.id, 1, { ile: "2", nip: "" });
    expect(saved?.draft).toMatchObject({ answers: { kto: "firma", ile: "2" }, revision: 2 });
    expect((await save(draft.id, 2, { ile: " 2 " }))?.draft.revision).toBe(2);
  });

  it("loses nothing where two windows answer different questions", async () => {
    const { draft } = await begin({ kto: "osoba", ile: "1" });
    await save(draft.id, 1, { kto: "firma", ile: "1" });
    const second = await save(draft.id, 1, { kto: "osoba", ile: "5" });
    expect(second).toMatchObject({
      draft: { answers: { kto: "firma", ile: "5" }, unsettled: {}, revision: 3 },
      changedElsewhere: ["kto"],
      disputed: [],
    });
  });

  it("keeps both answers where two windows answer the same question, until one is chosen", async () => {
    const { draft } = await begin({ ile: "1" });
    await save(draft.id, 1, { ile: "2" });
    const second = await save(draft.id, 1, { ile: "3" });
    expect(second).toMatchObject({
      draft: { answers: { ile: "3" }, unsettled: { ile: ["2"] } },
      disputed: ["ile"],
    });
    const third = await save(draft.id, 1, { ile: "4" });
    expect(third?.draft).toMatchObject({ answers: { ile: "4" }, unsettled: { ile: ["2", "3"] } });
    const chosen = await save(draft.id, third!.draft.revision, { ile: "2" }, ["ile"]);
    expect(chosen?.draft).toMatchObject({ answers: { ile: "2" }, unsettled: {} });
  });

  it("asks about every difference where the revision that a window saw is not kept any more", async () => {
    const { draft } = await begin({ kto: "osoba", ile: "1" });
    for (let n = 2; n <= 30; n++) await save(draft.id, n - 1, { ile: String(n) });
    const kept = await database()
      .db.select()
      .from(draftTables.draftRevisions)
      .where(eq(draftTables.draftRevisions.draftId, draft.id));
    expect(kept).toHaveLength(20);
    const late = await save(draft.id, 1, { kto: "osoba", ile: "1" });
    expect(late).toMatchObject({ disputed: ["ile"], draft: { unsettled: { ile: ["30"] } } });
  });

  it("takes saves at the same moment one after another", async () => {
    const { draft } = await begin();
    await Promise.all(Array.from({ length: 8 }, (_, n) => save(draft.id, 1, { [`q${n}`]: String(n) })));
    const [row] = await database()
      .db.select()
      .from(draftTables.drafts)
      .where(eq(draftTables.drafts.id, draft.id));
    expect(Object.keys(row!.answers)).toHaveLength(8);
    expect(row!.revision).toBe(9);
  });

  it("holds whatever a browser can send", async () => {
    const { draft } = await begin();
    const saved = await save(draft.id, 1, { kto: "a\u0000b\ud800c", __proto__: "x" } as Answers);
    expect(saved?.draft.answers.kto).toBe("a\ufffdb\ufffdc");
  });

  it("moves to a newer definition once, as it was shown, and an old window then loses nothing either", async () => {
    const { db } = database();
    const { draft } = await begin({ kto: "osoba", ile: "1" });
    const [first, second, third] = definition.pages;
    const howMany = { ...second!.nodes[0]!, id: "liczba", formerly: ["ile"] } as Node;
    const newer = smallService({ pages: [first!, { ...second!, nodes: [howMany] }, third!], fees: [] });
    const move = (from: string, revision: number) =>
      moveDraft(deps(), draft.id, { definition: newer, from, revision, actor });
    expect(await move("x", 1)).toBeNull();
    expect(await move(draft.definitionHash, 2)).toBeNull();
    const moved = await move(draft.definitionHash, 1);
    expect(moved).toMatchObject({
      answers: { kto: "osoba", liczba: "1" },
      definitionHash: definitionHash(newer),
      begunWith: draft.definitionHash,
      revision: 2,
    });
    expect(await move(draft.definitionHash, 1)).toBeNull();
    const late = await save(draft.id, 1, { kto: "firma" });
    expect(late).toMatchObject({ disputed: ["kto"], draft: { unsettled: { kto: ["osoba"] } } });
    expect(await readDefinition(db, draft.definitionHash)).not.toBeNull();
    expect((await entriesOf(draft.id)).map(({ verb }) => verb)).toEqual(["drafts.begin", "drafts.move"]);
  });

  it("is deleted with its revisions, and cannot be saved or opened then", async () => {
    const { draft, code } = await begin({ kto: "osoba" });
    expect(await deleteDraft(deps(), draft.id, { actor })).toBe(true);
    expect(await deleteDraft(deps(), draft.id, { actor })).toBe(false);
    expect(await save(draft.id, 1, { kto: "firma" })).toBeNull();
    expect(await openByCode(deps(), code, { actor })).toBeNull();
    const left = await database().db.select().from(draftTables.draftRevisions);
    expect(left.filter(({ draftId }) => draftId === draft.id)).toEqual([]);
    expect((await entriesOf(draft.id)).map(({ verb }) => verb)).toEqual(["drafts.begin", "drafts.delete"]);
  });

  it("of a person at the counter names the clerk, whose every change is recorded; nobody else may begin it so", async () => {
    const { draft } = await beginDraft(deps(), {
      definition,
      language: "pl",
      actor: clerk,
      enteredAt: "counter",
    });
    expect(draft.entered).toEqual({ by: "k7", at: "counter" });
    await saveAnswers(deps(), draft.id, { given: { kto: "osoba" }, base: 1, actor: clerk });
    const entries = await entriesOf(draft.id);
    expect(entries.map(({ actor: who, verb }) => [who, verb])).toEqual([
      ["clerk:k7", "drafts.begin"],
      ["clerk:k7", "drafts.save"],
    ]);
    expect(JSON.stringify(entries)).not.toContain("osoba");
    await expect(
      beginDraft(deps(), { definition, language: "pl", actor, enteredAt: "phone" }),
    ).rejects.toThrow("clerk");
  });

  it("is marked once, seven days before its end, again after a change, and is removed after its end", async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000);
    const { draft } = await begin({}, day(0));
    const { db } = database();
    expect(keptUntil(draft, 90)).toEqual(day(90));
    expect(await remindDrafts(db, 90, day(82))).toBe(0);
    expect(await remindDrafts(db, 90, day(84))).toBe(1);
    expect(await remindDrafts(db, 90, day(85))).toBe(0);
    const changed = await saveAnswers(deps(), draft.id, { given: { ile: "1" }, base: 1, actor }, day(86));
    expect(changed?.draft.reminderAt).toBeNull();
    const tables = [draftTables.drafts, draftTables.draftRevisions];
    expect((await enforceRetention(db, tables, day(175), { drafts: 90 })).drafts).toBe(0);
    expect((await enforceRetention(db, tables, day(177), { drafts: 90 })).drafts).toBe(1);
  });
});
