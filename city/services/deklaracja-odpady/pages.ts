import { all, chosen, derived, no, not, type Page, text, yes } from "#core/forms";
import { applicantPage, contactPage } from "../blocks/applicant.ts";
import { taxAttorneyPage } from "../blocks/tax-attorney.ts";
import { matter } from "./matter.ts";

const property: Page = {
  id: "nieruchomosc",
  title: text("Nieruchomość", "Нерухомість", "The property"),
  nodes: [
    {
      node: "question",
      id: "rola",
      label: text(
        "Kim jesteś dla tej nieruchomości?",
        "Ким ви є для цієї нерухомості?",
        "What is the property to you?",
      ),
      why: text(
        "Deklarację składa właściciel, a w bloku wspólnota albo spółdzielnia (art. 2 ust. 1 pkt 4 i ust. 3 oraz art. 6m ustawy).",
        "Декларацію подає власник, а в багатоквартирному будинку – спільнота або кооператив (ст. 2 п. 1 пп. 4 і п. 3 та ст. 6m закону).",
        "The owner declares; for a block of flats, its community or co-operative (art. 2(1)(4), 2(3) and 6m of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          { value: "wlasciciel", label: text("Jestem właścicielem", "Я власник", "I own it"), words: ["jestem właścicielem", "jestem właścicielką", "właściciel domu", "właścicielka domu", "właściciel nieruchomości", "dom jest mój", "mój dom", "я власник", "я власниця", "мій будинок", "I own the house", "I am the owner", "my house"] },
          {
            value: "wspolwlasciciel",
            label: text("Jestem współwłaścicielem", "Я співвласник", "I own it with others"), words: ["współwłaściciel", "współwłaścicielka", "jesteśmy współwłaścicielami", "współwłasność", "dom mój i żony", "dom mój i męża", "співвласник", "co-owner"] },
          {
            value: "zarzadca",
            label: text(
              "Działam za wspólnotę, spółdzielnię albo jako zarządca",
              "Дію за спільноту, кооператив або як управитель",
              "I act for a community or co-operative, or as the manager",
            ),
            words: [
              "jesteśmy wspólnotą",
              "w imieniu wspólnoty",
              "działam za wspólnotę",
              "w imieniu spółdzielni",
              "jestem zarządcą",
              "jako zarządca",
              "від імені спільноти",
              "on behalf of the community", "zarządca nieruchomości", "zarządzam nieruchomością", "zarządzam budynkiem", "управитель будинку", "manager of the building"],
          },
          {
            value: "najemca",
            label: text("Wynajmuję ją od kogoś", "Я її орендую", "I rent it"),
            words: [
              "jestem najemcą",
              "jako najemca",
              "wynajmuję od",
              "орендую квартиру",
              "орендую будинок",
              "I am a tenant", "wynajmuję mieszkanie", "wynajmuję dom", "I rent the house", "I rent the flat"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "najemca",
      when: chosen("rola", "najemca"),
      title: text("Deklarację składa właściciel", "Декларацію подає власник", "The owner declares"),
      text: text(
        "Powiedz właścicielowi, ile osób mieszka w lokalu. To on składa deklarację i płaci do urzędu. Jeśli właściciel tego nie robi, zapytaj w Biurze Gospodarki Odpadami.",
        "Скажіть власникові, скільки людей живе в помешканні. Саме він подає декларацію і платить управі. Якщо він цього не робить, запитайте в бюро Biuro Gospodarki Odpadami.",
        "Tell the owner how many people live there. The owner declares and pays the office. If the owner does not, ask the waste office (Biuro Gospodarki Odpadami).",
      ),
      onward: { unit: "gospodarka-odpadami" },
    },
    {
      node: "question",
      id: "budynek",
      label: text("Co to za nieruchomość?", "Що це за нерухомість?", "What kind of property is it?"),
      why: text(
        "Od tego zależy sposób liczenia opłaty i ulga (art. 6j i 6k ustawy).",
        "Від цього залежить, як рахують плату і чи є знижка (ст. 6j і 6k закону).",
        "It decides how the fee is counted and whether there is a discount (art. 6j and 6k of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "jednorodzinny",
            label: text("Dom jednorodzinny", "Будинок на одну родину", "A single-family house"),
            words: [
              "dom jednorodzinny",
              "domek jednorodzinny",
              "dom wolnostojący",
              "połowa bliźniaka",
              "szeregówka",
              "приватний будинок",
              "single-family house",
              "detached house",
              "terraced house", "dom parterowy", "bliźniak", "zabudowa szeregowa", "segment w szeregówce", "будинок на одну родину", "приватний дім", "single family house", "family house", "semi-detached"],
          },
          {
            value: "wielorodzinny",
            label: text(
              "Budynek z wieloma mieszkaniami",
              "Багатоквартирний будинок",
              "A building with several flats",
            ),
            words: [
              "blok mieszkalny",
              "budynek wielorodzinny",
              "kamienica",
              "mieszkanie w bloku",
              "mieszkam w bloku",
              "багатоквартирний будинок",
              "block of flats",
            ],
          },
          {
            value: "mieszany",
            label: text(
              "Budynek, w którym są mieszkańcy i firma albo inny lokal",
              "Будинок, де є мешканці та фірма або інше приміщення",
              "A building with residents and a business or other premises",
            ),
            words: [
              "sklep na parterze",
              "lokal usługowy na parterze",
              "gabinet na parterze",
              "крамниця на першому поверсі",
              "shop downstairs",
            ],
          },
          {
            value: "bez-mieszkancow",
            label: text("Nikt tam nie mieszka", "Там ніхто не живе", "Nobody lives there"),
            words: ["domek letniskowy", "dom letniskowy", "дачний будинок", "holiday house",  "nikt tam nie mieszka", "nikt nie mieszka", "działka rekreacyjna", "ніхто не живе", "nobody lives"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "bez-mieszkancow",
      when: chosen("budynek", "bez-mieszkancow"),
      title: text(
        "Ta deklaracja jest dla miejsc, gdzie ktoś mieszka",
        "Ця декларація – для місць, де хтось живе",
        "This declaration is for places where someone lives",
      ),
      text: text(
        "Dla samej firmy i dla domku letniskowego są inne zasady. Nie znamy ich stawek. Zapytaj w Biurze Gospodarki Odpadami.",
        "Для самої фірми і для дачного будинку правила інші. Ставок ми не знаємо. Запитайте в бюро Biuro Gospodarki Odpadami.",
        "Other rules hold for a business alone and for a holiday house. We do not know their rates. Ask the waste office (Biuro Gospodarki Odpadami).",
      ),
      onward: { unit: "gospodarka-odpadami" },
    },
    {
      node: "question",
      id: "caly-budynek",
      label: text(
        "Czy cały budynek należy do Ciebie i współwłaścicieli?",
        "Чи весь будинок належить вам і співвласникам?",
        "Does the whole building belong to you and your co-owners?",
      ),
      hint: text(
        "Odpowiedz „nie”, jeśli masz w nim tylko mieszkanie.",
        "Відповідайте «ні», якщо маєте там лише квартиру.",
        "Answer “no” if you only own a flat in it.",
      ),
      when: all(chosen("budynek", "wielorodzinny"), not(chosen("rola", "zarzadca"))),
      answer: { kind: "yes-no" },
    },
    {
      node: "exit",
      id: "mieszkanie-w-bloku",
      when: no("caly-budynek", false),
      title: text(
        "Za mieszkanie w bloku składa ją wspólnota albo spółdzielnia",
        "За квартиру в багатоквартирному будинку її подає спільнота або кооператив",
        "For a flat in a block the community or co-operative declares",
      ),
      text: text(
        "Zgłoś liczbę osób swojemu zarządcy. On składa jedną deklarację za cały budynek, a opłatę rozlicza z Tobą. W razie wątpliwości zapytaj w Biurze Gospodarki Odpadami.",
        "Повідомте кількість осіб своєму управителю. Він подає одну декларацію за весь будинок і розраховується з вами. Якщо сумніваєтеся, запитайте в бюро Biuro Gospodarki Odpadami.",
        "Tell your manager how many people live in the flat. The manager declares for the whole building and settles the fee with you. If in doubt, ask the waste office (Biuro Gospodarki Odpadami).",
      ),
      onward: { unit: "gospodarka-odpadami" },
    },
    {
      node: "question",
      id: "adres-nieruchomosci",
      label: text("Adres nieruchomości", "Адреса нерухомості", "Address of the property"),
      answer: { kind: "address", inCity: true }, words: ["nieruchomość", "dom", "posesja", "budynek", "mieszkam", "mieszkamy", "deklaracja", "будинок", "живемо", "мешкаємо", "живу", "house", "property", "we live", "I live"], },
    {
      node: "question",
      id: "osoby",
      label: text("Ile osób tam mieszka?", "Скільки осіб там живе?", "How many people live there?"),
      hint: text(
        "Policz wszystkich, którzy naprawdę tam mieszkają, także dzieci. Zameldowanie nie ma znaczenia.",
        "Порахуйте всіх, хто справді там живе, також дітей. Реєстрація не має значення.",
        "Count everyone who really lives there, children too. Registered residence does not matter.",
      ),
      why: text(
        "Opłata zależy od liczby mieszkańców (art. 6j ust. 1 pkt 1 ustawy i uchwała Rady Miejskiej).",
        "Плата залежить від кількості мешканців (ст. 6j п. 1 пп. 1 закону і ухвала міської ради).",
        "The fee depends on the number of residents (art. 6j(1)(1) of the Act and the city resolution).",
      ),
      answer: { kind: "integer", from: 1, to: 5_000, unit: text("osób", "осіб", "people") }, words: ["osoby", "osób", "osobami", "mieszka nas", "jest nas", "mieszkamy we", "mieszkamy w", "mieszkańców", "осіб", "особи", "людей", "нас", "people", "persons", "of us", "residents"], wordsOfNo: ["wyprowadziły się", "wprowadziły się", "ubyło", "przybyło", "zmarły", "moved out", "виїхало"], },
    {
      node: "question",
      id: "kompost",
      label: text(
        "Czy kompostujesz wszystkie bioodpady przy domu?",
        "Чи компостуєте всі біовідходи біля будинку?",
        "Do you compost all biowaste at home?",
      ),
      hint: text(
        "Obierki, trawę i liście wrzucasz do własnego kompostownika.",
        "Лушпиння, траву й листя кладете у власний компостер.",
        "Peelings, grass and leaves go into a composter of your own.",
      ),
      why: text(
        "Kto kompostuje przy domu jednorodzinnym, płaci mniej (art. 6k ust. 4a ustawy i uchwała Rady Miejskiej).",
        "Хто компостує біля будинку на одну родину, платить менше (ст. 6k п. 4a закону і ухвала міської ради).",
        "Composting at a single-family house lowers the fee (art. 6k(4a) of the Act and the city resolution).",
      ),
      when: derived("jednorodzinny"),
      answer: { kind: "yes-no" }, words: ["mam kompostownik", "mamy kompostownik", "posiadam kompostownik", "posiadamy kompostownik", "kompostuję", "kompostujemy", "kompostownik przy domu", "маю компостер", "маємо компостер", "компостую", "компостуємо", "I compost", "we compost", "have a composter"], wordsOfNo: ["nie kompostuję", "nie kompostujemy", "nie mam kompostownika", "nie mamy kompostownika", "bez kompostownika", "brak kompostownika", "не компостую", "не компостуємо", "немає компостера", "do not compost", "don't compost", "no composter"], },
    {
      node: "question",
      id: "czesc-bez-mieszkancow",
      label: text(
        "Co jest w części, w której nikt nie mieszka?",
        "Що є в частині, де ніхто не живе?",
        "What is in the part where nobody lives?",
      ),
      hint: text(
        "Na przykład sklep, gabinet, warsztat.",
        "Наприклад, крамниця, кабінет, майстерня.",
        "For example a shop, a surgery, a workshop.",
      ),
      why: text(
        "Za tę część opłatę liczy się osobno (art. 6j ust. 4 ustawy).",
        "За цю частину плату рахують окремо (ст. 6j п. 4 закону).",
        "The fee for this part is counted separately (art. 6j(4) of the Act).",
      ),
      when: derived("mieszany"),
      answer: { kind: "text", longest: 200 },
    },
  ],
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Oświadczenia", "Заяви", "Declarations"),
  nodes: [
    {
      node: "information",
      id: "pouczenie",
      title: text("Pouczenie", "Попередження", "Please note"),
      text: text(
        "Deklaracja jest podstawą do wystawienia tytułu wykonawczego. Jeśli nie zapłacisz, urząd może ściągnąć opłatę na jej podstawie.",
        "Декларація є підставою для виконавчого документа. Якщо не заплатите, управа може стягнути плату на її підставі.",
        "The declaration is the basis of an enforcement order. If you do not pay, the office may collect the fee on the strength of it.",
      ),
    },
    {
      node: "declaration",
      id: "oswiadczenie-kompost",
      label: text(
        "Mam kompostownik i kompostuję w nim bioodpady z tej nieruchomości.",
        "Маю компостер і компостую в ньому біовідходи з цієї нерухомості.",
        "I have a composter and compost the biowaste of this property in it.",
      ),
      when: yes("kompost", false),
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** What has happened, then the property with its exits; who declares is asked only where there is something to declare. */
export const pages: readonly Page[] = [
  matter,
  property,
  applicantPage({
    bodies: true,
    pesel: "optional",
    peselWhy: text(
      "Po tym numerze urząd rozpozna płatnika (art. 6q ustawy i Ordynacja podatkowa). Jeśli go nie masz, zostaw puste pole.",
      "За цим номером управа розпізнає платника (ст. 6q закону і Податкова ординація). Якщо не маєте номера, залиште поле порожнім.",
      "The office knows the payer by this number (art. 6q of the Act and the Tax Ordinance). Leave it empty if you have none.",
    ),
  }),
  contactPage(),
  taxAttorneyPage,
  declarations,
];
