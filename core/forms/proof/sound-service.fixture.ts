import type { ServiceDefinition } from "../definition.ts";
import { smallService } from "../small-service.fixture.ts";

/** The small service with as many examples as a service must have. */
export function soundService(changes: Partial<ServiceDefinition> = {}): ServiceDefinition {
  const { examples } = smallService();
  const [person] = examples;
  const tree = { ile: "2", drzewa: [{ obwod: "55,5" }], zgoda: "yes" };
  return smallService({
    examples: [
      person!,
      {
        ...person!,
        name: "firma",
        answers: { kto: "firma", nip: "5260250274", tytul: ["a.pdf"], ...tree },
        expect: { ...person!.expect, fees: { oplata: 3400 }, attachments: ["tytul"] },
      },
      {
        ...person!,
        name: "nie-tu",
        answers: { kto: "spoldzielnia" },
        expect: { pages: ["kto"], exit: "nie-tu", fees: {}, attachments: [], deadline: null },
      },
      {
        ...person!,
        name: "wiele",
        answers: { ...person!.answers, ile: "9", drzewa: [{ obwod: "1" }, { obwod: "900" }] },
        expect: { ...person!.expect, fees: { oplata: 15_300 } },
      },
    ],
    ...changes,
  });
}
