import {
  all,
  chosen,
  compared,
  derived,
  not,
  type Option,
  type Page,
  type Question,
  text,
  yes,
} from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { taxAttorneyPage } from "../blocks/tax-attorney.ts";
import { exempt, owners, taxed } from "./objects.ts";

const isTaxed = derived("opodatkowane");
const isExempt = derived("zwolnione");

const whoPays: Page = {
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
            words: ["kupiłem mieszkanie", "mój dom", "моя квартира", "my flat"],
          },
          {
            value: "wspolna",
            label: text(
              "Moja i innych osób prywatnych, na przykład małżonka",
              "Моя та інших приватних осіб, наприклад подружжя",
              "Mine and other private people's, for example my spouse's",
            ),
            words: ["z żoną", "z mężem", "współwłasność", "na pół", "разом із дружиною", "with my wife"],
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
            words: ["razem ze spółką", "współwłasność z firmą", "разом із фірмою", "with a company"],
          },
          {
            value: "podmiotu",
            label: text(
              "Firmy albo innego podmiotu",
              "Фірми або іншої організації",
              "A company's or another body's",
            ),
            words: ["spółka", "stowarzyszenie", "hala firmy", "фірма", "company"],
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
      answer: { kind: "yes-no" },
    },
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

const event: Page = {
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
              "odziedziczyłam",
              "dostałem działkę",
              "купив квартиру",
              "bought a flat",
            ],
          },
          {
            value: "budowa",
            label: text(
              "Skończona budowa albo rozbudowa",
              "Закінчене будівництво або розбудова",
              "Building or extension finished",
            ),
            words: ["wybudowałem dom", "skończona budowa", "garaż gotowy", "збудував дім", "built a house"],
          },
          {
            value: "sposob-uzytkowania",
            label: text("Inny sposób korzystania", "Інший спосіб користування", "A different use"),
            hint: text(
              "Na przykład w mieszkaniu zaczęła działać firma.",
              "Наприклад, у квартирі почала працювати фірма.",
              "For example a business started in the flat.",
            ),
            words: [
              "firma w domu",
              "gabinet w mieszkaniu",
              "koniec działalności",
              "фірма вдома",
              "home office business",
            ],
          },
          {
            value: "zbycie",
            label: text(
              "Sprzedaż albo darowanie komuś",
              "Продаж або дарування комусь",
              "Sale or gift to someone",
            ),
            words: ["sprzedałem", "przepisałam na syna", "продав", "sold"],
          },
          {
            value: "rozbiorka",
            label: text("Rozbiórka albo zniszczenie", "Знесення або знищення", "Demolition or destruction"),
            words: ["rozebrałem", "spalił się", "zburzyłem", "знесли", "demolished"],
          },
          {
            value: "korekta",
            label: text(
              "Poprawiam wcześniejszą informację",
              "Виправляю попередню інформацію",
              "I correct earlier information",
            ),
            words: ["błąd w metrażu", "pomyłka", "za dużo metrów", "помилка", "correction"],
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
      answer: { kind: "date", to: { today: 0 } },
    },
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
          { value: "nic", label: text("Nic albo nie wiem", "Ні або не знаю", "Nothing, or I do not know") },
          { value: "czesc", label: text("Część", "Частина", "A part") },
          { value: "wszystko", label: text("Wszystko", "Усе", "Everything") },
        ],
      },
    },
  ],
};

const place: Page = {
  id: "miejsce",
  title: text("Gdzie to jest", "Де це", "Where it is"),
  nodes: [
    {
      node: "question",
      id: "adres-nieruchomosci",
      label: text("Adres nieruchomości", "Адреса нерухомості", "Address of the property"),
      hint: text(
        "Jeśli działka nie ma adresu, podaj niżej jej numer.",
        "Якщо ділянка не має адреси, вкажіть нижче її номер.",
        "If the land has no address, give its number below.",
      ),
      answer: { kind: "address", inCity: true },
      ...OPTIONAL,
    },
    {
      node: "question",
      id: "dzialka",
      label: text("Obręb i numer działki", "Округ і номер ділянки", "Precinct and number of the parcel"),
      hint: text(
        "Znajdziesz je w akcie notarialnym. Dla mieszkania podaj działkę pod budynkiem.",
        "Знайдете їх у нотаріальному акті. Для квартири вкажіть ділянку під будинком.",
        "They stand in the notarial deed. For a flat give the parcel under the building.",
      ),
      answer: { kind: "parcel" },
    },
    {
      node: "question",
      id: "ksiega",
      label: text("Numer księgi wieczystej", "Номер земельної книги", "Land register number"),
      answer: { kind: "land-register" },
      ...OPTIONAL,
    },
    {
      node: "question",
      id: "tytul",
      label: text("Jakie masz do niej prawo?", "Яке право ви на неї маєте?", "What right do you have to it?"),
      why: text(
        "Podatek płaci właściciel, posiadacz samoistny, użytkownik wieczysty albo ten, kto korzysta z nieruchomości państwa lub gminy (art. 3 ust. 1 ustawy).",
        "Податок платить власник, самостійний володілець, вічний користувач або той, хто користується нерухомістю держави чи гміни (ст. 3 п. 1 закону).",
        "The tax is paid by the owner, the autonomous holder, the perpetual usufructuary, or whoever holds property of the state or the municipality (art. 3(1) of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          { value: "wlasnosc", label: text("Własność", "Власність", "Ownership") },
          {
            value: "posiadanie-samoistne",
            label: text(
              "Korzystam jak właściciel, bez dokumentu",
              "Користуюся як власник, без документа",
              "I use it as an owner would, without a document",
            ),
          },
          {
            value: "uzytkowanie-wieczyste",
            label: text("Użytkowanie wieczyste", "Вічне користування", "Perpetual usufruct"),
          },
          {
            value: "posiadanie-zalezne",
            label: text(
              "Umowa z gminą albo państwem, na przykład dzierżawa",
              "Договір із гміною або державою, наприклад оренда",
              "A contract with the city or the state, for example a lease",
            ),
          },
        ],
      },
    },
    {
      node: "question",
      id: "udzial",
      label: text(
        "Twój udział w tej własności",
        "Ваша частка в цій власності",
        "Your share in this property",
      ),
      hint: text("Na przykład 1/2.", "Наприклад, 1/2.", "For example 1/2."),
      when: derived("wspolna"),
      answer: { kind: "text", longest: 40 },
    },
  ],
};

const kindsOf: Question = {
  node: "question",
  id: "co",
  label: text("Co podlega podatkowi?", "Що оподатковується?", "What is taxed?"),
  hint: text(
    "Właściciel mieszkania zaznacza budynki i udział w gruncie.",
    "Власник квартири позначає будівлі та частку в землі.",
    "The owner of a flat ticks buildings and the share in the land.",
  ),
  answer: {
    kind: "choices",
    options: [
      {
        value: "grunty",
        label: text("Grunty", "Земля", "Land"),
        words: ["działka", "udział w gruncie", "ogród", "ділянка", "land"],
      },
      {
        value: "budynki",
        label: text("Budynki i lokale", "Будівлі та приміщення", "Buildings and flats"),
        words: ["dom", "mieszkanie", "garaż", "lokal", "будинок", "квартира", "house", "flat"],
      },
      {
        value: "budowle",
        label: text(
          "Budowle, które służą firmie",
          "Споруди, які служать бізнесу",
          "Structures that serve a business",
        ),
        hint: text(
          "Na przykład plac, ogrodzenie, wiata firmy.",
          "Наприклад, майданчик, огорожа, навіс фірми.",
          "For example a yard, a fence or a shelter of a business.",
        ),
        words: ["budowla", "plac firmy", "споруда", "structure"],
      },
    ] satisfies Option[],
  },
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Dokumenty i oświadczenia", "Документи і заяви", "Documents and declarations"),
  nodes: [
    {
      node: "information",
      id: "zin",
      text: text(
        "Załączniki ZIN powstają z Twoich odpowiedzi. Nie wypełniasz ich drugi raz.",
        "Додатки ZIN створюються з ваших відповідей. Удруге їх заповнювати не треба.",
        "The ZIN attachments are made from your answers. You do not fill them in again.",
      ),
    },
    {
      node: "attachment",
      id: "dokument",
      label: text(
        "Dokument o zmianie, jeśli go masz",
        "Документ про зміну, якщо його маєте",
        "A document of the change, if you have one",
      ),
      hint: text(
        "Na przykład akt notarialny albo postanowienie o spadku. Nie jest obowiązkowy.",
        "Наприклад, нотаріальний акт або рішення про спадок. Він необов'язковий.",
        "For example the notarial deed or the decision on the inheritance. It is optional.",
      ),
      atMost: 5,
      accept: "documents",
      ...OPTIONAL,
    },
    {
      node: "attachment",
      id: "dowod-zwolnienia",
      label: text(
        "Dokument, z którego wynika zwolnienie",
        "Документ, який підтверджує звільнення",
        "A document that shows the exemption",
      ),
      hint: text(
        "Jeśli go nie masz, urząd powie, czy jest potrzebny.",
        "Якщо його немає, управа скаже, чи він потрібен.",
        "If you have none, the office will say whether it is needed.",
      ),
      when: isExempt,
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** Who must use another form leaves at once; then the event with its term, and what is taxed (ZIN-1), exempt (ZIN-2), shared (ZIN-3). */
export const pages: readonly Page[] = [
  whoPays,
  event,
  place,
  {
    id: "zin-1",
    title: text("Co podlega podatkowi (ZIN-1)", "Що оподатковується (ZIN-1)", "What is taxed (ZIN-1)"),
    when: isTaxed,
    nodes: [kindsOf, ...taxed],
  },
  {
    id: "zin-2",
    title: text("Co jest zwolnione (ZIN-2)", "Що звільнене (ZIN-2)", "What is exempt (ZIN-2)"),
    when: isExempt,
    nodes: [exempt],
  },
  applicantPage({
    pesel: "optional",
    peselWhy: text(
      "PESEL jest identyfikatorem podatkowym osoby prywatnej (ustawa o zasadach ewidencji i identyfikacji podatników). Jeśli go nie masz, zostaw puste pole.",
      "PESEL є податковим ідентифікатором приватної особи (закон про облік та ідентифікацію платників). Якщо його немає, залиште поле порожнім.",
      "The PESEL is the tax identifier of a private person (Act on the Registration and Identification of Taxpayers). Leave it empty if you have none.",
    ),
  }),
  {
    id: "zin-3",
    title: text(
      "Pozostali współwłaściciele (ZIN-3)",
      "Інші співвласники (ZIN-3)",
      "The other co-owners (ZIN-3)",
    ),
    when: derived("wspolna"),
    nodes: [owners],
  },
  contactPage(),
  taxAttorneyPage,
  declarations,
];
