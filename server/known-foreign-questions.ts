import { eq, isNotNull } from "drizzle-orm";
import type { ForeignQuestion } from "#core/answers";
import type { Db } from "#core/db";
import { type Day, holdsOn, knowledgeTables, maySee } from "#core/knowledge";
import { detectLanguage } from "#core/language";

const { knowledgeDocuments, knowledgeQuestions } = knowledgeTables;

/** The known questions in Ukrainian and English that a public document in force on the day answers, each with it. */
export async function knownForeignQuestions(db: Db, asOf: Day): Promise<ForeignQuestion[]> {
  const rows = await db
    .select({ document: knowledgeDocuments, asked: knowledgeQuestions.asked })
    .from(knowledgeQuestions)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgeQuestions.documentId))
    .where(isNotNull(knowledgeQuestions.answer))
    .orderBy(knowledgeDocuments.path, knowledgeQuestions.ordinal);
  return rows.flatMap(({ document, asked }) =>
    maySee(document, { internal: false, units: [] }) && holdsOn(document, asOf)
      ? asked.flatMap((question): ForeignQuestion[] => {
          const language = detectLanguage(question);
          return language === "pl" ? [] : [{ language, question, document: document.path }];
        })
      : [],
  );
}
