import type { z } from "zod";
import type { Messages } from "#core/i18n";
import type { WebContext } from "#core/web";

/** Reads the body of a request by a schema, or gives the response that says what is wrong with it. */
export async function readJson<Shape extends z.ZodType>(
  c: WebContext,
  shape: Shape,
): Promise<{ data: z.infer<Shape>; refusal: null } | { data: null; refusal: Response }> {
  const { api } = c.var.messages;
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    return { data: null, refusal: refuse(c, "not-json", api.notJson, []) };
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return { data: null, refusal: refuse(c, "not-object", api.notObject, []) };
  const checked = shape.safeParse(body);
  if (checked.success) return { data: checked.data, refusal: null };
  return { data: null, refusal: refuse(c, "invalid", api.invalid, messagesOf(checked.error, api)) };
}

function messagesOf(error: z.ZodError, api: Messages["api"]): string[] {
  const texts = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => api.unknown(key.slice(0, 100)))
      : [issue.message],
  );
  return [...new Set(texts)];
}

function refuse(c: WebContext, code: string, message: string, details: string[]): Response {
  return c.json({ error: { code, message, details }, requestId: c.get("requestId") }, 400);
}
