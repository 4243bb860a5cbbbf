import type { Kind, Option } from "../questions.ts";
import { readDate, readPeriod } from "./day.ts";
import { readIdentifier } from "./identifier.ts";
import { readDecimal, readInteger, readMoney } from "./number.ts";
import { CONTROLS, faulty, list, type Reading, typed } from "./reading.ts";
import { readLongText, readText } from "./text.ts";
import { readAddress, readParcel, readPlace } from "./where.ts";

/**
 * Reads a raw answer by the kind of its question: the one validator of server and browser. `offered` are the options
 * that may be chosen now; one that may not is as good as not chosen, like what is not asked. Whatever is given, it
 * throws nothing.
 */
export function readAnswer(
  kind: Kind,
  raw: unknown,
  today: string,
  offered: (value: string) => boolean,
): Reading {
  switch (kind.kind) {
    case "text":
      return readText(raw, kind);
    case "long-text":
      return readLongText(raw, kind);
    case "choice":
      return readChoice(raw, kind, offered);
    case "choices":
      return readChoices(raw, kind, offered);
    case "yes-no":
      return readYesNo(raw);
    case "integer":
      return readInteger(raw, kind);
    case "decimal":
      return readDecimal(raw, kind);
    case "money":
      return readMoney(raw, kind);
    case "date":
      return readDate(raw, kind, today);
    case "period":
      return readPeriod(raw, kind, today);
    case "address":
      return readAddress(raw, kind);
    case "parcel":
      return readParcel(raw);
    case "place":
      return readPlace(raw);
    case "files":
      return readFiles(raw, kind.atMost);
    default:
      return readIdentifier(raw, kind.kind);
  }
}

/** A tick. Anything but `yes` is none. */
export function readDeclaration(raw: unknown): Reading {
  return raw === "yes" ? { value: true } : null;
}

/** Names of files, at most so many, each once. */
export function readFiles(raw: unknown, atMost: number): Reading {
  const names = [...new Set(list(raw))];
  if (names.length === 0) return null;
  if (names.some((name) => CONTROLS.test(name))) return faulty({ is: "control-characters" });
  return names.length > atMost ? faulty({ is: "too-many", atMost }) : { value: names };
}

const isOption = (options: readonly Option[], value: string) => options.some((one) => one.value === value);

function readChoice(
  raw: unknown,
  { options }: { options: readonly Option[] },
  offered: (value: string) => boolean,
): Reading {
  const value = typed(raw);
  if (value === "") return null;
  if (offered(value)) return { value };
  return isOption(options, value) ? null : faulty({ is: "not-an-option" });
}

function readChoices(
  raw: unknown,
  { options, atLeast = 1, atMost }: { options: readonly Option[]; atLeast?: number; atMost?: number },
  offered: (value: string) => boolean,
): Reading {
  const chosen = list(raw);
  if (!chosen.every((value) => offered(value) || isOption(options, value)))
    return faulty({ is: "not-an-option" });
  // In the order of the form, whatever the order of the ticks.
  const values = options
    .map(({ value }) => value)
    .filter((value) => chosen.includes(value) && offered(value));
  if (values.length === 0) return null;
  if (values.length < atLeast) return faulty({ is: "too-few", atLeast });
  if (atMost !== undefined && values.length > atMost) return faulty({ is: "too-many", atMost });
  return { value: values };
}

function readYesNo(raw: unknown): Reading {
  const word = typed(raw);
  if (word === "") return null;
  return word === "yes" || word === "no" ? { value: word === "yes" } : faulty({ is: "not-an-option" });
}
