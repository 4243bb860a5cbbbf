import { faulty, LONGEST_SHORT, type Reading, typed } from "./reading.ts";

/** Digits in groups or not, one comma or point before the fraction: as people here write numbers. */
const NUMBER = /^([-−]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/;
/** What a double holds to the last digit also after two places. */
const MOST_DIGITS = 13;
/** Zeros that mean nothing: `5,00` is whole, but who writes `1.000` may mean a thousand. */
const IDLE_PLACES = 2;

interface Written {
  whole: string;
  fraction: string;
  negative: boolean;
}

function written(text: string): Written | null {
  const match = text.length > LONGEST_SHORT ? null : NUMBER.exec(text);
  if (!match) return null;
  const whole = match[2]!.replace(/\D/g, "");
  const fraction = match[3] ?? "";
  if (whole.length + fraction.length > MOST_DIGITS) return null;
  return { whole, fraction, negative: match[1] !== "" };
}

const numberFrom = ({ whole, fraction, negative }: Written) =>
  Number(`${negative ? "-" : ""}${whole}.${fraction || 0}`);

/** A whole number. */
export function readInteger(raw: unknown, { from, to }: { from?: number; to?: number }): Reading {
  const text = typed(raw);
  if (text === "") return null;
  const number = written(text);
  if (!number) return faulty({ is: "not-a-number" });
  if (/[^0]/.test(number.fraction) || number.fraction.length > IDLE_PLACES)
    return faulty({ is: "not-whole" });
  return within(numberFrom(number), from, to);
}

/** A number with at most `places` digits after the comma. */
export function readDecimal(
  raw: unknown,
  { from, to, places }: { from?: number; to?: number; places: number },
): Reading {
  const text = typed(raw);
  if (text === "") return null;
  const number = written(text);
  if (!number) return faulty({ is: "not-a-number" });
  const { fraction } = number;
  if (fraction.replace(/0+$/, "").length > places || fraction.length > Math.max(places, IDLE_PLACES))
    return faulty({ is: "too-many-places", places });
  return within(numberFrom(number), from, to);
}

/** An amount in złoty, with or without `zł`, as grosze. */
export function readMoney(raw: unknown, { from, to }: { from?: number; to?: number }): Reading {
  const text = typed(raw);
  if (text === "") return null;
  const number = written(text.replace(/(?:zł|zl|PLN)\.?$/i, "").trimEnd());
  if (!number || number.fraction.length > 2) return faulty({ is: "not-an-amount" });
  const grosze = Number(number.whole + number.fraction.padEnd(2, "0")) * (number.negative ? -1 : 1) + 0;
  if (grosze < (from ?? 0)) return faulty({ is: "amount-too-small", from: from ?? 0 });
  if (to !== undefined && grosze > to) return faulty({ is: "amount-too-big", to });
  return { value: grosze };
}

function within(value: number, from = 0, to?: number): Reading {
  if (value < from) return faulty({ is: "too-small", from });
  if (to !== undefined && value > to) return faulty({ is: "too-big", to });
  return { value: value + 0 };
}
