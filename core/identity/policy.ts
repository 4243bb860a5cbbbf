import type { Actor, Role } from "./actor.ts";

/** The place that a policy decides about, as far as it matters to a policy. */
export interface PolicyContext {
  environment: "development" | "production";
}

/**
 * Who may use a route. `refuse` is what the others get: `forbidden` (403) or `hidden` (404, the route does not
 * exist for them).
 */
export interface Policy {
  name: string;
  refuse: "forbidden" | "hidden";
  allows(actor: Actor, context: PolicyContext): boolean;
}

/** Everyone, without a login. */
export const everyone: Policy = { name: "everyone", refuse: "forbidden", allows: () => true };

/** Whoever runs the platform on the own machine; in production the route does not exist. */
export const developersOnly: Policy = {
  name: "developersOnly",
  refuse: "hidden",
  allows: (_actor, context) => context.environment === "development",
};

/** Any clerk of the office. */
export const clerks: Policy = {
  name: "clerks",
  refuse: "forbidden",
  allows: (actor) => actor.kind === "clerk",
};

/** Clerks with one of the roles. */
export function clerksWith(...roles: Role[]): Policy {
  return {
    name: `clerksWith(${roles.join(", ")})`,
    refuse: "forbidden",
    allows: (actor) => actor.kind === "clerk" && roles.some((role) => actor.roles.includes(role)),
  };
}
