import { Command, InvalidArgumentError } from "commander";
import {
  type Day,
  daysMovedOver,
  endOfTerm,
  isRealDay,
  type Term,
  type TermEnd,
  weekdayOf,
} from "#core/calendar";
import { formatDate, formatWeekday, type PluralForms, plural } from "#core/i18n";
import { print } from "../terminal.ts";

/** Units with their words and the paragraph of art. 57 KPA that counts them. */
const UNITS: Readonly<Record<Term["unit"], { words: PluralForms; paragraph: string }>> = {
  days: { words: { one: "dzień", other: "dni" }, paragraph: "1" },
  weeks: { words: { one: "tydzień", few: "tygodnie", other: "tygodni" }, paragraph: "2" },
  months: { words: { one: "miesiąc", few: "miesiące", other: "miesięcy" }, paragraph: "3" },
  years: { words: { one: "rok", few: "lata", other: "lat" }, paragraph: "3a" },
};

type Options = { from: Day; json?: boolean } & Partial<Record<Term["unit"], number>>;

/** `magistrat term --from DAY --days|--weeks|--months|--years N [--json]`; opens nothing of the platform. */
export function termCommand(): Command {
  return new Command("term")
    .description("liczy koniec terminu według art. 57 KPA; podaj jedną długość")
    .requiredOption("--from <dzień>", "dzień zdarzenia, na przykład doręczenia pisma, RRRR-MM-DD", day)
    .option("--days <liczba>", "ile dni", count)
    .option("--weeks <liczba>", "ile tygodni", count)
    .option("--months <liczba>", "ile miesięcy", count)
    .option("--years <liczba>", "ile lat", count)
    .option("--json", "jedna linia JSON: koniec liczony z długości i koniec po przesunięciu")
    .action((options: Options, command: Command) => {
      const [term, ...others] = termsOf(options);
      if (term === undefined || others.length > 0)
        return command.error("Podaj dokładnie jedną długość: --days, --weeks, --months albo --years.", {
          code: "commander.oneLength",
        });
      const end = endOfTerm(options.from, term);
      print(options.json === true, end, () => sayEnd(options.from, term, end));
    });
}

const termsOf = (options: Options): Term[] =>
  (Object.keys(UNITS) as Term["unit"][]).flatMap((unit) => {
    const count = options[unit];
    return count === undefined ? [] : [{ unit, count }];
  });

function day(value: string): Day {
  if (!isRealDay(value)) throw new InvalidArgumentError("Podaj dzień, który istnieje, w postaci RRRR-MM-DD.");
  return value;
}

function count(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError("Podaj liczbę od 1 do 99999.");
  return Number(value);
}

/** The end in words, how it was counted, and the days that moved it. */
function sayEnd(from: Day, { count, unit }: Term, end: TermEnd): string {
  const { paragraph, words } = UNITS[unit];
  const length = `${count} ${plural("pl", count, words)}`;
  const moved = daysMovedOver(end).map(({ day, dayOff }) =>
    dayOff === null
      ? `  ${formatDate("pl", day)}: sobota`
      : `  ${formatDate("pl", day)}: ${dayOff.name.pl}, dzień ustawowo wolny`,
  );
  return [
    `Koniec terminu: ${inWords(end.effectiveEnd)}`,
    `Długość: ${length}, licząc od zdarzenia ${formatDate("pl", from)} (art. 57 § ${paragraph} KPA)`,
    ...(moved.length === 0
      ? []
      : [`Przesunięty: z samej długości wypada ${inWords(end.nominalEnd)} (art. 57 § 4 KPA)`, ...moved]),
  ].join("\n");
}

const inWords = (day: Day) => `${formatWeekday("pl", weekdayOf(day))}, ${formatDate("pl", day)}`;
