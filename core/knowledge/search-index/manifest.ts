import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The number is raised whenever terms or files change: an index of an older kind is then not there, and is made again. */
const MANIFEST = "manifest-4.json";

export const KINDS = ["passages", "questions"] as const;
export type Kind = (typeof KINDS)[number];

/** A segment that belongs to the index, and which of its passages were taken out since. */
export interface ListedSegment {
  name: string;
  deleted: number[];
}

/**
 * What the index consists of. Replaced as a whole, so that a reader sees all of a change or nothing of it. One that
 * was begun and is not `finished` has not all documents yet.
 */
export type Manifest = { state: string; finished: boolean } & Record<Kind, ListedSegment[]>;

/** A state is new with each change. The key comes first, so that a reader need not read more to see a change. */
const stateOf = () => ({ state: randomUUID() });
const HEAD_BYTES = JSON.stringify(stateOf()).length - 1;

const BEGUN: Omit<Manifest, "state"> = { finished: false, passages: [], questions: [] };

/** @throws Error when there is none, or it cannot be read. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
}

/** Whether the folder still has this manifest. @throws Error when there is none. */
export function isCurrent(folder: string, { state }: Manifest): boolean {
  const file = openSync(join(folder, MANIFEST), "r");
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    readSync(file, head);
    return head.toString() === JSON.stringify({ state }).slice(0, -1);
  } finally {
    closeSync(file);
  }
}

/** Puts a new manifest in place of the one that is there. */
export async function replaceManifest(folder: string, content: Omit<Manifest, "state">): Promise<Manifest> {
  const manifest = { ...stateOf(), ...content };
  const draft = join(folder, `${manifest.state}.json`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(JSON.stringify(manifest));
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, MANIFEST));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return manifest;
}

/** Begins an empty index where there is none; what another process has begun meanwhile stays. */
export async function beginManifest(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, MANIFEST), JSON.stringify({ ...stateOf(), ...BEGUN }), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Begins an empty index whatever the folder holds. */
export async function renewManifest(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await replaceManifest(folder, BEGUN);
  } catch {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await replaceManifest(folder, BEGUN);
  }
}

/** Deletes what does not belong to the index: segments merged into others, what a kill left, an older index. */
export async function removeOrphans(folder: string, manifest: Manifest): Promise<void> {
  const kept = new Set([MANIFEST, ...KINDS.flatMap((kind) => manifest[kind].map(({ name }) => name))]);
  for (const name of await readdir(folder))
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}
