import { readFile } from "node:fs/promises";
import { Argument, Command } from "commander";
import { parseRegister, type RegisterRows, replaceRegister } from "#core/registers";
import { UserError } from "../explain.ts";
import { EXIT, print, textTable } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";

/** `magistrat import units|streets|jrwa FILE [--json]` */
export function importCommand(): Command {
  return new Command("import")
    .description(
      "zastępuje rejestr urzędu danymi z pliku CSV (UTF-8): units – jednostki, streets – ulice, jrwa – wykaz akt",
    )
    .addArgument(new Argument("<rejestr>", "który rejestr").choices(["units", "streets", "jrwa"]))
    .argument("<plik>", "plik CSV z nagłówkiem")
    .option("--json", "jedna linia JSON")
    .addHelpText(
      "after",
      `
Kolumny:
  units    slug, symbol, name, duties (oddzielone średnikami), address, room, phone, email, url, hours (pn 7:30-15:30; wt 7:30-15:30)
  streets  name, prefix (ul., al., pl., os., rondo, skwer, bulwar albo puste)
  jrwa     symbol, title, category (A, B5, BE10, Bc albo puste)
Albo wchodzą wszystkie wiersze, albo żaden: błędy są wypisane wiersz po wierszu.`,
    )
    .action(async (register: RegisterRows["register"], path: string, options: { json?: boolean }) => {
      const csv = await readFile(path, "utf8").catch(() => {
        throw new UserError(`Nie można odczytać pliku: ${path}`);
      });
      const parsed = parseRegister(register, csv);
      if (!parsed.rows) {
        print(
          options.json === true,
          { imported: 0, problems: parsed.problems },
          () =>
            `Niczego nie zmieniono. Popraw plik i powtórz:\n${textTable(
              ["wiersz", "kolumna", "co jest nie tak"],
              parsed.problems.map(({ line, column, message }) => [line, column, message]),
            )}`,
        );
        process.exitCode = EXIT.attention;
        return;
      }
      const { rows } = parsed;
      await withPlatform(({ database, jobs }) =>
        replaceRegister(database.db, jobs, { kind: "system", name: "cli" }, rows),
      );
      print(
        options.json === true,
        { imported: rows.rows.length, problems: [] },
        () => `Zapisane wiersze: ${rows.rows.length}.`,
      );
    });
}
