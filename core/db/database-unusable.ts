/** The stored data could not be opened; `message` says in Polish what to do. */
export class DatabaseUnusable extends Error {
  override name = "DatabaseUnusable";
}
