import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegister } from "./parse-register.ts";

const UNITS = "slug;symbol;name;duties;address;room;phone;email;url;hours";

describe("importing a register from CSV", () => {
  it("reads opening hours, lists and empty cells, with commas or semicolons", () => {
    const { rows } = parseRegister(
      "units",
      `${UNITS}\nmzd;MZD;Zarząd Dróg;"dziury; chodniki";;;;;;"pn 7:30-15:30; pt 7:30-13:00"\n`,
    );
    expect(rows?.rows).toEqual([
      {
        slug: "mzd",
        symbol: "MZD",
        name: "Zarząd Dróg",
        duties: ["dziury", "chodniki"],
        address: null,
        room: null,
        phone: null,
        email: null,
        url: null,
        hours: [
          { weekday: 1, from: "07:30", to: "15:30" },
          { weekday: 5, from: "07:30", to: "13:00" },
        ],
        sample: false,
      },
    ]);
  });

  it("names every wrong row and column, and gives no rows at all", () => {
    const csv = `symbol,title,category\n6730,Warunki zabudowy,B10\n67A0,Zła klasa,B10\n6733,,X9\n6730,Drugi raz,A\n`;
    const { rows, problems } = parseRegister("jrwa", csv);
    expect(rows).toBeNull();
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      "3 symbol",
      "4 title",
      "4 category",
      "5 symbol",
    ]);
    expect(problems[3]?.message).toContain("wierszu 2");
  });

  it("says which column is missing", () => {
    expect(parseRegister("streets", "nazwa\nŻywiecka\n").problems).toEqual([
      { line: 1, column: "name", message: expect.stringContaining("name") },
      { line: 1, column: "prefix", message: expect.stringContaining("prefix") },
    ]);
  });

  it.each(["", "name,prefix\n", 'name,prefix\n"unclosed,ul.\n', "name,prefix\na,b,c\n"])(
    "refuses %j with a message",
    (csv) => {
      const { rows, problems } = parseRegister("streets", csv);
      expect(rows).toBeNull();
      expect(problems[0]?.message).toMatch(/\p{L}{3}/u);
    },
  );

  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("units" as const, "streets" as const, "jrwa" as const),
        fc.string({ unit: "binary" }),
        (register, csv) => {
          const { rows, problems } = parseRegister(register, csv);
          expect(rows === null).toBe(problems.length > 0);
        },
      ),
    );
  });
});
