/** The part of JSON Schema that the platform's contracts use. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
}

/** A value that a schema allows: what a model gives that understands the shape and nothing else. */
export function fillSchema(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return fillSchema(schema.anyOf[0] ?? {});
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object")
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, property]) => [name, fillSchema(property)]),
    );
  if (type === "array")
    return Array.from({ length: schema.minItems ?? 1 }, () => fillSchema(schema.items ?? {}));
  if (type === "integer" || type === "number") return 1;
  return type === "boolean" ? true : "tekst";
}
