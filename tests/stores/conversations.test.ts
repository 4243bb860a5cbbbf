import { expect, it } from "vitest";
import {
  conversationTables,
  deleteConversation,
  giveFeedback,
  keepTurn,
  newConversationSecret,
  openConversation,
  readConversation,
} from "#core/conversations";
import { onBothDatabases } from "./databases.ts";

const turn = (question: string) => ({
  question,
  answer: { status: "unknown" },
  status: "unknown",
  language: "pl",
});

onBothDatabases("a conversation", (database) => {
  it("is kept in order and read only with its own secret", async () => {
    const { db } = database();
    const mine = newConversationSecret();
    await keepTurn(db, mine, turn("pierwsze"));
    await keepTurn(db, mine, turn("drugie"));
    expect((await readConversation(db, mine)).map(({ question }) => question)).toEqual([
      "pierwsze",
      "drugie",
    ]);
    expect(await readConversation(db, newConversationSecret())).toEqual([]);
  });

  it("stores no secret, only its hash", async () => {
    const { db } = database();
    const mine = newConversationSecret();
    await keepTurn(db, mine, turn("pytanie"));
    const rows = await db.select().from(conversationTables.conversations);
    expect(JSON.stringify(rows)).not.toContain(mine);
  });

  it("is opened by the secret that it was given, and by no other: an unknown one gives way to a new one", async () => {
    const { db } = database();
    const mine = newConversationSecret();
    await keepTurn(db, mine, turn("pytanie"));
    expect(await openConversation(db, mine)).toBe(mine);
    const planted = newConversationSecret();
    const issued = [await openConversation(db, planted), await openConversation(db, null)];
    for (const secret of issued) expect(secret).toMatch(/^[\w-]{24}$/);
    expect(new Set([mine, planted, ...issued]).size).toBe(4);
    await deleteConversation(db, mine);
    expect(await openConversation(db, mine)).not.toBe(mine);
  });

  it("is judged only by the one who has it, and a second word replaces the first", async () => {
    const { db } = database();
    const mine = newConversationSecret();
    const id = await keepTurn(db, mine, turn("pytanie"));
    const judge = (secret: string, helpful: boolean) =>
      giveFeedback(db, secret, id, { helpful, reason: null, comment: null });
    expect(await judge(newConversationSecret(), false)).toBe(false);
    expect(await judge(mine, false)).toBe(true);
    expect(await judge(mine, true)).toBe(true);
    expect((await readConversation(db, mine))[0]?.feedback).toEqual({ helpful: true, reason: null });
  });

  it("is deleted whole, and nobody else's with it", async () => {
    const { db } = database();
    const [mine, other] = [newConversationSecret(), newConversationSecret()];
    const id = await keepTurn(db, mine, turn("moje"));
    await giveFeedback(db, mine, id, { helpful: false, reason: "wrong", comment: "nie to" });
    await keepTurn(db, other, turn("cudze"));
    await deleteConversation(db, mine);
    expect(await readConversation(db, mine)).toEqual([]);
    expect(await readConversation(db, other)).toHaveLength(1);
    const left = await db.select().from(conversationTables.turnFeedback);
    expect(left.filter(({ turnId }) => turnId === id)).toEqual([]);
  });

  it("takes turns at the same time without losing one", async () => {
    const { db } = database();
    const mine = newConversationSecret();
    await Promise.all(Array.from({ length: 10 }, (_, n) => keepTurn(db, mine, turn(`nr ${n}`))));
    expect(await readConversation(db, mine)).toHaveLength(10);
  });
});
