import type { Answer } from "#core/answers";
import { record } from "#core/audit";
import { keepTurn } from "#core/conversations";
import { type Db, together } from "#core/db";
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
 * question. Answers that are ready at once share a transaction; where that fails, each has its own.
 */
export function keepAnswer(deps: Keeping, asker: Kept["asker"], answer: Answer): Promise<string> {
  let keep = opened.get(deps.db);
  if (!keep) {
    keep = together(AT_ONCE, (all: readonly Kept[]) => keepAll(deps, all));
    opened.set(deps.db, keep);
  }
  return keep({ asker, answer });
}

function keepAll({ db, jobs }: Keeping, all: readonly Kept[]): Promise<string[]> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const ids: string[] = [];
    for (const { asker, answer } of all) ids.push(await keepOne(tx, jobs, asker, answer));
    return ids;
  });
}

async function keepOne(tx: Db, jobs: Keeping["jobs"], asker: Kept["asker"], answer: Answer): Promise<string> {
  const { status, by, maskedQuestion: question } = answer;
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
}
