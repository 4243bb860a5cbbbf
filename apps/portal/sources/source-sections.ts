import type { SourceDocument } from "#core/knowledge";

type Passage = SourceDocument["passages"][number];

/** A heading that opens at a passage: the parts of its path that the passage before did not stand under. */
export interface SourceSection {
  /** New headings, the outermost first; level 2 is the first under the title. */
  headings: { level: 2 | 3 | 4 | 5 | 6; text: string; id: string }[];
  passage: Passage;
  /** The page, where it is another than before. */
  page: number | null;
}

/** The passages of a document with the headings rebuilt from their paths. */
export function sourceSections(passages: readonly Passage[]): SourceSection[] {
  let path: string[] = [];
  let page: number | null = null;
  return passages.map((passage) => {
    const shared = sharedDepth(path, passage.headingPath);
    const headings = passage.headingPath.slice(shared).map((text, at) => ({
      level: Math.min(6, shared + at + 2) as SourceSection["headings"][number]["level"],
      text,
      id: `naglowek-${passage.ordinal}-${at}`,
    }));
    path = passage.headingPath;
    const turned = passage.page !== page ? passage.page : null;
    page = passage.page;
    return { headings, passage, page: turned };
  });
}

function sharedDepth(before: readonly string[], now: readonly string[]): number {
  let depth = 0;
  while (depth < before.length && depth < now.length && before[depth] === now[depth]) depth += 1;
  return depth;
}
