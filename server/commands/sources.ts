import { Command } from "commander";
import { city } from "#city";
import { listCrawls, removeWebSource, syncIndex } from "#core/knowledge";
import { UserError } from "../explain.ts";
import { print, textTable } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";
import { readWebSource } from "./read-web-source.ts";

/** `magistrat sources list|read|remove` */
export function sourcesCommand(): Command {
  return new Command("sources")
    .description("źródła w internecie: strony, mapy stron (sitemap) i kanały RSS lub Atom")
    .addCommand(listCommand())
    .addCommand(readCommand())
    .addCommand(removeCommand());
}

function listCommand(): Command {
  return new Command("list")
    .description("źródła z city/city.ts i z polecenia ingest oraz ich ostatnie czytanie")
    .option("--json", "jedna linia JSON")
    .action(async (options: { json?: boolean }) => {
      await withPlatform(async ({ database }) => {
        const read = await listCrawls(database.db);
        const unread = city.sources.filter(({ name }) => !read.some(({ source }) => source === name));
        const rows = [
          ...read.map((crawl) => ({
            source: crawl.source,
            address: crawl.address,
            state: crawl.finished ? (crawl.stopped ?? "done") : "reading",
            asked: crawl.asked,
            left: crawl.left,
            problems: crawl.problems.length,
            began: crawl.beganAt.toISOString(),
          })),
          ...unread.map(({ name, address }) => ({
            source: name,
            address,
            state: "new",
            asked: 0,
            left: 0,
            problems: 0,
            began: null,
          })),
        ];
        print(options.json === true, rows, () =>
          rows.length === 0
            ? "Nie ma jeszcze źródeł w internecie. Dodaj je w city/city.ts albo: magistrat ingest https://…"
            : textTable(
                ["źródło", "stan", "zapytane", "czeka", "problemy", "zaczęte"],
                rows.map((row) => [
                  row.source,
                  STATES[row.state] ?? row.state,
                  row.asked,
                  row.left,
                  row.problems,
                  row.began ?? "",
                ]),
              ),
        );
      });
    });
}

const STATES: Record<string, string> = {
  new: "jeszcze nie czytane",
  reading: "w trakcie",
  done: "przeczytane",
  pages: "granica stron",
  server: "serwer odmawia",
  robots: "robots.txt",
};

function readCommand(): Command {
  return new Command("read")
    .description("czyta teraz źródło z city/city.ts; przerwane idzie dalej od miejsca, w którym stanęło")
    .argument("<nazwa>", "nazwa źródła")
    .option("--json", "jedna linia JSON")
    .action(async (name: string, options: { json?: boolean }) => {
      const source = city.sources.find((known) => known.name === name);
      if (!source)
        throw new UserError(
          `W city/city.ts nie ma źródła „${name}”. Są: ${city.sources.map((known) => known.name).join(", ") || "żadne"}.`,
        );
      await withPlatform((platform) => readWebSource(platform, source, { json: options.json === true }));
    });
}

function removeCommand(): Command {
  return new Command("remove")
    .description("usuwa z wiedzy wszystko, co dało źródło; jeśli jest w city/city.ts, skreśl je tam najpierw")
    .argument("<nazwa>", "nazwa źródła")
    .option("--json", "jedna linia JSON")
    .action(async (name: string, options: { json?: boolean }) => {
      await withPlatform(async ({ database, jobs, index }) => {
        const removed = await removeWebSource({ database, jobs }, { kind: "system", name: "cli" }, name);
        if (removed === null) throw new UserError(`Nie ma źródła w internecie o nazwie „${name}”.`);
        await syncIndex(database, index);
        print(options.json === true, { removed }, () => `Usunięte dokumenty: ${removed}.`);
      });
    });
}
