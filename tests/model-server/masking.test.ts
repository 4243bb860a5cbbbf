import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { askForJson, type Caller, type DataBlock } from "#core/models";
import { depsFor, questionOf, told } from "../../core/answers/stand-in.fixture.ts";
import { heldOutTexts, openTexts } from "../../core/language/masking/fixtures/make-texts.fixture.ts";
import { guardedModel } from "./guarded-model.ts";
import type { ModelServer } from "./open-model-server.ts";
import type { Script } from "./script.ts";

const LETTER =
  "Anna Gwiżdż, PESEL 44051401359, zam. ul. Cicha 5/7\n43-300 Żywiec. Proszę o odpowiedź dla Anny Gwiżdż.";
const CALLER: Caller = {
  task: "draft",
  template: "1",
  actor: { kind: "anonymous" },
  turn: "t",
  unit: null,
  reads: "public",
};
const UNIT = { address: "plac Ratuszowy 1, 43-300 Bielsko-Biała", phone: "33 497 14 94", email: null };

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function behindGuards(script: Script) {
  const { model, records, server, texts } = await guardedModel(script, lemmatizer, {
    units: async () => [UNIT],
  });
  servers.push(server);
  const pieces: string[] = [];
  const write = async (own: readonly string[], published: readonly string[] = []) => {
    const blocks: DataBlock[] = [
      ...published.map((text, n) => ({ name: `P${n + 1}`, text, published: true })),
      ...own.map((text, n) => ({ name: `TEKST${n + 1}`, text })),
    ];
    const request = { instructions: "Odpisz.", input: blocks, shape: null, longest: 500 };
    for await (const piece of model.write(CALLER, request, new AbortController().signal)) pieces.push(piece);
    return pieces.join("");
  };
  return { model, pieces, records, server, texts, write };
}

const sentTo = (server: ModelServer) =>
  server.seen.map(({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages);
const dataSentTo = (server: ModelServer) => sentTo(server).map((messages) => messages.at(-1)!.content);

describe("personal data on the way to a model", () => {
  it("stay here: no identifier of any text reaches it, nor the records", async () => {
    const { records, server, texts: said, write } = await behindGuards([]);
    const texts = [...heldOutTexts(), ...openTexts()].filter(({ secrets }) =>
      secrets.some(({ kind }) => kind === "identifier"),
    );
    expect(texts.length).toBeGreaterThan(150);
    for (let at = 0; at < texts.length; at += 20)
      await write(texts.slice(at, at + 20).map(({ text }) => text));
    const left = JSON.stringify([server.seen.map(({ body }) => body), records, said]);
    for (const { secrets } of texts)
      for (const { kind, text } of secrets) if (kind === "identifier") expect(left).not.toContain(text);
    expect(left).toContain("[PESEL 1]");
  });

  it("are tokens for it, and it is told what they are", async () => {
    const { server, write } = await behindGuards([]);
    await write([LETTER]);
    const [[system, user]] = sentTo(server) as [[{ content: string }, { content: string }]];
    expect(user.content).toContain(
      "[OSOBA 1], PESEL [PESEL 1], zam. [ADRES 1]. Proszę o odpowiedź dla [OSOBA 1b].",
    );
    expect(system.content).toContain("Przepisuj znaczniki bez zmian");
  });

  it("change nothing where there are none", async () => {
    const { server, write } = await behindGuards([]);
    await write(["Kiedy skończy się remont ulicy Partyzantów?"]);
    const [[system, user]] = sentTo(server) as [[{ content: string }, { content: string }]];
    expect(system.content).not.toContain("Znaczniki");
    expect(user.content).toContain("remont ulicy Partyzantów");
  });

  it("may be the office's own contacts, or stand in a text that everyone may read", async () => {
    const { server, write } = await behindGuards([]);
    const published = "Dyżur pełni radna Blandyna Pyrek, tel. 501 502 503, przy Cichej 5.";
    await write(
      ["Czy pod 33 497 14 94, na placu Ratuszowym 1 lub przy Cichej 5 zastanę Blandynę Pyrek?"],
      [published],
    );
    expect(dataSentTo(server)[0]).toContain(published);
    expect(dataSentTo(server)[0]).toContain(
      "na placu Ratuszowym 1 lub przy Cichej 5 zastanę Blandynę Pyrek?",
    );
  });

  it("are the same tokens when the call is tried again", async () => {
    const { server, write } = await behindGuards([{ times: 1, act: { does: "refuses", status: 503 } }]);
    await write([LETTER]);
    expect(server.seen).toHaveLength(2);
    expect(new Set(dataSentTo(server)).size).toBe(1);
  });
});

describe("personal data on the way back", () => {
  it("stand in the words of the model again, wherever a piece ends", async () => {
    for (let padding = 0; padding < 14; padding++) {
      const before = "x".repeat(padding);
      const { pieces, texts, write } = await behindGuards([
        { act: { does: "says", text: `${before} Wniosek [OSOBA 1b] z [ADRES 1].` } },
      ]);
      expect(await write([LETTER])).toBe(`${before} Wniosek Anny Gwiżdż z ul. Cicha 5/7\n43-300 Żywiec.`);
      expect(pieces.length).toBeGreaterThan(1);
      expect(texts[0]!.output).toBe(`${before} Wniosek [OSOBA 1b] z [ADRES 1].`);
    }
  });

  it("keep JSON whole, with a line break and quotes in a value, and its elements come as they are written", async () => {
    const said = { zdania: [{ text: "Pisze [OSOBA 1]." }, { text: "Adres: [ADRES 1]" }] };
    const { model } = await behindGuards([{ act: { does: "says", text: JSON.stringify(said) } }]);
    const shape = z.object({ zdania: z.array(z.object({ text: z.string() })) });
    const writing = askForJson(
      model,
      CALLER,
      {
        instructions: "",
        input: [{ name: "TEKST", text: LETTER }],
        name: "s",
        shape,
        elements: "zdania",
        longest: 500,
      },
      new AbortController().signal,
    );
    const elements: unknown[] = [];
    let next = await writing.next();
    for (; !next.done; next = await writing.next()) elements.push(next.value);
    const expected = [{ text: "Pisze Anna Gwiżdż." }, { text: "Adres: ul. Cicha 5/7\n43-300 Żywiec" }];
    expect(elements).toEqual(expected);
    expect(next.value).toEqual({ zdania: expected });
  });

  it("are not made up: a token that stands for nobody ends the call, and is not shown", async () => {
    const { pieces, records, write } = await behindGuards([
      { act: { does: "says", text: "Sprawę prowadzi [OSOBA 7], proszę dzwonić." } },
    ]);
    await expect(write([LETTER])).rejects.toMatchObject({ code: "shape" });
    expect(pieces.join("")).toBe("Sprawę prowadzi ".slice(0, pieces.join("").length));
    expect(records.map(({ outcome }) => outcome)).toEqual(["shape"]);
  });

  it.each([
    ["stalls", { does: "stalls", after: 2, says: "Sprawę prowadzi [OSOBA 1b]" }, "stalled"],
    ["reaches its limit", { does: "runs out", after: 2 }, null],
  ] as const)("leave no half of a token where the model %s", async (_, act, code) => {
    const { pieces, write } = await behindGuards([{ act }]);
    const writing = write([LETTER]);
    if (code === null) await writing;
    else await expect(writing).rejects.toMatchObject({ code });
    expect(pieces.join("")).not.toContain("[");
  });

  it("leave an answer as it was composed", async () => {
    const { model, server } = await behindGuards([]);
    const fee = "Opłata skarbowa za decyzję o warunkach zabudowy wynosi 598 zł.";
    const writer = { model, actor: CALLER.actor, turn: "t", unit: null };
    const { answer } = await told(
      depsFor(lemmatizer, { writer: async () => writer }),
      questionOf("Ile kosztuje decyzja o warunkach zabudowy dla Jana Nowaka?"),
    );
    expect(answer).toMatchObject({ status: "answered", by: "model:proba" });
    expect(dataSentTo(server)[0]).toContain("warunkach zabudowy dla [OSOBA 1]?");
    expect(dataSentTo(server)[0]).not.toContain("Nowak");
    expect(dataSentTo(server)[0]).toContain(fee);
  });
});
