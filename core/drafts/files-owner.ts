/** What the files of a draft are kept under in `core/uploads`. Their names are no answers that the draft keeps. */
export const filesOwner = (id: string): string => `draft:${id}`;
