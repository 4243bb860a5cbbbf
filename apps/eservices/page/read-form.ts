import { HTTPException } from "hono/http-exception";
import type { WebContext } from "#core/web";

/** A sent form. Throws 413 where it turned out too long for its route, 400 where it cannot be read. */
export function readForm(c: WebContext): Promise<FormData> {
  return c.req.formData().catch((error: unknown) => {
    throw new HTTPException(statusOf(error) === 413 ? 413 : 400);
  });
}

/** Of the error, or of what it says has caused it. */
function statusOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return "status" in error ? error.status : statusOf(error.cause);
}

/** The text of a field, without the spaces around it; empty where there is none. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
