import { codeOf } from "./code-of.ts";

/** Data, integrity, syntax and access, and what PostgreSQL itself rolled back for others. */
const UNDONE = /^(22|23|42)[0-9A-Z]{3}$|^40(001|P01)$/;

/**
 * Whether a transaction that ended with this error has surely left nothing: a statement of it was refused. Where the
 * connection broke, nobody knows whether it was committed, and who tries again may do it twice.
 */
export const surelyUndone = (error: unknown): boolean => UNDONE.test(codeOf(error));
