import { z } from "zod";

const matter = z.object({
  text: z.string().trim().min(1),
  language: z.enum(["pl", "uk", "en"]),
  /** The service to suggest first. */
  service: z.string(),
  /** Others that an honest official would accept. */
  also: z.array(z.string()).optional(),
  style: z.array(z.string()).optional(),
});
export type Matter = z.infer<typeof matter>;

/** Reads a set of matters. @throws ZodError where one is malformed */
export const readMatters = (json: string): Matter[] => z.array(matter).parse(JSON.parse(json));

/** Shares from 0 to 1 of matters whose service is suggested first, and among the first three. */
export interface RoutingFigures {
  matters: number;
  first: number;
  three: number;
}

export interface RoutingReport {
  totals: RoutingFigures;
  languages: Record<string, RoutingFigures>;
  /** By style; a matter has several or none. */
  styles: Record<string, RoutingFigures>;
  services: Record<string, RoutingFigures>;
}

interface Routed {
  matter: Matter;
  /** From 0; infinite where the service is not suggested. */
  place: number;
}

/** Measures a routing on matters whose service is known. */
export function evaluateRouting(
  matters: readonly Matter[],
  route: (text: string, at: number) => readonly { slug: string }[],
): RoutingReport {
  const routed = matters.map((one, at): Routed => {
    const right = new Set([one.service, ...(one.also ?? [])]);
    const place = route(one.text, at).findIndex(({ slug }) => right.has(slug));
    return { matter: one, place: place < 0 ? Number.POSITIVE_INFINITY : place };
  });
  return {
    totals: figuresOf(routed),
    languages: grouped(routed, ({ language }) => [language]),
    styles: grouped(routed, ({ style = [] }) => style),
    services: grouped(routed, ({ service }) => [service]),
  };
}

function grouped(
  routed: readonly Routed[],
  groups: (matter: Matter) => readonly string[],
): Record<string, RoutingFigures> {
  const names = [...new Set(routed.flatMap((one) => groups(one.matter)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, figuresOf(routed.filter((one) => groups(one.matter).includes(name)))]),
  );
}

function figuresOf(routed: readonly Routed[]): RoutingFigures {
  const within = (places: number) => routed.filter(({ place }) => place < places).length / routed.length;
  return { matters: routed.length, first: within(1), three: within(3) };
}
