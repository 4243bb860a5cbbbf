import { chosen, type Node, type Question, type Repeat, text } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

const M2 = text("m²", "м²", "m²");
const MOST_M2 = 100_000_000;

const area = (id: string): Question => ({
  node: "question",
  id,
  label: text("Powierzchnia", "Площа", "Area"),
  answer: { kind: "decimal", from: 0.01, to: MOST_M2, places: 2, unit: M2 },
});

const BUSINESS = {
  value: "dzialalnosc",
  label: text("Służy firmie", "Служить бізнесу", "Serves a business"),
  hint: text(
    "Od części, w której działa firma, stawka jest inna. Wpisz ją osobno.",
    "За частину, де працює фірма, ставка інша. Впишіть її окремо.",
    "The part where a business works has another rate. Enter it separately.",
  ),
};

const land: Repeat = {
  node: "repeat",
  id: "grunty",
  label: text("Grunty", "Земля", "Land"),
  hint: text(
    "Jeśli masz udział w gruncie pod blokiem, wpisz powierzchnię całej działki, a obok udział.",
    "Якщо маєте частку в землі під будинком, впишіть площу всієї ділянки, а поруч частку.",
    "If you have a share in the land under a block, enter the area of the whole parcel and your share beside it.",
  ),
  row: text("Grunt", "Ділянка", "Piece of land"),
  when: chosen("co", "grunty", false),
  atLeast: 1,
  atMost: 50,
  nodes: [
    {
      node: "question",
      id: "grunt-rodzaj",
      label: text("Jaki to grunt?", "Яка це земля?", "What kind of land?"),
      why: text(
        "Stawka zależy od rodzaju (art. 5 ust. 1 pkt 1 ustawy).",
        "Ставка залежить від виду (ст. 5 п. 1 пп. 1 закону).",
        "The rate depends on the kind (art. 5(1)(1) of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          BUSINESS,
          {
            value: "pod-woda",
            label: text(
              "Pod jeziorem albo zbiornikiem",
              "Під озером або водоймою",
              "Under a lake or reservoir",
            ),
          },
          {
            value: "rewitalizacja",
            label: text(
              "Niezabudowany w obszarze rewitalizacji",
              "Незабудована в зоні ревіталізації",
              "Not built on, in a revitalisation area",
            ),
          },
          {
            value: "pozostale",
            label: text(
              "Inny, na przykład przy domu",
              "Інша, наприклад біля будинку",
              "Other, for example around a house",
            ),
          },
        ],
      },
    },
    area("grunt-powierzchnia"),
    {
      node: "question",
      id: "grunt-udzial",
      label: text("Udział w tym gruncie", "Частка в цій ділянці", "Share in this land"),
      hint: text(
        "Dla mieszkania stoi w akcie, na przykład 52/1200. Jeśli grunt jest cały Twój, zostaw puste pole.",
        "Для квартири вказана в акті, наприклад 52/1200. Якщо вся земля ваша, залиште поле порожнім.",
        "For a flat it stands in the deed, for example 52/1200. Leave it empty if the land is all yours.",
      ),
      answer: { kind: "text", longest: 40 },
      ...OPTIONAL,
    },
  ],
};

const buildings: Repeat = {
  node: "repeat",
  id: "budynki",
  label: text("Budynki i lokale", "Будівлі та приміщення", "Buildings and flats"),
  hint: text(
    "Dom i garaż, które stoją osobno, to dwa wpisy.",
    "Будинок і окремий гараж – це два записи.",
    "A house and a separate garage are two entries.",
  ),
  row: text("Budynek albo lokal", "Будівля або приміщення", "Building or flat"),
  when: chosen("co", "budynki", false),
  atLeast: 1,
  atMost: 50,
  nodes: [
    {
      node: "question",
      id: "budynek-rodzaj",
      label: text("Jak się z niego korzysta?", "Як ним користуються?", "How is it used?"),
      why: text(
        "Stawka zależy od sposobu korzystania (art. 5 ust. 1 pkt 2 ustawy).",
        "Ставка залежить від способу користування (ст. 5 п. 1 пп. 2 закону).",
        "The rate depends on the use (art. 5(1)(2) of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "mieszkalny",
            label: text("Mieszkanie albo dom", "Квартира або будинок", "Flat or house"),
          },
          BUSINESS,
          {
            value: "zdrowie",
            label: text("Świadczenia zdrowotne", "Медичні послуги", "Health care"),
          },
          {
            value: "material-siewny",
            label: text(
              "Obrót kwalifikowanym materiałem siewnym",
              "Торгівля сертифікованим насінням",
              "Trade in certified seed",
            ),
          },
          {
            value: "pozostaly",
            label: text(
              "Inny, na przykład garaż albo szopa",
              "Інше, наприклад гараж або сарай",
              "Other, for example a garage or shed",
            ),
          },
        ],
      },
    },
    {
      ...area("budynek-powierzchnia"),
      label: text("Powierzchnia użytkowa", "Корисна площа", "Usable area"),
      hint: text(
        "Mierz po wewnętrznej stronie ścian, na wszystkich piętrach i w piwnicy. Tam, gdzie jest od 1,40 do 2,20 m wysokości, policz połowę. Niższych części nie licz.",
        "Міряйте з внутрішнього боку стін, на всіх поверхах і в підвалі. Де висота від 1,40 до 2,20 м, рахуйте половину. Нижчих частин не рахуйте.",
        "Measure inside the walls, on all floors and in the cellar. Where the height is 1.40 to 2.20 m, count half. Leave out what is lower.",
      ),
      why: text(
        "Tak liczy się podstawę podatku (art. 1a ust. 1 pkt 5 i art. 4 ustawy).",
        "Так рахують базу податку (ст. 1a п. 1 пп. 5 і ст. 4 закону).",
        "This is how the basis of the tax is counted (art. 1a(1)(5) and 4 of the Act).",
      ),
    },
  ],
};

const structures: Repeat = {
  node: "repeat",
  id: "budowle",
  label: text("Budowle", "Споруди", "Structures"),
  row: text("Budowla", "Споруда", "Structure"),
  when: chosen("co", "budowle", false),
  atLeast: 1,
  atMost: 50,
  nodes: [
    {
      node: "question",
      id: "budowla-opis",
      label: text("Co to jest?", "Що це?", "What is it?"),
      answer: { kind: "text", longest: 160 },
    },
    {
      node: "question",
      id: "budowla-wartosc",
      label: text("Wartość", "Вартість", "Value"),
      hint: text(
        "Wartość, od której liczysz amortyzację, na 1 stycznia. Jeśli jej nie liczysz, wartość rynkowa.",
        "Вартість, від якої рахуєте амортизацію, на 1 січня. Якщо не рахуєте, ринкова вартість.",
        "The value you depreciate from, on 1 January. If you do not depreciate, the market value.",
      ),
      why: text(
        "Podatek od budowli liczy się od wartości (art. 4 ust. 1 pkt 3 ustawy).",
        "Податок на споруди рахують від вартості (ст. 4 п. 1 пп. 3 закону).",
        "The tax on structures is counted from their value (art. 4(1)(3) of the Act).",
      ),
      answer: { kind: "money", from: 1 },
    },
  ],
};

const exemptIs = (kinds: string | readonly string[]) => chosen("zwolnione-rodzaj", kinds, false);

/** Rows of ZIN-2. */
export const exempt: Repeat = {
  node: "repeat",
  id: "zwolnione",
  label: text("Co jest zwolnione", "Що звільнене", "What is exempt"),
  row: text("Zwolniony przedmiot", "Звільнений об'єкт", "Exempt object"),
  atLeast: 1,
  atMost: 50,
  nodes: [
    {
      node: "question",
      id: "zwolnione-rodzaj",
      label: text("Co to jest?", "Що це?", "What is it?"),
      answer: {
        kind: "choice",
        options: [
          { value: "grunt", label: text("Grunt", "Земля", "Land") },
          {
            value: "budynek",
            label: text("Budynek albo lokal", "Будівля або приміщення", "Building or flat"),
          },
          { value: "budowla", label: text("Budowla", "Споруда", "Structure") },
        ],
      },
    },
    { ...area("zwolnione-powierzchnia"), when: exemptIs(["grunt", "budynek"]) },
    {
      node: "question",
      id: "zwolnione-wartosc",
      label: text("Wartość", "Вартість", "Value"),
      when: exemptIs("budowla"),
      answer: { kind: "money", from: 1 },
    },
    {
      node: "question",
      id: "zwolnione-podstawa",
      label: text("Dlaczego jest zwolnione?", "Чому звільнене?", "Why is it exempt?"),
      hint: text(
        "Podaj przepis albo opisz własnymi słowami, na przykład: dom wpisany do rejestru zabytków.",
        "Вкажіть припис або опишіть своїми словами, наприклад: будинок у реєстрі пам'яток.",
        "Name the provision or say it in your words, for example: the house is a registered monument.",
      ),
      why: text(
        "Urząd sprawdza podstawę zwolnienia (art. 7 ustawy albo uchwała Rady Miejskiej).",
        "Управа перевіряє підставу звільнення (ст. 7 закону або ухвала міської ради).",
        "The office checks the basis of the exemption (art. 7 of the Act or a city resolution).",
      ),
      answer: { kind: "text", longest: 300 },
    },
  ],
};

/** Rows of ZIN-3. */
export const owners: Repeat = {
  node: "repeat",
  id: "wspolwlasciciele",
  label: text("Pozostali współwłaściciele", "Інші співвласники", "The other co-owners"),
  hint: text(
    "Możecie złożyć jedną wspólną informację. Siebie nie wpisuj.",
    "Можете подати одну спільну інформацію. Себе не вписуйте.",
    "You may file one together. Do not enter yourself.",
  ),
  why: text(
    "Współwłaściciele odpowiadają za podatek razem (art. 3 ust. 4 ustawy).",
    "Співвласники відповідають за податок разом (ст. 3 п. 4 закону).",
    "Co-owners are liable for the tax together (art. 3(4) of the Act).",
  ),
  row: text("Współwłaściciel", "Співвласник", "Co-owner"),
  atLeast: 1,
  atMost: 50,
  nodes: [
    {
      node: "question",
      id: "wspolwlasciciel-imie",
      label: text("Imię", "Ім'я", "First name"),
      answer: { kind: "text", longest: 80 },
    },
    {
      node: "question",
      id: "wspolwlasciciel-nazwisko",
      label: text("Nazwisko", "Прізвище", "Last name"),
      answer: { kind: "text", longest: 120 },
    },
    {
      node: "question",
      id: "wspolwlasciciel-udzial",
      label: text("Udział", "Частка", "Share"),
      hint: text("Na przykład 1/2.", "Наприклад, 1/2.", "For example 1/2."),
      answer: { kind: "text", longest: 40 },
    },
    {
      node: "question",
      id: "wspolwlasciciel-adres",
      label: text("Adres, jeśli go znasz", "Адреса, якщо її знаєте", "Address, if you know it"),
      answer: { kind: "address" },
      ...OPTIONAL,
    },
  ],
};

/** Rows of ZIN-1, by kind. */
export const taxed: readonly Node[] = [land, buildings, structures];
