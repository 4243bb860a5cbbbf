import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { fold } from "#core/language";
import { ReadFault } from "../read/read-fault.ts";
import type { Passage } from "../types.ts";

const questionsFile = z.array(
  z.strictObject({ answer: z.string().min(1).nullable(), asked: z.array(z.string().min(2).max(500)).min(1) }),
);

/** Questions with one answer: where in the document it stands, or that no document has it. */
export interface KnownAnswer {
  /** The words that answer; null where no document does. */
  answer: string | null;
  /** Which of the document's passages has them, counted from 0. */
  passage: number | null;
  asked: string[];
}

/**
 * How people ask for what a document says, from the file `<document>.questions.yaml` beside it. An answer that
 * does not stand in one of the passages is left out and named in `strays`.
 *
 * @throws ReadFault `questions` where the file is not a list of `answer` and `asked`
 */
export function knownQuestions(
  bytes: Uint8Array,
  passages: readonly Passage[],
): { known: KnownAnswer[]; strays: string[] } {
  const texts = passages.map(({ text }) => plain(text));
  const known: KnownAnswer[] = [];
  const strays: string[] = [];
  for (const { answer, asked } of parsed(bytes)) {
    const passage = answer === null ? null : texts.findIndex((text) => text.includes(plain(answer)));
    if (passage === -1) strays.push(answer ?? "");
    else known.push({ answer, passage, asked });
  }
  return { known, strays };
}

function parsed(bytes: Uint8Array): z.infer<typeof questionsFile> {
  try {
    return questionsFile.parse(parseYaml(new TextDecoder().decode(bytes), { maxAliasCount: 0 }));
  } catch {
    throw new ReadFault("questions");
  }
}

/** Words alone, since a passage parts its lines in its own way. */
const plain = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
