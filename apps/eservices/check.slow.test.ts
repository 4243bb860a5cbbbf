import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { yes } from "#core/forms";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const browser = (...setting: Parameters<typeof eservices.open>) => browserOn(eservices.open, ...setting);
const words = async (response: Promise<Response>) =>
  (await (await response).text()).replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");

async function answered(one: ReturnType<typeof browser>, kto = "osoba"): Promise<string> {
  const draft = await one.begin();
  await one.send(`${draft}/kto`, { kto });
  await one.send(`${draft}/drzewa`, { ile: "3", "drzewa[0].obwod": "90" });
  await one.send(`${draft}/koniec`, { zgoda: "yes" });
  return draft;
}

describe("the check of answers", () => {
  it("has the fee, its payee and basis, the term with its days, the attachments and the clause", async () => {
    const one = browser();
    const said = await words(one.get(`${await answered(one)}/sprawdz`));
    expect(said).toContain("Opłata : 51,00 zł Odbiorca: Urząd próba (niepewne, do potwierdzenia)");
    expect(said).toContain("termin minąłby 14 grudnia 2026");
    expect(said).toContain("Termin wypadłby 12 grudnia 2026, ale to sobota");
    expect(said).toContain("Nie potrzebujesz żadnych załączników");
    expect(said).toContain("Podpis nie jest wymagany. Nie trzeba");
    expect(said).toContain("Administrator danych A");
    expect(said).toContain("Ani formularz, ani stawki się nie zmieniły");
  });

  it("says that sending is not open, how to hand it in, and has no button that pretends", async () => {
    const one = browser();
    const draft = await answered(one);
    const html = await (await one.get(`${draft}/sprawdz`)).text();
    expect(html).toContain("Wysyłanie przez internet nie jest jeszcze uruchomione");
    expect(html).toContain("Wydrukuj tę stronę");
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    expect(main).not.toMatch(/<button|<form/);
  });

  it("lists what is wrong with links to it, and says what is best to do before it is printed", async () => {
    const one = browser();
    const draft = await answered(one, "firma");
    const html = await (await one.get(`${draft}/sprawdz`)).text();
    expect(html).toContain(`href="${draft}/kto?zmiana#nip"`);
    const said = html.replace(/\s+/g, " ");
    expect(said).toMatch(/Wniosek nie jest kompletny.*wydrukuj wniosek mimo to.*Wydrukuj tę stronę/);
  });

  it("has a line on paper for each answer that is missing, but for no file", async () => {
    const one = browser();
    const draft = await answered(one, "firma");
    const html = await (await one.get(`${draft}/sprawdz`)).text();
    const rows = html.split('<div class="me-check__row').slice(1);
    const blank = rows.filter((row) => row.includes("me-blank")).map((row) => /<dt>([^<]*)/.exec(row)?.[1]);
    expect(blank).toEqual(["NIP"]);
  });

  it("does not tell how to print while two windows have given different answers", async () => {
    const one = browser();
    const draft = await answered(one);
    const page = await (await one.get(`${draft}/drzewa`)).text();
    const shown = /name="_wersja" value="(\d+)"/.exec(page)?.[1] ?? "";
    await one.send(`${draft}/drzewa`, { ile: "4", "drzewa[0].obwod": "90" });
    await one.post(`${draft}/drzewa`, { _wersja: shown, ile: "5", "drzewa[0].obwod": "90" });
    const said = await words(one.get(`${draft}/sprawdz`));
    expect(said).toContain("Najpierw wybierz, która z odpowiedzi z dwóch okien ma zostać");
    expect(said).not.toContain("Wydrukuj tę stronę");
  });

  it("shows each row under its name, with what it asks", async () => {
    const one = browser();
    const draft = await one.begin();
    await one.send(`${draft}/kto`, { kto: "osoba" });
    await one.send(`${draft}/drzewa`, { ile: "2", "drzewa[0].obwod": "90", _add: "drzewa" });
    await one.send(`${draft}/drzewa`, { ile: "2", "drzewa[0].obwod": "90", "drzewa[1].obwod": "55,5" });
    const html = await (await one.get(`${draft}/sprawdz`)).text();
    const plain = (part: string) =>
      part
        .replace(/<[^>]+>/g, " ")
        .replace(/[\s\u00a0]+/g, " ")
        .trim();
    const rows = [...html.matchAll(/<p class="me-check__name">(.*?)<\/p><dl[^>]*>(.*?)<\/dl>/g)];
    const names = rows.map(([, name = "", asked = ""]) => [plain(name), plain(asked)]);
    expect(names).toEqual([
      ["Drzewo 1", "Obwód 90 cm"],
      ["Drzewo 2", "Obwód 55,5 cm"],
    ]);
  });

  it("leads to a page to change it, and back here", async () => {
    const one = browser();
    const draft = await answered(one);
    expect(await (await one.get(`${draft}/sprawdz`)).text()).toContain(`href="${draft}/drzewa?zmiana#ile"`);
    const changed = await one.send(`${draft}/drzewa?zmiana`, { ile: "1", "drzewa[0].obwod": "90" });
    expect(changed.headers.get("location")).toBe(`${draft}/sprawdz`);
    expect(await words(one.get(`${draft}/sprawdz`))).toContain("17,00 zł");
  });

  it("is come back to also where a row was added, a file, or an answer with an exit was mended on the way", async () => {
    const one = browser();
    const draft = await answered(one);
    const added = await one.send(`${draft}/drzewa?zmiana`, {
      ile: "2",
      "drzewa[0].obwod": "90",
      _add: "drzewa",
    });
    expect(added.headers.get("location")).toBe(`${draft}/drzewa?zmiana#drzewa.1`);
    const done = await one.send(`${draft}/drzewa?zmiana`, {
      ile: "2",
      "drzewa[0].obwod": "90",
      "drzewa[1].obwod": "91",
    });
    expect(done.headers.get("location")).toBe(`${draft}/sprawdz`);
    const exit = await one.send(`${draft}/kto?zmiana`, { kto: "spoldzielnia" });
    expect(exit.headers.get("location")).toBe(`${draft}/kto?zmiana#wyjscie`);
    const mended = await one.send(`${draft}/kto?zmiana`, { kto: "osoba" });
    expect(mended.headers.get("location")).toBe(`${draft}/sprawdz`);
  });

  it("names the attachments of the case; one that is missing holds no print back, and is said to come on paper", async () => {
    const one = browser();
    const draft = await answered(one, "firma");
    await one.send(`${draft}/kto`, { kto: "firma", nip: "5260250274" });
    const missing = await words(one.get(`${draft}/sprawdz`));
    expect(missing).toMatch(/Załączniki, których jeszcze nie ma .* Tytuł: dodaj plik/);
    expect(missing).not.toMatch(/Do poprawienia|nie jest kompletny/);
    expect(missing).toMatch(/Wydrukuj tę stronę.*dołącz je na papierze: Tytuł/);
    const file = new Uint8Array(Buffer.from("Umowa.\n"));
    await one.sendFiles(`${draft}/koniec`, { zgoda: "yes" }, [["tytul", "umowa.txt", file]]);
    const said = await words(one.get(`${draft}/sprawdz`));
    expect(said).toMatch(/Tytuł umowa\.txt[\s\S]*Załączniki Tytuł/);
    expect(said).toContain("Wydrukuj tę stronę");
    expect(said).not.toMatch(/na papierze/);
  });

  it("says whose fee is nothing, and which rate has changed since", async () => {
    const [fee] = smallService().fees;
    const source = { text: "próba", mark: "V" } as const;
    const { sztuka } = smallService().tariffs;
    const rise = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const service = smallService({
      fees: [{ ...fee!, exemptions: [{ title: fee!.title, when: yes("zgoda", false), source }] }],
      tariffs: {
        sztuka: {
          ...sztuka!,
          rows: [
            { from: "2026-01-01", to: rise, value: 1700, source },
            { from: rise, value: 1800, source },
          ],
        },
      },
    });
    const one = browser({ services: [service] });
    const draft = await answered(one);
    expect(await words(one.get(`${draft}/sprawdz`))).toContain("Opłata : 0,00 zł Zwolnienie: Opłata");
    one.meets({ services: [service], today: () => "2099-01-04" });
    expect(await words(one.get(`${draft}/sprawdz`))).toContain(
      "Za sztukę: było 17,00 zł, dziś jest 18,00 zł.",
    );
  });
});
