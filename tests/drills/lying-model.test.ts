import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openAiCompatible } from "#adapters/models/openai-compatible";
import { city } from "#city";
import { type Answer, ask, composedAnswer, type GoldenCase, readGolden } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { hardFacts } from "#core/language";
import {
  GATEWAY_LIMITS,
  type LanguageModel,
  modelSettings,
  openGateway,
  type WriterSettings,
} from "#core/models";
import { listUnits } from "#core/registers";
import { languages } from "#server/languages";
import { openMasker } from "#server/masker";
import { openPlatform, type Platform } from "#server/platform";
import { prepare } from "#server/prepare";
import { parseSettings } from "#server/settings";
import { LIES, type Lie } from "../model-server/lies.ts";
import { type ModelServer, openModelServer } from "../model-server/open-model-server.ts";
import { chatRequest } from "../model-server/requests.ts";
import { TWISTS } from "../model-server/twists.ts";
import { writeReply } from "../model-server/write-reply.ts";

const DAY = "2026-11-23";
const INVENTED = LIES.filter((lie) => !(TWISTS as readonly Lie[]).includes(lie));
/** Lies of each sort that are told of one question; of a sort that cannot be told of it, the next one. */
const OF_EACH = 3;
/** The least share of turned sentences that may not reach the reader. */
const CAUGHT = 0.85;

let folder: string;
let platform: Platform;
let cases: GoldenCase[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-lies-"));
  platform = await openPlatform(parseSettings({ MAGISTRAT_DATA: folder }), () => undefined);
  await prepare(platform, () => undefined);
  const all = readGolden(await readFile(new URL("golden.json", city.knowledgeFolder), "utf8"));
  cases = all.filter(({ document }) => document !== undefined);
});
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

interface Told {
  kind: Lie;
  question: string;
  /** Null where the lie is not in the words. */
  lie: string | null;
  answer: Answer;
}

/** A question to a model that tells a lie in its answer. Null where it was not asked, or had nothing to tell it of. */
async function tell({ asOf, language = "pl", question }: GoldenCase, kind: Lie): Promise<Told | null> {
  const server = await openModelServer({ contextTokens: 32_000 }, [{ act: { does: "lies", about: kind } }]);
  try {
    const answer = await answered(server, question, language, asOf ?? DAY);
    const asked = server.seen.at(-1);
    if (!asked?.said) return null;
    const { messages, response_format: format } = chatRequest.parse(JSON.parse(asked.body));
    const prompt = messages.map(({ content }) => content).join("\n");
    const schema = format?.type === "json_schema" ? format.json_schema.schema : null;
    const honest = writeReply(prompt, schema, { does: "right" });
    const [first] = composedAnswer.parse(JSON.parse(asked.said)).sentences;
    if (!first || asked.said === honest) return null;
    // A true sentence with a made-up token may stand there once more, with its own.
    const isTrue = composedAnswer.parse(JSON.parse(honest)).sentences.some(({ text }) => text === first.text);
    return { kind, question, lie: isTrue ? null : first.text, answer };
  } finally {
    await server.close();
  }
}

async function answered(server: ModelServer, question: string, language: "pl" | "uk" | "en", asOf: string) {
  const settings = modelSettings.parse({
    role: "writes",
    name: "proba",
    address: server.address,
    model: "test-model",
    where: "in-house",
    contextTokens: 32_000,
    structured: "json_schema",
  }) as WriterSettings;
  const { database, index, lemmatizer } = platform;
  const books = { allow: async () => undefined, record: () => undefined };
  const model = openGateway(
    settings,
    openAiCompatible(settings, null).model as LanguageModel,
    books,
    openMasker(lemmatizer, () => listUnits(database.db)),
    GATEWAY_LIMITS,
  );
  const events = ask(
    {
      search: (query) => searchKnowledge({ db: database.db, index }, query),
      units: () => listUnits(database.db),
      doors: city.doors,
      lemmatizer,
      messages: languages[language],
      writer: async () => ({ model, actor: { kind: "anonymous" }, turn: question, unit: null }),
    },
    { text: question, asOf, language, sight: { internal: false, units: [] }, previous: [] },
  );
  for await (const event of events) if (event.type === "done") return event.answer;
  throw new Error("no answer");
}

it("shows no figure that a lying model makes up, and few sentences that it turns", async () => {
  const told: Told[] = [];
  let invented = 0;
  let turned = 0;
  for (const golden of cases) {
    for (let n = 0; n < OF_EACH; n++) {
      const one = await tell(golden, INVENTED[invented++ % INVENTED.length]!);
      if (one) told.push(one);
    }
    for (let n = 0, tries = 0; n < OF_EACH && tries < TWISTS.length; tries++) {
      const one = await tell(golden, TWISTS[turned++ % TWISTS.length]!);
      if (!one) continue;
      told.push(one);
      n++;
    }
  }
  const reached = told.filter(({ answer, lie }) => answer.sentences.some(({ text }) => text === lie));
  const table = LIES.map((kind) => {
    const all = told.filter((one) => one.kind === kind).length;
    return `${kind}: ${all - reached.filter((one) => one.kind === kind).length} of ${all} caught`;
  });
  console.log(`${told.length} answers with a lie\n${table.join("\n")}`);
  for (const { kind, lie, question } of reached) console.log(`reached, ${kind}: ${question} → ${lie}`);
  expect(told.length).toBeGreaterThanOrEqual(400);
  expect(reached.filter(({ kind }) => INVENTED.includes(kind))).toEqual([]);
  for (const kind of TWISTS) {
    const all = told.filter((one) => one.kind === kind).length;
    const missed = reached.filter((one) => one.kind === kind).length;
    expect({ kind, caught: 1 - missed / all >= CAUGHT }).toEqual({ kind, caught: true });
  }
  // Whatever was composed: every figure that the reader sees stands in a source that is shown beside it.
  for (const { answer, question } of told)
    for (const { sources, text } of answer.sentences)
      expect({ question, text, sources: sources.length > 0 || hardFacts(text).length === 0 }).toEqual({
        question,
        text,
        sources: true,
      });
});
