import type { ServiceDefinition } from "#core/forms";
import { wasteDeclaration } from "./deklaracja-odpady/index.ts";
import { housingAllowance } from "./dodatek-mieszkaniowy/index.ts";
import { largeFamilyCard } from "./karta-duzej-rodziny/index.ts";
import { propertyTax } from "./podatek-od-nieruchomosci/index.ts";
import { removalOfATree } from "./usuniecie-drzewa/index.ts";
import { useOfARoad } from "./zajecie-pasa-drogowego/index.ts";

/** The catalogue of e-services. A service is published by standing here, after its proof. */
export const services: readonly ServiceDefinition[] = [
  removalOfATree,
  wasteDeclaration,
  propertyTax,
  useOfARoad,
  largeFamilyCard,
  housingAllowance,
];
