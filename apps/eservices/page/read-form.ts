import { HTTPException } from "hono/http-exception";
import type { WebContext } from "#core/web";

/** A sent form. Throws 400 where it cannot be read. */
export function readForm(c: WebContext): Promise<FormData> {
  return c.req.formData().catch(() => {
    throw new HTTPException(400);
  });
}

/** The text of a field, without the spaces around it; empty where there is none. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
