/** The index cannot be read: `clear()` it and put the documents again from the database. */
export class IndexDamaged extends Error {
  override readonly name = "IndexDamaged";

  constructor(folder: string, cause: unknown) {
    super(`The search index in ${folder} cannot be read and has to be rebuilt`, { cause });
  }
}
