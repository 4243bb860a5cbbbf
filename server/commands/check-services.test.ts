import { describe, expect, it } from "vitest";
import { soundService } from "../../core/forms/proof/sound-service.fixture.ts";
import { checkServices, servicesText } from "./check-services.ts";

const around = { units: ["ochrona-srodowiska", "biuro-obslugi"], from: "2026-11-28" };
const sound = soundService();
const texts = (...services: Parameters<typeof checkServices>[0][number][]) =>
  servicesText(checkServices(services, services, around)).replace(/\d+ ms/g, "… ms");

describe("magistrat service check", () => {
  it("says in a line that a service is proven, and by how many ways", () => {
    expect(texts(sound)).toBe("mala-usluga (Mała usługa): dobrze; pola: 8, drogi: 3, różne dni: 1, … ms");
  });

  it("shows what is wrong, where, and the shortest way there", () => {
    const [deadline] = sound.deadlines;
    const broken = soundService({
      unit: "nie-ma",
      deadlines: [{ ...deadline!, when: { if: "derived", name: "firma" } }],
      examples: sound.examples.slice(1, 2),
    });
    expect(texts(broken).split("\n")).toEqual([
      "mala-usluga (Mała usługa): BŁĘDY: 3; pola: 8, drogi: 3, różne dni: 1, … ms",
      "  ✗ część unit: prowadzi do „nie-ma”, czego nie ma",
      "  ✗ część examples: przykładów jest 1, a potrzeba co najmniej czterech",
      "  ✗ część deadlines: nic nie mówi o terminie",
      "    dnia 2026-11-28:",
      "      Kim jesteś? → osoba",
    ]);
  });

  it("says so where the office has none", () => {
    expect(texts()).toBe("Urząd nie ma jeszcze żadnej usługi (city/services).");
  });
});
