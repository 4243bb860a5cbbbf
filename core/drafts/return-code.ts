import { createHash, randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O and U, so that nothing is read for something else, and no word comes out. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 16;
const CODE = new RegExp(`^[${ALPHABET}]{${SIGNS}}$`);

/**
 * A new code that opens one draft: 80 random bits in sixteen signs, in four groups, to be written down by hand. The
 * browser keeps it in a cookie, the database only its hash.
 */
export function newReturnCode(): string {
  const signs = [...randomBytes(SIGNS)].map((byte) => ALPHABET[byte % 32]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * A code as somebody typed it, in the spelling in which it was issued; null where it can be none. Small letters,
 * spaces and other hyphens are the same; O is a zero, I and L are a one.
 */
export function readReturnCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return CODE.test(signs) ? signs.replace(/(.{4})(?=.)/g, "$1-") : null;
}

/** What is stored of a code. Eighty random bits are not found again from it, so it needs no salt. */
export function hashOfCode(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}
