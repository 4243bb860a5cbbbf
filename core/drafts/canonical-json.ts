/**
 * The one spelling of data as JSON, so that its hash is the same wherever and whenever it is computed: keys in the
 * order of their code units, no spaces, nothing that is undefined. Numbers and strings as JSON writes them.
 *
 * @throws TypeError on what data cannot hold: a function, a symbol, NaN, an infinity, a big integer
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value === "object")
    return `{${Object.keys(value)
      .sort()
      .flatMap((key) => {
        const part = (value as Record<string, unknown>)[key];
        return part === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(part)}`];
      })
      .join(",")}}`;
  throw new TypeError(`not data: ${typeof value === "number" ? value : typeof value}`);
}
