import { constants, type Dirent } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

/** A file to read, `path` relative to the source with `/`. */
export interface ListedFile {
  path: string;
  absolute: string;
}

/** The files of a source and the places in it that could not be looked into. */
export interface Listing {
  files: ListedFile[];
  unlisted: { path: string; message: string }[];
}

/** Files that describe or make others, not documents themselves. */
const NOT_DOCUMENTS = /(^\.|~$|\.(ya?ml|ts|js|json)$)/i;

/** Lists a folder, sorted, or the one file given. Hidden files and links that lead out of the folder are left out. */
export async function listFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], unlisted: [] };
  const found = await stat(root);
  if (!found.isDirectory()) {
    listing.files.push({ path: basename(root), absolute: root });
    return listing;
  }
  await listFolder(root, root, listing);
  listing.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return listing;
}

async function listFolder(root: string, folder: string, listing: Listing): Promise<void> {
  let entries: Dirent[];
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    listing.unlisted.push({
      path: toPath(root, folder),
      message: "Nie można zajrzeć do tego folderu. Sprawdź uprawnienia do odczytu.",
    });
    return;
  }
  for (const entry of entries) {
    const absolute = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith(".")) await listFolder(root, absolute, listing);
    else if (entry.isFile() && !NOT_DOCUMENTS.test(entry.name))
      listing.files.push({ path: toPath(root, absolute), absolute });
  }
}

function toPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join("/");
}

/** Where the questions that people ask about a document may stand: `plan.pdf.questions.yaml` beside `plan.pdf`. */
export function questionsBeside(file: ListedFile): string {
  return join(dirname(file.absolute), `${basename(file.absolute)}.questions.yaml`);
}

/** Where the metadata of a binary file may stand: `plan.pdf.yaml` beside `plan.pdf`. */
export function sidecarOf(file: ListedFile): string {
  return join(dirname(file.absolute), `${basename(file.absolute)}.yaml`);
}
