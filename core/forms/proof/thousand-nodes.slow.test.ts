import { expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { openForm } from "../open-form.ts";
import { proveService } from "./prove-service.ts";
import { thousandNodes } from "./thousand-nodes.fixture.ts";

it("proves a form of a thousand nested nodes in well under ten seconds", () => {
  const definition = thousandNodes();
  const begun = performance.now();
  const { faults, nodes, witnesses } = proveService(definition);
  const took = performance.now() - begun;
  expect(nodes).toBe(1000);
  expect(faults.map(({ code }) => code)).toEqual(["too-few-examples"]);
  const form = openForm(definition);
  const seen = witnesses.map(({ answers, day }) => evaluate(form, answers, day));
  expect(
    new Set(seen.flatMap(({ pages }) => pages.flatMap((page) => page.nodes.map(({ node }) => node.id)))).size,
  ).toBe(1000);
  expect(took).toBeLessThan(10_000);
});
