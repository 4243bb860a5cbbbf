import {
  any,
  type Condition,
  chosen,
  derived,
  not,
  type Option,
  type Page,
  type Text,
  text,
} from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

const option = (value: string, label: Text, words: readonly string[] = []): Option => ({
  value,
  label,
  words,
});

const NONE = option("nie-trzeba", text("Nie będzie potrzebne", "Не знадобиться", "Not needed"));

/** A pipe or cable that is yet to be built: then its owner's agreement shows that it will be. */
const PLANNED = option(
  "planowana",
  text("Sieć dopiero powstanie", "Мережа ще не збудована", "The network is yet to be built"),
  ["sieć w planach", "nie ma jeszcze sieci"],
);

/** Whether any of them is yet to be built; the service names it `siec-planowana`. */
export const networkIsPlanned: Condition = any(
  chosen("woda", "planowana"),
  chosen("prad", "planowana"),
  chosen("scieki", "planowana"),
  chosen("ogrzewanie", "planowana"),
);

const NEED = text(
  "Zostaw puste, jeśli nie wiesz. Urząd może wtedy poprosić o uzupełnienie.",
  "Залиште порожнім, якщо не знаєте. Тоді управа може попросити доповнити.",
  "Leave it empty if you do not know. The office may then ask you to add it.",
);

/** How the land gets water, power, heat and a road, and where the sewage goes. */
export const utilitiesPage: Page = {
  id: "uzbrojenie",
  title: text("Media i droga", "Комунікації та дорога", "Utilities and road"),
  when: derived("nowa"),
  nodes: [
    {
      node: "question",
      id: "woda",
      label: text("Skąd będzie woda?", "Звідки буде вода?", "Where will the water come from?"),
      why: text(
        "Decyzję można wydać, gdy uzbrojenie terenu wystarcza dla inwestycji (art. 61 ust. 1 pkt 3 ustawy o planowaniu).",
        "Рішення можна видати, коли інженерного забезпечення ділянки досить для інвестиції (ст. 61 п. 1 ч. 3 закону про планування).",
        "A decision is possible where the utilities of the land suffice (art. 61(1)(3) of the Planning Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          option("siec", text("Z istniejącej sieci", "З наявної мережі", "From the existing network"), [
            "wodociąg",
            "woda miejska",
            "woda z sieci",
            "woda z wodociągu",
            "wodociąg w drodze",
            "przyłącze wodociągowe",
            "woda z miejskiej sieci",
            "вода з мережі",
            "водопровід",
            "mains water",
            "water from the network",
          ]),
          PLANNED,
          option("studnia", text("Z własnej studni", "З власної криниці", "From a well of my own"), [
            "studnia",
            "własna studnia",
            "woda ze studni",
            "ze studni",
            "криниця",
            "свердловина",
            "own well",
            "from a well",
          ]),
          NONE,
        ],
      },
    },
    {
      node: "question",
      id: "woda-ilosc",
      label: text("Ile wody na dobę?", "Скільки води на добу?", "How much water a day?"),
      hint: NEED,
      when: not(chosen("woda", "nie-trzeba")),
      answer: { kind: "decimal", from: 0, to: 100_000, places: 2, unit: text("m³", "м³", "m³") },
      ...OPTIONAL,
      words: ["wody", "na dobę", "воды", "води", "water"],
    },
    {
      node: "question",
      id: "prad",
      label: text("Skąd będzie prąd?", "Звідки буде електрика?", "Where will the power come from?"),
      answer: {
        kind: "choice",
        options: [
          option("siec", text("Z istniejącej sieci", "З наявної мережі", "From the existing network"), [
            "prąd z sieci",
            "Tauron",
            "prąd z Tauronu",
            "przyłącze energetyczne",
            "prąd jest w drodze",
            "energia z sieci",
            "prąd i woda z sieci",
            "woda i prąd z sieci",
            "електрика з мережі",
            "power from the network",
            "electricity from the grid",
            "mains electricity",
          ]),
          PLANNED,
          option("wlasne", text("Z własnego źródła", "З власного джерела", "From a source of my own"), [
            "fotowoltaika",
            "panele",
            "panele fotowoltaiczne",
            "instalacja fotowoltaiczna",
            "сонячні панелі",
            "solar panels",
          ]),
          NONE,
        ],
      },
    },
    {
      node: "question",
      id: "prad-moc",
      label: text("Jaka moc?", "Яка потужність?", "How much power?"),
      hint: NEED,
      when: not(chosen("prad", "nie-trzeba")),
      answer: { kind: "decimal", from: 0, to: 1_000_000, places: 1, unit: text("kW", "кВт", "kW") },
      ...OPTIONAL,
      words: ["moc", "mocy", "przyłączeniowa", "потужність", "power"],
    },
    {
      node: "question",
      id: "scieki",
      label: text("Dokąd trafią ścieki?", "Куди йтимуть стічні води?", "Where will the sewage go?"),
      answer: {
        kind: "choice",
        options: [
          option(
            "siec",
            text("Do istniejącej kanalizacji", "До наявної каналізації", "Into the existing sewer"),
            [
              "kanalizacja",
              "kanalizacja sanitarna",
              "ścieki do kanalizacji",
              "kanalizacja miejska",
              "каналізація",
              "sewer",
              "sewers",
            ],
          ),
          PLANNED,
          option(
            "szambo",
            text("Do szczelnego zbiornika", "До герметичного резервуара", "Into a sealed tank"),
            ["szambo", "zbiornik bezodpływowy", "ścieki do szamba", "вигрібна яма", "septic tank", "cesspit"],
          ),
          option(
            "oczyszczalnia",
            text(
              "Do przydomowej oczyszczalni",
              "До власної очисної споруди",
              "Into a treatment plant of my own",
            ),
            [
              "przydomowa oczyszczalnia",
              "oczyszczalnia przydomowa",
              "oczyszczalnia ścieków",
              "власна очисна",
              "treatment plant",
            ],
          ),
          NONE,
        ],
      },
    },
    {
      node: "question",
      id: "ogrzewanie",
      label: text("Czym będzie ogrzewany budynek?", "Чим опалюватиметься будівля?", "How will it be heated?"),
      answer: {
        kind: "choice",
        options: [
          option("siec", text("Ciepło z sieci", "Тепло з мережі", "District heating"), [
            "ciepło z sieci",
            "Therma",
            "ogrzewanie z sieci",
            "ciepło systemowe",
            "ciepło miejskie",
            "district heating",
          ]),
          PLANNED,
          option("gaz", text("Gaz", "Газ", "Gas"), [
            "gaz",
            "piec gazowy",
            "ogrzewanie gazowe",
            "kocioł gazowy",
            "gazem",
            "газове опалення",
            "газовий котел",
            "gas heating",
            "gas boiler",
          ]),
          option("pompa-ciepla", text("Pompa ciepła", "Тепловий насос", "A heat pump"), [
            "pompa ciepła",
            "pompą ciepła",
            "тепловий насос",
            "heat pump",
          ]),
          option("prad", text("Prąd", "Електрика", "Electricity"), [
            "ogrzewanie elektryczne",
            "ogrzewanie prądem",
            "grzejniki elektryczne",
            "електричне опалення",
            "electric heating",
          ]),
          option(
            "paliwo-stale",
            text("Drewno, pelet albo węgiel", "Дрова, пелети або вугілля", "Wood, pellets or coal"),
            [
              "pelet",
              "kominek",
              "węgiel",
              "kocioł na pelet",
              "piec na pelet",
              "drewno",
              "дрова",
              "пелети",
              "wood stove",
              "pellets",
            ],
          ),
          NONE,
        ],
      },
    },
    {
      node: "attachment",
      id: "umowa-o-uzbrojenie",
      label: text(
        "Umowa albo zapewnienie, że sieć powstanie",
        "Договір або запевнення, що мережу збудують",
        "An agreement or assurance that the network will be built",
      ),
      hint: text(
        "Wydaje je właściciel sieci, na przykład zakład wodociągów.",
        "Його видає власник мережі, наприклад водоканал.",
        "The owner of the network issues it, for example the waterworks.",
      ),
      why: text(
        "Bez sieci warunek jest spełniony tylko wtedy, gdy umowa gwarantuje jej budowę (art. 61 ust. 5 ustawy o planowaniu).",
        "Без мережі умову виконано лише тоді, коли договір гарантує її будівництво (ст. 61 п. 5 закону про планування).",
        "Without a network the condition is met only if an agreement guarantees it (art. 61(5) of the Planning Act).",
      ),
      when: derived("siec-planowana"),
      atMost: 5,
      accept: "any",
    },
    {
      node: "question",
      id: "droga",
      label: text(
        "Jak wjeżdża się na działkę?",
        "Як заїжджають на ділянку?",
        "How does one get onto the land?",
      ),
      why: text(
        "Działka musi mieć dostęp do drogi publicznej (art. 61 ust. 1 pkt 2 ustawy o planowaniu).",
        "Ділянка мусить мати доступ до публічної дороги (ст. 61 п. 1 ч. 2 закону про планування).",
        "The land must have access to a public road (art. 61(1)(2) of the Planning Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          option(
            "publiczna",
            text("Prosto z drogi publicznej", "Прямо з публічної дороги", "Straight from a public road"),
            [
              "z ulicy",
              "dojazd z drogi publicznej",
              "wjazd z drogi publicznej",
              "zjazd z drogi publicznej",
              "dojazd z ulicy",
              "wjazd z ulicy",
              "bezpośrednio z drogi",
              "wjazd od ulicy",
              "przy drodze publicznej",
              "przy drodze gminnej",
              "dojazd z drogi gminnej",
              "заїзд з вулиці",
              "з публічної дороги",
              "from a public road",
              "access from the street",
            ],
          ),
          option("wewnetrzna", text("Drogą wewnętrzną", "Внутрішньою дорогою", "By an internal road"), [
            "droga prywatna",
            "droga wewnętrzna",
            "dojazd drogą wewnętrzną",
            "drogą wewnętrzną",
            "drogą prywatną",
            "внутрішня дорога",
            "private road",
            "internal road",
          ]),
          option(
            "sluzebnosc",
            text(
              "Przez cudzą działkę, na mocy służebności",
              "Через чужу ділянку, за сервітутом",
              "Over another's land, by an easement",
            ),
            [
              "służebność",
              "przejazd przez sąsiada",
              "służebność przejazdu",
              "prawo przejazdu",
              "сервітут",
              "easement",
              "right of way",
            ],
          ),
          option(
            "brak",
            text("Na razie nie ma dojazdu", "Поки що під'їзду немає", "There is no access yet"),
            ["brak drogi", "nie ma dojazdu", "nie ma drogi", "brak dojazdu", "немає під'їзду", "no access"],
          ),
        ],
      },
    },
    {
      node: "attachment",
      id: "prawo-przejazdu",
      label: text(
        "Dokument, z którego wynika prawo przejazdu",
        "Документ, що дає право проїзду",
        "A document that shows the right of way",
      ),
      hint: text(
        "Na przykład akt notarialny albo numer księgi wieczystej na kartce.",
        "Наприклад, нотаріальний акт або номер земельної книги (księga wieczysta) на аркуші.",
        "For example a notarial deed, or a sheet with the land register number.",
      ),
      when: chosen("droga", ["wewnetrzna", "sluzebnosc"]),
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "information",
      id: "bez-dojazdu",
      kind: "warning",
      when: chosen("droga", "brak"),
      text: text(
        "Bez dostępu do drogi publicznej urząd zwykle musi odmówić. Wniosek możesz złożyć, ale najpierw zapytaj w wydziale.",
        "Без доступу до публічної дороги управа зазвичай мусить відмовити. Заяву подати можна, але спершу запитайте у відділі.",
        "Without access to a public road the office usually has to refuse. You may apply, but ask the unit first.",
      ),
    },
  ],
};
