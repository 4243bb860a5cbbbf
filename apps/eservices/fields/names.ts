import type { DayPart, Kind, Wrong } from "#core/forms";

/** The name under which a question in a row is sent: `drzewa[0].obwod`. */
export const nameInRow = (repeat: string, row: number, question: string) => `${repeat}[${row}].${question}`;

/** The name of what is said to be wrong. */
export const nameOf = ({ inRow, node }: Wrong) => (inRow ? nameInRow(node, inRow.row, inRow.question) : node);

/** The id of what is sent under a name: `drzewa[0].obwod` is `drzewa.0.obwod`. */
export const idOfName = (name: string) => name.replace(/\[(\d+)\]/g, ".$1");

/** The names under which the browser names what it cannot send: boxes that are not ticked, repeats without a row. */
export const ASKED = "_asked";
/** The name of the button that adds a row; its value is the id of the repeat. */
export const ADD = "_add";
/** The name of the button that removes a row; its value is `<id of the repeat>:<row>`. */
export const REMOVE = "_remove";

export const DAY_PARTS = ["day", "month", "year"] as const satisfies readonly DayPart[];
export const ENDS = ["from", "to"] as const;

const PARTS = {
  address: ["street", "house", "flat", "postcode", "town"],
  parcel: ["precinct", "number"],
  place: ["description", "lat", "lon"],
} as const;

export type KindInParts = keyof typeof PARTS;

/** The parts of an answer that is sent as `<name>.<part>`, in the order in which they are asked. */
export function partsOf(kind: { kind: KindInParts; inCity?: boolean }): readonly string[] {
  const parts = PARTS[kind.kind];
  return kind.inCity ? parts.slice(0, 3) : parts;
}

export const isInParts = (kind: Kind): kind is Extract<Kind, { kind: KindInParts }> =>
  Object.hasOwn(PARTS, kind.kind);
