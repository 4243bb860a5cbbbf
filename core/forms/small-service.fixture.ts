import { defineService } from "./define-service.ts";
import type { ServiceDefinition } from "./definition.ts";
import { chosen } from "./expressions.ts";
import { type Text, text } from "./text.ts";

const same = (words: string): Text => text(words, words, words);

/** A service of a few nodes that has one of everything that evaluation knows. Its law is invented. */
export function smallService(changes: Partial<ServiceDefinition> = {}): ServiceDefinition {
  return defineService({
    slug: "mala-usluga",
    title: same("Mała usługa"),
    lead: same("Do prób."),
    unit: "ochrona-srodowiska",
    organ: same("Organ"),
    jrwa: { symbol: "6131", source: { text: "próba", mark: "?" } },
    basis: [{ text: "próba", mark: "?" }],
    lifeEvents: ["nature"],
    words: [],
    guide: { who: same("Każdy"), next: same("Nic"), appeal: same("Nie"), otherWays: same("Osobiście") },
    assurance: "none",
    signature: { required: false, why: same("Nie trzeba") },
    clause: {
      administrator: same("A"),
      officer: same("B"),
      purpose: same("C"),
      basis: same("D"),
      recipients: same("E"),
      retention: same("F"),
      obligatory: same("G"),
    },
    tariffs: {
      sztuka: {
        title: same("Za sztukę"),
        unit: "grosze",
        covers: { from: "2026-01-01" },
        rows: [{ from: "2026-01-01", value: 1700, source: { text: "próba", mark: "?" } }],
      },
    },
    derived: { firma: chosen("kto", "firma") },
    pages: [
      {
        id: "kto",
        title: same("Kto"),
        nodes: [
          {
            node: "question",
            id: "kto",
            label: same("Kim jesteś?"),
            answer: {
              kind: "choice",
              options: ["osoba", "firma", "spoldzielnia"].map((value) => ({ value, label: same(value) })),
            },
          },
          {
            node: "question",
            id: "nip",
            label: same("NIP"),
            when: { if: "derived", name: "firma" },
            answer: { kind: "nip" },
          },
          {
            node: "exit",
            id: "nie-tu",
            when: chosen("kto", "spoldzielnia"),
            title: same("Nie tu"),
            text: same("Gdzie indziej"),
            onward: { unit: "biuro-obslugi" },
          },
        ],
      },
      {
        id: "drzewa",
        title: same("Drzewa"),
        nodes: [
          { node: "question", id: "ile", label: same("Ile?"), answer: { kind: "integer", from: 1, to: 9 } },
          {
            node: "repeat",
            id: "drzewa",
            label: same("Drzewa"),
            row: same("Drzewo"),
            atLeast: 1,
            atMost: 3,
            nodes: [
              {
                node: "question",
                id: "obwod",
                label: same("Obwód"),
                answer: { kind: "decimal", from: 1, to: 900, places: 1, unit: same("cm") },
              },
            ],
          },
        ],
      },
      {
        id: "koniec",
        title: same("Koniec"),
        nodes: [
          {
            node: "attachment",
            id: "tytul",
            label: same("Tytuł"),
            atMost: 2,
            when: { if: "derived", name: "firma" },
          },
          { node: "declaration", id: "zgoda", label: same("Zgoda") },
        ],
      },
    ],
    fees: [
      {
        id: "oplata",
        title: same("Opłata"),
        amount: { is: "computed", grosze: { product: [{ answer: "ile" }, { tariff: "sztuka" }] } },
        payee: same("Urząd"),
        source: { text: "próba", mark: "?" },
      },
    ],
    deadlines: [
      {
        is: { within: { unit: "days", count: 14 } },
        text: same("14 dni"),
        source: { text: "próba", mark: "?" },
      },
    ],
    examples: [
      {
        name: "osoba",
        title: same("Osoba z jednym drzewem"),
        day: "2026-11-28",
        answers: { kto: "osoba", ile: "1", drzewa: [{ obwod: "90" }], zgoda: "yes" },
        expect: {
          pages: ["kto", "drzewa", "koniec"],
          fees: { oplata: 1700 },
          attachments: [],
          deadline: "2026-12-14",
        },
      },
    ],
    ...changes,
  });
}
