import type { ServiceDefinition } from "#core/forms";
import { removalOfATree } from "./usuniecie-drzewa/index.ts";

/** The catalogue of e-services. A service is published by standing here, after its proof. */
export const services: readonly ServiceDefinition[] = [removalOfATree];
