export { type ExtractedFact, ROLES, type Role } from "./extract/contract.ts";
export { extract } from "./extract/task.ts";
export { placesOfQuotes } from "./quotes.ts";
export { howPlain, isPlainer, type Plainness } from "./simplify/how-plain.ts";
export { simplify } from "./simplify/task.ts";
export { summarise } from "./summarise/task.ts";
export { translate } from "./translate/task.ts";
