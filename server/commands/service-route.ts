import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { loadLemmatizer } from "#core/language";
import { dangerIn, type SuggestedService } from "#core/matters";
import { UserError } from "../explain.ts";
import { openRouter } from "../open-router.ts";
import { print, textTable } from "../terminal.ts";

/** `magistrat service route [TEXT] [--file FILE] [--json]` */
export function serviceRouteCommand(): Command {
  return new Command("route")
    .description("mówi, o którą e-usługę chodzi komuś, kto opisał sprawę własnymi słowami")
    .argument("[tekst]", "opis sprawy")
    .option("--file <plik>", "zamiast tego: po jednym opisie w linii")
    .option("--json", "jedna linia JSON na opis")
    .action(async (text: string | undefined, { file, json }: { file?: string; json?: boolean }) => {
      const matters = await mattersIn(text, file);
      const lemmatizer = await loadLemmatizer();
      const router = await openRouter(lemmatizer);
      for (const matter of matters) {
        if (dangerIn(matter, lemmatizer))
          process.stderr.write("Jeśli ktoś jest w niebezpieczeństwie, najpierw zadzwoń pod 112.\n");
        const page = router.handOver(matter);
        if (page)
          process.stderr.write(`Tej sprawy nie załatwia żadna e-usługa: ${page.slug}, ${page.reason}.\n`);
        const suggested = router.services(matter);
        print(json === true, suggested, () => sayServices(suggested));
      }
    });
}

async function mattersIn(text: string | undefined, file: string | undefined): Promise<string[]> {
  if ((text === undefined) === (file === undefined))
    throw new UserError("Podaj opis sprawy albo --file z opisami, po jednym w linii.");
  if (file === undefined) return [text!];
  const read = await readFile(file, "utf8").catch(() => {
    throw new UserError(`Nie można odczytać pliku: ${file}`);
  });
  return read.replace(/\r?\n$/, "").split(/\r?\n/);
}

const sayServices = (suggested: readonly SuggestedService[]): string =>
  textTable(
    ["usługa", "pewność", "dlaczego"],
    suggested.map(({ reason, score, slug }) => [slug, `${(score * 100).toFixed(1)} %`.padStart(7), reason]),
  );
