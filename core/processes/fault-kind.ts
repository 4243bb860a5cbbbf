/**
 * A class of errors that are a file's own fault, told by a code. It must have the codes that a pool gives: `timeout`,
 * `too-large` for a process that needed too much memory and `broken` for one that died.
 */
export type FaultKind = new (code: never, message?: string) => Error & { readonly code: string };
