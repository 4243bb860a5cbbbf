import { all, chosen, compared, type Page, text } from "#core/forms";

const isChange = chosen("rodzaj", "zmiana");

const isFirst = chosen("rodzaj", "pierwsza");

/** What has happened, and by when it is due. */
export const matter: Page = {
  id: "sprawa",
  title: text("Co zgłaszasz", "Що ви заявляєте", "What you declare"),
  nodes: [
    {
      node: "question",
      id: "rodzaj",
      label: text("Dlaczego składasz deklarację?", "Чому ви подаєте декларацію?", "Why do you declare?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "pierwsza",
            label: text(
              "To pierwsza deklaracja dla tej nieruchomości",
              "Це перша декларація для цієї нерухомості",
              "It is the first declaration for this property",
            ),
            words: [
              "pierwsza deklaracja",
              "deklaracja po raz pierwszy",
              "перша декларація",
              "first declaration", "pierwszą deklarację", "składam pierwszy raz", "deklaracja dla nowego domu", "wprowadziliśmy się do nowego domu", "zamieszkaliśmy w nowym domu", "вперше подаю"],
          },
          {
            value: "zmiana",
            label: text("Coś się zmieniło", "Щось змінилося", "Something has changed"),
            words: [
              "urodziło się dziecko",
              "zmiana liczby osób",
              "zmieniła się liczba osób",
              "zmarła mama",
              "змінилася кількість",
              "number of people has changed",
              "moved out", "zmieniła się liczba mieszkańców", "zmiana liczby mieszkańców", "zmiana deklaracji", "zmienić deklarację", "zmiana w deklaracji", "korekta deklaracji", "ubyła jedna osoba", "przybyła jedna osoba", "wyprowadził się", "wyprowadziła się", "wyprowadziły się", "wprowadził się", "wprowadziła się", "zmarł", "zmarła", "założyłem kompostownik", "zaczęliśmy kompostować", "zaczynam kompostować", "народився", "народилася", "виїхав", "виїхала", "помер", "померла", "переїхала", "was born", "had a baby", "moved in", "has died", "passed away", "urodził się", "urodziła się", "urodziło się", "urodził nam się", "urodziła nam się"],
          },
          {
            value: "nowy-formularz",
            label: text(
              "Składam ją na nowym formularzu z 2026 roku, bez zmian",
              "Подаю її на новій формі 2026 року, без змін",
              "I use the new form of 2026, nothing has changed",
            ),
            words: ["na nowym formularzu", "na nowym druku", "nowa deklaracja 2026"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "zamieszkanie",
      label: text(
        "Od kiedy ktoś tam mieszka?",
        "Відколи там хтось живе?",
        "Since when has someone lived there?",
      ),
      why: text(
        "Pierwszą deklarację składa się w ciągu 14 dni od dnia, w którym zamieszkała pierwsza osoba (art. 6m ustawy o utrzymaniu czystości i porządku w gminach).",
        "Першу декларацію подають протягом 14 днів від дня, коли оселилася перша особа (ст. 6m закону про чистоту і порядок у гмінах).",
        "The first declaration is due within 14 days of the day the first person moved in (art. 6m of the Act on Cleanliness and Order in Municipalities).",
      ),
      when: isFirst,
      answer: { kind: "date", from: "2013-07-01", to: { today: 0 } }, words: ["mieszkamy od", "mieszkam od", "mieszkamy tam od", "wprowadziliśmy się", "wprowadziłem się", "zamieszkaliśmy", "zamieszkałem", "заселилися", "живемо з", "we moved in", "I moved in"], },
    {
      node: "information",
      id: "po-14-dniach",
      kind: "warning",
      when: all(isFirst, compared("zamieszkanie", "<", { today: -14 }, false)),
      title: text("Minęło już 14 dni", "Уже минуло 14 днів", "14 days have passed"),
      text: text(
        "Złóż deklarację mimo to, jak najszybciej. Opłata i tak należy się od czasu, gdy ktoś tam zamieszkał.",
        "Усе одно подайте декларацію якнайшвидше. Плата так чи інакше належить від часу, коли там хтось оселився.",
        "Declare anyway, as soon as you can. The fee is due from the time someone moved in anyway.",
      ),
    },
    {
      node: "question",
      id: "zmiana",
      label: text("Co się zmieniło?", "Що змінилося?", "What has changed?"),
      why: text(
        "Od rodzaju zmiany zależy, od kiedy działa nowa opłata (art. 6m ust. 2 i 4).",
        "Від виду зміни залежить, відколи діє нова плата (ст. 6m п. 2 і 4).",
        "The kind of change decides from when the new fee counts (art. 6m(2) and (4)).",
      ),
      when: isChange,
      answer: {
        kind: "choice",
        options: [
          {
            value: "przybylo",
            label: text(
              "Ktoś się wprowadził albo urodziło się dziecko",
              "Хтось оселився або народилася дитина",
              "Someone moved in or a child was born",
            ),
            words: [
              "urodziło się dziecko",
              "urodziła się córka",
              "urodził się syn",
              "wprowadził się do nas",
              "zamieszkała z nami",
              "nowy lokator",
              "народилася дитина",
              "народився син",
              "народилася донька",
              "had a baby", "urodził się", "urodziła się", "urodziło się", "urodził nam się", "urodziła nam się", "wprowadziła się", "wprowadził się", "wprowadzili się", "zamieszkał z nami", "zamieszkał u nas", "zamieszkała u nas", "doszła jedna osoba", "przybyła jedna osoba", "народився", "народилася", "оселилася", "was born", "moved in"],
          },
          {
            value: "ubylo",
            label: text("Ktoś się wyprowadził", "Хтось виїхав", "Someone moved out"),
            words: [
              "wyprowadził się syn",
              "syn wyprowadził się",
              "wyprowadziła się córka",
              "córka wyprowadziła się",
              "wyprowadził się lokator",
              "wyjechał na studia",
              "wyjechał za granicę",
              "виїхав за кордон",
              "moved out", "wyprowadziła się", "wyprowadził się", "wyprowadzili się", "wyprowadziły się", "wyjechała na studia", "wyjechała za granicę", "ubyła jedna osoba", "nie mieszka już z nami", "już nie mieszka", "виїхала", "виїхав", "переїхала", "no longer lives"],
          },
          {
            value: "zgon",
            label: text("Ktoś zmarł", "Хтось помер", "Someone died"),
            words: [
              "zmarła mama",
              "zmarł tata",
              "zmarł ojciec",
              "zmarł mąż",
              "zmarła żona",
              "zmarła babcia",
              "zmarł dziadek",
              "zgon",
              "померла мама",
              "помер чоловік",
              "mother died",
              "father died",
              "husband died", "zmarł", "zmarła", "śmierć", "помер", "померла", "has died", "passed away"],
          },
          {
            value: "kompostownik",
            label: text(
              "Zaczynam albo przestaję kompostować",
              "Починаю або припиняю компостувати",
              "I start or stop composting",
            ),
            words: [
              "zaczynam kompostować",
              "zacząłem kompostować",
              "założyłem kompostownik",
              "postawiłem kompostownik",
              "zlikwidowałem kompostownik",
              "почали компостувати",
              "started composting", "zaczęłam kompostować", "zaczynamy kompostować", "zaczęliśmy kompostować", "kupiłem kompostownik", "mamy kompostownik od", "rezygnuję z kompostownika", "przestaję kompostować", "przestaliśmy kompostować", "купили компостер", "stopped composting"],
          },
          {
            value: "inna",
            label: text("Coś innego", "Щось інше", "Something else"),
            hint: text(
              "Na przykład część budynku zajęła firma albo deklaracja miała błąd.",
              "Наприклад, частину будинку зайняла фірма або в декларації була помилка.",
              "For example a company moved into part of the building, or the declaration had a mistake.",
            ),
          },
        ],
      },
    },
    {
      node: "question",
      id: "dzien-zmiany",
      label: text("Kiedy to się stało?", "Коли це сталося?", "When did it happen?"),
      hint: text(
        "Zmianę zgłasza się do 10. dnia następnego miesiąca.",
        "Про зміну повідомляють до 10 числа наступного місяця.",
        "A change is due by the 10th of the next month.",
      ),
      why: text(
        "Termin liczy się od dnia zmiany (art. 6m ust. 2).",
        "Строк рахують від дня зміни (ст. 6m п. 2).",
        "The term runs from the day of the change (art. 6m(2)).",
      ),
      when: isChange,
      answer: { kind: "date", from: "2013-07-01", to: { today: 0 } }, words: ["urodził się", "urodziła się", "urodziło się", "urodził nam się", "urodziła nam się", "wyprowadził się", "wyprowadziła się", "wprowadził się", "wprowadziła się", "zamieszkała", "zmarł", "zmarła", "zmiana nastąpiła", "kompostować", "wyjechał", "wyjechała", "народився", "народилася", "виїхав", "виїхала", "помер", "померла", "was born", "moved out", "moved in", "died"], },
    {
      node: "information",
      id: "obnizka",
      kind: "warning",
      when: all(
        chosen("zmiana", ["ubylo", "kompostownik"], false),
        compared("dzien-zmiany", "<", { today: -10 }, false),
      ),
      title: text(
        "Spóźnione obniżenie nie działa wstecz",
        "Запізніле зменшення не діє назад",
        "A late decrease does not reach back",
      ),
      text: text(
        "Jeśli 10. dzień następnego miesiąca już minął, niższa opłata zacznie działać dopiero po złożeniu deklaracji. Za wcześniejsze miesiące płacisz po staremu.",
        "Якщо 10 число наступного місяця вже минуло, менша плата почне діяти лише після подання декларації. За попередні місяці платите по-старому.",
        "If the 10th of the next month has passed, the lower fee counts only after you declare. For the months before you pay as you did.",
      ),
    },
    {
      node: "information",
      id: "po-smierci",
      when: chosen("zmiana", "zgon", false),
      title: text("Masz na to 6 miesięcy", "Маєте на це 6 місяців", "You have 6 months for this"),
      text: text(
        "Po śmierci mieszkańca opłata zmniejsza się wstecz, jeśli zgłosisz to w ciągu 6 miesięcy od dnia zgonu. Aktu zgonu nie dołączasz.",
        "Після смерті мешканця плата зменшується назад, якщо повідомити протягом 6 місяців від дня смерті. Свідоцтва про смерть не додаєте.",
        "After a resident's death the fee goes down retroactively if you declare within 6 months of the death. No death certificate is needed.",
      ),
    },
    {
      node: "information",
      id: "po-6-miesiacach",
      kind: "warning",
      when: all(chosen("zmiana", "zgon", false), compared("dzien-zmiany", "<", { today: -184 }, false)),
      title: text("Minęło 6 miesięcy", "Минуло 6 місяців", "6 months have passed"),
      text: text(
        "Niższa opłata zacznie działać po złożeniu deklaracji, bez wcześniejszych miesięcy.",
        "Менша плата почне діяти після подання декларації, без попередніх місяців.",
        "The lower fee counts after you declare, not for the months before.",
      ),
    },
  ],
};
