import type { ForeignTerm } from "./foreign-term.ts";
import { ANIMALS_TERMS } from "./terms/animals.ts";
import { ASKING_TERMS } from "./terms/asking.ts";
import { BUILDING_TERMS } from "./terms/building.ts";
import { BUSINESS_TERMS } from "./terms/business.ts";
import { CIVIL_TERMS } from "./terms/civil.ts";
import { CULTURE_TERMS } from "./terms/culture.ts";
import { DOCUMENTS_TERMS } from "./terms/documents.ts";
import { DWELLING_TERMS } from "./terms/dwelling.ts";
import { ELECTIONS_TERMS } from "./terms/elections.ts";
import { EMERGENCY_TERMS } from "./terms/emergency.ts";
import { ENVIRONMENT_TERMS } from "./terms/environment.ts";
import { FAMILY_TERMS } from "./terms/family.ts";
import { HEALTH_TERMS } from "./terms/health.ts";
import { HELP_TERMS } from "./terms/help.ts";
import { OFFICE_TERMS } from "./terms/office.ts";
import { PARKING_TERMS } from "./terms/parking.ts";
import { PAYMENTS_TERMS } from "./terms/payments.ts";
import { PROCEDURE_TERMS } from "./terms/procedure.ts";
import { RESIDENCE_TERMS } from "./terms/residence.ts";
import { ROADS_TERMS } from "./terms/roads.ts";
import { SCHOOLS_TERMS } from "./terms/schools.ts";
import { TAXES_TERMS } from "./terms/taxes.ts";
import { TRANSPORT_TERMS } from "./terms/transport.ts";
import { WASTE_TERMS } from "./terms/waste.ts";

/**
 * The glossary: what people who ask in Ukrainian or English say, and the Polish words that documents have for it.
 * Ukrainian as newcomers speak and type it, with Russian words and Polish ones in Cyrillic letters. Nothing of one city.
 */
export const FOREIGN_TERMS: readonly ForeignTerm[] = [
  ...ANIMALS_TERMS,
  ...ASKING_TERMS,
  ...BUILDING_TERMS,
  ...BUSINESS_TERMS,
  ...CIVIL_TERMS,
  ...CULTURE_TERMS,
  ...DOCUMENTS_TERMS,
  ...DWELLING_TERMS,
  ...ELECTIONS_TERMS,
  ...EMERGENCY_TERMS,
  ...ENVIRONMENT_TERMS,
  ...FAMILY_TERMS,
  ...HEALTH_TERMS,
  ...HELP_TERMS,
  ...OFFICE_TERMS,
  ...PARKING_TERMS,
  ...PAYMENTS_TERMS,
  ...PROCEDURE_TERMS,
  ...RESIDENCE_TERMS,
  ...ROADS_TERMS,
  ...SCHOOLS_TERMS,
  ...TAXES_TERMS,
  ...TRANSPORT_TERMS,
  ...WASTE_TERMS,
];
