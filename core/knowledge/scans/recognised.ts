/** What a machine read of a document, for the people who rely on it. */
export interface Recognised {
  /** Pages whose text is recognised, 1-based. */
  pages: number[];
  /** How sure the recognition is over all of them, 0 to 100. */
  confidence: number;
  /** Pages that were read unsurely. */
  unsure: { page: number; confidence: number }[];
  /** Pages that could not be recognised. */
  unread: number[];
}
