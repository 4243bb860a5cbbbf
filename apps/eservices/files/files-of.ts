import type { Answers, Attachment as AttachmentNode, Node, Question, RawAnswer } from "#core/forms";
import type { Attachment, FileKind } from "#core/uploads";

/** A node that files answer. */
export type FilesNode = AttachmentNode | (Question & { answer: { kind: "files" } });

export const takesFiles = (node: Node): node is FilesNode =>
  node.node === "attachment" || (node.node === "question" && node.answer.kind === "files");

/** Those of some nodes that files answer, also inside of groups; rows have none. */
export const filesNodes = (nodes: readonly Node[]): FilesNode[] =>
  nodes.flatMap((node): readonly Node[] => (node.node === "group" ? node.nodes : [node])).filter(takesFiles);

/** How many files a node takes, and which. */
export const wantedOf = (node: FilesNode): Pick<AttachmentNode, "atMost" | "accept"> =>
  node.node === "attachment" ? node : node.answer;

const KINDS_OF: Readonly<Record<"documents" | "pictures", readonly FileKind[]>> = {
  documents: ["pdf", "docx", "xlsx", "odt", "ods", "txt"],
  pictures: ["jpeg", "png", "webp"],
};

/** The kinds of files that a node takes; null: all that are taken anywhere. */
export function kindsOf(node: FilesNode): readonly FileKind[] | null {
  const { accept = "any" } = wantedOf(node);
  return accept === "any" ? null : KINDS_OF[accept];
}

/** The files of a node, also those that were added when it had another name, which nobody has now. */
export function filesOf(
  node: FilesNode,
  nodes: readonly Node[],
  files: readonly Attachment[],
): readonly Attachment[] {
  const taken = new Set(nodes.map(({ id }) => id));
  const names = [node.id, ...(node.formerly ?? []).filter((name) => !taken.has(name))];
  return files.filter((file) => names.includes(file.node));
}

/**
 * The answers with the names of the files that are there: what the draft holds says nothing about files, so neither a
 * browser nor a second window can. A file in which a virus was found is none.
 */
export function withFiles(answers: Answers, nodes: readonly Node[], files: readonly Attachment[]): Answers {
  const all: Record<string, RawAnswer> = { ...answers };
  for (const node of nodes.filter(takesFiles)) {
    const names = filesOf(node, nodes, files)
      .filter(({ scan }) => scan !== "infected")
      .map(({ name }) => name);
    if (names.length > 0) all[node.id] = names;
    else delete all[node.id];
  }
  return all;
}
