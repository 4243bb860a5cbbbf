import { ModelFault } from "../model-fault.ts";

/**
 * The first JSON object in what a model wrote: it may stand in a code fence or after words.
 * @throws ModelFault `shape` where there is none, or it does not end
 */
export function findJson(text: string): unknown {
  const start = text.indexOf("{");
  if (start < 0) throw new ModelFault("shape", "no JSON in what the model wrote");
  const end = endOfObject(text, start);
  if (end === null) throw new ModelFault("shape", "the JSON that the model wrote does not end");
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    throw new ModelFault("shape", "what the model wrote is not JSON");
  }
}

/** Where the object that begins at a place ends; null where it does not. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === "\\") at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth === 0) return at + 1;
  }
  return null;
}
