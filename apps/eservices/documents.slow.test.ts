import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftTables, filesOwner, readWaiting } from "#core/drafts";
import { listAttachments } from "#core/uploads";
import { docxOf } from "../../core/knowledge/read/fixtures/office-of.ts";
import { pdfOf, pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { makeScan } from "../../tests/scans/make-scan.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices({});
}, 60_000);
afterAll(() => eservices.close());

type Content = Uint8Array<ArrayBuffer>;
const bytes = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content as string)) as Content;
const browser = () => browserOn(eservices.open);
type Browser = ReturnType<typeof browser>;
const idOf = (draft: string) => draft.split("/").at(-1)!;
const rowOf = async (draft: string) =>
  (await eservices.deps.db.select().from(draftTables.drafts)).find(({ id }) => id === idOf(draft))!;
const filesIn = (draft: string) => listAttachments(eservices.deps.db, filesOwner(idOf(draft)));
const pageOf = async (one: Browser, draft: string) => (await one.get(`${draft}/z-opisu`)).text();
const send = (
  one: Browser,
  draft: string,
  name: string,
  content: Content,
  more: Record<string, string> = {},
) => one.sendFiles(`${draft}/z-opisu`, more, [["dokument", name, content]], `${draft}/z-opisu/dokument`);
const decide = async (one: Browser, draft: string, what: string) =>
  one.post(`${draft}/z-opisu`, { _wersja: String((await rowOf(draft)).revision), _co: what });
const work = () =>
  readWaiting(eservices.deps, { signal: new AbortController().signal, milliseconds: 60_000 });

const TREE = "usuniecie-drzewa";
const LINES = ["Dane nieruchomości", "Działka ewidencyjna nr 12/3, obręb Lipnik", "Telefon 601 234 567"];
const PDF = bytes(
  pdfOf([[{ text: "Strona tytułowa", y: 700 }], LINES.map((text, at) => ({ text, y: 700 - 40 * at }))]),
);

describe("a document that is sent to be read", () => {
  it("gives proposals with its words, its name and page, and is gone itself", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    const sent = await send(one, draft, "umowa.pdf", PDF);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${draft}/z-opisu`]);
    const html = await pageOf(one, draft);
    expect(html).toContain("W dokumencie „umowa.pdf”, strona 2:");
    expect(html).toMatch(/<mark>[^<]*12\/3, obręb Lipnik/);
    expect(html).not.toMatch(/type="checkbox"[^>]* checked/);
    expect(await filesIn(draft)).toEqual([]);
    expect((await rowOf(draft)).answers).toEqual({});
    await decide(one, draft, "przyjmij:dzialka");
    expect((await rowOf(draft)).answers).toEqual({ dzialka: { precinct: "Lipnik", number: "12/3" } });
    const check = await (await one.get(`${draft}/sprawdz`)).text();
    expect(check).toContain("z dokumentu „umowa.pdf”, strona 2:");
    expect(JSON.stringify([eservices.records, await eservices.audit()])).not.toMatch(/Lipnik|601 234/);
    expect(eservices.errors).toEqual([]);
  });

  it("is attached where the person says so, and can be read when it is attached already", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    await send(one, draft, "umowa.pdf", PDF, { zostaje: "szkic" });
    const [file] = await filesIn(draft);
    expect(file).toMatchObject({ node: "szkic", name: "umowa.pdf" });
    await one.post(`${draft}/z-opisu/dokument/usun`, {
      dokument: (await rowOf(draft)).described!.documents![0]!.id,
    });
    expect((await rowOf(draft)).described).toMatchObject({ documents: [], proposals: [] });
    const again = await one.post(`${draft}/z-opisu/dokument`, { zalacznik: file!.id });
    expect(again.status).toBe(303);
    expect(await pageOf(one, draft)).toContain("obręb Lipnik");
    expect(await filesIn(draft)).toHaveLength(1);
  });

  it("is a DOCX or a text as well, and new words leave it as it is", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    await send(
      one,
      draft,
      "pismo.docx",
      bytes(docxOf(LINES.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(""))),
    );
    expect(await pageOf(one, draft)).toContain("W dokumencie „pismo.docx”:");
    await send(one, draft, "pismo.txt", bytes(LINES.join("\n")));
    const base = String((await rowOf(draft)).revision);
    await one.post(`${draft}/z-opisu/opisz`, { _wersja: base, opis: "Jestem osobą prywatną." });
    const { described } = await rowOf(draft);
    expect(described?.documents?.map(({ name }) => name)).toEqual(["pismo.docx", "pismo.txt"]);
    expect(await pageOf(one, draft)).toContain("obręb Lipnik");
  });

  it("is kept as far as there is room for the text of all, and refused where there is none", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    const long = (letter: string) => bytes(`${letter.repeat(30)} `.repeat(1_200));
    await send(one, draft, "pierwszy.txt", long("a"));
    await send(one, draft, "drugi.txt", long("b"));
    const documents = (await rowOf(draft)).described?.documents ?? [];
    expect(documents.map(({ cut }) => cut)).toEqual([false, true]);
    expect(documents.reduce((sum, { text }) => sum + text.length, 0)).toBe(50_000);
    const third = await send(one, draft, "trzeci.txt", long("c"));
    expect([third.status, await third.text()]).toEqual([422, expect.stringContaining("nie ma już miejsca")]);
    expect(await filesIn(draft)).toEqual([]);
  });

  it("goes with the draft", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    await send(one, draft, "umowa.pdf", PDF);
    await one.post(`${draft}/usun`);
    expect(await rowOf(draft)).toBeUndefined();
  });

  it("is nobody else's to send, to read or to remove", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    await send(one, draft, "umowa.pdf", PDF, { zostaje: "szkic" });
    const [file] = await filesIn(draft);
    const other = browser();
    const own = await other.begin(TREE);
    const { id } = (await rowOf(draft)).described!.documents![0]!;
    for (const fields of [{ zalacznik: file!.id }, { dokument: id }]) {
      expect((await other.post(`${draft}/z-opisu/dokument`, fields)).status).toBe(404);
      expect((await other.post(`${draft}/z-opisu/dokument/usun`, fields)).status).toBe(404);
    }
    expect((await other.post(`${own}/z-opisu/dokument`, { zalacznik: file!.id })).status).toBe(422);
    await other.post(`${own}/z-opisu/dokument/usun`, { dokument: id });
    for (const strange of ["", "x", randomUUID()])
      expect((await one.post(`${draft}/z-opisu/dokument/usun`, { dokument: strange })).status).toBe(303);
    expect((await rowOf(draft)).described?.documents).toHaveLength(1);
  });
});

describe("a scanned document", () => {
  const scan = (texts: readonly string[]) => {
    const canvas = makeScan(texts, { dpi: 150 });
    return { jpeg: canvas.toBuffer("image/jpeg"), width: canvas.width, height: canvas.height };
  };

  it("is read in the background, page by page, with its progress on the page, and then gives proposals", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    const sent = await send(one, draft, "skan.pdf", bytes(pdfOfScans([scan(LINES)])));
    expect(sent.status).toBe(303);
    expect(await pageOf(one, draft)).toMatch(
      /Rozpoznajemy tekst skanu skan\.pdf[\s\S]*<progress[^>]* value="0" max="1"/,
    );
    const [waiting] = await filesIn(draft);
    expect(waiting).toMatchObject({ node: "_dokument" });
    // It waits for its one reading, and is no attachment that could be read again.
    expect(await pageOf(one, draft)).not.toContain("Plik, który jest już we wniosku");
    expect((await one.post(`${draft}/z-opisu/dokument`, { zalacznik: waiting!.id })).status).toBe(422);
    expect(await work()).toEqual({ pages: 1, read: 1, faults: 0, more: false });
    expect(await pageOf(one, draft)).toContain("W dokumencie „skan.pdf”, strona 1:");
    expect(await filesIn(draft)).toEqual([]);
  });

  it("of too many pages is refused, and the limit is said", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    const page = scan(["x"]);
    const sent = await send(
      one,
      draft,
      "akta.pdf",
      bytes(pdfOfScans(Array(200).fill({ ...page, jpeg: page.jpeg.subarray(0, 2_000) }))),
    );
    expect([sent.status, await sent.text()]).toEqual([
      422,
      expect.stringContaining("Rozpoznajemy najwyżej 20"),
    ]);
    expect(await filesIn(draft)).toEqual([]);
  });

  it("waits no longer when the person says so", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    await send(one, draft, "skan.pdf", bytes(pdfOfScans([scan(["Nic"])])));
    const [waiting] = await eservices.deps.db.select().from(draftTables.draftDocuments);
    await one.post(`${draft}/z-opisu/dokument/usun`, { dokument: waiting!.id });
    expect(await filesIn(draft)).toEqual([]);
    expect(await work()).toEqual({ pages: 0, read: 0, faults: 0, more: false });
  });
});

describe("a document that cannot be read", () => {
  it.each<[string, string, Content, RegExp]>([
    ["without a text", "pusty.pdf", bytes(pdfOf([[]])), /nie rozpoznaliśmy|nie ma w nim tekstu/i],
    ["of a kind that has none", "arkusz.exe", bytes("MZ\u0090\u0000"), /Nie przyjmujemy plików tego rodzaju/],
    [
      "that is encrypted",
      "tajny.pdf",
      bytes(
        pdfOf(
          [[{ text: "a", y: 1 }]],
          `/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>>>/ID[<00><00>]`,
        ),
      ),
      /Jest zabezpieczony hasłem/,
    ],
    [
      "that is a ZIP bomb",
      "bomba.docx",
      bytes(docxOf("", { "word/media/a.bmp": new Uint8Array(40 * 1024 ** 2) })),
      /Plik po rozpakowaniu jest za duży/,
    ],
    ["that is empty", "pusty.txt", new Uint8Array(0), /Plik jest pusty/],
  ])("%s is told in a sentence, and is gone", async (_, name, content, why) => {
    const one = browser();
    const draft = await one.begin(TREE);
    const sent = await send(one, draft, name, content);
    if (sent.status === 303) await work();
    expect(sent.status === 303 ? await pageOf(one, draft) : await sent.text()).toMatch(why);
    expect(await filesIn(draft)).toEqual([]);
    expect(eservices.errors).toEqual([]);
  });

  it("is asked for where none was chosen", async () => {
    const one = browser();
    const draft = await one.begin(TREE);
    const sent = await one.sendFiles(`${draft}/z-opisu`, {}, [], `${draft}/z-opisu/dokument`);
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('href="#dokument"')]);
  });
});
