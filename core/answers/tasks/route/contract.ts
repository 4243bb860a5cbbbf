import { z } from "zod";

export const routeInput = z.object({
  question: z.string().trim().min(1).max(1_000),
  /** Names of institutions outside the city hall that residents often take for it. */
  institutions: z.array(z.string()).max(100),
});
export type RouteInput = z.infer<typeof routeInput>;

export const ROUTE_KINDS = ["information", "urgent", "person", "my-case", "outside", "screened"] as const;

/** Where a question belongs. */
export const routed = z.object({
  kind: z.enum(ROUTE_KINDS),
  /** Whose matter it is where it is another institution's; one of the names given. */
  institution: z.string().nullable(),
  /** The words of the question that tell it, as they stand there; empty where nothing special is told. */
  quote: z.string().max(400),
});
export type Routed = z.infer<typeof routed>;
