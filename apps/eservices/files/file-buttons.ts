import { filesOwner } from "#core/drafts";
import { removeAttachment, shrinkAttachment, UploadFault } from "#core/uploads";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";
import { fieldOf } from "../page/read-form.ts";
import type { RefusedFile } from "./receive-page.ts";

/** Names of the buttons of a field of files; the value is the id of the question, or of the file. */
export const UPLOAD = "_upload";
export const REMOVE_FILE = "_remove-file";
export const SHRINK_FILE = "_shrink-file";
/** The name of the box that has pictures made smaller before they are added; the value is the id of the question. */
export const SHRINK_FIRST = "_shrink";

export interface FilesChanged {
  is: "add" | "remove" | "shrink";
  /** The question to lead back to. */
  focus: string;
  changed: boolean;
  refused: readonly RefusedFile[];
}

/** Does what the buttons of a field of files ask for; null where none was pressed. Another's file is as none. */
export async function pressFileButton(
  deps: EservicesDeps,
  { draft, files }: Case,
  form: FormData,
): Promise<FilesChanged | null> {
  const owner = filesOwner(draft.id);
  const nodeOf = (id: string) => files.find((file) => file.id === id)?.node ?? "";
  if (form.has(UPLOAD)) return { is: "add", focus: fieldOf(form, UPLOAD), changed: false, refused: [] };
  if (form.has(REMOVE_FILE)) {
    const id = fieldOf(form, REMOVE_FILE);
    const changed = await removeAttachment(deps.uploads, { owner, id });
    return { is: "remove", focus: nodeOf(id), changed, refused: [] };
  }
  if (!form.has(SHRINK_FILE)) return null;
  const id = fieldOf(form, SHRINK_FILE);
  const focus = nodeOf(id);
  try {
    await shrinkAttachment(deps.uploads, { owner, id });
    return { is: "shrink", focus, changed: true, refused: [] };
  } catch (error) {
    if (!(error instanceof UploadFault)) throw error;
    const name = files.find((file) => file.id === id)?.name ?? null;
    const refused = focus === "" ? [] : [{ node: focus, name, code: error.code }];
    return { is: "shrink", focus, changed: false, refused };
  }
}
