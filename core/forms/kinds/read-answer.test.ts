import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind, Option } from "../questions.ts";
import { text } from "../text.ts";
import { dayOfParts, dayParts } from "./day.ts";
import { readAnswer, readDeclaration } from "./read-answer.ts";

const TODAY = "2026-11-28";
const CM = text("cm", "см", "cm");
const option = (value: string): Option => ({ value, label: text(value, value, value) });
const options = ["a", "b", "c"].map(option);

const read = (kind: Kind, raw: unknown, offered = (value: string) => "abc".includes(value)) =>
  readAnswer(kind, raw, TODAY, offered);
const value = (kind: Kind, raw: unknown) => {
  const reading = read(kind, raw);
  return reading && "value" in reading ? reading.value : reading?.fault;
};

/** Texts of any units, halves of signs and controls among them. */
const ANYTHING = fc.string({
  unit: fc.integer({ max: 0xffff, min: 0 }).map((code) => String.fromCharCode(code)),
});

/** Of each kind: raw answers with their value, and raw answers with what is wrong with them. */
const CASES: Record<string, { kind: Kind; right: [unknown, unknown][]; wrong: [unknown, string][] }> = {
  text: {
    kind: { kind: "text", longest: 10 },
    right: [
      ["  Łódź ", "Łódź"],
      ["Ło\u0301dz\u0301", "Łódź"],
      ["Jan\tNowak", "Jan Nowak"],
      ["\ufeff\u200bJan\u200e ", "Jan"],
      ["0123456789", "0123456789"],
      ["👩‍👩‍👧", "👩‍👩‍👧"],
    ],
    wrong: [
      ["01234567890", "too-long"],
      ["x".repeat(1_000_000), "too-long"],
      ["a\nb", "control-characters"],
      ["a\0b", "control-characters"],
      ["a\u2028b", "control-characters"],
      ["fdp\u202eexe", "control-characters"],
      ["a\u2066b", "control-characters"],
      ["a\ud83d", "control-characters"],
      ["\ude00b", "control-characters"],
    ],
  },
  "long-text": {
    kind: { kind: "long-text", longest: 10 },
    right: [
      ["a\r\nb\rc\nd", "a\nb\nc\nd"],
      ["a\u000bb\u2029c", "a\nb\nc"],
      ["a\tb", "a\tb"],
    ],
    wrong: [
      ["a\u001bb", "control-characters"],
      ["a\u202db", "control-characters"],
      ["a\ud83d", "control-characters"],
      ["a\n".repeat(6), "too-long"],
    ],
  },
  choice: {
    kind: { kind: "choice", options },
    right: [["a", "a"]],
    wrong: [
      ["d", "not-an-option"],
      ["__proto__", "not-an-option"],
    ],
  },
  choices: {
    kind: { kind: "choices", options, atLeast: 2, atMost: 2 },
    right: [
      [
        ["b", "a", "b", "", 7],
        ["a", "b"],
      ],
    ],
    wrong: [
      [["a"], "too-few"],
      [["a", "b", "c"], "too-many"],
      [["a", "d"], "not-an-option"],
    ],
  },
  "yes-no": {
    kind: { kind: "yes-no" },
    right: [
      ["yes", true],
      ["no", false],
    ],
    wrong: [["tak", "not-an-option"]],
  },
  integer: {
    kind: { kind: "integer", from: -5, to: 2_000 },
    right: [
      ["7", 7],
      ["-5", -5],
      ["−5", -5],
      ["-0", 0],
      ["007", 7],
      ["5,00", 5],
      ["1 234", 1234],
      ["1\u00a0234", 1234],
      ["2\u202f000", 2000],
    ],
    wrong: [
      ["-6", "too-small"],
      ["2001", "too-big"],
      ["5,5", "not-whole"],
      ["1.000", "not-whole"],
      ["1 23", "not-a-number"],
      ["1e3", "not-a-number"],
      ["0x10", "not-a-number"],
      ["Infinity", "not-a-number"],
      ["٣", "not-a-number"],
      ["1".repeat(14), "not-a-number"],
      ["1".repeat(1_000_000), "not-a-number"],
    ],
  },
  decimal: {
    kind: { kind: "decimal", places: 2, to: 900, unit: CM },
    right: [
      ["55,5", 55.5],
      ["55.50", 55.5],
      ["0,07", 0.07],
      ["-0,00", 0],
    ],
    wrong: [
      ["0,001", "too-many-places"],
      ["1.000", "too-many-places"],
      ["-0,01", "too-small"],
      ["900,01", "too-big"],
      ["1,2,3", "not-a-number"],
      [",5", "not-a-number"],
    ],
  },
  money: {
    kind: { kind: "money", from: 0, to: 100_000_000 },
    right: [
      ["12,50", 1250],
      ["12.5 zł", 1250],
      ["12zł", 1200],
      ["1 234,56 PLN", 123456],
      ["0,07", 7],
      ["1,10", 110],
      ["-0", 0],
    ],
    wrong: [
      ["12,505", "not-an-amount"],
      ["1.234,56", "not-an-amount"],
      ["zł", "not-an-amount"],
      ["-1", "amount-too-small"],
      ["1000000,01", "amount-too-big"],
      [`1${" ".repeat(1_000_000)}1`, "not-an-amount"],
    ],
  },
  date: {
    kind: { kind: "date", from: "2026-01-01", to: { today: 2 } },
    right: [
      ["2026-01-01", "2026-01-01"],
      [" 2026-11-30 ", "2026-11-30"],
    ],
    wrong: [
      ["2025-12-31", "too-early"],
      ["2026-12-01", "too-late"],
      ["2026-02-29", "not-a-day"],
      ["2026-04-31", "not-a-day"],
      ["28.11.2026", "not-a-day"],
      ["2026-1-5", "not-a-day"],
      ["-".repeat(1_000_000), "not-a-day"],
    ],
  },
  period: {
    kind: { kind: "period", from: { today: 0 }, longestDays: 3 },
    right: [
      [
        { from: "2026-11-28", to: "2026-11-30" },
        { from: "2026-11-28", to: "2026-11-30" },
      ],
    ],
    wrong: [
      [{ from: "2026-11-28" }, "period-without"],
      [{ to: "2026-11-28" }, "period-without"],
      [{ from: "2026-11-30", to: "2026-11-29" }, "period-reversed"],
      [{ from: "2026-11-28", to: "2026-12-01" }, "period-too-long"],
      [{ from: "2026-11-27", to: "2026-11-28" }, "too-early"],
      [{ from: "x", to: "2026-11-28" }, "not-a-day"],
    ],
  },
  pesel: {
    kind: { kind: "pesel" },
    right: [[" 440514 01359", "44051401359"]],
    wrong: [
      ["44051401358", "not-a-pesel"],
      [`44051401359${" ".repeat(200)}x`, "not-a-pesel"],
      ["4405140\u202e1359", "not-a-pesel"],
    ],
  },
  nip: {
    kind: { kind: "nip" },
    right: [
      ["526-025-02-74", "5260250274"],
      ["pl 5260250274", "5260250274"],
    ],
    wrong: [["5260250275", "not-a-nip"]],
  },
  regon: {
    kind: { kind: "regon" },
    right: [["123 456 785", "123456785"]],
    wrong: [["123456786", "not-a-regon"]],
  },
  krs: {
    kind: { kind: "krs" },
    right: [
      ["0000 012 345", "0000012345"],
      ["KRS: 0000012345", "0000012345"],
      ["krs 0000012345", "0000012345"],
    ],
    wrong: [
      ["12345", "not-a-krs"],
      ["00000123456", "not-a-krs"],
      ["000001234x", "not-a-krs"],
      ["٠٠٠٠٠١٢٣٤٥", "not-a-krs"],
      ["0".repeat(1_000_000), "not-a-krs"],
    ],
  },
  ade: {
    kind: { kind: "ade" },
    right: [
      ["AE:PL-00000-00013-AAAAA-06", "AE:PL-00000-00013-AAAAA-06"],
      ["ae:pl-00000-00013-aaaaa-06", "AE:PL-00000-00013-AAAAA-06"],
      ["AE:PL – 00000 – 00013 – AAAAA – 06", "AE:PL-00000-00013-AAAAA-06"],
    ],
    wrong: [
      ["PL-00000-00013-AAAAA-06", "not-an-ade"],
      ["AE:PL-00000-00013-AAAA-06", "not-an-ade"],
      ["AE:PL-00000-00013-AAAAA-0", "not-an-ade"],
      ["jan@example.pl", "not-an-ade"],
      [`AE:PL-00000-00013-AAAAA-06${" ".repeat(1_000_000)}x`, "not-an-ade"],
    ],
  },
  "land-register": {
    kind: { kind: "land-register" },
    right: [["wa1m / 00012345 / 1", "WA1M/00012345/1"]],
    wrong: [["WA1M/00012345/2", "not-a-land-register"]],
  },
  "bank-account": {
    kind: { kind: "bank-account" },
    right: [["61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874"]],
    wrong: [["62 1090 1014 0000 0712 1981 2874", "not-a-bank-account"]],
  },
  phone: {
    kind: { kind: "phone" },
    right: [
      ["33 497 14 94", "+48334971494"],
      ["(33) 497-14-94", "+48334971494"],
      ["0048 600 700 800", "+48600700800"],
      ["\u202a+48 600 700 800\u202c", "+48600700800"],
      ["+49 151 12345678", "+4915112345678"],
    ],
    wrong: [
      ["112", "not-a-phone"],
      ["600 700 800 lub 600 700 801", "not-a-phone"],
      ["600700800".repeat(100_000), "not-a-phone"],
    ],
  },
  email: {
    kind: { kind: "email" },
    right: [["jan.nowak+sesja@poczta.example.pl", "jan.nowak+sesja@poczta.example.pl"]],
    wrong: [
      ["jan@localhost", "not-an-email"],
      ["jan@a@b.pl", "not-an-email"],
      ["jan\u0000@b.pl", "not-an-email"],
      ["jan\u202e@b.pl", "not-an-email"],
      ["jan@b.pl\r\nBcc: x@y.pl", "not-an-email"],
      [`${"a".repeat(65)}@b.pl`, "not-an-email"],
      [`a@${"a-".repeat(500_000)}.pl`, "not-an-email"],
    ],
  },
  address: {
    kind: { kind: "address" },
    right: [
      [
        { house: "1a", postcode: "43300", town: "Bielsko-Biała", country: "x" },
        { street: "", house: "1a", flat: "", postcode: "43-300", town: "Bielsko-Biała" },
      ],
    ],
    wrong: [
      [{ house: "1", postcode: "43-300" }, "part-missing"],
      [{ house: "1", postcode: "4-3300", town: "B" }, "not-a-postcode"],
      [{ house: "1", postcode: "43-300", town: "B\u202eB" }, "control-characters"],
      [{ house: "1", postcode: "43-300", town: "B\ud800" }, "control-characters"],
      [{ house: "1", postcode: "43-300", town: "B".repeat(121) }, "too-long"],
    ],
  },
  "address in the city": {
    kind: { kind: "address", inCity: true },
    right: [
      [
        { street: "Próbna", house: "1" },
        { street: "Próbna", house: "1", flat: "", postcode: "", town: "" },
      ],
    ],
    wrong: [[{ house: "1", postcode: "43-300", town: "B" }, "part-missing"]],
  },
  parcel: {
    kind: { kind: "parcel" },
    right: [
      [
        { precinct: "Lipnik", number: "123 / 4" },
        { precinct: "Lipnik", number: "123/4" },
      ],
      [
        { precinct: "0012", number: "AR_2.7" },
        { precinct: "0012", number: "AR_2.7" },
      ],
    ],
    wrong: [
      [{ precinct: "Lipnik" }, "part-missing"],
      [{ number: "1" }, "part-missing"],
      [{ precinct: "Lipnik", number: "1/2/3" }, "not-a-parcel"],
      [{ precinct: "a\u2067b", number: "1" }, "control-characters"],
    ],
  },
  place: {
    kind: { kind: "place" },
    right: [
      [
        { lat: "49,8", lon: "19.05" },
        { description: "", at: { lat: 49.8, lon: 19.05 } },
      ],
      [{ description: "przy\r\nrondzie" }, { description: "przy\nrondzie", at: null }],
    ],
    wrong: [
      [{ lat: "91", lon: "19" }, "not-coordinates"],
      [{ lat: "49", lon: "" }, "not-coordinates"],
      [{ description: "x".repeat(501) }, "too-long"],
      [{ description: "x\u202ey" }, "control-characters"],
    ],
  },
  files: {
    kind: { kind: "files", atMost: 2 },
    right: [
      [
        ["a.pdf", "b.pdf", "a.pdf"],
        ["a.pdf", "b.pdf"],
      ],
    ],
    wrong: [
      [["a", "b", "c"], "too-many"],
      [["fdp\u202eexe"], "control-characters"],
    ],
  },
};

/** What a form might send by mistake or a program on purpose. */
const STRANGE: unknown[] = [
  null,
  7,
  true,
  "",
  "  ",
  "\u200b",
  [],
  {},
  [[]],
  [null],
  { from: 7 },
  { street: ["x"] },
];

describe.each(Object.entries(CASES))("an answer of the kind %s", (_name, { kind, right, wrong }) => {
  it("is read as people write it", () => {
    for (const [raw, expected] of right) expect(value(kind, raw), JSON.stringify(raw)).toEqual(expected);
  });

  it("is refused with what is wrong", () => {
    for (const [raw, expected] of wrong)
      expect(value(kind, raw), JSON.stringify(raw).slice(0, 80)).toMatchObject({ is: expected });
  });

  it("is none where nothing of its shape was given", () => {
    for (const raw of STRANGE) expect(read(kind, raw), JSON.stringify(raw)).toBeNull();
  });

  it("is read again as the same from its normal form", () => {
    for (const [, expected] of right) expect(value(kind, rawOf(kind, expected))).toEqual(expected);
  });

  it("is read without an error, and again as the same, whatever was given", () => {
    const parts = fc.record(
      Object.fromEntries(
        ["from", "to", "street", "house", "postcode", "town", "precinct", "number", "lat", "lon"].map(
          (name) => [name, fc.oneof(ANYTHING, fc.constantFrom("2026-11-29", "1", "43-300"))],
        ),
      ),
      { requiredKeys: [] },
    );
    const spelled = fc
      .tuple(
        fc.constantFrom(...right.map(([raw]) => raw)),
        fc.constantFrom("", " ", "-", "\u00a0", "0", "\t"),
        fc.nat(30),
      )
      .map(([raw, sign, at]) => (typeof raw === "string" ? raw.slice(0, at) + sign + raw.slice(at) : raw));
    fc.assert(
      fc.property(fc.oneof(spelled, parts, ANYTHING, fc.jsonValue()), (raw) => {
        const reading = read(kind, raw);
        if (reading && "value" in reading) expect(read(kind, rawOf(kind, reading.value))).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  });
});

/** A value as a person would type it. */
function rawOf({ kind }: Kind, value: unknown): unknown {
  if (kind === "money") return (Number(value) / 100).toFixed(2);
  if (kind === "place") {
    const { at, description } = value as { at: { lat: number; lon: number } | null; description: string };
    return at ? { description, lat: plain(at.lat), lon: plain(at.lon) } : { description };
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? plain(value) : value;
}

/** Without an exponent. */
const plain = (value: number) => value.toFixed(15).replace(/\.?0+$/, "");

describe("options that other answers take away", () => {
  const onlyA = (one: string) => one === "a";

  it("are as good as not chosen", () => {
    expect(read({ kind: "choice", options }, "b", onlyA)).toBeNull();
    expect(read({ kind: "choices", options }, ["b", "a"], onlyA)).toEqual({ value: ["a"] });
    expect(read({ kind: "choices", options }, ["b"], onlyA)).toBeNull();
  });
});

describe("a declaration", () => {
  it("is made by yes alone", () => {
    expect(readDeclaration("yes")).toEqual({ value: true });
    for (const raw of ["on", "true", true, ["yes"], "", null, "YES"]) expect(readDeclaration(raw)).toBeNull();
  });
});

describe("a date in three parts", () => {
  it("names the parts that are wrong", () => {
    const wrong = (raw: string) => value({ kind: "date" }, raw);
    expect(wrong("2026-13-x")).toEqual({ is: "not-a-day", wrong: ["day", "month"] });
    expect(wrong("26-01-01")).toEqual({ is: "not-a-day", wrong: ["year"] });
    expect(wrong("2026-04-31")).toEqual({ is: "not-a-day", wrong: ["day"] });
    expect(wrong("2026--")).toEqual({ is: "not-a-day", wrong: ["day", "month"] });
  });

  it("comes apart and together again", () => {
    const piece = fc.string({ maxLength: 4 }).map((one) => one.replaceAll("-", "").trim());
    fc.assert(
      fc.property(piece, piece, piece, (day, month, year) => {
        const raw = dayOfParts({ day, month, year });
        expect(dayOfParts(dayParts(raw))).toBe(raw);
      }),
    );
    expect(dayOfParts({ day: "5", month: "1", year: "2026" })).toBe("2026-01-05");
    expect(dayOfParts({ day: "", month: " ", year: "" })).toBe("");
  });
});
