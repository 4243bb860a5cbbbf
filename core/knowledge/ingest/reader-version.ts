/** Raised when readers or passages change what they make of the same bytes: everything is read anew. */
export const READER_VERSION = 4;
