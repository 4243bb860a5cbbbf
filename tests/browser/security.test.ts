import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningPlatform, startPlatform } from "../running-platform.ts";
import { browserPages, sendQuestion } from "./page.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const SECRET_DOCUMENTS = ["procedury-znak-sprawy", "procedury-urbanistyka-sprawdzenie-wniosku-wz"];
const SCRIPT = `"><img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>`;
/** A PESEL with a right checksum, known from examples, and a phone number all of zeros but the first digit. */
const PERSONAL = { pesel: "44051401359", phone: "+48 500 000 000" };

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(inject("platformUrl") + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: inject("platformUrl"), ...headers },
    redirect: "manual",
  });
const json = (path: string, body: unknown) =>
  fetch(inject("platformUrl") + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

/** A conversation of one question in a session of its own. */
async function conversation() {
  const asked = await form("/zapytaj", { pytanie: QUESTION });
  const [cookie = ""] = (asked.headers.get("set-cookie") ?? "").split(";");
  const page = await fetch(`${inject("platformUrl")}/zapytaj`, { headers: { cookie } });
  return { cookie, turn: /name="odpowiedz" value="([^"]+)"/.exec(await page.text())?.[1] ?? "" };
}
const turnsOf = async (cookie: string) =>
  (await (await fetch(`${inject("platformUrl")}/zapytaj/pobierz`, { headers: { cookie } })).json()).turns;

describe("a conversation of somebody else", () => {
  it("is not shown, not given out, not judged and not deleted", async () => {
    const own = await conversation();
    const other = await conversation();
    expect(own.turn).not.toBe("");
    for (const cookie of [other.cookie, ""]) {
      const judged = await form("/zapytaj/ocena", { odpowiedz: own.turn, pomocna: "nie" }, { cookie });
      expect(judged.status).toBe(404);
      const ids = (await turnsOf(cookie)).map(({ id }: { id: string }) => id);
      expect(ids).not.toContain(own.turn);
      const page = await fetch(`${inject("platformUrl")}/zapytaj?odpowiedz=${own.turn}`, {
        headers: { cookie },
      });
      expect(await page.text()).not.toContain(own.turn);
      await form("/zapytaj/usun", { odpowiedz: own.turn }, { cookie });
    }
    expect(await turnsOf(own.cookie)).toMatchObject([{ id: own.turn, feedback: null }]);
    expect(await turnsOf(other.cookie)).toEqual([]);
  });
});

describe("documents of the office's own", () => {
  it.each(SECRET_DOCUMENTS)("%s does not exist for the public", async (slug) => {
    const absent = await fetch(`${inject("platformUrl")}/zrodla/nie-ma-takiego`);
    for (const locale of ["", "/uk", "/en"]) {
      const response = await fetch(`${inject("platformUrl")}${locale}/zrodla/${slug}`);
      expect(response.status).toBe(404);
      const original = await fetch(`${inject("platformUrl")}${locale}/zrodla/${slug}/oryginal`);
      expect(original.status).toBe(404);
    }
    const told = await (await fetch(`${inject("platformUrl")}/zrodla/${slug}`)).text();
    expect(told).toBe(await absent.text());
    expect(await (await fetch(`${inject("platformUrl")}/zrodla`)).text()).not.toContain(slug);
    expect(await (await fetch(`${inject("platformUrl")}/urzad-kontakt/urbanistyka`)).text()).not.toContain(
      slug,
    );
  });

  it.each([
    "Z czego składa się znak sprawy?",
    "znak sprawy spis spraw numeracja wydzielona grupa spraw",
    "lista sprawdzeń wniosek o warunki zabudowy rejestracja 6730 braki wezwanie",
  ])("are never found nor quoted: „%s”", async (text) => {
    const found = await (await json("/api/v1/search", { query: text, limit: 50 })).json();
    expect(found.results.length).toBeGreaterThan(5);
    const answer = await (await json("/api/v1/ask", { question: text })).json();
    const addresses = [...found.results, ...answer.sources].map(({ url }: { url: string }) => url).join("\n");
    for (const slug of SECRET_DOCUMENTS) expect(addresses).not.toContain(slug);
  });
});

describe("text that would be a script", () => {
  const browser = browserPages();
  const untouched = async (page: Page) => {
    expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
    expect(await page.locator("img[src=x]").count()).toBe(0);
  };

  it.each([true, false])(
    "stays text in the question (island: %s), the conversation and the box",
    async (island) => {
      const page = await browser.open("/zapytaj");
      if (!island) await page.route("**/*.js", (route) => route.abort());
      await page.goto("/zapytaj");
      const question = `${SCRIPT} Ile kosztuje pełnomocnictwo?`;
      await page.getByLabel("Twoje pytanie").fill(question);
      await page.getByRole("button", { name: "Zapytaj", exact: true }).click();
      await page.locator(".mp-answer__title").waitFor();
      await untouched(page);
      await sendQuestion(page, QUESTION);
      await page.goto("/zapytaj");
      expect(await page.locator("main").textContent()).toContain("<script>");
      await untouched(page);
      await page.context().close();
    },
  );

  it("stays text in a comment that comes back with an error", async () => {
    const page = await browser.open("/zapytaj");
    await sendQuestion(page, QUESTION);
    await page.goto("/zapytaj");
    await page.getByText("Czy ta odpowiedź pomogła?").click();
    await page.getByRole("radio", { name: "Tak" }).check();
    const comment = `</textarea>${SCRIPT}${"x".repeat(500)}`;
    await page.getByLabel("Twoja uwaga").fill(comment);
    await page.getByRole("button", { name: "Wyślij ocenę" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Twoja uwaga").inputValue()).toBe(comment);
    await untouched(page);
    await page.context().close();
  });

  it.each([
    "/zrodla?jezyk=X&jednostka=X&stan=X",
    "/zapytaj?usunieto=X",
    "/zrodla/X",
    "/urzad-kontakt/X",
    "/X",
    "/uk/X?motyw=X",
    "/_galeria/button/primary?motyw=X",
  ])("stays text in the address %s", async (address) => {
    const page = await browser.open(address.replaceAll("X", encodeURIComponent(SCRIPT)));
    await untouched(page);
    await page.context().close();
  });
});

describe("forms", () => {
  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/%2f/../..//evil.example",
    "javascript:alert(1)",
    "evil.example",
    "/ustawienia//../..//evil.example",
  ])("never lead to another site after the appearance is chosen: %s", async (powrot) => {
    const answer = await form("/ustawienia/motyw", { motyw: "dark", powrot });
    expect(answer.status).toBe(303);
    const { origin } = new URL(inject("platformUrl"));
    expect(new URL(answer.headers.get("location") ?? "", `${origin}/ustawienia/motyw`).origin).toBe(origin);
  });

  it.each(["/zapytaj", "/zapytaj/ocena", "/zapytaj/usun", "/ustawienia/motyw", "/uk/zapytaj"])(
    "sent from another site are refused: %s",
    async (path) => {
      const { cookie } = await conversation();
      const fields = { pytanie: QUESTION, motyw: "dark" };
      for (const headers of [
        { origin: "https://evil.example", cookie },
        { origin: "null", cookie },
        { origin: "https://evil.example", "sec-fetch-site": "cross-site", cookie },
      ]) {
        const answer = await form(path, fields, headers);
        expect(answer.status).toBe(403);
        expect(answer.headers.get("set-cookie")).toBeNull();
      }
      expect(await turnsOf(cookie)).toHaveLength(1);
    },
  );

  it("of the interface for programs are not opened to other sites' pages", async () => {
    const url = `${inject("platformUrl")}/api/v1/ask`;
    const headers = { origin: "https://evil.example" };
    const plain = { ...headers, "content-type": "text/plain" };
    const body = JSON.stringify({ question: QUESTION });
    expect((await fetch(url, { method: "POST", body, headers: plain })).status).toBe(403);
    expect((await fetch(url, { method: "POST", body: new Blob([body]), headers })).status).toBe(403);
    const preflight = await fetch(url, {
      method: "OPTIONS",
      headers: { ...headers, "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("cookies", () => {
  it("that somebody chose for another person are never taken over", async () => {
    const chosen = `magistrat_sesja=${"A".repeat(24)}`;
    const asked = await form("/zapytaj", { pytanie: QUESTION }, { cookie: chosen });
    const [issued = ""] = (asked.headers.get("set-cookie") ?? "").split(";");
    expect(issued).toMatch(/^magistrat_sesja=/);
    expect(issued).not.toBe(chosen);
    expect(await turnsOf(chosen)).toEqual([]);
    expect(await turnsOf(issued)).toHaveLength(1);
  });

  it("cannot be read by scripts and do not go with other sites' forms", async () => {
    const session = await form("/zapytaj", { pytanie: QUESTION });
    const theme = await form("/ustawienia/motyw", { motyw: "dark", powrot: "/" });
    for (const answer of [session, theme]) {
      const cookies = answer.headers.getSetCookie();
      expect(cookies).toHaveLength(1);
      expect(cookies[0]).toMatch(/; HttpOnly/i);
      expect(cookies[0]).toMatch(/; SameSite=(Lax|Strict)/i);
      expect(cookies[0]).toMatch(/; Path=\/(;|$)/i);
    }
  });

  it("are none until something is worth remembering", async () => {
    for (const path of ["/", "/zapytaj", "/zrodla", "/prywatnosc"])
      expect((await fetch(inject("platformUrl") + path)).headers.getSetCookie()).toEqual([]);
  });
});

describe("personal data", () => {
  let platform: RunningPlatform;
  beforeAll(async () => {
    platform = await startPlatform({ LOG_LEVEL: "debug" });
  });
  afterAll(() => platform.stop());

  it("that a person types by mistake is neither logged nor kept", async () => {
    const { url } = platform;
    const question = `Mój PESEL to ${PERSONAL.pesel}, telefon ${PERSONAL.phone}. ${QUESTION}`;
    const headers = { origin: url };
    const body = new URLSearchParams({ pytanie: question });
    const asked = await fetch(`${url}/zapytaj`, { method: "POST", body, headers, redirect: "manual" });
    const [cookie = ""] = (asked.headers.get("set-cookie") ?? "").split(";");
    const page = await (await fetch(`${url}/zapytaj`, { headers: { cookie } })).text();
    expect(page).toContain("Dane osobowe z pytania zostały zasłonięte");
    const turn = /name="odpowiedz" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const comment = `${PERSONAL.pesel} ${PERSONAL.phone}`;
    const fields = new URLSearchParams({
      odpowiedz: turn,
      pomocna: "nie",
      powod: "other",
      komentarz: comment,
    });
    const judged = await fetch(`${url}/zapytaj/ocena`, {
      method: "POST",
      body: fields,
      headers: { ...headers, cookie },
    });
    expect(judged.status).toBe(200);
    await fetch(`${url}/zrodla/${PERSONAL.pesel}?telefon=${encodeURIComponent(PERSONAL.phone)}`);
    const kept = await (await fetch(`${url}/zapytaj/pobierz`, { headers: { cookie } })).text();
    expect(kept).toContain("[PESEL]");
    const session = cookie.split("=")[1] ?? "";
    expect(session).toHaveLength(24);
    for (const [place, text] of [
      ["log", platform.output()],
      ["conversation", kept],
      ["page", page],
    ] as const) {
      const digits = text.replace(/[\s+-]/g, "");
      expect(digits, place).not.toContain(PERSONAL.pesel);
      expect(digits, place).not.toContain("500000000");
      expect(text, place).not.toContain(session);
    }
    expect(platform.output()).toContain("/zapytaj/ocena");
    expect(platform.output()).not.toContain("warunkach zabudowy");
  });
});
