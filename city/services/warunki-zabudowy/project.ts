import { chosen, derived, type Option, type Page, type Text, text } from "#core/forms";

const kindOf = (value: string, label: Text, words: readonly string[]): Option => ({ value, label, words });

const BUILDINGS: readonly Option[] = [
  kindOf("dom", text("Dom jednorodzinny", "Одноквартирний будинок", "A single-family house"), [
    "dom",
    "bliźniak",
    "szeregówka",
    "dom jednorodzinny",
    "budynek mieszkalny jednorodzinny",
    "domek jednorodzinny",
    "dom dla rodziny",
    "wybudować dom",
    "budowa domu",
    "postawić dom",
    "dom mieszkalny",
    "приватний будинок",
    "одноквартирний будинок",
    "збудувати дім",
    "збудувати будинок",
    "single-family house",
    "family house",
    "build a house",
  ]),
  kindOf("wielorodzinny", text("Budynek wielorodzinny", "Багатоквартирний будинок", "A block of flats"), [
    "blok",
    "mieszkania na sprzedaż",
    "budynek wielorodzinny",
    "blok mieszkalny",
    "багатоквартирний будинок",
    "block of flats",
  ]),
  kindOf("uslugi", text("Usługi albo handel", "Послуги або торгівля", "Services or trade"), [
    "sklep",
    "biuro",
    "gabinet",
    "restauracja",
    "budynek usługowy",
    "lokal usługowy",
    "крамниця",
    "магазин",
    "shop",
  ]),
  kindOf("produkcja", text("Produkcja albo magazyn", "Виробництво або склад", "Production or storage"), [
    "hala",
    "magazyn",
    "warsztat",
    "hala produkcyjna",
    "hala magazynowa",
    "склад",
    "warehouse",
  ]),
  kindOf(
    "zagroda",
    text("Budynki w gospodarstwie rolnym", "Будівлі у фермерському господарстві", "Farm buildings"),
    ["stodoła", "obora", "siedlisko"],
  ),
  kindOf(
    "gospodarczy",
    text("Garaż albo budynek gospodarczy", "Гараж або господарська будівля", "A garage or outbuilding"),
    ["garaż", "wiata", "budynek gospodarczy"],
  ),
  kindOf(
    "rozbudowa",
    text("Rozbudowa albo nadbudowa", "Розширення або надбудова", "An extension or another storey"),
    ["rozbudowa domu", "nadbudowa", "poddasze"],
  ),
];

/** Cases that put up or enlarge a building, so its measures are asked. */
export const BUILDING_KINDS = BUILDINGS.map(({ value }) => value);

const KINDS: readonly Option[] = [
  ...BUILDINGS,
  kindOf(
    "zmiana-uzytkowania",
    text("Zmiana sposobu użytkowania", "Зміна способу використання", "A change of use"),
    ["z mieszkania na biuro", "zmiana sposobu użytkowania", "przeróbka na gabinet"],
  ),
  kindOf("inne", text("Coś innego", "Щось інше", "Something else"), [
    "fotowoltaika na gruncie",
    "maszt",
    "parking",
  ]),
];

/** What is to be built, with the measures that the analysis of the surroundings compares. */
export const projectPage: Page = {
  id: "zamierzenie",
  title: text("Co chcesz zbudować", "Що ви хочете збудувати", "What you want to build"),
  when: derived("nowa"),
  nodes: [
    {
      node: "question",
      id: "zabudowa",
      label: text("Rodzaj inwestycji", "Вид інвестиції", "Kind of project"),
      answer: { kind: "choice", options: KINDS },
    },
    {
      node: "question",
      id: "opis",
      label: text("Opisz, co ma powstać", "Опишіть, що має з'явитися", "Describe what is planned"),
      hint: text(
        "Na przykład: dom z garażem i wjazdem od ulicy. Przy zmianie użytkowania napisz, co jest teraz i co będzie.",
        "Наприклад: будинок із гаражем і заїздом з вулиці. Якщо змінюєте використання, напишіть, що є тепер і що буде.",
        "For example: a house with a garage and a drive from the street. For a change of use say what it is now and what it will be.",
      ),
      answer: { kind: "long-text", longest: 3_000 },
    },
    {
      node: "repeat",
      id: "budynki",
      label: text("Budynki", "Будівлі", "Buildings"),
      hint: text(
        "Podaj największe wymiary, jakie planujesz.",
        "Вкажіть найбільші розміри, які плануєте.",
        "Give the largest measures that you plan.",
      ),
      why: text(
        "Urząd porównuje parametry z sąsiednią zabudową (art. 52 ust. 2 i art. 61 ust. 1 ustawy o planowaniu).",
        "Управа порівнює параметри із сусідньою забудовою (ст. 52 п. 2 і ст. 61 п. 1 закону про планування).",
        "The office compares the measures with the neighbouring buildings (art. 52(2) and 61(1) of the Planning Act).",
      ),
      row: text("Budynek", "Будівля", "Building"),
      when: derived("budowa"),
      atLeast: 1,
      atMost: 20,
      nodes: [
        {
          node: "question",
          id: "funkcja",
          label: text("Co to za budynek?", "Що це за будівля?", "What is it?"),
          hint: text(
            "Na przykład dom albo garaż.",
            "Наприклад, будинок або гараж.",
            "For example a house or a garage.",
          ),
          answer: { kind: "text", longest: 120 },
        },
        {
          node: "question",
          id: "powierzchnia-zabudowy",
          label: text("Powierzchnia zabudowy", "Площа забудови", "Built-up area"),
          answer: { kind: "decimal", from: 0.01, to: 1_000_000, places: 2, unit: text("m²", "м²", "m²") },
          words: [
            "powierzchnia zabudowy",
            "powierzchni zabudowy",
            "площа забудови",
            "built-up area",
            "footprint",
          ],
        },
        {
          node: "question",
          id: "kondygnacje",
          label: text("Kondygnacje nadziemne", "Наземні поверхи", "Storeys above ground"),
          answer: { kind: "integer", from: 1, to: 60 },
          words: ["kondygnacja", "kondygnacje", "kondygnacji", "поверхи", "storeys"],
        },
        {
          node: "question",
          id: "wysokosc",
          label: text("Wysokość", "Висота", "Height"),
          answer: { kind: "decimal", from: 0.1, to: 300, places: 2, unit: text("m", "м", "m") },
          words: ["wysokość", "wysokości", "wysoki", "висота", "висотою", "height", "high"],
        },
        {
          node: "question",
          id: "szerokosc-elewacji",
          label: text("Szerokość elewacji frontowej", "Ширина головного фасаду", "Width of the front"),
          answer: { kind: "decimal", from: 0.1, to: 1_000, places: 2, unit: text("m", "м", "m") },
          words: [
            "szerokość elewacji",
            "elewacja frontowa",
            "elewacja",
            "ширина фасаду",
            "width of the front",
          ],
        },
        {
          node: "question",
          id: "dach",
          label: text("Dach", "Дах", "Roof"),
          answer: {
            kind: "choice",
            options: [
              {
                value: "plaski",
                label: text("Płaski", "Плаский", "Flat"),
                words: ["dach płaski", "płaski dach", "płaskim dachem", "плаский дах", "flat roof"],
              },
              {
                value: "jednospadowy",
                label: text("Jednospadowy", "Односхилий", "Single-pitched"),
                words: ["jednospadowy", "односхилий"],
              },
              {
                value: "dwuspadowy",
                label: text("Dwuspadowy", "Двосхилий", "Double-pitched"),
                words: ["dwuspadowy", "двосхилий", "gable roof", "pitched roof"],
              },
              {
                value: "wielospadowy",
                label: text("Wielospadowy", "Багатосхилий", "Multi-pitched"),
                words: ["wielospadowy", "багатосхилий", "hipped roof"],
              },
            ],
          },
        },
        {
          node: "question",
          id: "kat-dachu",
          label: text("Kąt nachylenia dachu", "Кут нахилу даху", "Pitch of the roof"),
          when: chosen("dach", ["jednospadowy", "dwuspadowy", "wielospadowy"]),
          answer: { kind: "integer", from: 1, to: 80, unit: text("°", "°", "°") },
          words: ["kąt nachylenia", "nachylenie", "nachyleniu", "кут нахилу", "pitch"],
        },
      ],
    },
  ],
};
