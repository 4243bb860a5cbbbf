import type { ServiceDefinition } from "#core/forms";
import { publicInformation } from "./informacja-publiczna/index.ts";
import { removalOfATree } from "./usuniecie-drzewa/index.ts";
import { zoningDecision } from "./warunki-zabudowy/index.ts";
import { localPlanExtract } from "./wypis-wyrys-mpzp/index.ts";
import { noArrearsCertificate } from "./zaswiadczenie-o-niezaleganiu/index.ts";
import { alcoholPermit } from "./zezwolenie-alkohol/index.ts";

/** The catalogue of e-services. A service is published by standing here, after its proof. */
export const services: readonly ServiceDefinition[] = [
  removalOfATree,
  localPlanExtract,
  noArrearsCertificate,
  publicInformation,
  zoningDecision,
  alcoholPermit,
];
