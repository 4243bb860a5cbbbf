import type { ServiceDefinition } from "./definition.ts";

/** The definition, frozen through and through, so that nothing can change what its hash says. */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  return freeze(definition);
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
