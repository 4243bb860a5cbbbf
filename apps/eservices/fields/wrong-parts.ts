import { type Fault, type Kind, readAnswer } from "#core/forms";
import { DAY_PARTS, ENDS, idOfName, isInParts, partsOf } from "./names.ts";

/**
 * The parts of an answer that a fault lies in, as its field names them: `month`, `to-day`, `house`. Null where the
 * answer has no parts, or all of them are meant.
 */
export function wrongParts(fault: Fault, kind: Kind, raw: unknown): readonly string[] | null {
  if (kind.kind === "date") return fault.is === "not-a-day" ? fault.wrong : null;
  if (kind.kind === "period") return wrongInPeriod(fault, raw);
  if (!isInParts(kind)) return null;
  if (fault.is === "part-missing") return [fault.part];
  if (fault.is === "not-a-postcode") return ["postcode"];
  if (fault.is === "not-a-parcel") return ["number"];
  if (fault.is === "required") return partsOf(kind).filter((part) => !mayStayEmpty(part, kind));
  const suspect = (part: string) => isSuspect(fault, part, textOf(raw, part));
  return partsOf(kind).filter(suspect);
}

/** Whether an answer may do without a part; a street only outside of the city, where villages have none. */
function mayStayEmpty(part: string, kind: Kind): boolean {
  if (kind.kind === "place") return part !== "description";
  return part === "flat" || (part === "street" && kind.kind === "address" && !kind.inCity);
}

/** The id of the control that a link to a fault leads to. */
export function wrongControl(name: string, kind: Kind, wrong: readonly string[] | null): string {
  const id = idOfName(name);
  if (kind.kind === "date") return !wrong?.[0] || wrong[0] === "day" ? id : `${id}-${wrong[0]}`;
  if (kind.kind === "period") return `${id}.${(wrong?.[0] ?? "from-day").replace(/-day$/, "")}`;
  return isInParts(kind) ? `${id}.${wrong?.[0] ?? partsOf(kind)[0]}` : id;
}

function wrongInPeriod(fault: Fault, raw: unknown): readonly string[] | null {
  const all = (end: string) => DAY_PARTS.map((part) => `${end}-${part}`);
  if (fault.is === "period-without") return all(fault.end);
  if (fault.is === "not-a-day") {
    const end = ENDS.find((one) => !isDay(textOf(raw, one))) ?? "from";
    return fault.wrong.map((part) => `${end}-${part}`);
  }
  if (fault.is === "too-early") return all(ENDS.find((one) => textOf(raw, one) < fault.from) ?? "from");
  if (fault.is === "too-late") return all(ENDS.find((one) => textOf(raw, one) > fault.to) ?? "to");
  return null;
}

function isSuspect(fault: Fault, part: string, text: string): boolean {
  if (fault.is === "too-long") return text.trim().length > fault.longest;
  if (fault.is === "control-characters")
    return faultOf({ kind: part === "description" ? "long-text" : "text" }, text) === fault.is;
  if (fault.is === "not-coordinates") return part !== "description" && !isDegrees(text, part);
  return false;
}

function isDegrees(text: string, part: string): boolean {
  const place = { description: "", lat: "0", lon: "0", [part]: text };
  return text.trim() !== "" && faultOf({ kind: "place" }, place) === null;
}

const isDay = (text: string) => text !== "" && faultOf({ kind: "date" }, text) === null;

const ANY_DAY = "2000-01-01";

/** What is wrong with an answer by itself; null where nothing is. */
function faultOf(kind: Kind, raw: unknown): Fault["is"] | null {
  const reading = readAnswer(kind, raw, ANY_DAY, () => false);
  return reading !== null && "fault" in reading ? reading.fault.is : null;
}

function textOf(raw: unknown, part: string): string {
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, part)) return "";
  return String((raw as Record<string, unknown>)[part]);
}
