import { noteUpload } from "./begin-upload.ts";
import { finishUpload } from "./finish-upload.ts";
import type { FileKind } from "./inspect/kinds.ts";
import { type FormFile, readForm } from "./read-form.ts";
import { removeStaged, stagedPath } from "./staging.ts";
import type { TakenAttachment, UploadDeps } from "./types.ts";
import { UploadFault, type UploadFaultCode } from "./upload-fault.ts";

/** What a field of files wants: which question it answers, of what kinds, and whether pictures are made smaller. */
export interface WantedFiles {
  node: string;
  kinds?: readonly FileKind[];
  shrink?: boolean;
}

/** What a form may bring. */
export interface FormToReceive {
  owner: string;
  /**
   * What a field of files wants, null where it is none. Asked as the files come, and again before each is attached,
   * with what the form has brought so far; then a code refuses the file.
   */
  fileField: (field: string, soFar: ReceivedForm | null) => WantedFiles | UploadFaultCode | null;
}

/** What a form brought. A file that was not taken takes nothing else with it. */
export interface ReceivedForm {
  fields: ReadonlyMap<string, readonly string[]>;
  attachments: TakenAttachment[];
  /** By the field and the name that the person knows; the name is as unsafe as it came. */
  refused: { field: string; name: string; code: UploadFaultCode }[];
}

/**
 * Reads a form with files (`multipart/form-data`) as it comes, for browsers without JavaScript: what is typed is
 * held in memory, up to 256 kB, files go to disk. Its route needs a `bodyLimit` that files fit in.
 *
 * @throws UploadFault `incomplete` where the form was cut off, `too-large` where more is typed than that, `count`;
 * then nothing of it was kept
 */
export async function receiveForm(
  deps: UploadDeps,
  request: Request,
  form: FormToReceive,
  now = new Date(),
): Promise<ReceivedForm> {
  const { fields, files } = await readForm(deps, request, (field) => form.fileField(field, null) !== null);
  const received: ReceivedForm = { fields, attachments: [], refused: [] };
  try {
    for (const file of files) {
      const wanted = form.fileField(file.field, received);
      if (wanted === null) continue;
      try {
        if (typeof wanted === "string") throw new UploadFault(wanted);
        if (file.fault) throw file.fault;
        received.attachments.push(await attachFile(deps, file, { ...wanted, owner: form.owner }, now));
      } catch (error) {
        if (!(error instanceof UploadFault)) throw error;
        received.refused.push({ field: file.field, name: file.name, code: error.code });
      }
    }
  } finally {
    for (const { id } of files) await removeStaged(stagedPath(deps.folder, id));
  }
  return received;
}

async function attachFile(
  deps: UploadDeps,
  { id, name, size }: FormFile,
  wanted: WantedFiles & { owner: string },
  now: Date,
): Promise<TakenAttachment> {
  await noteUpload(deps, { ...wanted, name, size }, { id, received: size }, now);
  return finishUpload(deps, { owner: wanted.owner, id }, now);
}
