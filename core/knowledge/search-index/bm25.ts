/** Robertson and Spärck Jones' BM25 with the usual constants: a passage gets for a term a share of the term's weight. */
const K1 = 1.2;
const B = 0.75;

/** The weight of a term that `holding` of `size` passages hold; no passage gets more. */
export const weightOf = (holding: number, size: number) =>
  (K1 + 1) * Math.log(1 + (size - holding + 0.5) / (holding + 0.5));

/** The share of a passage of so many terms that holds the term once. @param average terms of a passage on average */
export const onceShare = (length: number, average: number) =>
  1 / (1 + K1 * (1 - B) + (K1 * B * length) / average);

/** The share of a passage that holds the term so often. @param once its share if it held it once */
export const shareOf = (often: number, once: number) => (often * once) / (1 + (often - 1) * once);
