import { chosen, defineService, openForm, type Page, type Question, type Text, yes } from "#core/forms";

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

const formOf = (pages: readonly Page[]) =>
  openForm(
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
      pages,
      fees: [],
      deadlines: [{ is: "none", text: same("x"), source }],
      examples: [],
    }),
  );

/** A form with one of what a text may answer, and of what it may not. */
export const smallForm = formOf([
  {
    id: "sprawa",
    title: same("Sprawa"),
    nodes: [
      question("tytul", "Jakie masz prawo do działki?", {
        answer: {
          kind: "choice",
          options: [
            {
              value: "wlasnosc",
              label: same("Jestem właścicielem"),
              words: ["moja działka", "jestem właścicielem"],
            },
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
      question("kompost", "Kompostownik", {
        answer: { kind: "yes-no" },
        words: ["mam kompostownik"],
        wordsOfNo: ["nie mam kompostownika"],
      }),
      question("osoby", "Ile osób?", {
        answer: { kind: "integer", unit: same("osób") },
        words: ["osoby", "osób"],
        wordsOfNo: ["wyprowadziły się"],
      }),
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
      question("imie", "Imię", { answer: { kind: "text" }, autofill: "given-name" }),
      question("nazwisko", "Nazwisko", { answer: { kind: "text" }, autofill: "family-name" }),
      question("telefon", "Telefon", { answer: { kind: "phone" } }),
      question("pesel", "PESEL", { answer: { kind: "pesel" }, proposable: false }),
      question("dzialka", "Działka", { answer: { kind: "parcel" } }),
      { node: "attachment", id: "plik", label: same("Plik"), atMost: 1 },
      { node: "declaration", id: "zgoda", label: same("Zgoda") },
    ],
  },
]);

const measure = (id: string, label: string) =>
  question(id, label, {
    answer: { kind: "integer", from: 1, unit: same("cm") },
    words: ["obwód", "w obwodzie"],
  });

/** A form that asks in rows. */
export const rowsForm = formOf([
  {
    id: "drzewa",
    title: same("Drzewa"),
    nodes: [
      {
        node: "repeat",
        id: "drzewa",
        label: same("Drzewa"),
        row: same("Drzewo"),
        atLeast: 1,
        atMost: 3,
        nodes: [
          question("gatunek", "Gatunek", {
            answer: { kind: "text", known: ["brzoza", "klon", "klon srebrzysty", "lipa"].map(same) },
            wordsOfNo: ["posadzę"],
          }),
          measure("obwod-5", "Obwód pnia na wysokości 5 cm"),
          measure("obwod-130", "Obwód pnia na wysokości 130 cm"),
        ],
      },
      {
        node: "repeat",
        id: "powierzchnie",
        label: same("Powierzchnie"),
        row: same("Powierzchnia"),
        atLeast: 0,
        atMost: 5,
        nodes: [
          question("czesc", "Część drogi", {
            answer: {
              kind: "choice",
              options: [
                { value: "chodnik", label: same("Chodnik"), words: ["chodnik"] },
                { value: "jezdnia", label: same("Jezdnia"), words: ["jezdnia"] },
              ],
            },
          }),
          question("metry", "Powierzchnia", { answer: { kind: "decimal", places: 2, unit: same("m²") } }),
        ],
      },
    ],
  },
]);
