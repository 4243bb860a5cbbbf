import { Command } from "commander";
import { searchKnowledge } from "#core/knowledge";
import { EXIT, print } from "../terminal.ts";
import { today } from "../today.ts";
import { withPlatform } from "../with-platform.ts";

/** `magistrat search "TEXT" [--as-of DAY] [--limit N] [--json]` */
export function searchCommand(): Command {
  return new Command("search")
    .description("szuka w publicznej wiedzy, tak jak robi to odpowiedź na pytanie")
    .argument("<tekst>", "czego szukać")
    .option("--as-of <dzień>", "dzień, na który ma obowiązywać, RRRR-MM-DD", today())
    .option("--limit <liczba>", "ile wyników", "10")
    .option("--json", "jedna linia JSON")
    .action(async (text: string, options: { asOf: string; limit: string; json?: boolean }) => {
      await withPlatform(async ({ database, index, meaning }) => {
        const { passages: hits } = await searchKnowledge(
          { db: database.db, index, meaning },
          {
            text,
            asOf: options.asOf,
            limit: Number(options.limit) || 10,
            sight: { internal: false, units: [] },
          },
        );
        print(options.json === true, hits, () =>
          hits.length === 0
            ? "Nic nie znaleziono."
            : hits
                .map(
                  ({ passage, score }, place) =>
                    `${place + 1}. ${passage.documentTitle} › ${passage.headingPath.join(" › ")}  [${score.toFixed(3)}]\n   ${passage.url}\n   ${passage.text.replace(/\s+/g, " ").slice(0, 240)}`,
                )
                .join("\n"),
        );
        if (hits.length === 0) process.exitCode = EXIT.attention;
      });
    });
}
