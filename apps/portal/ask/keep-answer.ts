import type { Answer } from "#core/answers";
import { record } from "#core/audit";
import { keepTurn } from "#core/conversations";
import type { Db } from "#core/db";
import type { Locale } from "#core/i18n";
import type { Actor } from "#core/identity";
import type { PortalDeps } from "../deps.ts";
import { toStore } from "./stored-answer.ts";

/** Keeps a turn, masked, and its audit entry in one transaction; gives the turn's identifier. The entry holds no question. */
export function keepAnswer(
  { db, jobs }: Pick<PortalDeps, "db" | "jobs">,
  asker: { actor: Actor; secret: string; language: Locale; requestId: string },
  answer: Answer,
): Promise<string> {
  const { status, by, maskedQuestion: question } = answer;
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const kept = { question, answer: toStore(answer), status, language: asker.language };
    const id = await keepTurn(tx, asker.secret, kept);
    await record(tx, jobs, {
      actor: asker.actor,
      verb: "answers.answer",
      object: `turn:${id}`,
      requestId: asker.requestId,
      payload: {
        status,
        by,
        language: asker.language,
        sources: answer.sources.map(({ url }) => url),
        steps: answer.steps.map(({ step, ms }) => ({ step, ms: Math.round(ms * 10) / 10 })),
      },
    });
    return id;
  });
}
