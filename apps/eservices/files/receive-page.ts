import { HTTPException } from "hono/http-exception";
import { filesOwner } from "#core/drafts";
import { evaluate, type Page } from "#core/forms";
import { type Place, type ReceivedForm, receiveForm, UploadFault, type UploadFaultCode } from "#core/uploads";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { postedAnswers } from "../fields/posted-answers.ts";
import { askedIds, givenAnswers } from "../form/given-answers.ts";
import type { Case } from "../form/open-case.ts";
import { nodesOf } from "../words/nodes-of.ts";
import { SHRINK_FIRST } from "./file-buttons.ts";
import { filesNodes, filesOf, kindsOf, wantedOf } from "./files-of.ts";

/** Several long texts on one page: a letter may take six bytes on the way. What was typed is not lost for its length. */
const LARGEST_TYPED = 1024 * 1024;

/** A file that was not added; the name is as the browser gave it, null where it is about all of them. */
export interface RefusedFile {
  node: string;
  name: string | null;
  code: UploadFaultCode;
}

export interface ReceivedPage {
  form: FormData;
  /** Whether a file was added. */
  added: boolean;
  refused: readonly RefusedFile[];
  /** Where a picture among them was taken: told now and never again. */
  place: Place | null;
}

/**
 * Reads what a page sends, and adds its files to the draft: those of questions that the case asks, as many and of such
 * kinds as they want. Throws 413 where too much is typed, 400 where it cannot be read.
 */
export async function receivePage(
  deps: EservicesDeps,
  c: WebContext,
  opened: Case,
  page: Page,
): Promise<ReceivedPage> {
  const request = c.req.raw;
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data"))
    return { form: await typedForm(request, type), added: false, refused: [], place: null };
  try {
    const received = await receiveForm(deps.uploads, request, {
      owner: filesOwner(opened.draft.id),
      fileField: fieldsOf(opened, page),
    });
    return {
      form: asForm(received.fields),
      added: received.attachments.length > 0,
      refused: received.refused.map(({ field, name, code }) => ({ node: field, name, code })),
      place: received.attachments.find(({ place }) => place !== null)?.place ?? null,
    };
  } catch (error) {
    const first = filesNodes(page.nodes)[0];
    if (!(error instanceof UploadFault)) throw error;
    if (error.code === "incomplete" || !first) throw new HTTPException(400);
    const refused = [{ node: first.id, name: null, code: error.code }];
    return { form: new FormData(), added: false, refused, place: null };
  }
}

/** What each field of files wants, by what is typed beside it and what was added before. */
function fieldsOf(opened: Case, page: Page): Parameters<typeof receiveForm>[2]["fileField"] {
  const all = nodesOf(opened.definition);
  let asked: readonly string[] | null = null;
  return (field, soFar) => {
    const node = filesNodes(page.nodes).find(({ id }) => id === field);
    if (!node) return null;
    const kinds = kindsOf(node);
    const wanted = { node: node.id, ...(kinds && { kinds }) };
    if (soFar === null) return wanted;
    const shrink = soFar.fields.get(SHRINK_FIRST)?.includes(node.id) ?? false;
    asked ??= askedNow(opened, page, asForm(soFar.fields));
    if (!asked.includes(field)) return null;
    const added = soFar.attachments.filter((file) => file.node === node.id).length;
    return filesOf(node, all, opened.files).length + added < wantedOf(node).atMost
      ? { ...wanted, shrink }
      : "count";
  };
}

/** What a page asks once its answers are as they were sent. */
function askedNow(opened: Case, page: Page, form: FormData): readonly string[] {
  const { draft, seen } = opened;
  const given = givenAnswers(opened, page, postedAnswers(page, form, draft.answers));
  const now = evaluate(opened.form, { ...draft.answers, ...given }, seen.today);
  return askedIds(now.pages.find((one) => one.page.id === page.id)?.nodes ?? []);
}

function asForm(fields: ReceivedForm["fields"]): FormData {
  const form = new FormData();
  for (const [name, values] of fields) for (const value of values) form.append(name, value);
  return form;
}

/** A form without files: small enough to be held in memory, or refused. */
async function typedForm(request: Request, type: string): Promise<FormData> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > LARGEST_TYPED) throw new HTTPException(413);
    parts.push(part);
  }
  const whole = new Response(Buffer.concat(parts), { headers: { "Content-Type": type } });
  return whole.formData().catch(() => {
    throw new HTTPException(400);
  });
}
