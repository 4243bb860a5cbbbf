import { chosen, type Page, text, yes } from "#core/forms";

/** Whose the property is; who must use another form leaves here. */
export const whoPays: Page = {
  id: "podatnik",
  title: text("Kto płaci podatek", "Хто платить податок", "Who pays the tax"),
  nodes: [
    {
      node: "question",
      id: "podatnik",
      label: text("Czyja jest nieruchomość?", "Чия це нерухомість?", "Whose property is it?"),
      why: text(
        "Osoba fizyczna składa IN-1, podmiot DN-1 (art. 6 ust. 6 i 9 ustawy o podatkach i opłatach lokalnych).",
        "Фізична особа подає IN-1, організація – DN-1 (ст. 6 п. 6 і 9 закону про місцеві податки і збори).",
        "A person files IN-1, a body files DN-1 (art. 6(6) and 6(9) of the Act on Local Taxes and Fees).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "moja",
            label: text("Tylko moja", "Лише моя", "Mine alone"),
            words: ["tylko moja", "jestem jedynym właścicielem", "єдиний власник", "sole owner",  "jestem właścicielem", "jestem właścicielką", "jedyna właścicielka", "wyłączny właściciel", "wyłączna właścicielka", "sam jestem właścicielem", "sama jestem właścicielką", "tylko na mnie", "jestem jedyną właścicielką", "я єдина власниця", "I am the only owner", "I am the sole owner", "mine alone"],
          },
          {
            value: "wspolna",
            label: text(
              "Moja i innych osób prywatnych, na przykład małżonka",
              "Моя та інших приватних осіб, наприклад подружжя",
              "Mine and other private people's, for example my spouse's",
            ),
            words: [
              "kupiliśmy z żoną",
              "kupiliśmy z mężem",
              "współwłasność",
              "jesteśmy współwłaścicielami",
              "na pół",
              "купили разом із дружиною",
              "bought with my wife",
              "bought with my husband", "z żoną", "z mężem", "mąż i ja", "żona i ja", "ja i mąż", "ja i żona", "współwłaściciel", "współwłaścicielka", "z bratem", "z siostrą", "po połowie", "razem z bratem", "wspólność małżeńska", "wspólnie z", "з дружиною", "з чоловіком", "разом із чоловіком", "with my husband", "with my wife", "with my brother", "with my sister", "co-owner"],
          },
          {
            value: "z-podmiotem",
            label: text(
              "Moja i firmy albo innego podmiotu",
              "Моя та фірми або іншої організації",
              "Mine and a company's or another body's",
            ),
            hint: text(
              "Na przykład spółki, spółdzielni, fundacji.",
              "Наприклад, товариства, кооперативу, фонду.",
              "For example a partnership, a co-operative, a foundation.",
            ),
            words: ["razem ze spółką", "współwłasność z firmą", "разом із фірмою"],
          },
          {
            value: "podmiotu",
            label: text(
              "Firmy albo innego podmiotu",
              "Фірми або іншої організації",
              "A company's or another body's",
            ),
            words: [
              "właścicielem jest spółka",
              "należy do spółki",
              "własność spółki",
              "belongs to our company",
            ],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "podmiot-dn-1",
      when: chosen("podatnik", "podmiotu"),
      title: text("Podmiot składa DN-1", "Організація подає DN-1", "A body files DN-1"),
      text: text(
        "Deklarację DN-1 z załącznikami ZDN złóż do 31 stycznia, a gdy coś się zmieni w ciągu roku, w ciągu 14 dni. Podatek liczysz i płacisz bez wezwania. Wzór jest krajowy, poda go Wydział Podatków i Opłat.",
        "Декларацію DN-1 з додатками ZDN подайте до 31 січня, а якщо щось зміниться протягом року – протягом 14 днів. Податок рахуєте і платите самі. Форма загальнодержавна, її дасть відділ Wydział Podatków i Opłat.",
        "File DN-1 with its ZDN attachments by 31 January, and within 14 days when something changes during the year. You compute and pay the tax without being asked. The form is national; the tax unit (Wydział Podatków i Opłat) has it.",
      ),
      onward: { unit: "podatki" },
    },
    {
      node: "exit",
      id: "wspolwlasnosc-dn-1",
      when: chosen("podatnik", "z-podmiotem"),
      title: text(
        "Współwłasność z podmiotem oznacza DN-1",
        "Співвласність з організацією означає DN-1",
        "Owning with a body means DN-1",
      ),
      text: text(
        "Gdy choć jeden współwłaściciel jest podmiotem, wszyscy składają DN-1: do 31 stycznia, a po zmianie w ciągu 14 dni. Wyjątkiem jest wspólnota mieszkaniowa: za własne mieszkanie składasz IN-1. Zapytaj w Wydziale Podatków i Opłat.",
        "Якщо хоч один співвласник є організацією, усі подають DN-1: до 31 січня, а після зміни протягом 14 днів. Виняток – житлова спільнота: за власну квартиру подаєте IN-1. Запитайте у відділі Wydział Podatków i Opłat.",
        "When even one co-owner is a body, all file DN-1: by 31 January, and within 14 days of a change. A housing community is the exception: for a flat of your own you file IN-1. Ask the tax unit (Wydział Podatków i Opłat).",
      ),
      onward: { unit: "podatki" },
    },
    {
      node: "question",
      id: "rolne-lub-lesne",
      label: text(
        "Czy to tylko pole, łąka, sad albo las?",
        "Чи це лише поле, лука, сад або ліс?",
        "Is it only a field, meadow, orchard or forest?",
      ),
      why: text(
        "Od gruntów rolnych i leśnych płaci się inny podatek, chyba że służą firmie (art. 2 ust. 2 ustawy).",
        "За сільськогосподарські й лісові землі платять інший податок, якщо вони не служать бізнесу (ст. 2 п. 2 закону).",
        "Farm and forest land bears another tax, unless it serves a business (art. 2(2) of the Act).",
      ),
      answer: { kind: "yes-no" }, words: ["tylko pole", "tylko łąka", "tylko las", "sama łąka", "sam las", "samo pole", "tylko grunt rolny", "tylko grunty rolne", "лише поле", "лише ліс", "only a field", "only forest"], wordsOfNo: ["nie jest to pole", "to nie jest pole", "nie jest rolna", "nie rolna"], },
    {
      node: "exit",
      id: "podatek-rolny-lesny",
      when: yes("rolne-lub-lesne"),
      title: text(
        "To podatek rolny albo leśny",
        "Це сільськогосподарський або лісовий податок",
        "It is the farm or forest tax",
      ),
      text: text(
        "Osoba prywatna składa wtedy informację IR-1 (grunty rolne) albo IL-1 (las), a nie IN-1. Zrobisz to w Wydziale Podatków i Opłat. Jeśli na tym gruncie działa firma, zapytaj tam, co złożyć.",
        "Приватна особа подає тоді інформацію IR-1 (сільгоспземлі) або IL-1 (ліс), а не IN-1. Це робиться у відділі Wydział Podatków i Opłat. Якщо на цій землі працює фірма, запитайте там, що подати.",
        "A private person then files IR-1 (farm land) or IL-1 (forest), not IN-1. The tax unit (Wydział Podatków i Opłat) takes it. If a business works on that land, ask there what to file.",
      ),
      onward: { unit: "podatki" },
    },
  ],
};
