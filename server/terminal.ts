import cliProgress from "cli-progress";

/** How a command ended, for scripts: 0 done, 1 done but something needs attention, 2 called wrongly, 3 could not be done. */
export const EXIT = { done: 0, attention: 1, usage: 2, failed: 3 } as const;

/** A progress bar on standard error, where a person watches; silent in pipes and with `--json`. */
export function progressBar(
  label: string,
  silent: boolean,
): { at(done: number, total: number): void; end(): void } {
  if (silent || !process.stderr.isTTY) return { at: () => undefined, end: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total} · {eta_formatted}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(1, 0);
  return {
    at(done, total) {
      bar.setTotal(Math.max(total, 1));
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

/** Prints the result of a command: one line of JSON for machines, or the text for a person. */
export function print(json: boolean, value: unknown, text: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text()}\n`);
}

/** Aligned columns; numbers to the right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) =>
        typeof cell === "number"
          ? String(cell).padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(header), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}
