import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { passagesOf, readDocument } from "#core/knowledge";
import { guides } from "./guides.fixture.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const QUESTIONS = ".questions.yaml";
const files = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith(QUESTIONS));
const asked = [
  ...files.map((name) => {
    const path = FOLDER + name.slice(0, -QUESTIONS.length);
    return { about: name.slice(0, -QUESTIONS.length), path, text: null, questions: FOLDER + name };
  }),
  ...guides.map(({ path, slug, text }) => {
    const questions = fileURLToPath(new URL(`../services/${slug}/questions.yaml`, import.meta.url));
    return { about: path, path, text, questions };
  }),
];

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

  it.each(asked)("is answered in the words of $about", async ({ path, questions, text }) => {
    const bytes = text === null ? await readFile(path) : new TextEncoder().encode(text);
    const document = await readDocument({ name: path, bytes });
    const texts = passagesOf(document).map((passage) => plain(passage.text));
    const entries: Entry[] = parse(await readFile(questions, "utf8"));
    const strays = entries.filter(
      ({ answer }) => answer !== null && !texts.some((text) => text.includes(plain(answer))),
    );
    expect(strays).toEqual([]);
    const known = entries.flatMap((entry) => entry.asked.map(plain));
    expect(known.filter((question, i) => known.indexOf(question) !== i)).toEqual([]);
  });
});
