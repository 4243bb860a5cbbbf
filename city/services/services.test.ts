import { describe, expect, it } from "vitest";
import { type Example, evaluate, openForm } from "#core/forms";
import { services } from "./index.ts";

/** What comes of an example, in the words that it expects. */
function replayed(form: ReturnType<typeof openForm>, { answers, day }: Example) {
  const { attachments, complete, deadline, exit, fees, pages, wrong } = evaluate(form, answers, day);
  const known = {
    pages: pages.map(({ page }) => page.id),
    fees: Object.fromEntries(
      fees.map(({ fee, grosze }) => [
        fee.id,
        fee.amount.is === "fixed" || fee.amount.is === "computed" ? grosze : fee.amount.is,
      ]),
    ),
    attachments: attachments.map(({ id }) => id),
    deadline: deadline?.ends?.effectiveEnd ?? null,
  };
  return {
    ...known,
    ...(exit && { exit: exit.id }),
    wrong: exit ? [] : wrong,
    ends: complete || exit !== null,
  };
}

describe.each(services)("$slug", (service) => {
  const form = openForm(service);
  it.each(service.examples)("replays the example $name", (example) => {
    expect(replayed(form, example)).toEqual({ ...example.expect, wrong: [], ends: true });
  });
});

it("takes the photo of a document from a phone wherever a document is asked for", () => {
  const refusing = services.flatMap((service) =>
    service.pages.flatMap(({ nodes }) =>
      nodes.flatMap((node) =>
        node.node === "attachment" && node.accept === "documents" ? [`${service.slug}: ${node.id}`] : [],
      ),
    ),
  );
  expect(refusing).toEqual([]);
});

it("has no page and no service whose address the application takes itself", () => {
  const pages = services.flatMap((service) => service.pages.map(({ id }) => id));
  expect(pages.filter((id) => ["sprawdz", "z-opisu", "zapisane", "zmiany", "usun"].includes(id))).toEqual([]);
  expect(services.filter(({ slug }) => ["wnioski", "definicje", "opis"].includes(slug))).toEqual([]);
});
