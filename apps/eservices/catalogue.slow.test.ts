import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { all, any, compared, derived, given, no, not, text, yes } from "#core/forms";
import { pl } from "#core/i18n";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { groupServices, servicesNamed } from "./catalogue/group-services.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";
import { paperNumbers } from "./service/paper-numbers.ts";
import { conditionWords } from "./words/condition-words.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
const INJECTED = `</script><script>alert("x")</script>`;

describe("pages for everyone", () => {
  const paths = ["", "/usuniecie-drzewa", "/usuniecie-drzewa/do-druku", "/wnioski"].flatMap((path) =>
    ["", "/uk", "/en"].map((language) => `${language}/e-uslugi${path}`),
  );

  it.each(paths)("%s has one main heading and nothing that a strict policy refuses", async (path) => {
    const response = await browser().get(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<form(?![^>]* novalidate)[^>]*>/g)).toBeNull();
    expect(html).not.toMatch(/ style=|<style| on[a-z]+="|undefined|\[object/);
    expect(html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "")).not.toContain(
      "<script",
    );
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("show all services of the city in every language without an error", async () => {
    for (const { slug } of eservices.deps.services)
      for (const language of ["", "/uk", "/en"])
        for (const page of ["", "/do-druku"])
          expect((await browser().get(`${language}/e-uslugi/${slug}${page}`)).status).toBe(200);
    expect(eservices.errors).toEqual([]);
  });

  it("do not exist for a service that is not there", async () => {
    expect((await browser().get("/e-uslugi/nie-ma")).status).toBe(404);
    expect((await browser().get("/e-uslugi/nie-ma/do-druku")).status).toBe(404);
    expect((await browser().post("/e-uslugi/nie-ma/zacznij")).status).toBe(404);
  });

  it("tell machines what the service is, in a block that no text can break", async () => {
    const services = [smallService({ title: text(INJECTED, INJECTED, INJECTED) })];
    const html = await (await browser({ services }).get("/e-uslugi/mala-usluga")).text();
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    expect(JSON.parse(blocks[0]?.[1] ?? "")).toMatchObject({
      "@type": "GovernmentService",
      name: INJECTED,
      url: "https://miasto.example/e-uslugi/mala-usluga",
    });
    expect(html).not.toContain(INJECTED);
  });

  it("number the questions on paper and say by number when each is to be answered", async () => {
    const html = await (await browser().get("/e-uslugi/mala-usluga/do-druku")).text();
    expect(html).toMatch(/2\. (<!-- -->)?NIP[\s\S]*jeśli w pytaniu 1 wybrano „firma”/);
    expect(html).toMatch(/Przerwij: Nie tu[\s\S]*jeśli w pytaniu 1 wybrano „spoldzielnia”/);
    expect(paperNumbers(smallService()).get("obwod")).toBe("4.1");
    expect(html.match(/Drzewo \d/g)).toEqual(["Drzewo 1", "Drzewo 2", "Drzewo 3"]);
  });
});

describe("the description of a matter", () => {
  const route = async () => [
    { slug: "nie-ma", score: 0.9, reason: null },
    { slug: "mala-usluga", score: 0.8, reason: `Bo piszesz o drzewie ${INJECTED}` },
  ];

  it("gives the services of the catalogue that fit, with the reason, and stands in no address and no log", async () => {
    const one = browser({ route });
    const response = await one.post("/e-uslugi/opis", { opis: `Mam zaczarowane drzewo ${INJECTED}` });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(html).toMatch(/id="pasujace"[\s\S]*href="\/e-uslugi\/mala-usluga"[\s\S]*Bo piszesz o drzewie/);
    expect(html).toContain("Mam zaczarowane drzewo");
    expect(html).not.toContain(INJECTED);
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, url]) => url).join(" ");
    expect(addresses).not.toMatch(/zaczarowane/);
    expect(JSON.stringify(eservices.records)).not.toContain("zaczarowane");
  });

  it("leads to the page for what no service settles, after the number to call and before the services", async () => {
    const handOver = () => ({
      source: "uslugi-odpis",
      title: text("Odpis aktu", "Копія акта", "A certificate"),
      lead: text("W USC", "У РАЦС", "At the registry"),
      reason: `bo piszesz: „akt” ${INJECTED}`,
    });
    const one = browser({ route, handOver });
    const html = await (await one.post("/e-uslugi/opis", { opis: "Potrzebny akt, a w domu pożar" })).text();
    expect(html).toMatch(
      /tel:112[\s\S]*href="\/zrodla\/uslugi-odpis"[\s\S]*bo piszesz: „akt”[\s\S]*id="pasujace"/,
    );
    expect(html).not.toContain(INJECTED);
    expect(await (await browser({ route }).post("/e-uslugi/opis", { opis: "drzewo" })).text()).not.toContain(
      "gdzie-indziej",
    );
  });

  it("about danger gets the number to call before anything else", async () => {
    const html = await (await browser({ route }).post("/e-uslugi/opis", { opis: "Mam w domu pożar" })).text();
    expect(html.indexOf('href="tel:112"')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:112"')).toBeLessThan(html.indexOf("<h1"));
    expect(html).toContain(pl.answers.urgent.danger[0]);
  });

  it("comes back with what is wrong where there is none or too much of it", async () => {
    for (const opis of ["", " ", "x".repeat(1_001)]) {
      const response = await browser({ route }).post("/e-uslugi/opis", { opis });
      expect([response.status, await response.text()]).toEqual([
        422,
        expect.stringContaining('href="#opis"'),
      ]);
    }
  });

  it("is not asked for where nothing can tell which service fits", async () => {
    expect(await (await browser().get("/e-uslugi")).text()).not.toContain("/e-uslugi/opis");
    expect((await browser().post("/e-uslugi/opis", { opis: "x" })).status).toBe(404);
  });
});

describe("the catalogue", () => {
  const named = (slug: string, title: string, more = {}) =>
    smallService({ slug, title: text(title, title, title), ...more });
  const services = [
    named("b", "Łąka"),
    named("a", "Mapa", { lifeEvents: ["building", "home", "nature"] }),
    named("c", "Zgon", { unit: "nie-ma" }),
  ];
  const grouping = {
    services,
    units: [{ slug: "ochrona-srodowiska", name: "Ochrona" }],
    locale: "pl",
    messages: pl,
  } as const;
  const shape = (order: Parameters<typeof groupServices>[0]) =>
    groupServices(order, grouping).map(({ name, services: some }) => [name, some.map(({ slug }) => slug)]);

  it("has each service once: by its first life event, by unit and by letter", () => {
    expect(shape("events")).toEqual([
      ["Budowa i grunt", ["a"]],
      ["Przyroda", ["b", "c"]],
    ]);
    expect(shape("units")).toEqual([
      ["Inne jednostki", ["c"]],
      ["Ochrona", ["b", "a"]],
    ]);
    expect(shape("letters")).toEqual([
      ["Ł", ["b"]],
      ["M", ["a"]],
      ["Z", ["c"]],
    ]);
  });

  it("has each service of the city once, whatever the order", async () => {
    for (const order of ["sytuacje", "wydzialy", "alfabet"]) {
      const html = await (await browser().get(`/e-uslugi?wedlug=${order}`)).text();
      for (const { slug } of city.services)
        expect(html.split(`href="/e-uslugi/${slug}"`), slug).toHaveLength(2);
    }
  });

  it("has a search box that is no question", async () => {
    const html = await (await browser().get("/e-uslugi")).text();
    const form = /<form class="me-filter"[\s\S]*?<\/form>/.exec(html)?.[0];
    expect(form).toContain('type="search"');
    expect(form).not.toMatch(new RegExp(`required|${pl.ui.field.optional}`));
  });

  it("finds names whatever the diacritics, and shows what was looked for as text", async () => {
    expect(servicesNamed("LAKA", "pl", services).map(({ slug }) => slug)).toEqual(["b"]);
    expect(servicesNamed("", "pl", services)).toHaveLength(3);
    const html = await (
      await browser().get(`/e-uslugi?nazwa=${encodeURIComponent(INJECTED)}&wedlug=__proto__`)
    ).text();
    expect(html).toContain("Żadna usługa nie ma takiej nazwy");
    expect(html).not.toContain(INJECTED);
  });
});

describe("a condition in words", () => {
  const definition = smallService();
  const say = (condition: Parameters<typeof conditionWords>[0]) =>
    conditionWords(condition, { definition, locale: "pl", messages: pl });

  it.each([
    [derived("firma"), "w pytaniu „Kim jesteś?” wybrano „firma”"],
    [not(derived("firma")), "w pytaniu „Kim jesteś?” nie wybrano „firma”"],
    [yes("zgoda"), "w pytaniu „Zgoda” zaznaczono „tak”"],
    [no("zgoda"), "w pytaniu „Zgoda” nie zaznaczono „tak”"],
    [given("nip"), "w pytaniu „NIP” podano odpowiedź"],
    [compared("ile", ">", 3), "w pytaniu „Ile?” podano więcej niż 3"],
    [not(compared("ile", ">", 3)), "w pytaniu „Ile?” podano najwyżej 3"],
    [
      not(all(yes("zgoda"), any(given("nip"), compared("obwod", "<=", 80)))),
      "w pytaniu „Zgoda” nie zaznaczono „tak” albo (w pytaniu „NIP” nie podano odpowiedzi i w pytaniu „Obwód” podano więcej niż 80 cm)",
    ],
  ])("%j is %s", (condition, words) => {
    expect(say(condition)).toBe(words);
  });
});
