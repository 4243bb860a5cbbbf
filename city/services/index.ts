import type { ServiceDefinition } from "#core/forms";
import { wasteDeclaration } from "./deklaracja-odpady/index.ts";
import { housingAllowance } from "./dodatek-mieszkaniowy/index.ts";
import { publicInformation } from "./informacja-publiczna/index.ts";
import { largeFamilyCard } from "./karta-duzej-rodziny/index.ts";
import { petition } from "./petycja/index.ts";
import { generalLetter } from "./pismo-ogolne/index.ts";
import { propertyTax } from "./podatek-od-nieruchomosci/index.ts";
import { removalOfATree } from "./usuniecie-drzewa/index.ts";
import { zoningDecision } from "./warunki-zabudowy/index.ts";
import { localPlanExtract } from "./wypis-wyrys-mpzp/index.ts";
import { useOfARoad } from "./zajecie-pasa-drogowego/index.ts";
import { noArrearsCertificate } from "./zaswiadczenie-o-niezaleganiu/index.ts";
import { alcoholPermit } from "./zezwolenie-alkohol/index.ts";
import { faultReport } from "./zgloszenie-usterki/index.ts";

/** The catalogue of e-services. A service is published by standing here, after its proof. */
export const services: readonly ServiceDefinition[] = [
  removalOfATree,
  wasteDeclaration,
  propertyTax,
  useOfARoad,
  largeFamilyCard,
  housingAllowance,
  localPlanExtract,
  noArrearsCertificate,
  publicInformation,
  zoningDecision,
  alcoholPermit,
  petition,
  faultReport,
  generalLetter,
];
