import { fillSchema, type Schema } from "./fill-schema.ts";
import { tellLie } from "./lies.ts";
import { readBlocks } from "./read-prompt.ts";
import type { Behaviour } from "./script.ts";
import { writeAnswer } from "./write-answer.ts";

/** The words of the test model for a prompt. @param schema the shape asked for, if one is */
export function writeReply(prompt: string, schema: Schema | null, behaviour: Behaviour): string {
  if (behaviour.does === "says") return behaviour.text;
  if ("says" in behaviour && behaviour.says !== undefined) return behaviour.says;
  const blocks = readBlocks(prompt);
  const shape = schema ?? schemaIn(blocks);
  if (!shape) return "To jest odpowiedź. Ma dwa zdania.";
  const json = JSON.stringify(asked(prompt, blocks, shape, behaviour));
  return behaviour.does === "spoils" ? spoil(json, behaviour.how) : json;
}

function asked(prompt: string, blocks: ReadonlyMap<string, string>, shape: Schema, behaviour: Behaviour) {
  const question = blocks.get("PYTANIE");
  const passages = new Map([...blocks].filter(([name]) => /^P\d+$/.test(name)));
  const answer = blocks.get("ODPOWIEDZ");
  if (answer !== undefined) return judge(answer, [...passages.values()].join("\n"));
  if (question === undefined || passages.size === 0) return fillSchema(shape);
  const written = writeAnswer(question, passages);
  return behaviour.does === "lies" ? tellLie(written, behaviour.about, prompt) : written;
}

/** A judge that sees figures only: an answer is right where it has some, and all of them stand in the passages. */
function judge(answer: string, passages: string) {
  const figures = answer.match(/\d+/g) ?? [];
  const given = new Set(passages.match(/\d+/g));
  return { supported: figures.every((figure) => given.has(figure)), answers: figures.length > 0 };
}

/** The shape that stands in the prompt, for models that have no other way to be told. */
function schemaIn(blocks: ReadonlyMap<string, string>): Schema | null {
  const text = blocks.get("SCHEMAT");
  return text === undefined ? null : JSON.parse(text);
}

function spoil(json: string, how: Extract<Behaviour, { does: "spoils" }>["how"]): string {
  switch (how) {
    case "broken JSON":
      return json.replaceAll('"', "'");
    case "truncated JSON":
      return json.slice(0, Math.ceil(json.length / 2));
    case "JSON in a code fence":
      return `\`\`\`json\n${json}\n\`\`\``;
    case "text before JSON":
      return `Oczywiście, oto odpowiedź:\n${json}`;
    case "other shape":
      return JSON.stringify({ odpowiedz: "tak" });
  }
}
