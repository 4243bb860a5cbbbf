import { chosen, no, type Page, text } from "#core/forms";

/** The home: the title to it, its area and what it lacks. */
export const flat: Page = {
  id: "mieszkanie",
  title: text("Mieszkanie", "Помешкання", "Your home"),
  nodes: [
    {
      node: "question",
      id: "w-miescie",
      label: text(
        "Czy to mieszkanie jest w Bielsku-Białej?",
        "Чи це помешкання в Бельсько-Бялій?",
        "Is this home in Bielsko-Biała?",
      ),
      why: text(
        "Dodatek przyznaje gmina, w której jest mieszkanie (ustawa o dodatkach mieszkaniowych).",
        "Допомогу надає гміна, де є помешкання (закон про житлові допомоги).",
        "The allowance is granted by the municipality where the home is (Housing Allowances Act).",
      ),
      answer: { kind: "yes-no" }, words: ["mieszkam w Bielsku-Białej", "mieszkamy w Bielsku-Białej", "mieszkanie w Bielsku-Białej", "mieszkam w Bielsku", "mieszkamy w Bielsku", "mieszkanie jest w Bielsku", "mieszkańcy Bielska-Białej", "mieszkanka Bielska-Białej", "mieszkaniec Bielska-Białej", "живу в Бельсько-Бялій", "живемо в Бельсько-Бялій", "мешкаю в Бельсько-Бялій", "live in Bielsko-Biała", "live in Bielsko"], wordsOfNo: ["nie mieszkam w Bielsku", "nie mieszkamy w Bielsku", "poza Bielskiem", "не живу в Бельсько"], },
    {
      node: "exit",
      id: "inna-gmina",
      when: no("w-miescie"),
      title: text(
        "Złóż wniosek w gminie, w której jest mieszkanie",
        "Подайте заяву в гміні, де є помешкання",
        "Apply in the municipality where the home is",
      ),
      text: text(
        "Dodatek przyznaje gmina, na terenie której mieszkasz. Zapytaj w jej urzędzie albo ośrodku pomocy społecznej. Jeśli nie wiesz, gdzie to jest, zapytaj w MOPS.",
        "Допомогу надає гміна, на території якої ви живете. Запитайте в її управі або центрі соціальної допомоги. Якщо не знаєте, де це, запитайте в MOPS.",
        "The allowance is granted by the municipality you live in. Ask its office or social welfare centre. If you do not know where that is, ask MOPS.",
      ),
      onward: { unit: "mops" },
    },
    {
      node: "question",
      id: "tytul",
      label: text(
        "Jakie masz prawo do tego mieszkania?",
        "Яке право ви маєте на це помешкання?",
        "What right do you have to this home?",
      ),
      why: text(
        "Dodatek jest dla osób, które mają tytuł do mieszkania albo czekają na należny im lokal (art. 2 ust. 1 ustawy o dodatkach mieszkaniowych).",
        "Допомога – для осіб, які мають право на помешкання або чекають на належне їм (ст. 2 п. 1 закону про житлові допомоги).",
        "The allowance is for those with a title to their home, or who wait for premises due to them (art. 2(1) of the Housing Allowances Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "najem",
            label: text("Wynajmuję je albo podnajmuję", "Орендую або піднаймаю його", "I rent or sublet it"),
            words: [
              "wynajmuję mieszkanie",
              "wynajmuję pokój",
              "wynajmuję od",
              "umowa najmu",
              "mieszkanie komunalne",
              "орендую квартиру",
              "I rent a flat", "wynajmuję", "wynajmuję kawalerkę", "wynajmujemy", "najemca", "najemczyni", "najmuję", "lokal komunalny", "mieszkanie z zasobu", "mieszkanie od miasta", "mieszkanie miejskie", "mieszkanie w TBS", "umowę najmu", "орендую", "винаймаю", "знімаю квартиру", "комунальна квартира", "договір оренди", "I rent", "rented flat", "tenant"],
          },
          {
            value: "spoldzielnia",
            label: text(
              "Mam prawo w spółdzielni mieszkaniowej",
              "Маю право в житловому кооперативі",
              "I hold a right in a housing co-operative",
            ),
            words: [
              "spółdzielcze prawo",
              "mieszkanie spółdzielcze",
              "spółdzielcze lokatorskie",
              "spółdzielcze własnościowe",
              "right in a housing co-operative", "mieszkanie w spółdzielni", "lokatorskie prawo", "spółdzielczy", "кооперативна квартира"],
          },
          {
            value: "wlasnosc-lokalu",
            label: text(
              "To moje mieszkanie w budynku z innymi",
              "Це моя квартира в спільному будинку",
              "I own a flat in a building with others",
            ),
            words: [
              "własne mieszkanie",
              "jestem właścicielem mieszkania",
              "власна квартира",
              "I own my flat",
              "own flat", "mieszkanie własnościowe", "właściciel mieszkania", "właścicielka mieszkania", "właścicielem lokalu", "mieszkanie jest moje", "mieszkanie na własność", "moje własne mieszkanie", "я власник квартири"],
          },
          {
            value: "wlasny-dom",
            label: text("To mój dom", "Це мій будинок", "It is my own house"),
            words: ["własny dom", "jestem właścicielem domu", "власний будинок", "own house",  "właściciel domu", "właścicielka domu", "dom jest mój", "mieszkam we własnym domu", "мій будинок", "my own house"],
          },
          {
            value: "inny",
            label: text(
              "Mam inny tytuł i ponoszę koszty mieszkania",
              "Маю інше право і сплачую витрати на помешкання",
              "I have another title and bear the costs",
            ),
            hint: text(
              "Na przykład użyczenie.",
              "Наприклад, безоплатне користування.",
              "For example a loan for use.",
            ),
          },
          {
            value: "oczekuje",
            label: text(
              "Nie mam tytułu, ale czekam na należny mi lokal",
              "Не маю права, але чекаю на належне мені помешкання",
              "I have none, but wait for premises due to me",
            ),
            hint: text(
              "Na lokal zamienny albo najem socjalny.",
              "На замінне помешкання або соціальну оренду.",
              "Replacement premises or a social tenancy.",
            ),
            words: ["czekam na lokal socjalny", "czekam na lokal zamienny", "чекаю на соціальне житло",  "wyrok eksmisyjny", "prawo do lokalu socjalnego", "przyznany lokal socjalny"],
          },
          { value: "brak", label: text("Nie mam żadnego", "Не маю жодного", "None of these"), words: ["nie mam żadnego tytułu", "bez tytułu prawnego", "nie mam umowy", "zajmuję bez umowy", "немає договору", "without a lease", "no lease"] },
        ],
      },
    },
    {
      node: "information",
      id: "bez-tytulu",
      kind: "warning",
      when: chosen("tytul", "brak"),
      title: text("Najpierw porozmawiaj z MOPS", "Спершу поговоріть із MOPS", "Talk to MOPS first"),
      text: text(
        "Dodatek zwykle wymaga tytułu do mieszkania. Wniosek możesz wysłać mimo to, decyduje człowiek. MOPS powie też, jakiej innej pomocy możesz szukać.",
        "Допомога зазвичай вимагає права на помешкання. Заяву можете надіслати все одно, вирішує людина. MOPS також скаже, яку іншу допомогу можна шукати.",
        "The allowance usually needs a title to the home. You may send the application anyway; a person decides. MOPS also tells you what other help there is.",
      ),
    },
    {
      node: "question",
      id: "adres-mieszkania",
      label: text("Adres mieszkania", "Адреса помешкання", "Address of the home"),
      answer: { kind: "address", inCity: true }, words: ["mieszkanie", "mieszkam", "mieszkamy", "lokal", "wynajmuję", "kawalerka", "квартира", "живу", "мешкаю", "помешкання", "flat", "I live", "we live", "apartment", "home"], },
    {
      node: "question",
      id: "powierzchnia",
      label: text("Powierzchnia użytkowa", "Корисна площа", "Usable area"),
      hint: text(
        "Stoi w umowie, w akcie albo w rozliczeniu czynszu.",
        "Вказана в договорі, акті або рахунку за квартиру.",
        "It stands in your contract, deed or rent statement.",
      ),
      why: text(
        "Dodatek zależy od powierzchni i liczby osób (art. 5 ustawy o dodatkach mieszkaniowych).",
        "Допомога залежить від площі та кількості осіб (ст. 5 закону про житлові допомоги).",
        "The allowance depends on the area and the number of people (art. 5 of the Housing Allowances Act).",
      ),
      answer: { kind: "decimal", from: 1, to: 1_000, places: 2, unit: text("m²", "м²", "m²") }, words: ["mieszkanie", "powierzchnia", "metraż", "lokal", "kawalerka", "pokoje", "pokój", "dom", "квартира", "площа", "помешкання", "flat", "area", "apartment", "home"], },
    {
      node: "question",
      id: "niepelnosprawnosc",
      label: text(
        "Czy mieszka tam osoba na wózku albo taka, która musi mieć osobny pokój z powodu niepełnosprawności?",
        "Чи живе там особа на візку або така, якій через інвалідність потрібна окрема кімната?",
        "Does someone there use a wheelchair, or need a separate room because of a disability?",
      ),
      why: text(
        "Dolicza się wtedy 15 m² (art. 5 ust. 3 ustawy o dodatkach mieszkaniowych).",
        "Тоді додають 15 м² (ст. 5 п. 3 закону про житлові допомоги).",
        "15 m² are then added (art. 5(3) of the Housing Allowances Act).",
      ),
      answer: { kind: "yes-no" }, words: ["na wózku", "na wózku inwalidzkim", "jeździ na wózku", "jeżdżę na wózku", "porusza się na wózku", "osobny pokój", "osobnego pokoju", "на візку", "окрема кімната", "wheelchair", "separate room"], wordsOfNo: ["nikt nie jeździ na wózku", "nikt nie porusza się na wózku", "nie ma osób niepełnosprawnych", "nie ma niepełnosprawnych", "nikt nie jest niepełnosprawny", "bez niepełnosprawności", "немає осіб з інвалідністю", "nobody is disabled", "no disabled"], },
    {
      node: "information",
      id: "jaka-powierzchnia",
      title: text("Jaka powierzchnia się liczy", "Яка площа враховується", "Which area counts"),
      text: text(
        "Powierzchnia normatywna to od 35 do 70 m², zależnie od liczby osób, a przy niepełnosprawności o 15 m² więcej. Większe mieszkanie nie zamyka drogi: o przyznaniu decyduje MOPS.",
        "Нормативна площа – від 35 до 70 м², залежно від кількості осіб, а за інвалідності на 15 м² більше. Більше помешкання не закриває шляху: вирішує MOPS.",
        "The standard area is 35 to 70 m², depending on the number of people, and 15 m² more for a disability. A larger home does not close the way: MOPS decides.",
      ),
    },
    {
      node: "question",
      id: "instalacje",
      label: text(
        "Czy mieszkanie ma centralne ogrzewanie, ciepłą wodę i gaz z sieci?",
        "Чи є в помешканні центральне опалення, гаряча вода і газ із мережі?",
        "Does the home have central heating, central hot water and mains gas?",
      ),
      why: text(
        "Za brak tych instalacji dolicza się ryczałt na opał (art. 6 ust. 7 ustawy o dodatkach mieszkaniowych).",
        "За брак цих мереж додають фіксовану суму на паливо (ст. 6 п. 7 закону про житлові допомоги).",
        "Where these are missing, a lump sum for fuel is added (art. 6(7) of the Housing Allowances Act).",
      ),
      answer: { kind: "yes-no" }, words: ["wszystkie media", "centralne ogrzewanie ciepła woda i gaz", "centralne ogrzewanie ciepłą wodę i gaz", "pełne instalacje", "усі комунікації", "all utilities"], wordsOfNo: ["nie ma centralnego ogrzewania", "nie mamy centralnego", "brak centralnego ogrzewania", "bez centralnego ogrzewania", "bez co", "ani centralnego ogrzewania", "piec kaflowy", "piecem kaflowym", "ogrzewanie piecowe", "немає центрального опалення", "без центрального опалення", "no central heating", "without central heating", "nie ma ciepłej wody", "brak ciepłej wody", "bez ciepłej wody", "ani ciepłej wody", "ogrzewania i ciepłej wody", "немає гарячої води", "без гарячої води", "no hot water", "nie ma gazu", "nie mamy gazu", "brak gazu", "bez gazu", "ani gazu", "wody i gazu", "ogrzewania i gazu", "немає газу", "без газу", "no gas", "no mains gas"], },
    {
      node: "question",
      id: "braki",
      label: text("Czego nie ma?", "Чого немає?", "What is missing?"),
      when: no("instalacje"),
      answer: {
        kind: "choices",
        options: [
          { value: "co", label: text("Centralnego ogrzewania", "Центрального опалення", "Central heating"), words: ["nie ma centralnego ogrzewania", "nie mamy centralnego", "brak centralnego ogrzewania", "bez centralnego ogrzewania", "bez co", "ani centralnego ogrzewania", "piec kaflowy", "piecem kaflowym", "ogrzewanie piecowe", "немає центрального опалення", "без центрального опалення", "no central heating", "without central heating"] },
          {
            value: "ciepla-woda",
            label: text("Centralnie ciepłej wody", "Централізованої гарячої води", "Central hot water"), words: ["nie ma ciepłej wody", "brak ciepłej wody", "bez ciepłej wody", "ani ciepłej wody", "ogrzewania i ciepłej wody", "немає гарячої води", "без гарячої води", "no hot water"] },
          { value: "gaz", label: text("Gazu z sieci", "Газу з мережі", "Mains gas"), words: ["nie ma gazu", "nie mamy gazu", "brak gazu", "bez gazu", "ani gazu", "wody i gazu", "ogrzewania i gazu", "немає газу", "без газу", "no gas", "no mains gas"] },
        ],
      },
    },
  ],
};
