import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { beginDraft, draftTables, filesOwner } from "#core/drafts";
import type { Answers, ServiceDefinition } from "#core/forms";
import { formatMoney } from "#core/i18n";
import { appendChunk, beginUpload, finishUpload } from "#core/uploads";
import { sampleFile } from "../../tests/browser/sample-file.ts";
import { submitted } from "./fields/fixtures/show-page.tsx";
import { takesFiles } from "./files/files-of.ts";
import { browserOn, openEservices } from "./fixtures/open-eservices.ts";
import { nodesOf } from "./words/nodes-of.ts";

let eservices: Awaited<ReturnType<typeof openEservices>>;
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const cases = city.services.flatMap((service) =>
  service.examples.map((example) => ({ service, example, name: `${service.slug}: ${example.name}` })),
);

/** What the form of a page sends as it stands, without a press of any other button. */
function asItStands(html: string): [string, string][] {
  const form = html.slice(
    html.indexOf('<form class="me-form"'),
    html.indexOf("</form>", html.indexOf("me-form")),
  );
  return [...submitted(form)];
}

/** Adds the files that an example names. */
async function addFiles(service: ServiceDefinition, answers: Answers, draft: string): Promise<void> {
  const { uploads } = eservices.deps;
  const owner = filesOwner(draft);
  for (const { id: node } of nodesOf(service).filter(takesFiles))
    for (const name of (answers[node] ?? []) as readonly string[]) {
      const bytes = sampleFile(name).buffer;
      const id = await beginUpload(uploads, { owner, node, name, size: bytes.length });
      await appendChunk(uploads, { owner, id, offset: 0 }, new Blob([new Uint8Array(bytes)]).stream());
      await finishUpload(uploads, { owner, id });
    }
}

describe("every example of every service of the city", () => {
  it.each(cases)("$name is walked page by page, each sent as it is shown", async ({ service, example }) => {
    const today = () => example.day;
    const one = browserOn(eservices.open, { today });
    const { draft, code } = await beginDraft(eservices.deps, {
      definition: service,
      language: "pl",
      actor: { kind: "anonymous" },
      answers: example.answers,
    });
    await addFiles(service, example.answers, draft.id);
    await one.post("/e-uslugi/wnioski", { kod: code });
    const address = `/e-uslugi/wnioski/${draft.id}`;
    const walked: string[] = [];
    let at = `${address}/${service.pages[0]?.id}`;
    while (!at.endsWith("/sprawdz") && !at.includes("#")) {
      const page = at.split("/").at(-1)!;
      walked.push(page);
      const html = await (await one.get(at)).text();
      const sent = await one.post(at, asItStands(html));
      expect([page, sent.status]).toEqual([page, 303]);
      at = sent.headers.get("location") ?? "";
    }
    const { exit, fees, pages } = example.expect;
    expect(walked).toEqual(pages);
    expect(at).toBe(exit ? `${address}/${pages.at(-1)}#wyjscie` : `${address}/sprawdz`);
    const [row] = (await eservices.deps.db.select().from(draftTables.drafts)).filter(
      ({ id }) => id === draft.id,
    );
    // An example may hold parts that no field asks for, such as the town of an address in the city.
    expect(draft.answers).toMatchObject(row?.answers ?? {});
    expect(Object.keys(row?.answers ?? {})).toEqual(Object.keys(draft.answers));
    expect(row?.unsettled).toEqual({});
    const check = await (await one.get(`${address}/sprawdz`)).text();
    expect(check.includes("Wydrukuj tę stronę")).toBe(!exit);
    if (!exit)
      for (const fee of Object.values(fees))
        if (typeof fee === "number") expect(check).toContain(formatMoney("pl", fee));
    expect(eservices.errors).toEqual([]);
  });
});
