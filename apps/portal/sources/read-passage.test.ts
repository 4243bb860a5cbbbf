import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPassage } from "./read-passage.ts";

describe("a passage's text as blocks", () => {
  it("is a table again where every row has the same named cells", () => {
    expect(readPassage("table", "Opłaty\nSprawa: zgoda; Kwota: 0 zł\nSprawa: odpis; Kwota: 22 zł")).toEqual([
      {
        kind: "table",
        caption: "Opłaty",
        header: ["Sprawa", "Kwota"],
        rows: [
          ["zgoda", "0 zł"],
          ["odpis", "22 zł"],
        ],
      },
    ]);
  });

  it("is a table with a semicolon inside a cell", () => {
    const text = "Sprawa: zgoda; Kwota: 598 zł; właściciel nie płaci\nSprawa: odpis; Kwota: 22 zł";
    expect(readPassage("table", text)).toEqual([
      {
        kind: "table",
        caption: null,
        header: ["Sprawa", "Kwota"],
        rows: [
          ["zgoda", "598 zł; właściciel nie płaci"],
          ["odpis", "22 zł"],
        ],
      },
    ]);
  });

  it("is a list where the rows differ", () => {
    expect(readPassage("table", "Sprawa: zgoda; Kwota: 0 zł\nSprawa: odpis")).toEqual([
      { kind: "list", items: ["Sprawa: zgoda; Kwota: 0 zł", "Sprawa: odpis"] },
    ]);
  });

  it("keeps the sentence that leads a list in apart from its items", () => {
    expect(readPassage("list", "Dołącz:\nmapę\nzgodę\n\nZłóż w urzędzie.")).toEqual([
      { kind: "paragraph", text: "Dołącz:" },
      { kind: "list", items: ["mapę", "zgodę"] },
      { kind: "paragraph", text: "Złóż w urzędzie." },
    ]);
  });

  it("loses no word of any text", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const line = fc.stringMatching(/^[a-z:; ]{1,30}$/);
    fc.assert(
      fc.property(
        fc.constantFrom("text", "list", "table"),
        fc.array(line, { maxLength: 6 }),
        (kind, lines) => {
          const text = lines.join("\n");
          const blocks = readPassage(kind, text);
          const shown = blocks.flatMap((block) => {
            if (block.kind === "paragraph") return [block.text];
            if (block.kind === "list") return block.items;
            return [
              block.caption ?? "",
              ...block.rows.map((row) => row.map((cell, at) => `${block.header[at]} ${cell}`).join(" ")),
            ];
          });
          expect(words(shown.join(" "))).toEqual(words(text));
        },
      ),
    );
  });
});
