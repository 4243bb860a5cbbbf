import { HTTPException } from "hono/http-exception";
import type { WebContext } from "#core/web";

/** The text fields of a sent form; files and repeated fields are left out. Throws 400 where it cannot be read. */
export async function readForm(c: WebContext): Promise<Record<string, string>> {
  const form = await c.req.parseBody().catch(() => {
    throw new HTTPException(400);
  });
  return Object.fromEntries(
    Object.entries(form).filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}
