import type { Answer } from "#core/answers";
import { type AuditEntry, recordAll } from "#core/audit";
import { keepTurn } from "#core/conversations";
import { type Db, surelyUndone, together } from "#core/db";
import type { Locale } from "#core/i18n";
import type { Actor } from "#core/identity";
import type { PortalDeps } from "../deps.ts";
import { toStore } from "./stored-answer.ts";

type Keeping = Pick<PortalDeps, "db" | "jobs">;
interface Kept {
  asker: { actor: Actor; secret: string; language: Locale; requestId: string };
  answer: Answer;
}

/** Answers that are kept in one transaction. */
const AT_ONCE = 20;
const opened = new WeakMap<Db, (one: Kept) => Promise<string>>();

/**
 * Keeps a turn, masked, and its audit entry in one transaction; gives the turn's identifier. The entry holds no
 * question. Answers that are ready at once share a transaction; where that is refused, each has its own.
 */
export function keepAnswer(deps: Keeping, asker: Kept["asker"], answer: Answer): Promise<string> {
  let keep = opened.get(deps.db);
  if (!keep) {
    keep = together(AT_ONCE, (all: readonly Kept[]) => keepAll(deps, all), surelyUndone);
    opened.set(deps.db, keep);
  }
  return keep({ asker, answer });
}

function keepAll({ db, jobs }: Keeping, all: readonly Kept[]): Promise<string[]> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const ids: string[] = [];
    for (const { asker, answer } of all) {
      const { status, maskedQuestion: question } = answer;
      const turn = { question, answer: toStore(answer), status, language: asker.language };
      ids.push(await keepTurn(tx, asker.secret, turn));
    }
    await recordAll(
      tx,
      jobs,
      all.map((kept, n) => auditEntryOf(kept, ids[n]!)),
    );
    return ids;
  });
}

function auditEntryOf({ asker, answer }: Kept, turn: string): AuditEntry {
  const { status, by, sources, steps } = answer;
  return {
    actor: asker.actor,
    verb: "answers.answer",
    object: `turn:${turn}`,
    requestId: asker.requestId,
    payload: {
      status,
      by,
      language: asker.language,
      sources: sources.map(({ url }) => url),
      steps: steps.map(({ step, ms }) => ({ step, ms: Math.round(ms * 10) / 10 })),
    },
  };
}
