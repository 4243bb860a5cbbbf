import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepTurn, newConversationSecret, readConversation } from "#core/conversations";
import { knowledgeTables } from "#core/knowledge";
import type { WriterSettings } from "#core/models";
import { cookieOf, form, INJECTED, NO_DICTIONARY, ORIGIN, openPortal } from "./fixtures/open-portal.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
}, 120_000);
afterAll(() => portal.close());

const PAGES = [
  "/",
  "/zapytaj",
  "/zrodla",
  "/zrodla/drzewo",
  "/urzad-kontakt",
  "/urzad-kontakt/urbanistyka",
  "/prywatnosc",
  "/dostepnosc",
  "/jak-powstaja-odpowiedzi",
  "/jakosc",
];

const sessionOf = (response: Response) =>
  /magistrat_sesja=([\w-]{24})/.exec(response.headers.get("set-cookie") ?? "")?.[1] ?? "";
const get = (path: string, session = "") =>
  portal.open().request(path, { headers: session ? { Cookie: cookieOf(session) } : {} });
const post = (path: string, fields: Record<string, string>, session?: string) =>
  portal.open().request(path, form(fields, session));

/** Asks as a browser does: sends the form and goes where it is led, with the cookie that came back. */
async function ask(fields: Record<string, string>, presented?: string) {
  const sent = await post("/zapytaj", fields, presented);
  const session = sessionOf(sent) || presented || "";
  const location = sent.headers.get("location");
  return { sent, session, page: location ? await get(location, session) : sent };
}

describe("every page", () => {
  it.each(PAGES.flatMap((path) => [path, `/uk${path}`, `/en${path}`]))(
    "%s is shown in its language, with one main heading and nothing a strict policy refuses",
    async (path) => {
      const response = await get(path);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(html).toMatch(/^<!doctype html><html lang="(pl|uk|en)"/);
      expect(html).toContain(`<html lang="${/^\/(uk|en)(\/|$)/.exec(path)?.[1] ?? "pl"}"`);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      // The browser's own messages are not ours: not in the reader's language, and gone before they are read.
      expect(html.match(/<form(?![^>]* novalidate)[^>]*>/g)).toBeNull();
      expect(html).not.toMatch(/ style=|<style| on[a-z]+="|undefined|\[object/);
      expect(html.replace(/<script type="module" src="[^"]+"><\/script>/g, "")).not.toContain("<script");
    },
  );

  it("tells in each language who gets the question where a model composes answers, and how long its texts are kept", async () => {
    const settings = { name: "pllum", where: "EU" } as WriterSettings;
    const own = await openPortal({
      lemmatizer: NO_DICTIONARY,
      writer: async () => ({ settings, resting: false, write: () => Promise.reject() }) as never,
      keepDays: { conversations: 30, drafts: 90, audit: 731, modelTexts: 17 },
    });
    const web = own.open();
    for (const language of ["", "/uk", "/en"]) {
      for (const path of ["/prywatnosc", "/jak-powstaja-odpowiedzi"]) {
        const html = await (await web.request(`${language}${path}`)).text();
        expect(html).toContain("pllum");
        expect(html).toMatch(/Unii Europejskiej|European Union|Європейському Союзі/);
        expect(await (await get(`${language}${path}`)).text()).not.toContain("pllum");
      }
      const path = `${language}/prywatnosc`;
      expect(await (await web.request(path)).text()).toMatch(/ 17 (dniach|days|днів)/);
      expect(await (await get(path)).text()).not.toContain(" 17 ");
    }
    await own.close();
  });

  it("tells of a model that only makes questions stand by themselves, and of the farthest of two", async () => {
    const model = (name: string, where: WriterSettings["where"]) => async () =>
      ({ settings: { name, where }, resting: false, write: () => Promise.reject() }) as never;
    const own = await openPortal({
      lemmatizer: NO_DICTIONARY,
      rephraser: model("bielik", "elsewhere"),
    });
    const told = async (now = {}) => (await own.open(now).request("/prywatnosc")).text();
    expect(await told()).toContain("bielik");
    const both = await told({ writer: model("pllum", "in-house") });
    expect(both).toContain("pllum, bielik");
    const searching = await told({ searchModels: async () => [{ name: "wektory", where: "EU" }] });
    expect(searching).toContain("bielik, wektory");
    const made = await (await own.open().request("/jak-powstaja-odpowiedzi")).text();
    expect(made).not.toContain("bielik");
    await own.close();
  });

  it("has no address of the platform that leads nowhere", async () => {
    const addresses = new Set<string>();
    for (const path of [...PAGES, "/uk", "/nie-ma-takiej"])
      for (const [, href = ""] of (await (await get(path)).text()).matchAll(/href="(\/[^"#?]*)/g))
        if (!/^(\/(uk|en))?\/(zasoby|e-uslugi)/.test(href)) addresses.add(href);
    const dead: string[] = [];
    for (const address of addresses) if ((await get(address)).status !== 200) dead.push(address);
    expect(addresses.size).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });
});

describe("a question", () => {
  it("is answered on a page that can be loaded again and kept, masked, with an audit entry that does not hold it", async () => {
    const { sent, page, session } = await ask({ pytanie: "Gdzie kupić jednorożca dla 44051401359?" });
    const html = await page.text();
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toBe("/zapytaj?odpowiedz");
    expect(page.status).toBe(200);
    expect(html).toMatch(/<h2 class="mp-answer__title"[^>]* autofocus/);
    expect(html).toContain("Gdzie kupić jednorożca dla [PESEL]?");
    expect(html).not.toContain("44051401359");
    const [turn] = await readConversation(portal.deps.db, session);
    expect(turn?.question).toContain("[PESEL]");
    const entry = (await portal.audit()).find(({ object }) => object === `turn:${turn?.id}`);
    expect(entry).toMatchObject({
      verb: "answers.answer",
      payload: { status: turn?.status, by: "built-in", language: "pl" },
    });
    expect(JSON.stringify(entry)).not.toContain("jednoro");
  });

  it("never stands in an address or in the log", async () => {
    const { sent, page } = await ask({ pytanie: "Gdzie jest zaczarowany ołówek?" });
    const html = await page.text();
    expect(html).toContain("zaczarowany ołówek");
    expect([...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, url]) => url).join(" ")).not.toMatch(
      /o%C5|ołówek/i,
    );
    expect(JSON.stringify(portal.records)).not.toContain("ołówek");
    expect(sent.headers.get("location")).toBe("/zapytaj?odpowiedz");
  });

  it("from a browser without cookies is not lost: the page says why, and the next one is answered at once", async () => {
    const page = await get("/zapytaj?odpowiedz");
    const html = await page.text();
    expect(html).toContain("Nie możemy pokazać odpowiedzi");
    const hidden = /<input type="hidden" name="(wprost)" value="(\w+)"/.exec(html) ?? [];
    const fields = { pytanie: "Chcę porozmawiać z człowiekiem", [hidden[1] ?? ""]: hidden[2] ?? "" };
    const answer = await post("/zapytaj", fields);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/mp-answer--handoff[\s\S]*name="wprost"/);
    expect(await (await get("/zapytaj")).text()).not.toMatch(/wprost|Nie możemy pokazać/);
  });

  it.each([
    ["a page with an answer", (session: string) => get("/zapytaj", session)],
    ["an answer at once", () => post("/zapytaj", { pytanie: "Pali się mój dom!" })],
    ["the way to an answer", () => post("/zapytaj", { pytanie: "Chcę porozmawiać z człowiekiem" })],
    [
      "an answer in parts",
      () => portal.open().request("/zapytaj", form({ pytanie: "Jak?" }, undefined, "text/event-stream")),
    ],
    ["a conversation to take along", (session: string) => get("/zapytaj/pobierz", session)],
  ])("leaves nothing in a cache: %s", async (_what, response) => {
    const { session } = await ask({ pytanie: "Chcę porozmawiać z człowiekiem" });
    const given = await response(session);
    await given.text();
    expect(given.headers.get("cache-control")).toBe("no-store");
  });

  it("with markup in it is shown as text", async () => {
    const { page } = await ask({ pytanie: `Co to jest ${INJECTED} w urzędzie?` });
    const html = await page.text();
    expect(html).not.toContain(INJECTED);
    expect(html).toContain("&lt;script&gt;");
  });

  it("about danger is answered at once, even when nobody else is let in and the knowledge is not ready", async () => {
    const response = await portal
      .open({
        gate: { enter: async () => null, inside: 0, waiting: 0 },
        preparing: () => ({ done: 0, total: 9 }),
      })
      .request("/zapytaj", form({ pytanie: "Pali się mieszkanie sąsiada, pomocy!" }));
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/mp-answer--urgent[\s\S]*href="tel:112"/);
  });

  it.each([
    ["7".repeat(40), "odczytać"],
    ["\u0000\u0001\u0002\u0003\u0004\u0005", "odczytać"],
    ["44051401359", "danych osobowych"],
  ])("that cannot be taken is explained and stays in the box (%#)", async (pytanie, why) => {
    const response = await post("/zapytaj", { pytanie });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain("mp-answer--screened");
    expect(html).toContain(why);
    if (/^\d/.test(pytanie)) expect(/<textarea[^>]*id="pytanie"[^>]*>([^<]*)/.exec(html)?.[1]).toBe(pytanie);
  });

  it.each([
    ["/zapytaj", " \n", "Wpisz pytanie", "Błąd: "],
    ["/zapytaj", "Jak ".repeat(400), "za długie", "Błąd: "],
    ["/uk/zapytaj", "", "Напишіть запитання", "Помилка: "],
    ["/en/zapytaj", "", "Type a question", "Error: "],
  ])(
    "that the form does not take comes back to %s with its errors (%#)",
    async (path, pytanie, why, title) => {
      const response = await portal.open().request(path, form({ pytanie }, undefined, "text/event-stream"));
      const html = await response.text();
      expect(response.status).toBe(422);
      expect(html).toContain(`<title>${title}`);
      expect(html).toMatch(/<div class="mg-error-summary"[^>]* tabindex="-1"[^>]* autofocus/);
      expect(html).toMatch(new RegExp(`<a href="#pytanie">[^<]*${why}`));
      const box = /<textarea[^>]*id="pytanie"[^>]*>/.exec(html)?.[0];
      expect(box).toContain('aria-invalid="true"');
      expect(box).toMatch(/aria-describedby="[^"]*pytanie-error/);
      expect(response.headers.get("set-cookie")).toBeNull();
      if (pytanie.startsWith("Jak")) expect(html).toContain("Jak Jak");
    },
  );

  it.each([
    ["nobody is let in", { gate: { enter: async () => null, inside: 0, waiting: 0 } }],
    ["the knowledge is being prepared", { preparing: () => ({ done: 1, total: 9 }) }],
  ])("asked while %s gets 503, a time to try again, and stays in the box", async (_when, now) => {
    const before = (await portal.audit()).length;
    const response = await portal.open(now).request("/zapytaj", form({ pytanie: "Ile kosztuje wypis?" }));
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(html).toContain("mp-answer--busy");
    expect(/<textarea[^>]*id="pytanie"[^>]*>([^<]*)/.exec(html)?.[1]).toBe("Ile kosztuje wypis?");
    expect(await portal.audit()).toHaveLength(before);
  });

  it("that fails gives 500, keeps the question in the box and tells the operator, not the reader", async () => {
    const search = async () => {
      throw new Error("disk on fire");
    };
    const response = await portal
      .open({ search })
      .request("/zapytaj", form({ pytanie: "Ile kosztuje wypis?" }));
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toContain("mp-answer--failed");
    expect(html).toContain("Ile kosztuje wypis?</textarea>");
    expect(html).not.toContain("disk on fire");
    expect(portal.errors.map(String)).toContain("Error: disk on fire");
  });

  it("for a day that does not exist is given back with what is wrong", async () => {
    const fields = { pytanie: "Ile?", "dzien-day": "30", "dzien-month": "2", "dzien-year": "2026" };
    const response = await post("/zapytaj", fields);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('href="#dzien"');
    expect(html).toContain("Ile?</textarea>");
  });

  it("is answered in parts for the island, by the same rendering", async () => {
    const sent = form({ pytanie: "Jak wyrobić paszport?" }, undefined, "text/event-stream");
    const response = await portal.open().request("/zapytaj", sent);
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(text.match(/^event: \w+/gm)?.at(-2)).toBe("event: done");
    expect(text).toContain("mp-answer--outside");
    expect(text).toContain("event: sentence");
  });

  it("from another site is refused", async () => {
    const sent = form({ pytanie: "Ile?" });
    const response = await portal.open().request("/zapytaj", {
      ...sent,
      headers: { Origin: "https://evil.example", "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(response.status).toBe(403);
  });

  it("beyond the allowance gets a plain page and the time to wait", async () => {
    const web = portal.open({}, { ask: 1, search: 1, pages: 9 });
    await web.request("/zapytaj", form({ pytanie: "Ile?" }));
    const response = await web.request("/zapytaj", form({ pytanie: "Ile?" }));
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.text()).toContain("Za dużo pytań");
  });
});

describe("a session", () => {
  const asking = { pytanie: "Chcę porozmawiać z człowiekiem" };

  it("that the visitor made up is not adopted: nothing is kept under it, and the server issues its own", async () => {
    const planted = newConversationSecret();
    const response = await post("/zapytaj", asking, planted);
    expect(sessionOf(response)).toMatch(/^[\w-]{24}$/);
    expect(sessionOf(response)).not.toBe(planted);
    expect(await readConversation(portal.deps.db, planted)).toEqual([]);
    expect(await readConversation(portal.deps.db, sessionOf(response))).toHaveLength(1);
  });

  it("that the server issued goes on, and is not issued anew", async () => {
    const issued = sessionOf(await post("/zapytaj", asking));
    const next = await post("/zapytaj", asking, issued);
    expect(next.headers.get("set-cookie")).toBeNull();
    expect(await readConversation(portal.deps.db, issued)).toHaveLength(2);
  });

  it("whose conversation was deleted is not used again", async () => {
    const issued = sessionOf(await post("/zapytaj", asking));
    await post("/zapytaj/usun", {}, issued);
    expect(sessionOf(await post("/zapytaj", asking, issued))).not.toBe(issued);
    expect(await readConversation(portal.deps.db, issued)).toEqual([]);
  });

  it("is each asker's own where answers are ready at once and kept together", async () => {
    const sessions = (await Promise.all(Array.from({ length: 5 }, () => post("/zapytaj", asking)))).map(
      sessionOf,
    );
    expect(new Set(sessions).size).toBe(5);
    for (const session of sessions) expect(await readConversation(portal.deps.db, session)).toHaveLength(1);
  });

  it("is taken behind HTTPS only from a cookie that no other host can plant", async () => {
    const issued = sessionOf(await post("/zapytaj", asking));
    const planted = await portal
      .open()
      .request("/zapytaj/pobierz", { headers: { Cookie: `magistrat_sesja=${issued}` } });
    expect(await planted.json()).toMatchObject({ turns: [] });
    const cookie = (await post("/zapytaj", asking)).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-magistrat_sesja=/);
    for (const attribute of ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"])
      expect(cookie).toContain(`; ${attribute}`);
    expect(cookie).not.toContain("Domain");
  });
});

describe("a conversation", () => {
  const keep = async (secret: string, question = "Moje pytanie?") =>
    keepTurn(portal.deps.db, secret, {
      question,
      status: "answered",
      language: "pl",
      answer: {
        status: "answered",
        sentences: [{ text: `Zgoda kosztuje 0 zł. ${INJECTED}`, sources: [1] }],
        sources: [
          {
            n: 1,
            title: "Usunięcie drzewa",
            url: "/zrodla/drzewo#wniosek",
            quote: `Zgoda kosztuje 0 zł. ${INJECTED}`,
            validFrom: "2026-01-01",
            validTo: null,
            page: 2,
            sample: true,
          },
        ],
        unit: null,
        actions: [],
        by: "built-in",
        notices: [],
      },
    });

  it("shows each sentence with its source, which opens at the passage", async () => {
    const mine = newConversationSecret();
    await keep(mine);
    const html = await (await get("/en/zapytaj", mine)).text();
    const id = /href="#(zrodlo-[\w-]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain('href="/en/zrodla/drzewo#wniosek"');
    expect(html).toContain("from 1 January 2026");
    expect(html).not.toContain(INJECTED);
  });

  it("is seen, taken along and deleted by the one who has it, and by nobody else", async () => {
    const [mine, other] = [newConversationSecret(), newConversationSecret()];
    await keep(mine);
    await keep(other, "Cudze pytanie?");
    expect(await (await get("/zapytaj", mine)).text()).not.toContain("Cudze");
    const taken = await get("/zapytaj/pobierz", mine);
    expect(((await taken.json()) as { turns: unknown[] }).turns).toHaveLength(1);
    const gone = await post("/zapytaj/usun", {}, mine);
    expect(gone.status).toBe(303);
    expect(gone.headers.get("set-cookie")).toMatch(/magistrat_sesja=;/);
    expect(await readConversation(portal.deps.db, mine)).toEqual([]);
    expect(await readConversation(portal.deps.db, other)).toHaveLength(1);
    expect(await (await get(gone.headers.get("location") ?? "")).text()).toContain("Rozmowa jest usunięta");
  });

  it("is judged by its owner, masked, and does not exist for another session", async () => {
    const mine = newConversationSecret();
    const odpowiedz = await keep(mine);
    const word = { odpowiedz, pomocna: "nie", powod: "missing", komentarz: "Mój numer to 44051401359" };
    expect((await post("/zapytaj/ocena", word, newConversationSecret())).status).toBe(404);
    expect((await post("/zapytaj/ocena", word)).status).toBe(404);
    expect((await post("/zapytaj/ocena", { ...word, odpowiedz: "nie-numer" }, mine)).status).toBe(404);
    expect((await readConversation(portal.deps.db, mine))[0]?.feedback).toBeNull();
    expect((await post("/zapytaj/ocena", word, mine)).status).toBe(303);
    expect((await readConversation(portal.deps.db, mine))[0]?.feedback).toEqual({
      helpful: false,
      reason: "missing",
    });
    expect(await (await get("/zapytaj", mine)).text()).toContain("Dziękujemy za ocenę");
  });

  it("comes back with what is wrong where the judgement says neither yes nor no", async () => {
    const mine = newConversationSecret();
    const odpowiedz = await keep(mine);
    const response = await post("/zapytaj/ocena", { odpowiedz, komentarz: "Bez sensu" }, mine);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(`href="#pomocna-${odpowiedz}"`);
    expect(html).toContain("Bez sensu</textarea>");
  });
});

describe("a source", () => {
  it("has its headings, pages, list and table, and each passage under its address", async () => {
    const html = await (await get("/zrodla/drzewo")).text();
    expect(html).toMatch(
      /<h2[^>]*>Wniosek<\/h2>[\s\S]*<h3[^>]*>Załączniki<\/h3>[\s\S]*<h2[^>]*>Opłaty<\/h2>/,
    );
    expect(html).toContain('id="wniosek"');
    expect(html).toContain("<li>mapę</li>");
    expect(html).toMatch(/<th scope="row"[^>]*>odpis<\/th>/);
    expect(html.match(/Strona [12]</g)).toEqual(["Strona 1<", "Strona 2<"]);
    expect(html).not.toContain(INJECTED);
    expect(html).toContain("Tekst przykładowy");
  });

  it("says when it is out of force or not in force yet", async () => {
    expect(await (await get("/zrodla/dawna-uchwala")).text()).toContain("31 grudnia 2025");
    expect(await (await get("/zrodla/przyszla-uchwala")).text()).toContain("jeszcze nie obowiązuje");
  });

  it("says in the visitor's language that a program read it from a scan, how surely, and what to check", async () => {
    const html = await (await get("/zrodla/skan")).text();
    expect(html).toContain("Strony: 1–3. Pewność odczytu: 88%.");
    expect(html).toContain("Niepewnie odczytane strony: 2.");
    expect(html).toContain("nie udało się odczytać: 5.");
    expect(await (await get("/uk/zrodla/skan")).text()).toContain("Впевненість: 88%.");
    expect(await (await get("/en/zrodla/skan")).text()).toContain("Confidence: 88%.");
    expect(await (await get("/zrodla/drzewo")).text()).not.toContain("Pewność odczytu");
  });

  it.each(["/zrodla/tajne", "/zrodla/nie-ma", "/urzad-kontakt/nie-ma", "/zrodla/..%2Fetc"])(
    "%s does not exist for a visitor",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("that is internal is in no list", async () => {
    expect(await (await get("/zrodla")).text()).not.toContain("tajne");
    expect(await (await get("/")).text()).not.toContain("tajne");
  });

  it("is listed in the order of the Polish alphabet", async () => {
    const { db } = portal.deps;
    const { knowledgeDocuments } = knowledgeTables;
    const [like] = await db.select().from(knowledgeDocuments).limit(1);
    const titles = ["Zgon", "Ślub", "e-Doręczenia", "Łąka", "Most"];
    const named = (title: string) => ({ ...like!, id: randomUUID(), slug: title, path: title, title });
    await db.insert(knowledgeDocuments).values(titles.map((title) => named(title)));
    const html = await (await get("/zrodla")).text();
    const places = ["e-Doręczenia", "Łąka", "Most", "Ślub", "Zgon"].map((title) =>
      html.indexOf(`>${title}<`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await db.delete(knowledgeDocuments).where(inArray(knowledgeDocuments.title, titles));
  });

  it("is listed by language, unit and validity", async () => {
    const expired = await (await get("/zrodla?stan=expired")).text();
    expect(expired).toContain("dawna-uchwala");
    expect(expired).not.toContain("przyszla-uchwala");
    expect((await get("/zrodla?stan=%3Cscript%3E&jezyk=xx")).status).toBe(200);
  });
});

describe("the appearance", () => {
  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "",
  ])("never leads to another site (%j)", async (powrot) => {
    const response = await post("/ustawienia/motyw", { motyw: "dark", powrot });
    expect(response.status).toBe(303);
    expect(new URL(response.headers.get("location") ?? "", ORIGIN).origin).toBe(ORIGIN);
  });

  it("is remembered, goes back to the page, and is forgotten again", async () => {
    const chosen = await post("/ustawienia/motyw", { motyw: "contrast", powrot: "/uk/zrodla?stan=expired" });
    expect(chosen.headers.get("location")).toBe("/uk/zrodla?stan=expired");
    expect(chosen.headers.get("set-cookie")).toContain("magistrat_motyw=contrast");
    const page = await portal.open().request("/", { headers: { Cookie: "magistrat_motyw=contrast" } });
    expect(await page.text()).toContain('data-theme="contrast"');
    const auto = await post("/ustawienia/motyw", { motyw: "auto", powrot: "/" });
    expect(auto.headers.get("set-cookie")).toMatch(/magistrat_motyw=;/);
  });
});
