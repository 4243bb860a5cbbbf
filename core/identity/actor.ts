/** What a clerk may do beyond the ordinary work of the own units. */
export const ROLES = ["editor", "auditor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. Every verb that matters gets one, and the audit keeps it. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "resident"; id: string }
  | { kind: "clerk"; id: string; units: readonly string[]; roles: readonly Role[] }
  | { kind: "system"; name: string };

/** What an actor may see of the office's knowledge: the public, the internal, and that of the own units. */
export function sightOf(actor: Actor): { internal: boolean; units: readonly string[] } {
  if (actor.kind === "clerk") return { internal: true, units: actor.units };
  return { internal: actor.kind === "system", units: [] };
}

/** A short name for the audit that holds no personal data of an anonymous visitor. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "anonymous":
      return "anonymous";
    case "resident":
      return `resident:${actor.id}`;
    case "clerk":
      return `clerk:${actor.id}`;
    case "system":
      return `system:${actor.name}`;
  }
}
