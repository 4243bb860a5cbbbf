import { chosen, derived, not, type Page, type Question, text } from "#core/forms";
import { contactPage } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { businessPage } from "./business.ts";
import { eventPage, premisesPage } from "./place.ts";

const isPermanent = derived("stale");
const isSingle = derived("jednorazowe");

const matter: Page = {
  id: "sprawa",
  title: text("Czego potrzebujesz", "Що вам потрібно", "What you need"),
  nodes: [
    {
      node: "question",
      id: "sprawa",
      label: text("Jaką sprawę załatwiasz?", "Яку справу ви вирішуєте?", "What would you like to do?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "stale",
            label: text(
              "Zezwolenie dla sklepu albo lokalu",
              "Дозвіл для магазину або закладу",
              "A permit for a shop or a bar",
            ),
            words: [
              "otwieram sklep",
              "otwieram restaurację",
              "otwieram bar",
              "otwieram lokal",
              "kończy mi się zezwolenie", "zezwolenie na sklep", "zezwolenie dla sklepu", "zezwolenie dla restauracji", "zezwolenie dla lokalu", "otwieramy sklep", "otwieramy restaurację", "otwieram pub", "otwieramy pub", "otwieram kawiarnię", "otwieram sklepik", "nowy sklep", "nowa restauracja", "prowadzę sklep", "prowadzę restaurację", "prowadzę bar", "sprzedaż alkoholu w sklepie", "w moim sklepie", "w mojej restauracji", "відкриваю магазин", "відкриваю ресторан", "відкриваємо ресторан", "відкриваю кафе", "opening a shop", "opening a restaurant", "opening a bar", "for my shop", "for my restaurant", "I run a shop"],
          },
          {
            value: "jednorazowe",
            label: text(
              "Zezwolenie jednorazowe na imprezę",
              "Разовий дозвіл на захід",
              "A single permit for an event",
            ),
            words: ["festyn", "piknik", "jednorazowe", "na koncert", "na imprezę",  "jednorazowego", "zezwolenie jednorazowe", "na festynie", "podczas festynu", "na festyn", "jarmark", "dożynki", "na pikniku", "imprezie plenerowej", "разовий дозвіл", "на фестиваль", "на свято", "one-off", "single event", "for a festival", "for the fair"],
          },
          {
            value: "oswiadczenie",
            label: text(
              "Roczne oświadczenie o wartości sprzedaży",
              "Щорічна декларація про вартість продажу",
              "The yearly declaration of sales",
            ),
            words: [
              "oświadczenie o sprzedaży",
              "oświadczenie o wartości sprzedaży",
              "ile sprzedałem alkoholu", "oświadczenie za rok", "wartość sprzedaży za rok", "oświadczenie roczne", "декларація про продаж", "yearly declaration", "declaration of sales"],
          },
          {
            value: "przyjecia",
            label: text(
              "Zezwolenie dla firmy, która organizuje przyjęcia",
              "Дозвіл для фірми, що організовує прийоми",
              "A permit for a catering business",
            ),
            words: ["catering", "organizacja przyjęć",  "wesela", "obsługa wesel", "кейтеринг"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "organizacja-przyjec",
      when: chosen("sprawa", "przyjecia"),
      title: text(
        "Przyjęcia mają osobne zasady",
        "Для прийомів є окремі правила",
        "Catering has rules of its own",
      ),
      text: text(
        "Zezwolenie dla organizatora przyjęć nie jest związane z jednym punktem i nie prosi się o nie tym formularzem. Zapytaj w Wydziale Działalności Gospodarczej.",
        "Дозвіл для організатора прийомів не прив'язаний до одного місця, і про нього не просять цією формою. Запитайте у відділі Wydział Działalności Gospodarczej.",
        "A caterer's permit is not tied to one place, and this form is not for it. Ask Wydział Działalności Gospodarczej.",
      ),
      onward: { unit: "dzialalnosc" },
    },
    {
      node: "question",
      id: "uprawnienie",
      label: text("Kto prosi o zezwolenie?", "Хто просить дозвіл?", "Who asks for the permit?"),
      why: text(
        "Jednorazowe zezwolenie dostaje tylko ten, kto już ma zezwolenie na sprzedaż, oraz ochotnicza straż pożarna (art. 18¹ ustawy).",
        "Разовий дозвіл отримує лише той, хто вже має дозвіл на продаж, і добровільна пожежна охорона (ст. 18¹ закону).",
        "A single permit goes only to those who hold a sales permit, and to volunteer fire brigades (art. 18¹ of the Act).",
      ),
      when: isSingle,
      answer: {
        kind: "choice",
        options: [
          {
            value: "zezwolenie",
            label: text(
              "Firma, która ma już zezwolenie na sprzedaż",
              "Фірма, яка вже має дозвіл на продаж",
              "A business that holds a sales permit",
            ),
            words: ["mam już zezwolenie", "mam koncesję",  "mamy już zezwolenie", "mam zezwolenie", "mamy zezwolenie", "posiadam zezwolenie", "posiadamy zezwolenie", "mam stałe zezwolenie", "mamy stałe zezwolenie", "mamy koncesję", "posiadam koncesję", "вже маємо дозвіл", "вже маю дозвіл", "already have a permit", "hold a permit", "already hold"],
          },
          {
            value: "osp",
            label: text(
              "Ochotnicza straż pożarna",
              "Добровільна пожежна охорона",
              "A volunteer fire brigade",
            ),
            words: ["OSP", "straż ochotnicza",  "ochotnicza straż pożarna", "strażacy ochotnicy"],
          },
          {
            value: "brak",
            label: text("Ktoś inny", "Хтось інший", "Someone else"),
            words: ["jesteśmy stowarzyszeniem", "jesteśmy radą osiedla", "nie mam zezwolenia",  "jesteśmy klubem", "jesteśmy fundacją", "jesteśmy parafią", "nie mamy zezwolenia", "nie mamy koncesji"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "bez-uprawnienia",
      when: chosen("uprawnienie", "brak", false),
      title: text(
        "Zaproś sprzedawcę, który ma zezwolenie",
        "Запросіть продавця, який має дозвіл",
        "Invite a seller who holds a permit",
      ),
      text: text(
        "Sam organizator imprezy nie dostanie jednorazowego zezwolenia. Może o nie wystąpić firma, która ma już zezwolenie na sprzedaż alkoholu. W razie wątpliwości zapytaj w wydziale.",
        "Сам організатор заходу разового дозволу не отримає. Про нього може просити фірма, яка вже має дозвіл на продаж алкоголю. Якщо сумніваєтеся, запитайте у відділі.",
        "The organiser alone gets no single permit. A business that already holds a sales permit may apply. If in doubt, ask the unit.",
      ),
      onward: { unit: "dzialalnosc" },
    },
    {
      node: "question",
      id: "klasy",
      label: text("Jakie napoje?", "Які напої?", "Which drinks?"),
      hint: text(
        "Zaznacz wszystkie, które sprzedajesz albo chcesz sprzedawać.",
        "Позначте всі, які продаєте або хочете продавати.",
        "Tick all that you sell or want to sell.",
      ),
      why: text(
        "Na każdy rodzaj jest osobne zezwolenie i osobna opłata (art. 11¹ i 18 ustawy).",
        "На кожен вид є окремий дозвіл і окрема оплата (ст. 11¹ і 18 закону).",
        "Each kind has a permit and a fee of its own (art. 11¹ and 18 of the Act).",
      ),
      answer: {
        kind: "choices",
        atLeast: 1,
        options: [
          {
            value: "a",
            label: text("Piwo i napoje do 4,5%", "Пиво й напої до 4,5%", "Beer and drinks of up to 4.5%"),
            words: ["piwo", "radler", "cydr",  "piwa", "пиво", "beer", "beers"],
          },
          {
            value: "b",
            label: text(
              "Napoje od 4,5% do 18%, bez piwa",
              "Напої від 4,5% до 18%, крім пива",
              "Drinks of 4.5% to 18%, except beer",
            ),
            words: ["wino", "szampan", "miód pitny",  "wina", "prosecco", "вино", "wine", "wines"],
          },
          {
            value: "c",
            label: text("Napoje powyżej 18%", "Напої понад 18%", "Drinks of more than 18%"),
            words: ["wódka", "whisky", "mocny alkohol", "likier",  "wódki", "mocne alkohole", "mocny trunek", "gin", "rum", "горілка", "міцний алкоголь", "vodka", "spirits"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "spozycie",
      label: text("Gdzie klienci będą pić?", "Де клієнти питимуть?", "Where will customers drink?"),
      when: not(derived("oswiadczenie")),
      answer: {
        kind: "choice",
        options: [
          {
            value: "na-miejscu",
            label: text("Na miejscu", "На місці", "On the premises"),
            hint: text(
              "Restauracja, bar, ogródek, festyn.",
              "Ресторан, бар, літній майданчик, ярмарок.",
              "A restaurant, bar, garden or fair.",
            ),
            words: ["restauracja", "pub", "kawiarnia", "pizzeria",  "na miejscu", "bar", "bistro", "restauracji", "karczma", "ogródek piwny", "на місці", "ресторан", "кафе", "on the premises", "restaurant"],
          },
          {
            value: "poza",
            label: text("Poza miejscem sprzedaży", "Поза місцем продажу", "Elsewhere"),
            hint: text("Sklep, stacja paliw.", "Магазин, автозаправка.", "A shop, a filling station."),
            words: [
              "sklep spożywczy",
              "sklep monopolowy",
              "otwieram sklep",
              "prowadzę sklep",
              "stacja paliw",
              "na wynos", "sklep", "sklepik", "delikatesy", "do spożycia poza", "poza miejscem sprzedaży", "sklepie", "магазин", "продуктовий магазин", "shop", "grocery", "off-licence"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "sprzedawal",
      label: text(
        "Czy Twoja firma sprzedawała w tym punkcie alkohol w zeszłym roku?",
        "Чи ваша фірма продавала в цьому місці алкоголь торік?",
        "Did your business sell alcohol at this place last year?",
      ),
      why: text(
        "W pierwszym roku opłata jest stała, potem zależy od wartości sprzedaży (art. 11¹ ustawy).",
        "У першому році оплата стала, потім залежить від вартості продажу (ст. 11¹ закону).",
        "In the first year the fee is fixed; later it depends on your sales (art. 11¹ of the Act).",
      ),
      when: isPermanent,
      answer: { kind: "yes-no" }, words: ["w zeszłym roku sprzedawaliśmy", "w zeszłym roku sprzedawałem", "w zeszłym roku też", "w ubiegłym roku sprzedawaliśmy", "sprzedawaliśmy już alkohol", "sprzedaję alkohol od", "торік продавали", "sold alcohol last year"], wordsOfNo: ["nowy sklep", "nowy lokal", "nowa restauracja", "nie sprzedawaliśmy", "nie sprzedawałem", "nie sprzedawałam", "dopiero otwieram", "dopiero otwieramy", "otwieram nowy", "otwieramy nowy", "otwieram nową", "pierwszy raz", "новий магазин", "новий ресторан", "раніше не продавали", "new shop", "new restaurant", "never sold", "not sold alcohol"], },
    {
      node: "information",
      id: "niepelny-rok",
      when: derived("pierwszy-rok"),
      text: text(
        "Stawki są za pełny rok. W roku, w którym zezwolenie się zaczyna, płacisz tylko za czas jego ważności. Kwotę poda urząd.",
        "Ставки вказано за повний рік. У рік, коли дозвіл починається, ви платите лише за час його чинності. Суму назве управа.",
        "The rates are for a full year. In the year in which the permit begins you pay only for the time it is valid. The office gives the amount.",
      ),
    },
  ],
};

const salesOf = (id: string, drinks: string, label: Question["label"]): Question => ({
  node: "question",
  id,
  label,
  when: chosen("klasy", drinks),
  answer: { kind: "money", from: 0, to: 100_000_000_000 },
  proposable: false,
});

const sales: Page = {
  id: "sprzedaz",
  title: text("Sprzedaż w zeszłym roku", "Продаж торік", "Sales of last year"),
  when: derived("z-obrotem"),
  nodes: [
    salesOf(
      "wartosc-a",
      "a",
      text(
        "Piwo i napoje do 4,5%, z VAT",
        "Пиво й напої до 4,5%, з VAT",
        "Beer and drinks of up to 4.5%, with VAT",
      ),
    ),
    salesOf(
      "wartosc-b",
      "b",
      text("Napoje od 4,5% do 18%, z VAT", "Напої від 4,5% до 18%, з VAT", "Drinks of 4.5% to 18%, with VAT"),
    ),
    salesOf(
      "wartosc-c",
      "c",
      text("Napoje powyżej 18%, z VAT", "Напої понад 18%, з VAT", "Drinks of more than 18%, with VAT"),
    ),
    {
      node: "declaration",
      id: "wartosc-prawdziwa",
      label: text(
        "Oświadczam, że podane wartości sprzedaży są prawdziwe.",
        "Заявляю, що вказані суми продажу правдиві.",
        "I declare that the sales given are true.",
      ),
      why: text(
        "Od tych wartości urząd liczy opłatę (art. 11¹ ustawy).",
        "Від цих сум управа рахує оплату (ст. 11¹ закону).",
        "The office computes the fee from them (art. 11¹ of the Act).",
      ),
    },
  ],
};

/** What is asked for and which drinks, who sells, then the place or the event. */
export const pages: readonly Page[] = [
  matter,
  businessPage,
  sales,
  premisesPage,
  eventPage,
  contactPage(),
  attorneyPage,
];
