import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftTables } from "#core/drafts";
import { type KindName, text, yes } from "#core/forms";
import { pl } from "#core/i18n";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { declaration, KINDS, question, repeat } from "./fields/fixtures/every-kind.ts";
import { browserOn, openEservices, withoutTemplates } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
const textOf = async (response: Response | Promise<Response>) => (await response).text();
const answersOf = async (draft: string) => {
  const rows = await eservices.deps.db.select().from(draftTables.drafts);
  return rows.find(({ id }) => draft.endsWith(id))!.answers;
};

const INJECTED = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;

describe("a general letter", () => {
  const suggested = (score: number) => ({
    route: async () => [
      { slug: "pismo-ogolne", score: 1 - score, reason: null },
      { slug: "zgloszenie-usterki", score, reason: "bo piszesz: „latarnia”" },
    ],
  });
  const written = async (score: number) => {
    const one = browser(suggested(score));
    const draft = await one.begin("pismo-ogolne");
    await one.send(`${draft}/jaka-sprawa`, { sprawa: "inna", rodzaj: "inne" });
    const before = await (await one.get(`${draft}/pismo`)).text();
    await one.send(`${draft}/pismo`, { temat: "Latarnia", tresc: "Latarnia pod domem nie świeci." });
    const html = async (page: string) => (await one.get(`${draft}/${page}`)).text();
    return {
      one,
      before,
      after: await html("kto"),
      check: await html("sprawdz"),
      further: await html("kontakt"),
    };
  };

  it("names the service that its words ask for on the page after them and at the check, with the reason", async () => {
    const { one, before, after, check, further } = await written(0.9);
    for (const html of [after, check])
      expect(html).toMatch(
        /id="lepsza-usluga"[\s\S]*bo piszesz: „latarnia”[\s\S]*zgloszenie-usterki\/zacznij/,
      );
    for (const html of [before, further]) expect(html).not.toContain("lepsza-usluga");
    expect(after).toContain('value="Latarnia\nLatarnia pod domem nie świeci."');
    const began = await one.post("/e-uslugi/zgloszenie-usterki/zacznij", {
      opis: "Latarnia\nLatarnia pod domem nie świeci.",
    });
    expect(began.headers.get("location")).toMatch(/\/z-opisu$/);
  });

  it("names none that is not likely", async () => {
    const { after, check } = await written(0.4);
    for (const html of [after, check]) expect(html).not.toContain("lepsza-usluga");
  });
});

describe("a page of a form", () => {
  it("comes back with what is wrong, summed up first, and has saved what was typed", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "firma", nip: "" });
    const sent = await one.send(`${draft}/kto`, { kto: "firma", nip: "123" });
    const html = await sent.text();
    expect(sent.status).toBe(422);
    expect(html).toMatch(/<title>Błąd: /);
    expect(html.indexOf('id="bledy"')).toBeLessThan(html.indexOf("<h1"));
    expect(html).toMatch(/id="bledy"[^>]* autofocus/);
    expect(html).toContain('href="#nip"');
    expect(html).toContain('value="123"');
    expect(await answersOf(draft)).toEqual({ kto: "firma", nip: "123" });
  });

  it("saves what was typed also on the way back and away", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const back = await one.send(`${draft}/drzewa`, { ile: "dużo", _co: "wstecz" });
    expect(back.headers.get("location")).toBe(`${draft}/kto`);
    expect((await answersOf(draft)).ile).toBe("dużo");
    const away = await one.send(`${draft}/drzewa`, { ile: "jeszcze więcej", _co: "zapisz" });
    expect(away.headers.get("location")).toBe(`${draft}/zapisane`);
    expect((await answersOf(draft)).ile).toBe("jeszcze więcej");
    const until = await textOf(one.get(`${draft}/zapisane`));
    expect(until).toMatch(/Wniosek trzymamy do \d+ \p{L}+ \d{4}/u);
  });

  it("takes no answer to what it does not show, and none to another page", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, {
      kto: "osoba",
      nip: "5260250274",
      tytul: "x.pdf",
      zgoda: "yes",
      ile: "9",
      answers: "{}",
      revision: "99",
      slug: "inna",
      entered_by: "k7",
      __proto__: "x",
      constructor: "x",
    });
    expect(await answersOf(draft)).toEqual({ kto: "osoba" });
    const row = (await eservices.deps.db.select().from(draftTables.drafts)).find(({ id }) =>
      draft.endsWith(id),
    );
    expect(row).toMatchObject({ slug: "mala-usluga", revision: 2, enteredBy: null });
  });

  it("takes what an answer beside it makes visible", async () => {
    const one = browser();
    const draft = await one.begin();
    const sent = await one.send(`${draft}/kto`, { kto: "firma", nip: "5260250274" });
    expect(sent.headers.get("location")).toBe(`${draft}/drzewa`);
    expect(await answersOf(draft)).toEqual({ kto: "firma", nip: "5260250274" });
  });

  it("keeps a hidden answer for when it is wanted again, counts it for nothing, and says that it will go", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "firma", nip: "5260250274" });
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const check = await textOf(one.get(`${draft}/sprawdz`));
    expect(check).toMatch(/Odpowiedzi, które nie należą już do sprawy[\s\S]*NIP: 5260250274/);
    await one.send(`${draft}/kto`, { kto: "firma" });
    expect(await textOf(one.get(`${draft}/kto`))).toContain('value="5260250274"');
  });

  it("comes again with what an answer has brought to it, the focus on the first, and calls nothing unseen wrong", async () => {
    const one = browser();
    const draft = await one.begin();
    const again = await one.send(`${draft}/kto`, { kto: "firma" });
    const html = withoutTemplates(await again.text());
    expect(again.status).toBe(200);
    expect(again.headers.get("cache-control")).toBe("no-store");
    expect(html.match(/<[^>]* autofocus/g)).toEqual([expect.stringContaining('id="nip"')]);
    expect(html).toContain(`id="nip-hint">${pl.forms.further}`);
    expect(html).not.toContain("mg-error-summary");
    const still = await one.send(`${draft}/kto`, { kto: "firma", nip: "" });
    expect(still.status).toBe(422);
    expect(await still.text()).not.toContain(pl.forms.further);
  });

  it("says first what is wrong where an answer has brought more as well", async () => {
    const service = smallService({
      pages: [
        {
          id: "strona",
          title: text("Strona", "Сторінка", "Page"),
          nodes: [
            question("firma", KINDS["yes-no"]),
            question("nip", KINDS.nip, { when: yes("firma", false) }),
            question("telefon", KINDS.phone),
            repeat("drzewa", [
              question("chore", KINDS["yes-no"]),
              question("uwagi", KINDS.text, { when: yes("chore", false) }),
            ]),
          ],
        },
      ],
      derived: {},
      fees: [],
    });
    const one = browser({ services: [service] });
    const draft = await one.begin();
    await one.send(`${draft}/strona`, { _add: "drzewa" });
    const wrong = await one.send(`${draft}/strona`, { firma: "yes", telefon: "", "drzewa[0].chore": "yes" });
    const html = withoutTemplates(await wrong.text());
    expect(wrong.status).toBe(422);
    expect([...html.matchAll(/<li><a href="(#[^"]+)"/g)].map(([, to]) => to)).toEqual(["#telefon"]);
    expect(html.match(/ autofocus/g)).toHaveLength(1);
    const right = { firma: "no", telefon: "600 000 000", "drzewa[0].chore": "no" };
    await one.send(`${draft}/strona`, { ...right, _co: "zapisz" });
    const inRow = await textOf(one.send(`${draft}/strona`, { ...right, "drzewa[0].chore": "yes" }));
    expect(withoutTemplates(inRow)).toMatch(/id="drzewa\.0\.uwagi"[^>]* autofocus/);
  });

  it("holds of other pages only what decides about it", async () => {
    const one = browser();
    const draft = await one.begin("usuniecie-drzewa");
    await one.send(`${draft}/kto`, { "kto-sklada": "osoba" });
    await one.send(`${draft}/kto`, { "kto-sklada": "osoba", imie: "Ewelina", nazwisko: "Próbna" });
    const html = await textOf(one.get(`${draft}/sprawa`));
    expect(html).toContain("<service-form");
    expect(html).not.toMatch(/Ewelina|Próbna/);
    expect(await textOf(one.get(`${draft}/kto`))).toContain('value="Ewelina"');
  });

  it("adds and removes rows without a script, and leads to them", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const added = await one.send(`${draft}/drzewa`, { "drzewa[0].obwod": "90", _add: "drzewa" });
    expect(added.headers.get("location")).toBe(`${draft}/drzewa#drzewa.1`);
    await one.send(`${draft}/drzewa`, {
      "drzewa[0].obwod": "90",
      "drzewa[1].obwod": "55",
      _remove: "drzewa:0",
    });
    expect((await answersOf(draft)).drzewa).toEqual([{ obwod: "55" }]);
  });

  it("ends in an exit with the right way on; danger with the number to call", async () => {
    const one = browser();
    const draft = await one.begin();
    const ended = await one.send(`${draft}/kto`, { kto: "spoldzielnia" });
    expect(ended.headers.get("location")).toBe(`${draft}/kto#wyjscie`);
    const html = await textOf(one.get(`${draft}/kto`));
    expect(html).toMatch(/id="wyjscie"[\s\S]*href="\/urzad-kontakt\/biuro-obslugi"/);
    expect(html).not.toMatch(/>Dalej</);
    expect(await textOf(one.get(`${draft}/sprawdz`))).not.toContain("Wydrukuj tę stronę");
    const tree = await one.begin("usuniecie-drzewa");
    await one.send(`${tree}/kto`, { "kto-sklada": "osoba" });
    await one.send(`${tree}/kto`, { imie: "Ewa", nazwisko: "Próba", "kto-sklada": "osoba" });
    await one.send(`${tree}/sprawa`, { zagrozenie: "yes" });
    expect(await textOf(one.get(`${tree}/sprawa`))).toMatch(/role="alert"[\s\S]*href="tel:112"/);
  });

  it("says why it asks, from what the form decides by the answer", async () => {
    const one = browser();
    const draft = await one.begin();
    const html = await textOf(one.get(`${draft}/kto`));
    expect(html).toContain("czy zapytamy: „NIP”");
    expect(html).toContain("czy potrzebny jest załącznik „Tytuł”");
    expect(await textOf(one.get(`${draft}/drzewa`))).toContain("opłata „Opłata”");
  });

  it("tells on the first page what is done with the data", async () => {
    const one = browser();
    const draft = await one.begin();
    expect(await textOf(one.get(`${draft}/kto`))).toContain("Administrator danych");
    expect(await textOf(one.get(`${draft}/drzewa`))).not.toContain("Administrator danych");
  });

  it("that the case does not show leads to where the case stands; one that is not there is nowhere", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "spoldzielnia" });
    expect((await one.get(`${draft}/koniec`)).headers.get("location")).toBe(draft);
    expect((await one.get(`${draft}/nie-ma`)).status).toBe(404);
    expect((await one.post(`${draft}/nie-ma`, {})).status).toBe(404);
  });
});

describe("two windows on one draft", () => {
  it("lose nothing: what the other has saved stays, and is told", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const base = /name="_wersja" value="(\d+)"/.exec(await textOf(one.get(`${draft}/drzewa`)))?.[1] ?? "";
    await one.send(`${draft}/drzewa`, { ile: "2", "drzewa[0].obwod": "90" });
    const rows = { _asked: "drzewa", "drzewa[0].obwod": "" };
    const late = await one.post(`${draft}/drzewa`, { _wersja: base, ile: "", ...rows });
    expect(late.headers.get("location")).toBe(`${draft}/drzewa?okno`);
    expect(await answersOf(draft)).toMatchObject({ ile: "2", drzewa: [{ obwod: "90" }] });
    expect(await textOf(one.get(`${draft}/drzewa?okno`))).toContain("W innym oknie zapisano nowsze");
  });

  it("ask which answer stays where both answered, and do not go on before it is chosen", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    const base = /name="_wersja" value="(\d+)"/.exec(await textOf(one.get(`${draft}/drzewa`)))?.[1] ?? "";
    await one.send(`${draft}/drzewa`, { ile: "2", "drzewa[0].obwod": "90" });
    await one.post(`${draft}/drzewa`, { _wersja: base, ile: "7" });
    const html = await textOf(one.get(`${draft}/drzewa`));
    expect(html).toContain("Zostaw to, co jest w polu: 7");
    expect(html).toContain("Weź odpowiedź z drugiego okna: 2");
    expect(await textOf(one.get(`${draft}/sprawdz`))).toContain("W dwóch oknach podano różne odpowiedzi");
    const fields = { ile: "7", "drzewa[0].obwod": "90" };
    const undecided = await one.send(`${draft}/drzewa`, fields);
    expect([undecided.status, await undecided.text()]).toEqual([
      422,
      expect.stringContaining('href="#_wybor-ile"'),
    ]);
    const chosen = await one.send(`${draft}/drzewa`, { ...fields, "_wybor-ile": "0" });
    expect(chosen.headers.get("location")).toBe(`${draft}/koniec`);
    expect((await answersOf(draft)).ile).toBe("2");
    expect(await textOf(one.get(`${draft}/sprawdz`))).not.toContain("W dwóch oknach");
  });
});

describe("whatever is typed", () => {
  const kinds = Object.keys(KINDS).filter((kind) => kind !== "files") as Exclude<KindName, "files">[];
  const service = smallService({
    pages: [
      {
        id: "strona",
        title: text("Strona", "Сторінка", "Page"),
        nodes: [
          ...kinds.map((kind) => question(kind, KINDS[kind])),
          repeat("wiersze", [question("w-wierszu", KINDS["long-text"])]),
          declaration("zgoda"),
        ],
      },
    ],
    derived: {},
    fees: [],
  });
  /** Every name that the page can send. */
  const everyName = (html: string) =>
    new Set([...html.matchAll(/ name="([^"]+)"/g)].map(([, name = ""]) => name));

  it("is shown as text: on the page, in the summary, in the check, of every kind of question", async () => {
    const one = browser({ services: [service] });
    const draft = await one.begin();
    await one.send(`${draft}/strona`, { _add: "wiersze" });
    const names = [...everyName(await textOf(one.get(`${draft}/strona`)))].filter(
      (name) => !name.startsWith("_"),
    );
    expect(names.length).toBeGreaterThan(kinds.length);
    const own = Object.fromEntries(names.map((name) => [name, INJECTED]));
    const sent = await one.send(`${draft}/strona`, own);
    const pages = [await sent.text(), await textOf(one.get(`${draft}/strona`))];
    pages.push(await textOf(one.get(`${draft}/sprawdz`)));
    expect(sent.status).toBe(422);
    for (const html of pages) {
      expect(html).toContain("&lt;script&gt;");
      expect(html).not.toMatch(/<script>alert|<img src=x|onerror=alert\(2\)>/);
    }
    expect(JSON.stringify(await answersOf(draft))).toContain("<script>");
  });

  it("is not lost for its length", async () => {
    const one = browser({ services: [service] });
    const draft = await one.begin();
    const long = "ż".repeat(20_000);
    await one.send(`${draft}/strona`, { "long-text": long, text: long });
    expect(await answersOf(draft)).toMatchObject({ "long-text": long, text: long });
    const tooMuch = await one.send(`${draft}/strona`, { "long-text": "ż".repeat(200_000) });
    expect(tooMuch.status).toBe(413);
  });

  it("makes no error, whatever bytes it has", async () => {
    const one = browser({ services: [service] });
    const draft = await one.begin();
    const odd = ["\u0000", "\ud800", "\u202e", "a".repeat(9_000), "{}", "[object Object]", "-1e999"];
    for (const typed of odd) {
      const fields = Object.fromEntries(kinds.map((kind) => [kind, typed]));
      expect((await one.send(`${draft}/strona`, fields)).status).toBe(422);
      expect((await one.get(`${draft}/sprawdz`)).status).toBe(200);
    }
    expect(eservices.errors).toEqual([]);
  });
});
