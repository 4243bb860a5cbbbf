import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enforceRetention } from "#core/db";
import { draftTables, filesOwner } from "#core/drafts";
import { fileTables } from "#core/files";
import { listAttachments, uploadTables } from "#core/uploads";
import { docxOf } from "../../core/knowledge/read/fixtures/office-of.ts";
import { exifOf, jpegWith, pictureOf, pngClaiming } from "../../core/uploads/fixtures/picture-of.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
type Browser = ReturnType<typeof browser>;
const textOf = async (response: Response | Promise<Response>) => (await response).text();
const ledTo = (response: Response) => [response.status, response.headers.get("location")];
const bytes = (content: string | Buffer) => new Uint8Array(Buffer.from(content as string));
const NOTE = bytes("Umowa najmu z dnia 3 marca.\n");
const idOf = (draft: string) => draft.split("/").at(-1)!;
const filesIn = (draft: string) => listAttachments(eservices.deps.db, filesOwner(idOf(draft)));
const rowOf = async (draft: string) =>
  (await eservices.deps.db.select().from(draftTables.drafts)).find(({ id }) => id === idOf(draft));

/** A draft of a company, which is asked for its title on the last page. */
async function begun(one: Browser): Promise<string> {
  const draft = await one.begin();
  await one.send(`${draft}/kto`, { kto: "firma", nip: "5260250274" });
  await one.send(`${draft}/drzewa`, { ile: "3", "drzewa[0].obwod": "90" });
  return draft;
}
async function attached(one: Browser, draft: string, name = "umowa.txt"): Promise<string> {
  await one.sendFiles(`${draft}/koniec`, { _upload: "tytul" }, [["tytul", name, NOTE]]);
  return (await filesIn(draft)).at(-1)!.id;
}

describe("a file", () => {
  it("is added by its own button, listed with what is known of it, downloaded and removed", async () => {
    const one = browser();
    const draft = await begun(one);
    const page = `${draft}/koniec`;
    const added = await one.sendFiles(page, { _upload: "tytul", zgoda: "yes" }, [
      ["tytul", "umowa.txt", NOTE],
    ]);
    expect(ledTo(added)).toEqual([303, `${page}#tytul`]);
    const html = await textOf(one.get(page));
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toMatch(/umowa\.txt<\/a>[\s\S]*TXT, 1[\s\u00a0]kB[\s\S]*urząd nie ma do tego programu/);
    expect(html).toMatch(/id="zgoda"[^>]* checked/);
    const [file] = await filesIn(draft);
    const got = await one.get(`${draft}/pliki/${file!.id}`);
    expect(got.headers.get("content-disposition")).toBe('attachment; filename="umowa.txt"');
    expect(got.headers.get("content-security-policy")).toContain("sandbox");
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(NOTE);
    expect(await textOf(one.get(`${draft}/sprawdz`))).toContain("umowa.txt");
    expect(ledTo(await one.sendFiles(page, { "_remove-file": file!.id }, []))).toEqual([
      303,
      `${page}#tytul`,
    ]);
    expect(await filesIn(draft)).toEqual([]);
    expect((await one.get(`${draft}/pliki/${file!.id}`)).status).toBe(404);
  });

  it("is added with the page, and asked for where it is missing", async () => {
    const one = browser();
    const draft = await begun(one);
    const missing = await one.sendFiles(`${draft}/koniec`, { zgoda: "yes" }, []);
    expect([missing.status, await missing.text()]).toEqual([422, expect.stringContaining('href="#tytul"')]);
    expect(ledTo(await one.get(draft))).toEqual([303, `${draft}/koniec`]);
    const sent = await one.sendFiles(`${draft}/koniec`, { zgoda: "yes" }, [["tytul", "umowa.txt", NOTE]]);
    expect(ledTo(sent)).toEqual([303, `${draft}/sprawdz`]);
    expect(await textOf(one.get(`${draft}/sprawdz`))).not.toContain("Do poprawienia");
  });

  it("is never what a browser says: names that are typed count for nothing", async () => {
    const one = browser();
    const draft = await begun(one);
    const sent = await one.sendFiles(`${draft}/koniec`, { zgoda: "yes", tytul: "umowa.pdf" }, []);
    expect(sent.status).toBe(422);
    expect((await rowOf(draft))!.answers).not.toHaveProperty("tytul");
  });

  it("is of nobody else: not listed, read, added or removed by whoever has only addresses", async () => {
    const one = browser();
    const draft = await begun(one);
    const file = await attached(one, draft);
    const other = browser();
    const own = await begun(other);
    for (const stranger of [browser(), other]) {
      const unknown = await stranger.get(`${draft}/pliki/${randomUUID()}`);
      for (const path of [`${draft}/pliki/${file}`, `${own}/pliki/${file}`, `${draft}/koniec`]) {
        const refused = await stranger.get(path);
        expect([path, refused.status, await refused.clone().text()]).toEqual([
          path,
          404,
          await unknown.clone().text(),
        ]);
      }
      const forms = [{ "_remove-file": file }, { "_shrink-file": file }, { _upload: "tytul" }];
      for (const fields of forms) {
        const body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.append(name, value as string);
        body.append("tytul", new Blob([NOTE]), "obcy.txt");
        const init = { method: "POST", body, headers: { Origin: "https://miasto.example" } };
        expect((await stranger.get(`${draft}/koniec`, init)).status).toBe(404);
      }
    }
    await other.sendFiles(`${own}/koniec`, { "_remove-file": file }, []);
    await other.sendFiles(`${own}/koniec`, { "_shrink-file": file }, []);
    expect((await filesIn(draft)).map(({ name }) => name)).toEqual(["umowa.txt"]);
    expect(await filesIn(own)).toEqual([]);
    expect(eservices.errors).toEqual([]);
  });

  it("is not added where the case does not ask for it, nor more than are asked for", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    await one.sendFiles(`${draft}/koniec`, {}, [["tytul", "umowa.txt", NOTE]]);
    await one.sendFiles(`${draft}/kto`, { kto: "firma" }, [["nip", "umowa.txt", NOTE]]);
    expect(await filesIn(draft)).toEqual([]);
    const sent = await one.sendFiles(`${draft}/koniec`, { _upload: "tytul" }, [
      ["tytul", "a.txt", NOTE],
      ["tytul", "b.txt", NOTE],
      ["tytul", "c.txt", NOTE],
    ]);
    expect([sent.status, await sent.text()]).toEqual([
      422,
      expect.stringMatching(/„c\.txt”\. Plików jest za dużo/),
    ]);
    expect((await filesIn(draft)).map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
    expect(await textOf(one.get(`${draft}/koniec`))).toContain("Można dodać najwyżej 2 pliki");
  });

  it("says when nothing was chosen", async () => {
    const one = browser();
    const draft = await begun(one);
    const sent = await one.sendFiles(`${draft}/koniec`, { _upload: "tytul" }, []);
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('href="#tytul"')]);
  });
});

describe("a file that is refused", () => {
  const ZIP = Buffer.concat([
    Buffer.from("%PDF-1.7\n%%EOF\n"),
    Buffer.from("PK\u0005\u0006"),
    Buffer.alloc(18),
  ]);
  const BOMB = docxOf("", { "word/media/a.bmp": Buffer.alloc(40 * 1024 * 1024) });
  const ELSEWHERE = docxOf("", { "../../../etc/cron.d/x": "x" });
  it.each<[string, string, Uint8Array<ArrayBuffer>, RegExp]>([
    ["that is two at once", "umowa.pdf", bytes(ZIP), /W pliku jest coś, czego plik tego rodzaju/],
    ["of 50,000 by 50,000 dots", "plan.png", bytes(pngClaiming(50_000, 50_000)), /za duże wymiary/],
    ["of a bomb", "umowa.docx", bytes(Buffer.from(BOMB)), /Plik po rozpakowaniu jest za duży/],
    ["that would lie elsewhere", "umowa.docx", bytes(Buffer.from(ELSEWHERE)), /Plik jest uszkodzony/],
    ["of a page", "umowa.pdf", bytes("<!doctype html><script>alert(1)</script>"), /W pliku jest coś/],
    ["of a program", "umowa.pdf.exe", bytes("MZ\u0090\u0000\u0003"), /Nie przyjmujemy plików tego rodzaju/],
    ["that is larger than all may be", "film.txt", new Uint8Array(2 * 1024 * 1024 + 1).fill(97), /za duż/],
    ["that is empty", "pusty.txt", new Uint8Array(0), /Plik jest pusty/],
  ])("%s is told in a sentence, and nothing typed is lost", async (_what, name, content, why) => {
    const one = browser();
    const draft = await begun(one);
    const sent = await one.sendFiles(`${draft}/koniec`, { zgoda: "yes" }, [["tytul", name, content]]);
    const html = await sent.text();
    expect(sent.status).toBe(422);
    expect(html).toMatch(why);
    expect(html).toContain(`Nie dodaliśmy pliku „${name}”`);
    expect(html).toContain('href="#tytul"');
    expect(html).toMatch(/id="zgoda"[^>]* checked/);
    expect((await rowOf(draft))!.answers).toMatchObject({ kto: "firma", ile: "3", zgoda: "yes" });
    expect(await filesIn(draft)).toEqual([]);
    expect(eservices.errors).toEqual([]);
  });

  it("takes no other file with it, and its name is shown as text", async () => {
    const one = browser();
    const draft = await begun(one);
    const name = "<img src=x onerror=alert(1)>\u202Efdp.exe";
    const sent = await one.sendFiles(`${draft}/koniec`, { _upload: "tytul" }, [
      ["tytul", name, bytes("MZ\u0090")],
      ["tytul", "../../etc/<b>passwd.txt", NOTE],
    ]);
    const html = await sent.text();
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;fdp.exe");
    expect(html).not.toMatch(/<img src=x|<b>passwd/);
    expect((await filesIn(draft)).map((file) => file.name)).toEqual(["b_passwd.txt"]);
  });
});

describe("files of a draft that goes", () => {
  it("go with it when the person deletes it, contents too", async () => {
    const one = browser();
    const draft = await begun(one);
    const file = await attached(one, draft);
    const content = bytes("Tego nikt inny nie ma.\n");
    await one.sendFiles(`${draft}/koniec`, {}, [["tytul", "druga.txt", content]]);
    const kept = async () => (await eservices.deps.db.select().from(fileTables.files)).length;
    const before = await kept();
    expect((await one.post(`${draft}/usun`)).status).toBe(303);
    expect(await filesIn(draft)).toEqual([]);
    expect(await kept()).toBeLessThan(before);
    expect((await one.get(`${draft}/pliki/${file}`)).status).toBe(404);
  });

  it("go with it when its time is over; a file that is added begins that time anew", async () => {
    const one = browser();
    const [old, young] = [await begun(one), await begun(one)];
    const { db } = eservices.deps;
    const later = new Date(Date.now() + 91 * 86_400_000);
    await attached(one, old);
    await attached(one, young);
    await db
      .update(draftTables.drafts)
      .set({ updatedAt: later })
      .where(eq(draftTables.drafts.id, idOf(young)));
    await enforceRetention(db, [draftTables.drafts, uploadTables.attachments], later);
    expect(await rowOf(old)).toBeUndefined();
    expect(await filesIn(old)).toEqual([]);
    expect(await filesIn(young)).toHaveLength(1);
    const past = new Date(0);
    await db
      .update(draftTables.drafts)
      .set({ updatedAt: past })
      .where(eq(draftTables.drafts.id, idOf(young)));
    await one.sendFiles(`${young}/koniec`, {}, [["tytul", "nowa.txt", NOTE]]);
    expect((await rowOf(young))!.updatedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe("the place that a photo has noted", () => {
  const PHOTO = bytes(jpegWith(exifOf({ lat: 49.8224, lon: 19.0444, orientation: 1 })));
  async function reported(one: Browser): Promise<string> {
    const draft = await one.begin("zgloszenie-usterki");
    await one.send(`${draft}/co`, { zagrozenie: "no", rodzaj: "jezdnia", opis: "Dziura." });
    return draft;
  }
  const send = (one: Browser, draft: string) =>
    one.sendFiles(`${draft}/gdzie`, { "miejsce.description": "Przy szkole", _upload: "zdjecia" }, [
      ["zdjecia", "IMG_1.jpg", PHOTO],
    ]);
  const offered = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/name="(_place-l\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );

  it("is offered once, taken where the person says so, and gone from the picture", async () => {
    const one = browser();
    const draft = await reported(one);
    const sent = await send(one, draft);
    const html = await sent.text();
    expect(sent.status).toBe(200);
    expect(html).toContain("Zdjęcie ma zapisane miejsce. Użyć go?");
    expect(html).toContain("49,8224; 19,0444");
    expect(html).toContain("Przy szkole");
    expect(await textOf(one.get(`${draft}/gdzie`))).not.toContain("49,8224");
    const [file] = await filesIn(draft);
    const stored = await (await one.get(`${draft}/pliki/${file!.id}`)).arrayBuffer();
    expect(Buffer.from(stored).toString("latin1")).not.toMatch(/Exif|TAJNY-APARAT/);
    const fields = { "miejsce.description": "Przy szkole", _place: "miejsce", ...offered(html) };
    expect(ledTo(await one.sendFiles(`${draft}/gdzie`, fields, []))).toEqual([303, `${draft}/gdzie#miejsce`]);
    const place = { description: "Przy szkole", lat: "49,8224", lon: "19,0444" };
    expect((await rowOf(draft))!.answers.miejsce).toEqual(place);
    const report = await textOf(one.get(`${draft}/sprawdz`));
    expect(report).toContain("49,8224; 19,0444");
  });

  it("is left where the person does not want it, and put into nothing but a place", async () => {
    const one = browser();
    const draft = await reported(one);
    const html = await textOf(send(one, draft));
    const described = { "miejsce.description": "Przy szkole", "miejsce.lat": "", "miejsce.lon": "" };
    for (const to of ["", "zdjecia", "opis", "__proto__"])
      await one.sendFiles(`${draft}/gdzie`, { ...described, _place: to, ...offered(html) }, []);
    const { answers } = (await rowOf(draft))!;
    expect(JSON.stringify(answers)).not.toContain("49,8224");
    expect(answers).toMatchObject({
      miejsce: { description: "Przy szkole" },
      opis: "Dziura.",
    });
  });

  it("is asked about nowhere where no place is asked; other kinds of files are refused there", async () => {
    const one = browser();
    const draft = await begun(one);
    const sent = await one.sendFiles(`${draft}/koniec`, { _upload: "tytul" }, [["tytul", "a.jpg", PHOTO]]);
    expect(sent.status).toBe(303);
    const report = await reported(one);
    const refused = await one.sendFiles(`${report}/gdzie`, {}, [["zdjecia", "a.txt", NOTE]]);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining("W tym miejscu dodaj plik innego rodzaju"),
    ]);
  });

  it("does not keep a large picture large where it is asked to be smaller", async () => {
    const one = browser();
    const draft = await reported(one);
    const large = bytes(pictureOf("jpeg", 2_600, 1_300));
    await one.sendFiles(`${draft}/gdzie`, {}, [["zdjecia", "duze.jpg", large]]);
    const [file] = await filesIn(draft);
    expect(await textOf(one.get(`${draft}/gdzie`))).toContain(`name="_shrink-file" value="${file!.id}"`);
    await one.sendFiles(`${draft}/gdzie`, { "_shrink-file": file!.id }, []);
    expect(await filesIn(draft)).toMatchObject([{ id: file!.id, width: 2_400, height: 1_200 }]);
    expect(await textOf(one.get(`${draft}/gdzie`))).not.toContain("_shrink-file");
  });
});

describe("a file in parts", () => {
  const HEAD = { "Tus-Resumable": "1.0.0", Origin: "https://miasto.example" };
  const PART = "application/offset+octet-stream";
  const begin = (one: Browser, address: string, size: number, name = "umowa.txt") =>
    one.get(address, {
      method: "POST",
      headers: {
        ...HEAD,
        "Upload-Length": String(size),
        "Upload-Metadata": `filename ${Buffer.from(name).toString("base64")}`,
      },
    });
  const part = (one: Browser, address: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
    one.get(address, {
      method: "PATCH",
      body,
      headers: { ...HEAD, "Content-Type": PART, "Upload-Offset": String(offset) },
    });
  const reached = async (one: Browser, address: string) => {
    const { headers, status } = await one.get(address, { method: "HEAD", headers: HEAD });
    return [status, headers.get("upload-offset")];
  };
  const finish = (one: Browser, address: string) =>
    one.get(`${address}/koniec`, { method: "POST", headers: HEAD });

  it("goes on where it was cut, is told of once whole, and then stands on the page", async () => {
    const one = browser();
    const draft = await begun(one);
    const begunAt = await begin(one, `${draft}/pliki/do/tytul`, NOTE.length);
    const address = begunAt.headers.get("location") ?? "";
    expect([begunAt.status, address]).toEqual([201, expect.stringContaining(`${draft}/pliki/czesci/`)]);
    expect((await part(one, address, 0, NOTE.slice(0, 10))).status).toBe(204);
    expect(await reached(one, address)).toEqual([200, "10"]);
    expect((await part(one, address, 5, NOTE.slice(5))).status).toBe(409);
    expect(await (await finish(one, address)).json()).toMatchObject({ code: "incomplete" });
    expect((await part(one, address, 10, NOTE.slice(10))).status).toBe(204);
    expect(await (await finish(one, address)).json()).toMatchObject({
      name: "umowa.txt",
      words: expect.stringMatching(/^Dodano plik umowa\.txt\. .+\.$/),
      offer: null,
    });
    expect(await textOf(one.get(`${draft}/koniec`))).toContain("umowa.txt</a>");
    const cancelled = (await begin(one, `${draft}/pliki/do/tytul`, 99)).headers.get("location") ?? "";
    expect((await one.get(cancelled, { method: "DELETE", headers: HEAD })).status).toBe(204);
    expect(await reached(one, cancelled)).toEqual([404, null]);
    expect(eservices.errors).toEqual([]);
  });

  it("is begun only where the case asks for it, and there is room", async () => {
    const one = browser();
    const person = await one.begin();
    await one.send(`${person}/kto`, { kto: "osoba" });
    for (const node of ["tytul", "kto", "zgoda", "__proto__"])
      expect((await begin(one, `${person}/pliki/do/${node}`, 9)).status).toBe(404);
    const draft = await begun(one);
    const codes = [];
    for (const size of [2 * 1024 * 1024 + 1, 9, 9, 9])
      codes.push((await begin(one, `${draft}/pliki/do/tytul`, size)).status);
    expect(codes).toEqual([413, 201, 201, 413]);
  });

  it("is begun also where an answer of its own page asks for it, which is sent only after it", async () => {
    const one = browser();
    const draft = await one.begin("usuniecie-drzewa");
    expect((await begin(one, `${draft}/pliki/do/pelnomocnictwo`, NOTE.length)).status).toBe(201);
  });

  it("is refused like any other once it is looked into", async () => {
    const one = browser();
    const draft = await begun(one);
    const wrong = bytes("MZ\u0090\u0000");
    const address = (await begin(one, `${draft}/pliki/do/tytul`, wrong.length)).headers.get("location") ?? "";
    await part(one, address, 0, wrong);
    const told = await finish(one, address);
    expect([told.status, await told.json()]).toEqual([
      422,
      { code: "unsupported", words: expect.stringContaining("Nie przyjmujemy") },
    ]);
    expect(await filesIn(draft)).toEqual([]);
  });

  it.each([
    ["../../../etc/passwd.txt", "passwd.txt"],
    ["..\\..\\windows\\x.txt", "x.txt"],
    ["<img src=x onerror=alert(1)>.txt", "img src_x onerror_alert(1)_.txt"],
    ["umowa\u202Etxt.exe", "umowatxt.txt"],
    ["con.txt", "plik con.txt"],
  ])("has a name that is safe, whatever it was called: %j", async (name, safe) => {
    const one = browser();
    const draft = await begun(one);
    const began = await begin(one, `${draft}/pliki/do/tytul`, NOTE.length, name);
    const address = began.headers.get("location") ?? "";
    await part(one, address, 0, NOTE);
    expect(await (await finish(one, address)).json()).toMatchObject({ name: safe });
    const html = await textOf(one.get(`${draft}/koniec`));
    expect(html).not.toMatch(/<img src=x|\.\.\/|\u202e/);
    const [file] = await filesIn(draft);
    const sent = await one.get(`${draft}/pliki/${file!.id}`);
    expect(sent.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(sent.headers.get("content-disposition")).not.toMatch(/\.\.|[<>\\\r\n]/);
  });

  it("is nobody else's: not begun, seen, added to, finished or cancelled with a known address", async () => {
    const one = browser();
    const draft = await begun(one);
    const address = (await begin(one, `${draft}/pliki/do/tytul`, NOTE.length)).headers.get("location") ?? "";
    const other = browser();
    const own = await begun(other);
    const moved = address.replace(draft, own);
    for (const stranger of [browser(), other])
      for (const at of [address, moved]) {
        expect((await begin(stranger, `${draft}/pliki/do/tytul`, 9)).status).toBe(404);
        expect(await reached(stranger, at)).toEqual([404, null]);
        expect((await part(stranger, at, 0, NOTE)).status).toBe(404);
        expect((await finish(stranger, at)).status).toBe(404);
        expect((await stranger.get(at, { method: "DELETE", headers: HEAD })).status).toBe(404);
      }
    expect(await reached(one, address)).toEqual([200, "0"]);
    const elsewhere = { method: "POST", headers: { Origin: "https://zle.example" } };
    expect((await one.get(`${address}/koniec`, elsewhere)).status).toBe(403);
  });

  it("is of five megabytes at most at a time", async () => {
    const one = browser();
    const draft = await begun(one);
    const address = (await begin(one, `${draft}/pliki/do/tytul`, NOTE.length)).headers.get("location") ?? "";
    expect((await part(one, address, 0, new Uint8Array(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect(await reached(one, address)).toEqual([200, "0"]);
  });
});
