import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { RegisterRows } from "./replace-register.ts";

/** A row of a CSV file that cannot be taken; `line` is 1-based with the header as line 1. */
export interface RowProblem {
  line: number;
  column: string;
  message: string;
}

const optional = z
  .string()
  .trim()
  .transform((value) => value || null);
const required = (what: string) => z.string().trim().min(1, `brak wartości: ${what}`);

/** `pn 7:30-15:30; wt 7:30-15:30` → opening hours. */
const WEEKDAYS = ["pn", "wt", "śr", "cz", "pt", "so", "nd"];
const hours = z
  .string()
  .trim()
  .transform((text, context) => {
    const parts = text
      .split(";")
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.map((part) => {
      const match = /^(\p{L}{2}) (\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/u.exec(part);
      const weekday = WEEKDAYS.indexOf(match?.[1]?.toLowerCase() ?? "") + 1;
      if (!match || weekday === 0) {
        context.addIssue({
          code: "custom",
          message: `„${part}” – wpisz na przykład „pn 7:30-15:30; wt 7:30-15:30”`,
        });
        return z.NEVER;
      }
      return { weekday, from: match[2]!.padStart(5, "0"), to: match[3]!.padStart(5, "0") };
    });
  });

const SHAPES = {
  units: z.object({
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]+$/, "tylko małe litery bez znaków diakrytycznych, cyfry i łączniki"),
    symbol: optional,
    name: required("nazwa jednostki"),
    duties: z.string().transform((text) =>
      text
        .split(";")
        .map((duty) => duty.trim())
        .filter(Boolean),
    ),
    address: optional,
    room: optional,
    phone: optional.refine(
      (value) => value === null || /^[+\d][\d ()-]{6,}$/.test(value),
      "to nie wygląda na numer telefonu",
    ),
    email: optional.refine(
      (value) => value === null || z.email().safeParse(value).success,
      "to nie jest adres e-mail",
    ),
    url: optional.refine(
      (value) => value === null || /^https?:\/\/\S+$/.test(value),
      "adres strony zaczyna się od https://",
    ),
    hours,
  }),
  streets: z.object({
    name: required("nazwa ulicy"),
    prefix: z.enum(["ul.", "al.", "pl.", "os.", "rondo", "skwer", "bulwar", ""], {
      error: "cecha: ul., al., pl., os., rondo, skwer, bulwar albo puste",
    }),
  }),
  jrwa: z.object({
    symbol: z
      .string()
      .trim()
      .regex(/^\d{1,5}$/, "symbol klasy to od 1 do 5 cyfr"),
    title: required("hasło klasyfikacyjne"),
    category: optional.refine(
      (value) => value === null || /^(A|B\d{1,2}|BE\d{1,2}|Bc)$/.test(value),
      "kategoria: A, B i lata, BE i lata albo Bc",
    ),
  }),
};

const KEYS = { units: "slug", streets: "name", jrwa: "symbol" } as const;

const CSV_FAULTS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS:
    "Wiersz ma inną liczbę pól niż nagłówek. Sprawdź, czy nie brakuje przecinka lub średnika.",
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "Wiersz ma inną liczbę pól niż poprzednie.",
  CSV_QUOTE_NOT_CLOSED: "Cudzysłów jest otwarty, a nie jest zamknięty.",
  CSV_INVALID_CLOSING_QUOTE: "Po zamkniętym cudzysłowie stoi tekst zamiast przecinka lub średnika.",
  INVALID_OPENING_QUOTE: "Cudzysłów stoi w środku pola. Otocz nim całe pole.",
};

/**
 * Reads a register from CSV (UTF-8, comma or semicolon, first line the column names). Either all rows or the
 * list of what is wrong, row by row; nothing in between.
 */
export function parseRegister(
  register: RegisterRows["register"],
  csv: string,
): { rows: RegisterRows; problems: [] } | { rows: null; problems: RowProblem[] } {
  const shape = SHAPES[register];
  const key = KEYS[register];
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(csv, {
      columns: true,
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    });
  } catch (error) {
    const { lines = 1, code = "" } = error as Error & { lines?: number; code?: string };
    return {
      rows: null,
      problems: [
        { line: lines, column: "", message: CSV_FAULTS[code] ?? "Tego wiersza nie można odczytać jako CSV." },
      ],
    };
  }
  const problems: RowProblem[] = [];
  const first = records[0];
  if (!first)
    return {
      rows: null,
      problems: [{ line: 1, column: "", message: "Plik nie ma żadnego wiersza z danymi." }],
    };
  for (const column of Object.keys(shape.shape))
    if (!(column in first.record))
      problems.push({ line: 1, column, message: `Brak kolumny „${column}” w pierwszym wierszu.` });
  if (problems.length > 0) return { rows: null, problems };

  const seen = new Map<string, number>();
  const rows = records.map(({ record, info }) => {
    const checked = shape.safeParse(record);
    if (!checked.success) {
      for (const issue of checked.error.issues)
        problems.push({ line: info.lines, column: issue.path.join("."), message: issue.message });
      return null;
    }
    const name = (checked.data as Record<string, unknown>)[key] as string;
    const before = seen.get(name);
    if (before !== undefined)
      problems.push({ line: info.lines, column: key, message: `„${name}” jest już w wierszu ${before}.` });
    seen.set(name, info.lines);
    return { ...checked.data, sample: false };
  });
  if (problems.length > 0) return { rows: null, problems };
  return { rows: { register, rows } as unknown as RegisterRows, problems: [] };
}

/** Spreadsheets with Polish settings write semicolons; the header line shows which it is. */
function delimiterOf(csv: string): string {
  const header = csv.slice(0, Math.max(0, csv.indexOf("\n")));
  return header.split(";").length > header.split(",").length ? ";" : ",";
}
