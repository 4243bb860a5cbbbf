/** What one engine did with one size; one process each, so that memory is its own. */
export interface SearchFigures {
  engine: string;
  passages: number;
  medianMs: number;
  p95Ms: number;
  passagesASecond: number;
  /** Memory of the whole process after the questions. */
  rssMb: number;
  diskMb: number;
  /** Questions that found something. */
  found: number;
  questions: number;
  /** Of the ten nearest vectors, 0 to 1. */
  recall?: number;
}
