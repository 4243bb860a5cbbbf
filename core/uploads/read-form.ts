import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { partsInTime } from "./parts-in-time.ts";
import { newUploadId, removeStaged, stagedPath, writeStaged } from "./staging.ts";
import type { UploadDeps } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/** Of all that is typed into a form, in bytes of UTF-8. */
const TYPED_BYTES = 256 * 1024;
const FIELDS = 1_000;
const NAME_BYTES = 200;

/** A file of a form, on disk under its identifier; `fault` where it did not get there whole. */
export interface FormFile {
  id: string;
  field: string;
  name: string;
  size: number;
  fault: UploadFault | null;
}

/** What is typed into a form, and its files. */
export interface FormParts {
  fields: Map<string, string[]>;
  files: FormFile[];
}

/**
 * Reads a form as it comes; files of fields that are no fields of files are let go.
 * @throws UploadFault `incomplete`, `too-large`, `count`
 */
export async function readForm(
  deps: Pick<UploadDeps, "folder" | "limits">,
  request: Request,
  isFileField: (field: string) => boolean,
): Promise<FormParts> {
  const fields = new Map<string, string[]>();
  const written: Promise<FormFile | null>[] = [];
  const cut = new AbortController();
  try {
    const parser = parserOf(request, deps);
    const refuse = (code: "too-large" | "count") => parser.destroy(new UploadFault(code));
    let typed = 0;
    parser.on("field", (name, value, nameCut, valueCut) => {
      typed += Buffer.byteLength(value) + Buffer.byteLength(name);
      if (nameCut || valueCut || typed > TYPED_BYTES) refuse("too-large");
      else fields.set(name, [...(fields.get(name) ?? []), value]);
    });
    parser.on("file", (field, stream, name) => {
      // A form cut off ends this stream with an error, whoever still listens.
      stream.on("error", () => undefined);
      if (isFileField(field)) written.push(writeFile(deps, field, name ?? "", stream, cut.signal));
      else stream.resume();
    });
    for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
      parser.on(limit, () => refuse("count"));
    await pipeline(Readable.from(partsInTime(request.body ?? emptyBody(), cut.signal)), parser);
    const files = (await Promise.all(written)).filter((file) => file !== null);
    return { fields, files };
  } catch (error) {
    cut.abort();
    for (const file of await Promise.all(written))
      if (file) await removeStaged(stagedPath(deps.folder, file.id));
    throw error instanceof UploadFault ? error : new UploadFault("incomplete");
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

function parserOf(request: Request, { limits }: Pick<UploadDeps, "limits">): BusboyInstance {
  return new Busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    limits: {
      fieldNameSize: NAME_BYTES,
      fieldSize: TYPED_BYTES,
      fields: FIELDS,
      files: limits.files,
      fileSize: limits.totalBytes,
      headerPairs: 20,
      headerSize: 4_096,
    },
  });
}

/** Null where nothing was chosen: a browser then sends a file without a name and without content. */
async function writeFile(
  { folder, limits }: Pick<UploadDeps, "folder" | "limits">,
  field: string,
  name: string,
  stream: BusboyFileStream,
  cut: AbortSignal,
): Promise<FormFile | null> {
  const file: FormFile = { id: newUploadId(), field, name, size: 0, fault: null };
  const path = stagedPath(folder, file.id);
  // A stream that is destroyed would stop the whole form.
  const parts: AsyncIterable<Uint8Array> = stream.iterator({ destroyOnReturn: false });
  try {
    const whole = { offset: 0, size: limits.totalBytes };
    file.size = await writeStaged(path, whole, partsInTime(parts, cut), async () => undefined);
    if (stream.truncated) file.fault = new UploadFault("too-large");
  } catch (error) {
    file.fault = error instanceof UploadFault ? error : new UploadFault("incomplete");
    stream.resume();
  }
  if (file.size > 0 || name !== "" || file.fault) return file;
  await removeStaged(path);
  return null;
}
