import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { passagesOf, readDocument } from "#core/knowledge";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const QUESTIONS = ".questions.yaml";
const files = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith(QUESTIONS));

interface Entry {
  answer: string | null;
  asked: string[];
}
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

describe("what residents ask about the documents", () => {
  it("is known for every document", async () => {
    const documents = (await readdir(FOLDER, { recursive: true })).filter((name) =>
      /^(?!binary-samples).*\/.*\.(?:md|pdf|docx|html|odt|txt)$/.test(name),
    );
    const known = new Set(files.map((name) => name.slice(0, -QUESTIONS.length)));
    expect(documents.filter((name) => !known.has(name))).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });

  it.each(files)("%s is answered in the words of its document", async (file) => {
    const path = FOLDER + file.slice(0, -QUESTIONS.length);
    const document = await readDocument({ name: path, bytes: await readFile(path) });
    const texts = passagesOf(document).map(({ text }) => plain(text));
    const entries: Entry[] = parse(await readFile(FOLDER + file, "utf8"));
    const strays = entries.filter(
      ({ answer }) => answer !== null && !texts.some((text) => text.includes(plain(answer))),
    );
    expect(strays).toEqual([]);
    const asked = entries.flatMap((entry) => entry.asked.map(plain));
    expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([]);
  });
});
