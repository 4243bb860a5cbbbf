const SHAPE = /^AE:PL-(\d{5})-(\d{5})-([A-Z]{5})-(\d{2})$/;

/** An address of e-Doręczenia as the register writes it: capital letters, plain hyphens, no spaces. */
export function normaliseAde(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/[\u2010-\u2015]/g, "-")
    .toUpperCase();
}

/** Whether the text looks like an address of e-Doręczenia, `AE:PL-12345-12345-ABCDE-12`. */
export function hasAdeShape(text: string): boolean {
  return SHAPE.test(text.trim().toUpperCase());
}

/**
 * Whether an address of e-Doręczenia also passes its checksum. The formula comes from practice, not from a published
 * rule, and one public address fails it: warn on false, never reject.
 */
export function isAde(text: string): boolean {
  const match = SHAPE.exec(text.trim().toUpperCase());
  if (!match) return false;
  const letters = Array.from(match[3]!, (letter) => letter.charCodeAt(0)).reduce((a, b) => a + b, 0);
  const difference = Math.abs(Number(match[1]) + Number(match[2]) - letters);
  return Array.from(String(difference), Number).reduce((a, b) => a + b, 0) === Number(match[4]);
}
