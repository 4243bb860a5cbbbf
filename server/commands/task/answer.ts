import { Command } from "commander";
import { city } from "#city";
import { type Answer, type AnswerWriter, ask } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { listUnits } from "#core/registers";
import { languages } from "../../languages.ts";
import type { Platform } from "../../platform.ts";
import { EXIT, print } from "../../terminal.ts";
import { today } from "../../today.ts";
import { withPlatform } from "../../with-platform.ts";
import { doneBy } from "./do-task.ts";

const NAME = "magistrat task answer";

/** `magistrat task answer "QUESTION" [--as-of DAY] [--json]` */
export const answerTask = (): Command =>
  new Command("answer")
    .description("odpowiada na pytanie z publicznej wiedzy urzędu, tak jak portal")
    .argument("<pytanie>", "pytanie mieszkańca")
    .option("--as-of <dzień>", "dzień, na który ma obowiązywać, RRRR-MM-DD", today())
    .option("--json", "jedna linia JSON")
    .action(async (text: string, options: { asOf: string; json?: boolean }) => {
      const answer = await withPlatform((platform) => answered(platform, text, options.asOf));
      print(options.json === true, { task: "answer", ...answer }, () => said(answer));
      if (answer.status !== "answered") process.exitCode = EXIT.attention;
    });

async function answered(platform: Platform, text: string, asOf: string): Promise<Answer> {
  const { database, index, lemmatizer, meaning, models } = platform;
  const writer = async (): Promise<AnswerWriter | null> => {
    const model = await models.writerFor("answer");
    return model && { model, actor: { kind: "system", name: NAME }, turn: NAME, unit: null };
  };
  const failures: unknown[] = [];
  const events = ask(
    {
      search: (query) => searchKnowledge({ db: database.db, index, meaning }, query),
      units: () => listUnits(database.db),
      doors: city.doors,
      lemmatizer,
      writer,
      messages: languages.pl,
      onError: (error) => failures.push(error),
    },
    { text, asOf, language: "pl", sight: { internal: false, units: [] }, previous: [] },
  );
  for await (const event of events) {
    if (event.type !== "done") continue;
    if (event.answer.status === "failed" && failures.length > 0) throw failures[0];
    return event.answer;
  }
  throw new Error("an answer without an end");
}

function said({ by, notices, sentences, sources, status, unit }: Answer): string {
  return [
    ...sentences.map(({ sources: cited, text }) => `${text}${cited.map((n) => ` [${n}]`).join("")}`),
    "",
    ...sources.map(({ n, title, url }) => `[${n}] ${title}\n    ${url}`),
    ...(unit ? [`Kto pomoże: ${unit.name}${unit.phone ? `, tel. ${unit.phone}` : ""}`] : []),
    ...notices,
    `Wynik: ${status}`,
    doneBy(by),
  ].join("\n");
}
