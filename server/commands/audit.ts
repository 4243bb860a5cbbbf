import { Command } from "commander";
import { chainEntries, verifyChain } from "#core/audit";
import { EXIT, print, progressBar } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";

/** `magistrat audit verify [--json]` */
export function auditCommand(): Command {
  return new Command("audit").description("dziennik audytu").addCommand(
    new Command("verify")
      .description(
        "sprawdza cały łańcuch wpisów; zapisz wypisany skrót poza systemem, aby wykryć późniejszą podmianę",
      )
      .option("--json", "jedna linia JSON")
      .action(async (options: { json?: boolean }) => {
        await withPlatform(async ({ database }) => {
          const bar = progressBar("Sprawdzanie", options.json === true);
          await chainEntries(database.db);
          const report = await verifyChain(database.db, (checked) => bar.at(checked, checked));
          bar.end();
          print(options.json === true, report, () =>
            report.fault
              ? `Łańcuch jest przerwany na wpisie ${report.fault.seq}: ${{ gap: "brakuje wpisu", "changed entry": "wpis zmieniono", "changed payload": "zmieniono szczegóły wpisu" }[report.fault.reason]}.`
              : `Łańcuch jest cały. Wpisy: ${report.entries}, z usuniętymi szczegółami: ${report.erasedPayloads}.\nOstatni wpis: ${report.head.seq}, skrót ${report.head.hash}`,
          );
          if (report.fault) process.exitCode = EXIT.attention;
        });
      }),
  );
}
