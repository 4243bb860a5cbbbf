/** Names a known question in the index, and in the maps of those who look it up. */
export const questionId = ({ documentId, ordinal }: { documentId: string; ordinal: number }) =>
  `${documentId}/${ordinal}`;
