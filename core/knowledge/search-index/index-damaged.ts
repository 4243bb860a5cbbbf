/** The index cannot be read, or not all documents are in it yet: `syncIndex` makes it again from the database. */
export class IndexDamaged extends Error {
  override readonly name = "IndexDamaged";

  constructor(folder: string, cause: unknown) {
    super(`The search index in ${folder} cannot be read and has to be rebuilt`, { cause });
  }
}
