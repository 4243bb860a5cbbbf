import { readFileSync } from "node:fs";
import { z } from "zod";
import { LIES } from "./lies.ts";

/** How the test model behaves in one call. */
export const behaviour = z.union([
  /** Does its task as well as it can. */
  z.strictObject({ does: z.literal("right") }),
  /** Says these words, whatever the task. */
  z.strictObject({ does: z.literal("says"), text: z.string() }),
  /** Does its task and then tells one lie. */
  z.strictObject({ does: z.literal("lies"), about: z.enum(LIES) }),
  /** Does its task, and puts the result in a shape that is not JSON alone. */
  z.strictObject({
    does: z.literal("spoils"),
    how: z.enum(["broken JSON", "truncated JSON", "JSON in a code fence", "text before JSON", "other shape"]),
  }),
  /** Takes the connection and never says anything. */
  z.strictObject({ does: z.literal("keeps silent") }),
  /** Begins its task, or certain words, and then says nothing more. */
  z.strictObject({ does: z.literal("stalls"), after: z.int().min(0), says: z.string().optional() }),
  /** Says its words, or certain ones, one by one, so many milliseconds apart. */
  z.strictObject({ does: z.literal("drips"), everyMs: z.int().min(1), says: z.string().optional() }),
  /** Cuts the connection after so many pieces. */
  z.strictObject({ does: z.literal("cuts"), after: z.int().min(0) }),
  /** Gives a status other than 200; `retryAfter` is the header of that name. */
  z.strictObject({
    does: z.literal("refuses"),
    status: z.int().min(300).max(599),
    retryAfter: z.string().optional(),
  }),
  /** Says that the text is longer than what the model can read. */
  z.strictObject({ does: z.literal("overflows") }),
  /** Gives an error inside a stream that began well. */
  z.strictObject({ does: z.literal("fails midway"), after: z.int().min(0) }),
  /** Leaves out the last of its vectors or scores. */
  z.strictObject({ does: z.literal("forgets") }),
  /** Reaches its limit of tokens before it is done. */
  z.strictObject({ does: z.literal("runs out"), after: z.int().min(0) }),
]);
export type Behaviour = z.infer<typeof behaviour>;

/** What the test model does, call by call: the first rule that fits and is not used up; without one it does right. */
export const script = z.array(
  z.strictObject({
    /** A part of the text of the call; every call where it is missing. */
    when: z.string().optional(),
    /** Which endpoint; every one where it is missing. */
    at: z.enum(["chat", "embeddings", "rerank"]).optional(),
    /** For so many calls; for ever where it is missing. */
    times: z.int().min(1).optional(),
    act: behaviour,
  }),
);
export type Script = z.input<typeof script>;

/** Reads a script from a file. @throws ZodError where it is none */
export const readScript = (path: string): Script => script.parse(JSON.parse(readFileSync(path, "utf8")));

/** Follows a script. */
export class Director {
  readonly #rules: { when?: string | undefined; at?: string | undefined; left: number; act: Behaviour }[];

  constructor(from: Script) {
    this.#rules = script.parse(from).map(({ times, ...rule }) => ({ ...rule, left: times ?? Infinity }));
  }

  /** What is to be done in this call. */
  next(at: "chat" | "embeddings" | "rerank", text: string): Behaviour {
    const rule = this.#rules.find(
      (one) => one.left > 0 && (one.at ?? at) === at && text.includes(one.when ?? ""),
    );
    if (!rule) return { does: "right" };
    rule.left--;
    return rule.act;
  }
}
