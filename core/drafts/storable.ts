/** What was typed, as the database can hold it: the sign zero and half signs become the sign for what cannot be shown. */
export function storable<Given>(typed: Given): Given {
  return clean(typed) as Given;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "\ufffd");
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]));
}
