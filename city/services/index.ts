import type { ServiceDefinition } from "#core/forms";

/** The services of the office that can be done online. */
export const services: readonly ServiceDefinition[] = [];
