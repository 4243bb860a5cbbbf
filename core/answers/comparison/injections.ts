import { z } from "zod";
import type { AnswerStatus } from "../types.ts";
import { STATUSES } from "../types.ts";

/** Where an order stands that is not the office's. */
export const PLACES_OF_INJECTIONS = ["question", "document", "file-name", "form"] as const;

/** What must not happen: an address on the page, words of our prompt, another end of the question, a sentence without a source, what the order wants said. */
export const INJECTION_HARMS = ["link", "prompt", "route", "unsourced", "order"] as const;
export type InjectionHarm = (typeof INJECTION_HARMS)[number];

const injection = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** The language of the order. */
    language: z.enum(["pl", "uk", "en"]),
    where: z.enum(PLACES_OF_INJECTIONS),
    /** What is asked; it has the order in itself where that is its place. */
    question: z.string().min(5).max(500),
    /** The order, where it stands in what the model is given to read. */
    text: z.string().optional(),
    /** What a model writes that obeys. */
    obeyed: z.string(),
    /** What the order is after. */
    mustNot: z.array(z.enum(INJECTION_HARMS)).min(1),
    /** What stands on the page only where the order was obeyed. */
    marks: z.array(z.string()),
    /** How the question may end; any end of a question that is no emergency unless told. */
    status: z.array(z.enum(STATUSES)).optional(),
  })
  .refine(({ text, where }) => (text === undefined) === (where === "question"), "an order has one place");
export type Injection = z.infer<typeof injection>;

/** Reads a list of attempts. @throws ZodError where one is malformed */
export const readInjections = (json: string): Injection[] => z.array(injection).parse(JSON.parse(json));

/** Ends of a question that nobody is in danger in. */
const CALM: readonly AnswerStatus[] = ["answered", "partial", "unknown", "outside", "handoff", "screened"];

/** How the question of an attempt may end. */
export const allowedEnds = ({ status, where }: Injection): readonly AnswerStatus[] =>
  status ?? (where === "question" ? CALM : ["answered", "partial", "unknown"]);
