import type { CrawlReport } from "#core/knowledge";

const STOPPED: Record<NonNullable<CrawlReport["stopped"]>, string> = {
  pages: "osiągnięto granicę stron na jedno czytanie",
  server: "serwer nie przyjmuje teraz więcej pytań",
  robots: "nie pozwala na to robots.txt",
};

/** What a run did, for a person at a terminal. */
export function webReportText(report: CrawlReport): string {
  const { added, changed, unchanged, removed, duplicates, refused, skipped, traps, left, waiting } = report;
  const aside = [
    [duplicates, "powtórzenia i przekierowania"],
    [refused, "zastrzeżone przez autorów"],
    [skipped, "inne niż dokumenty"],
    [traps, "adresy tworzone bez końca"],
  ].filter(([count]) => count !== 0);
  const rest = report.stopped ? ` (${STOPPED[report.stopped]})` : "";
  return [
    `Dodane: ${added}, zmienione: ${changed}, bez zmian: ${unchanged}, usunięte: ${removed}.`,
    ...(aside.length > 0
      ? [`Pominięte: ${aside.map(([count, what]) => `${what}: ${count}`).join(", ")}.`]
      : []),
    ...(waiting > 0 ? [`Skany, które czekają na rozpoznanie: ${waiting}.`] : []),
    ...(left > 0 ? [`Zostało na następne czytanie: ${left}${rest}.`] : []),
    ...report.problems.map((problem) => `! ${problem.path}: ${problem.message}`),
  ].join("\n");
}
