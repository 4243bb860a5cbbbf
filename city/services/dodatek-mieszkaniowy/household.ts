import { chosen, not, type Page, text } from "#core/forms";

/** Everyone who lives together, each with their income. Nothing is concluded from the sums: limits inform alone. */
export const household: Page = {
  id: "gospodarstwo",
  title: text("Kto mieszka i z czego żyje", "Хто живе і з чого", "Who lives there, and on what"),
  nodes: [
    {
      node: "repeat",
      id: "osoby",
      label: text("Osoby w gospodarstwie", "Особи в господарстві", "People in the household"),
      hint: text("Siebie też wpisz.", "Себе теж впишіть.", "Enter yourself too."),
      why: text(
        "Liczy się dochód na osobę z 3 miesięcy przed wnioskiem (art. 3 ustawy o dodatkach mieszkaniowych).",
        "Рахують дохід на особу за 3 місяці до заяви (ст. 3 закону про житлові допомоги).",
        "The income per person in the 3 months before the application counts (art. 3 of the Housing Allowances Act).",
      ),
      row: text("Osoba", "Особа", "Person"),
      atLeast: 1,
      atMost: 20,
      nodes: [
        {
          node: "question",
          id: "osoba-imie",
          label: text("Imię i nazwisko", "Ім'я і прізвище", "First and last name"),
          answer: { kind: "text", longest: 160 },
        },
        {
          node: "question",
          id: "osoba-kim",
          label: text("Kim jest dla Ciebie?", "Ким є для вас?", "What are they to you?"),
          hint: text(
            "Na przykład ja, mąż, córka, matka.",
            "Наприклад, я, чоловік, дочка, мати.",
            "For example myself, husband, daughter, mother.",
          ),
          answer: { kind: "text", longest: 80 },
        },
        {
          node: "question",
          id: "osoba-zrodlo",
          label: text("Z czego ma dochód?", "Звідки дохід?", "Where does the income come from?"),
          answer: {
            kind: "choice",
            options: [
              {
                value: "praca",
                label: text("Praca albo zlecenie", "Робота або договір", "Work or contract"), words: ["umowa o pracę", "umowa zlecenie", "pensja", "pracuje", "pracuję", "працює", "працюю", "salary", "works full-time"] },
              { value: "emerytura", label: text("Emerytura albo renta", "Пенсія", "Pension"), words: ["emerytura", "renta", "emeryturę", "emerytka", "emeryt", "rencista", "rencistka", "пенсія", "пенсію", "pension"] },
              { value: "firma", label: text("Własna firma", "Власна фірма", "A business of one's own"), words: ["własna firma", "prowadzę firmę", "prowadzi firmę", "власна фірма", "own business"] },
              {
                value: "swiadczenia",
                label: text("Zasiłki i alimenty", "Допомоги й аліменти", "Benefits and maintenance"), words: ["zasiłek", "alimenty", "аліменти", "benefits"] },
              { value: "kilka", label: text("Kilka źródeł", "Кілька джерел", "Several sources") },
              { value: "brak", label: text("Nie ma dochodu", "Доходу немає", "No income"), words: ["nie ma dochodu", "bez dochodu", "nie pracuje", "bezrobotna", "bezrobotny", "немає доходу", "no income", "unemployed"] },
            ],
          },
        },
        {
          node: "question",
          id: "osoba-dochod",
          label: text(
            "Dochód za 3 miesiące razem",
            "Дохід за 3 місяці разом",
            "Income of the 3 months together",
          ),
          hint: text(
            "Po odjęciu podatku i składek. Nie wlicza się między innymi świadczenia wychowawczego 800+.",
            "Після податку і внесків. Не враховується, зокрема, допомога на дитину 800+.",
            "After tax and contributions. The child benefit 800+, among others, does not count.",
          ),
          when: not(chosen("osoba-zrodlo", "brak")),
          answer: { kind: "money" },
        },
      ],
    },
    {
      node: "question",
      id: "sa-dochody",
      label: text(
        "Czy ktoś w gospodarstwie ma dochód?",
        "Чи хтось у господарстві має дохід?",
        "Does anyone in the household have an income?",
      ),
      why: text(
        "Dochód trzeba potwierdzić dokumentem.",
        "Дохід треба підтвердити документом.",
        "Income must be shown by a document.",
      ),
      answer: { kind: "yes-no" }, words: ["emerytura", "renta", "zarabiam", "pracuję", "mam dochód", "dochody", "wynagrodzenie", "pensja", "pracuje", "mąż pracuje", "żona pracuje", "dostaję zasiłek", "пенсія", "зарплата", "працюю", "працює", "pension", "I earn", "salary", "I work"], wordsOfNo: ["nie mam dochodu", "nie mam dochodów", "nie mamy dochodów", "bez dochodu", "bez dochodów", "nikt nie ma dochodu", "nikt nie ma dochodów", "brak dochodów", "nikt nie pracuje", "немає доходу", "без доходу", "ніхто не працює", "no income", "nobody works"], },
    {
      node: "information",
      id: "limity",
      title: text("Limity dochodu", "Межі доходу", "Income limits"),
      text: text(
        "W 2025 roku było to 3272,69 zł dla osoby, która mieszka sama, i 2454,52 zł na osobę w większym gospodarstwie. Limitów na 2026 rok nie znaleźliśmy, podaje je MOPS. Formularz niczego z nich nie wylicza: wniosek możesz wysłać zawsze, decyduje człowiek.",
        "У 2025 році це було 3272,69 zł для особи, яка живе сама, і 2454,52 zł на особу в більшому господарстві. Меж на 2026 рік ми не знайшли, їх повідомляє MOPS. Форма нічого з них не вираховує: заяву можна надіслати завжди, вирішує людина.",
        "In 2025 they were 3272.69 zł for a person who lives alone and 2454.52 zł per person in a larger household. We have not found the limits of 2026; MOPS gives them. The form concludes nothing from them: you can always apply, and a person decides.",
      ),
    },
  ],
};
