/** One way back from a form to its stem: the form is the stem without `strip` and with `add`. */
export interface SuffixRule {
  flag: string;
  strip: string;
  add: string;
  /** What the stem must look like at its end; null where anything will do. */
  condition: RegExp | null;
}

const NONE = "0";

function conditions(): (pattern: string) => RegExp | null {
  const compiled = new Map<string, RegExp | null>([[".", null]]);
  return (pattern) => {
    if (!compiled.has(pattern)) compiled.set(pattern, new RegExp(`${pattern}$`));
    return compiled.get(pattern)!;
  };
}

/** The suffix rules of a hunspell affix file. Its one prefix of Polish, `nie-`, is known by its flag alone. */
export function parseSuffixRules(affix: string): SuffixRule[] {
  const condition = conditions();
  const rules: SuffixRule[] = [];
  for (const line of affix.split("\n")) {
    if (!line.startsWith("SFX")) continue;
    const [, flag, strip, add, pattern] = line.split(/\s+/);
    if (pattern === undefined || pattern === "") continue;
    rules.push({
      flag: flag!,
      strip: strip === NONE ? "" : strip!,
      add: add === NONE ? "" : add!,
      condition: condition(pattern),
    });
  }
  return rules;
}
