/** Names one phrasing of a known question in the index. */
export const questionId = ({ documentId, ordinal }: { documentId: string; ordinal: number }, phrasing: number) =>
  `${documentId}/${ordinal}/${phrasing}`;

/** The parts of such a name. */
export function partsOfQuestionId(id: string): { documentId: string; ordinal: number; phrasing: number } {
  const [documentId = "", ordinal, phrasing] = id.split("/");
  return { documentId, ordinal: Number(ordinal), phrasing: Number(phrasing) };
}
