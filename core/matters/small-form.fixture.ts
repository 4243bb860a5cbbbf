import { chosen, defineService, openForm, type Question, type Text, yes } from "#core/forms";

const same = (words: string): Text => ({ pl: words, uk: words, en: words });
const question = (
  id: string,
  label: string,
  more: Pick<Question, "answer"> & Partial<Question>,
): Question => ({
  node: "question",
  id,
  label: same(label),
  ...more,
});
const source = { text: "próba", mark: "?" } as const;

/** A form with one of what a text may answer, and of what it may not. */
export const smallForm = openForm(
  defineService({
    slug: "probny",
    title: same("Próbny"),
    lead: same("Próbny"),
    unit: "jednostka",
    organ: same("Organ"),
    jrwa: null,
    basis: [source],
    lifeEvents: ["home"],
    words: [],
    guide: { who: same("x"), next: same("x"), appeal: same("x"), otherWays: same("x") },
    assurance: "none",
    signature: { required: false, why: same("x") },
    clause: {
      administrator: same("x"),
      officer: same("x"),
      purpose: same("x"),
      basis: same("x"),
      recipients: same("x"),
      retention: same("x"),
      obligatory: same("x"),
    },
    tariffs: {},
    derived: {},
    pages: [
      {
        id: "sprawa",
        title: same("Sprawa"),
        nodes: [
          question("tytul", "Jakie masz prawo do działki?", {
            answer: {
              kind: "choice",
              options: [
                { value: "wlasnosc", label: same("Jestem właścicielem"), words: ["moja działka"] },
                { value: "najem", label: same("Mam umowę najmu"), words: ["wynajmuję", "dzierżawię"] },
                { value: "brak", label: same("Żadnego"), words: ["nie mam prawa"] },
              ],
            },
          }),
          question("pomnik", "Czy drzewo jest pomnikiem przyrody?", { answer: { kind: "yes-no" } }),
          {
            node: "exit",
            id: "wyjscie",
            when: yes("pomnik"),
            title: same("Nie tu"),
            text: same("Gdzie indziej"),
            onward: { unit: "jednostka" },
          },
          question("obwod", "Obwód pnia", { answer: { kind: "integer", from: 1, unit: same("cm") } }),
          question("od", "Data zakupu działki", { answer: { kind: "date" } }),
          question("oplata", "Miesięczny czynsz", { answer: { kind: "money" } }),
          question("umowa", "Numer umowy", {
            answer: { kind: "text" },
            when: chosen("tytul", "najem"),
          }),
        ],
      },
      {
        id: "kontakt",
        title: same("Kontakt"),
        nodes: [
          question("telefon", "Telefon", { answer: { kind: "phone" } }),
          question("pesel", "PESEL", { answer: { kind: "pesel" }, proposable: false }),
          question("dzialka", "Działka", { answer: { kind: "parcel" } }),
          { node: "attachment", id: "plik", label: same("Plik"), atMost: 1 },
          { node: "declaration", id: "zgoda", label: same("Zgoda") },
        ],
      },
    ],
    fees: [],
    deadlines: [{ is: "none", text: same("x"), source }],
    examples: [],
  }),
);
