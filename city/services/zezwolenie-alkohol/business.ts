import { chosen, type Page, text } from "#core/forms";

/** Who sells: only a business may, or a volunteer fire brigade at a single event. */
export const businessPage: Page = {
  id: "przedsiebiorca",
  title: text("Kto sprzedaje", "Хто продає", "Who sells"),
  nodes: [
    {
      node: "question",
      id: "forma",
      label: text("Kim jest sprzedający?", "Ким є продавець?", "What is the seller?"),
      why: text(
        "Zezwolenie dostaje przedsiębiorca (art. 18 ustawy o wychowaniu w trzeźwości).",
        "Дозвіл отримує підприємець (ст. 18 закону про виховання у тверезості).",
        "A permit goes to a business (art. 18 of the Sobriety Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "jednoosobowa",
            label: text("Jednoosobowa firma", "Фізична особа – підприємець", "A sole trader"),
            hint: text("Wpisana do CEIDG.", "Внесена до CEIDG.", "Entered in CEIDG."),
            words: [
              "jednoosobowa działalność",
              "jednoosobowa firma",
              "CEIDG",
              "działalność gospodarcza",
              "działalność gospodarczą",
              "prowadzę działalność",
              "jednoosobową działalność",
              "jednoosobową firmę",
              "JDG",
              "ФОП",
              "sole trader",
              "self-employed",
            ],
          },
          {
            value: "spolka-cywilna",
            label: text(
              "Spółka cywilna",
              "Цивільне товариство (spółka cywilna)",
              "A civil partnership (spółka cywilna)",
            ),
            words: ["spółka cywilna", "s.c.", "spółki cywilnej", "цивільне товариство", "civil partnership"],
          },
          {
            value: "spolka",
            label: text(
              "Spółka albo inny podmiot z KRS",
              "Товариство чи інша організація з KRS",
              "A company or other body in KRS",
            ),
            words: [
              "sp. z o.o.",
              "spółka z o.o.",
              "spółka akcyjna",
              "spółka jawna",
              "sp. z o. o.",
              "spółka z ograniczoną",
              "sp. j.",
              "sp. k.",
              "limited company",
              "ТОВ",
            ],
          },
          {
            value: "osp",
            label: text(
              "Ochotnicza straż pożarna",
              "Добровільна пожежна охорона",
              "A volunteer fire brigade",
            ),
            when: chosen("uprawnienie", "osp", false),
            words: ["OSP", "strażacy ochotnicy"],
          },
          {
            value: "nie-firma",
            label: text(
              "Osoba, która nie prowadzi firmy",
              "Особа, яка не має фірми",
              "Someone who runs no business",
            ),
            words: ["nie mam firmy", "nie prowadzę firmy"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "tylko-przedsiebiorca",
      when: chosen("forma", "nie-firma"),
      title: text(
        "Bez firmy nie dostaniesz zezwolenia",
        "Без фірми дозволу не отримати",
        "There is no permit without a business",
      ),
      text: text(
        "Alkohol może sprzedawać tylko przedsiębiorca. Jeśli dopiero zakładasz firmę, wydział powie, co zrobić najpierw.",
        "Алкоголь може продавати лише підприємець. Якщо ви тільки створюєте фірму, відділ скаже, що зробити спершу.",
        "Only a business may sell alcohol. If you are just starting one, the unit will tell you what to do first.",
      ),
      onward: { unit: "dzialalnosc" },
    },
    {
      node: "question",
      id: "nazwa",
      label: text("Nazwa", "Назва", "Name"),
      hint: text("Tak jak w CEIDG albo KRS.", "Так, як у CEIDG або KRS.", "As it stands in CEIDG or KRS."),
      answer: { kind: "text", longest: 200 },
      autofill: "organization",
    },
    {
      node: "question",
      id: "imie",
      label: text("Imię", "Ім'я", "First name"),
      when: chosen("forma", "jednoosobowa"),
      answer: { kind: "text", longest: 80 },
      autofill: "given-name",
    },
    {
      node: "question",
      id: "nazwisko",
      label: text("Nazwisko", "Прізвище", "Last name"),
      when: chosen("forma", "jednoosobowa"),
      answer: { kind: "text", longest: 120 },
      autofill: "family-name",
    },
    {
      node: "repeat",
      id: "wspolnicy",
      label: text("Wspólnicy", "Партнери", "Partners"),
      why: text(
        "Przedsiębiorcą jest każdy wspólnik spółki cywilnej.",
        "Підприємцем є кожен партнер цивільного товариства.",
        "Each partner of a civil partnership is the business.",
      ),
      row: text("Wspólnik", "Партнер", "Partner"),
      when: chosen("forma", "spolka-cywilna"),
      atLeast: 2,
      atMost: 20,
      nodes: [
        {
          node: "question",
          id: "wspolnik",
          label: text("Imię i nazwisko", "Ім'я та прізвище", "First and last name"),
          answer: { kind: "text", longest: 200 },
        },
      ],
    },
    { node: "question", id: "nip", label: text("NIP", "NIP", "NIP"), answer: { kind: "nip" } },
    {
      node: "question",
      id: "krs",
      label: text("Numer KRS", "Номер KRS", "KRS number"),
      when: chosen("forma", ["spolka", "osp"]),
      answer: { kind: "krs" },
      proposable: false,
    },
  ],
};
