import { createHash } from "node:crypto";
import type { ServiceDefinition } from "#core/forms";
import { canonicalJson } from "./canonical-json.ts";

const known = new WeakMap<ServiceDefinition, string>();

/** SHA-256 of a definition in its one spelling, hex: the name under which it is kept for ever. */
export function definitionHash(definition: ServiceDefinition): string {
  let hash = known.get(definition);
  if (hash === undefined) {
    hash = createHash("sha256").update(canonicalJson(definition)).digest("hex");
    known.set(definition, hash);
  }
  return hash;
}
