import { appendChunk } from "./append-chunk.ts";
import { beginUpload } from "./begin-upload.ts";
import type { FileKind } from "./inspect/kinds.ts";
import { readUpload } from "./read-upload.ts";
import { removeAttachment } from "./remove-attachment.ts";
import type { UploadDeps } from "./types.ts";
import { UploadFault, type UploadFaultCode } from "./upload-fault.ts";

const VERSION = "1.0.0";
const CHUNK_TYPE = "application/offset+octet-stream";

/** What a request for an upload is about; the route has made sure that the owner is the person's own. */
export type TusTarget =
  | {
      owner: string;
      node: string;
      kinds?: readonly FileKind[];
      /** The address of an upload, below the owner's and behind the same door. */
      addressOf: (id: string) => string;
    }
  | { owner: string; id: string };

/**
 * Answers a request of the protocol tus 1.0.0 (its core, `creation` and `termination`): POST with `Upload-Length`
 * and the file's name in `Upload-Metadata` begins an upload, HEAD tells where to go on, PATCH adds bytes, DELETE
 * cancels. What has arrived whole is then finished by a request of the application's own (`finishUpload`), which
 * has something to say to the person.
 */
export async function answerTus(deps: UploadDeps, request: Request, target: TusTarget): Promise<Response> {
  if (request.headers.get("tus-resumable") !== VERSION) return answer(412, { "Tus-Version": VERSION });
  try {
    return await ("id" in target ? goOn(deps, request, target) : begin(deps, request, target));
  } catch (error) {
    if (!(error instanceof UploadFault)) throw error;
    const offset = error.offset === null ? {} : { "Upload-Offset": String(error.offset) };
    return answer(STATUSES[error.code] ?? 422, offset, { code: error.code });
  }
}

const STATUSES: Partial<Record<UploadFaultCode, number>> = {
  unknown: 404,
  finished: 410,
  offset: 409,
  "too-long": 413,
  "too-large": 413,
  total: 413,
  count: 413,
  empty: 400,
  full: 507,
};

async function begin(
  deps: UploadDeps,
  request: Request,
  { addressOf, ...target }: Extract<TusTarget, { node: string }>,
): Promise<Response> {
  if (request.method !== "POST") return answer(405);
  const size = wholeNumber(request.headers.get("upload-length"));
  if (size === null) return answer(400);
  const told = metadata(request.headers.get("upload-metadata") ?? "");
  const shrink = told.get("shrink") === "true";
  const id = await beginUpload(deps, { ...target, name: told.get("filename") ?? "", size, shrink });
  return answer(201, { Location: addressOf(id) });
}

async function goOn(
  deps: UploadDeps,
  request: Request,
  target: Extract<TusTarget, { id: string }>,
): Promise<Response> {
  switch (request.method) {
    case "HEAD":
    case "GET": {
      const { received, size } = await readUpload(deps.database.db, target);
      return answer(200, { "Upload-Offset": String(received), "Upload-Length": String(size) });
    }
    case "PATCH": {
      if (request.headers.get("content-type") !== CHUNK_TYPE) return answer(415);
      const offset = wholeNumber(request.headers.get("upload-offset"));
      if (offset === null) return answer(400);
      const reached = await appendChunk(deps, { ...target, offset }, request.body ?? nothing());
      return answer(204, { "Upload-Offset": String(reached) });
    }
    case "DELETE":
      return answer((await removeAttachment(deps, target)) ? 204 : 404);
    default:
      return answer(405);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function answer(status: number, headers: Record<string, string> = {}, body?: object): Response {
  const all = { "Tus-Resumable": VERSION, "Cache-Control": "no-store", ...headers };
  return body ? Response.json(body, { status, headers: all }) : new Response(null, { status, headers: all });
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Pairs of a key and a value in Base64, separated by commas. */
function metadata(text: string): Map<string, string> {
  const pairs = text
    .slice(0, 4_096)
    .split(",")
    .map((pair) => pair.trim().split(/ +/, 2));
  return new Map(pairs.map(([key = "", value = ""]) => [key, Buffer.from(value, "base64").toString("utf8")]));
}
