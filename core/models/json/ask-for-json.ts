import { z } from "zod";
import type { DataBlock } from "../data-blocks.ts";
import type { Caller } from "../gateway/call-record.ts";
import type { GuardedModel } from "../gateway/open-gateway.ts";
import { ModelFault } from "../model-fault.ts";
import { ElementReader } from "./element-reader.ts";
import { findJson } from "./find-json.ts";

/** What a model is asked to give as JSON. */
export interface JsonRequest<Output> {
  instructions: string;
  /** The data, in blocks. */
  input: readonly DataBlock[];
  /** The name of the shape, and the shape. */
  name: string;
  shape: z.ZodType<Output>;
  /** The key of the list whose elements are wanted as they come. */
  elements?: string;
  longest: number;
}

const ATTEMPTS = 2;
const AGAIN =
  "\n\nPoprzednia odpowiedź nie była obiektem JSON zgodnym ze schematem. Podaj sam obiekt JSON, bez innych słów.";

/**
 * Asks a model for JSON: yields the elements of the wanted list as soon as each is whole, and returns the object, which
 * its shape has let through. What does not pass is asked for once more, unless elements of it were given already.
 * @throws ModelFault, of the code `shape` where what the model wrote does not pass
 */
export async function* askForJson<Output>(
  model: GuardedModel,
  caller: Caller,
  { elements, input, instructions, longest, name, shape }: JsonRequest<Output>,
  signal: AbortSignal,
): AsyncGenerator<unknown, Output> {
  const schema = z.toJSONSchema(shape, { target: "draft-7" });
  for (let attempt = 1; ; attempt++) {
    const asked = attempt === 1 ? instructions : instructions + AGAIN;
    const reader = elements === undefined ? null : new ElementReader(elements);
    let text = "";
    let given = 0;
    for await (const piece of model.write(
      caller,
      { instructions: asked, input, shape: { name, schema }, longest },
      signal,
    )) {
      text += piece;
      for (const element of reader?.read(piece) ?? []) {
        given++;
        yield element;
      }
    }
    try {
      return checked(text, shape);
    } catch (error) {
      if (given > 0 || attempt === ATTEMPTS) throw error;
    }
  }
}

function checked<Output>(text: string, shape: z.ZodType<Output>): Output {
  const parsed = shape.safeParse(findJson(text));
  if (!parsed.success)
    throw new ModelFault("shape", "what the model wrote has another shape than it was asked for");
  return parsed.data;
}
