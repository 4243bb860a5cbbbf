import type { Sheet, When } from "./sheet.ts";

/**
 * Conditions for engines that read answers of hidden questions too: whatever is read must be asked itself, as the
 * author of a form would have to write.
 */
export function withAncestors(sheet: Sheet): Map<string, When | null> {
  const whole = new Map<string, When | null>();
  const grown = (when: When): When => {
    if ("all" in when) return { all: when.all.map(grown) };
    if ("any" in when) return { any: when.any.map(grown) };
    const asked = whole.get(when.of);
    return asked ? { all: [asked, when] } : when;
  };
  for (const { id, when } of sheet.flat()) whole.set(id, when && grown(when));
  return whole;
}
