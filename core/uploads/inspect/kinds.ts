/** What is taken, by content: the ending that a file gets and the type that it is sent with. */
export const KINDS = {
  pdf: { ending: "pdf", type: "application/pdf" },
  docx: { ending: "docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  odt: { ending: "odt", type: "application/vnd.oasis.opendocument.text" },
  ods: { ending: "ods", type: "application/vnd.oasis.opendocument.spreadsheet" },
  jpeg: { ending: "jpg", type: "image/jpeg" },
  png: { ending: "png", type: "image/png" },
  webp: { ending: "webp", type: "image/webp" },
  txt: { ending: "txt", type: "text/plain; charset=utf-8" },
} as const;

export type FileKind = keyof typeof KINDS;
