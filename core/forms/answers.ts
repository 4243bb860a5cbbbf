/**
 * Answers as a person gave them: the draft keeps them so, right or wrong, and everything else is computed. By kind:
 *
 * - text, numbers, amounts, identifiers, phone, e-mail: what was typed;
 * - choice: the value of the option; choices and files: an array of values, or of names of files;
 * - yes-no: `"yes"` or `"no"`; declaration: `"yes"`;
 * - date: `"2026-11-28"`, or three parts as typed between hyphens (`"2026-13-x"`);
 * - period: `{ from, to }`, each as a date;
 * - address: `{ street, house, flat, postcode, town }`; parcel: `{ precinct, number }`;
 * - place: `{ description, lat, lon }`;
 * - repeat: an array of rows, each `{ [id of the question]: answer }`.
 *
 * Empty strings and empty parts are the same as nothing.
 */
export type RawAnswer = string | readonly string[] | Readonly<Record<string, string>> | readonly RawRow[];

export type RawRow = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;

/** By the id of the question, attachment, declaration or repeat. */
export type Answers = Readonly<Record<string, RawAnswer>>;
