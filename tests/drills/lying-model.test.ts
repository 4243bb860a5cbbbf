import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { city } from "#city";
import { type Answer, ask, composedAnswer, type GoldenCase, readGolden } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { hardFacts } from "#core/language";
import { GATEWAY_LIMITS, type GuardedModel } from "#core/models";
import { listUnits } from "#core/registers";
import { languages } from "#server/languages";
import { openPlatform, type Platform } from "#server/platform";
import { prepare } from "#server/prepare";
import { parseSettings } from "#server/settings";
import { guardedModel } from "../model-server/guarded-model.ts";
import { LIES, type Lie } from "../model-server/lies.ts";
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
  const { model, server } = await guardedModel(
    [{ act: { does: "lies", about: kind } }],
    platform.lemmatizer,
    { limits: GATEWAY_LIMITS, units: () => listUnits(platform.database.db) },
  );
  try {
    const answer = await answered(model, question, language, asOf ?? DAY);
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

async function answered(model: GuardedModel, question: string, language: "pl" | "uk" | "en", asOf: string) {
  const { database, index, lemmatizer } = platform;
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

const valuesIn = (text: string) => hardFacts(text).map(({ kind, value }) => `${kind} ${value}`);

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
  // Nor under other words: no value that was made up stands anywhere in an answer.
  for (const { answer, kind, lie } of told)
    if (lie !== null && INVENTED.includes(kind) && !["a citation", "the language"].includes(kind)) {
      const shown = new Set(answer.sentences.flatMap(({ text }) => valuesIn(text)));
      expect({ kind, lie, shown: valuesIn(lie).filter((value) => shown.has(value)) }).toEqual({
        kind,
        lie,
        shown: [],
      });
    }
  // Whatever was composed: every sentence with a figure has its source beside it.
  for (const { answer, question } of told)
    for (const { sources, text } of answer.sentences)
      expect({ question, text, sources: sources.length > 0 || hardFacts(text).length === 0 }).toEqual({
        question,
        text,
        sources: true,
      });
});
