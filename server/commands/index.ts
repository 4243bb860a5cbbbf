import { Command } from "commander";
import { syncIndex } from "#core/knowledge";
import { print, progressBar } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";

/** `magistrat index rebuild [--json]` */
export function indexCommand(): Command {
  return new Command("index").description("indeks wyszukiwania").addCommand(
    new Command("rebuild")
      .description("buduje indeks od nowa z bazy danych")
      .option("--json", "jedna linia JSON")
      .action(async (options: { json?: boolean }) => {
        await withPlatform(async ({ database, index }) => {
          const bar = progressBar("Indeksowanie", options.json === true);
          const report = await syncIndex(database, index, (done, total) => bar.at(done, total), {
            anew: true,
          });
          bar.end();
          print(
            options.json === true,
            { documents: report.indexed },
            () => `Zindeksowane dokumenty: ${report.indexed}.`,
          );
        });
      }),
  );
}
