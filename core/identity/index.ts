export { type Actor, actorName, ROLES, type Role, sightOf } from "./actor.ts";
export { clerks, clerksWith, developersOnly, everyone, type Policy, type PolicyContext } from "./policy.ts";
