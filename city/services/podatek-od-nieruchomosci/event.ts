import { all, chosen, compared, not, type Page, text } from "#core/forms";

/** What happened and when, and whether anything is exempt. */
export const event: Page = {
  id: "zdarzenie",
  title: text("Co się stało", "Що сталося", "What happened"),
  nodes: [
    {
      node: "question",
      id: "zdarzenie",
      label: text("Co się stało?", "Що сталося?", "What happened?"),
      why: text(
        "IN-1 składa ten, kogo zaczyna albo przestaje dotyczyć podatek, i gdy zmienia się jego wysokość (art. 6 ust. 6 ustawy o podatkach i opłatach lokalnych).",
        "IN-1 подає той, кого починає або перестає стосуватися податок, і коли змінюється його розмір (ст. 6 п. 6 закону про місцеві податки і збори).",
        "IN-1 is due when the tax begins or ceases to concern you, and when its amount changes (art. 6(6) of the Act on Local Taxes and Fees).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "nabycie",
            label: text(
              "Kupno, darowizna albo spadek",
              "Купівля, дарунок або спадок",
              "Purchase, gift or inheritance",
            ),
            words: [
              "kupiłem mieszkanie",
              "kupiłem dom",
              "kupiłem działkę",
              "odziedziczyłam",
              "dostałem działkę",
              "dostałem w darowiźnie",
              "купив квартиру",
              "bought a flat", "kupiłem", "kupiłam", "kupiliśmy", "nabyłem", "nabyliśmy", "odziedziczyłem", "odziedziczyliśmy", "dostałam w spadku", "dostałem w spadku", "dostałam mieszkanie", "dostałam dom", "dostałem dom", "dostałem mieszkanie", "w darowiźnie", "darowizna od", "spadek po", "купила", "купив", "купили", "успадкував", "успадкувала", "отримав у спадок", "bought", "inherited", "purchased"],
          },
          {
            value: "budowa",
            label: text(
              "Skończona budowa albo rozbudowa",
              "Закінчене будівництво або розбудова",
              "Building or extension finished",
            ),
            words: ["wybudowałem dom", "zakończyłem budowę", "збудував дім", "built a house",  "zakończyliśmy budowę", "skończyłem budowę", "skończyliśmy budowę", "zakończyłam budowę", "wybudowaliśmy dom", "wybudowałem garaż", "postawiłem garaż", "postawiliśmy garaż", "dobudowałem", "rozbudowałem", "oddany do użytkowania", "pozwolenie na użytkowanie", "побудували", "збудували", "закінчили будівництво", "finished building", "built a garage"],
          },
          {
            value: "sposob-uzytkowania",
            label: text("Inny sposób korzystania", "Інший спосіб користування", "A different use"),
            hint: text(
              "Na przykład w mieszkaniu zaczęła działać firma.",
              "Наприклад, у квартирі почала працювати фірма.",
              "For example a business started in the flat.",
            ),
            words: ["zmiana sposobu użytkowania", "gabinet w mieszkaniu",  "zmieniłem sposób użytkowania", "zmienił się sposób użytkowania", "zmieniłam sposób użytkowania", "przerobiłem na", "przerobiliśmy na", "otworzyłam gabinet", "otworzyłem gabinet", "otworzyłem warsztat", "otworzyłem biuro", "otworzyłam salon", "zaczęłam prowadzić", "zacząłem prowadzić", "відкрила салон", "відкрив майстерню", "opened an office", "started a business in"],
          },
          {
            value: "zbycie",
            label: text(
              "Sprzedaż albo darowanie komuś",
              "Продаж або дарування комусь",
              "Sale or gift to someone",
            ),
            words: [
              "sprzedałem",
              "przepisałam na syna",
              "продав квартиру",
              "продала ділянку",
              "I sold",
              "we sold", "sprzedałam", "sprzedaliśmy", "darowałem", "darowałam", "przepisałem na", "przepisałam na", "продали", "подарувала", "sold", "gave the flat", "gave the house"],
          },
          {
            value: "rozbiorka",
            label: text("Rozbiórka albo zniszczenie", "Знесення або знищення", "Demolition or destruction"),
            words: ["rozebrałem", "zburzyłem", "spalił się dom", "spalił się garaż", "знесли", "demolished",  "rozebraliśmy", "rozebrałam", "zburzyliśmy", "wyburzyłem", "wyburzyliśmy", "rozbiórka", "spaliła się", "згорів", "torn down", "burnt down"],
          },
          {
            value: "korekta",
            label: text(
              "Poprawiam wcześniejszą informację",
              "Виправляю попередню інформацію",
              "I correct earlier information",
            ),
            words: [
              "błąd w metrażu",
              "pomyłka w powierzchni",
              "za dużo metrów",
              "korekta informacji",
              "помилка в площі", "pomyliłem się", "pomyliłam się", "błędna powierzchnia", "błędną powierzchnię", "błąd w informacji", "chcę poprawić", "korekta", "poprawiam informację", "виправити помилку", "correct the area", "a mistake in"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "dzien-zdarzenia",
      label: text("Którego dnia?", "Якого дня?", "On what day?"),
      hint: text(
        "Na przykład dzień aktu notarialnego, śmierci spadkodawcy albo zakończenia budowy. Przy poprawce: dzień, od którego dane były inne.",
        "Наприклад, день нотаріального акта, смерті спадкодавця або закінчення будівництва. Для виправлення: день, від якого дані були інші.",
        "For example the day of the notarial deed, of the death of the person you inherit from, or of the end of building. For a correction: the day from which the data differ.",
      ),
      why: text(
        "IN-1 składa się w ciągu 14 dni od zdarzenia, które zmienia podatek (art. 6 ust. 6 ustawy).",
        "IN-1 подають протягом 14 днів від події, яка змінює податок (ст. 6 п. 6 закону).",
        "IN-1 is due within 14 days of what changes the tax (art. 6(6) of the Act).",
      ),
      answer: { kind: "date", to: { today: 0 } }, words: ["kupiłem", "kupiłam", "kupiliśmy", "nabyłem", "nabyliśmy", "akt notarialny", "aktem notarialnym", "u notariusza", "sprzedałem", "sprzedałam", "sprzedaliśmy", "odziedziczyłem", "odziedziczyłam", "zakończyłem budowę", "zakończyliśmy", "skończyłem budowę", "wybudowałem", "rozebrałem", "rozebraliśmy", "spalił się", "spaliła się", "darowizna", "darowizny", "umowa z dnia", "umową z", "oddany do użytkowania", "otworzyłem", "otworzyłam", "zacząłem prowadzić", "zaczęłam prowadzić", "nastąpiło", "купив", "купила", "купили", "продав", "продала", "нотаріальний акт", "bought", "sold", "notarial deed", "demolished", "finished", "inherited"], },
    {
      node: "information",
      id: "po-14-dniach",
      kind: "warning",
      when: all(not(chosen("zdarzenie", "korekta")), compared("dzien-zdarzenia", "<", { today: -14 })),
      title: text("Minęło już 14 dni", "Уже минуло 14 днів", "14 days have passed"),
      text: text(
        "Złóż informację mimo to, jak najszybciej. Urząd i tak ustali podatek od właściwego miesiąca.",
        "Усе одно подайте інформацію якнайшвидше. Управа так чи інакше визначить податок від належного місяця.",
        "File it anyway, as soon as you can. The office sets the tax from the right month in any case.",
      ),
    },
    {
      node: "information",
      id: "co-opisac-po-zbyciu",
      when: chosen("zdarzenie", ["zbycie", "rozbiorka"]),
      text: text(
        "Na następnych stronach opisz to, czego już nie masz.",
        "На наступних сторінках опишіть те, чого у вас уже немає.",
        "On the next pages describe what you no longer have.",
      ),
    },
    {
      node: "question",
      id: "zwolnienie",
      label: text(
        "Czy coś jest zwolnione z podatku?",
        "Чи щось звільнене від податку?",
        "Is anything exempt from the tax?",
      ),
      hint: text(
        "Zwykle nie. Zwolnienia wynikają z ustawy (art. 7) albo z uchwały Rady Miejskiej, na przykład dla zabytków wpisanych do rejestru.",
        "Зазвичай ні. Звільнення визначає закон (ст. 7) або ухвала міської ради, наприклад для пам'яток із реєстру.",
        "Usually not. Exemptions stand in the Act (art. 7) or in a city resolution, for example for registered monuments.",
      ),
      why: text(
        "To, co podlega podatkowi, opisuje załącznik ZIN-1, a to, co zwolnione, ZIN-2.",
        "Те, що оподатковується, описує додаток ZIN-1, а звільнене – ZIN-2.",
        "What is taxed goes into attachment ZIN-1, what is exempt into ZIN-2.",
      ),
      answer: {
        kind: "choice",
        options: [
          { value: "nic", label: text("Nic albo nie wiem", "Ні або не знаю", "Nothing, or I do not know"), words: ["nic nie jest zwolnione", "nie korzystam ze zwolnień", "bez zwolnień", "nie ma zwolnień", "nie mam zwolnień", "nic zwolnionego", "нічого не звільнено", "nothing is exempt"] },
          { value: "czesc", label: text("Część", "Частина", "A part") },
          { value: "wszystko", label: text("Wszystko", "Усе", "Everything") },
        ],
      },
    },
  ],
};
