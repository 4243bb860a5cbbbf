import { chosen, type Exit, type Option, type Text, text } from "#core/forms";

interface Better {
  service: string;
  label: Text;
  words: readonly string[];
}

/** Matters for which there is a form of their own: it asks for what the office needs, a letter would not. */
const BETTER: readonly Better[] = [
  {
    service: "zgloszenie-usterki",
    label: text("Coś się zepsuło w mieście", "У місті щось зламалося", "Something in the city is broken"),
    words: ["nie świeci latarnia"],
  },
  {
    service: "deklaracja-odpady",
    label: text("Opłata za odpady", "Оплата за відходи", "Waste charge"),
    words: [],
  },
  {
    service: "podatek-od-nieruchomosci",
    label: text("Podatek od nieruchomości", "Податок на нерухомість", "Property tax"),
    words: [],
  },
  {
    service: "zaswiadczenie-o-niezaleganiu",
    label: text(
      "Zaświadczenie, że nie mam zaległości",
      "Довідка, що я не маю заборгованості",
      "A certificate that I owe nothing",
    ),
    words: ["zaświadczenie o niezaleganiu"],
  },
  {
    service: "informacja-publiczna",
    label: text(
      "Informacja o działaniu urzędu",
      "Інформація про роботу управи",
      "Information on how the office works",
    ),
    words: ["wniosek o informację publiczną"],
  },
  {
    service: "petycja",
    label: text(
      "Prośba w sprawie publicznej od wielu osób",
      "Прохання в громадській справі від багатьох осіб",
      "A request in a public matter by many people",
    ),
    words: ["składamy petycję"],
  },
];

/** The choice that is asked first. */
export const subjects: readonly Option[] = [
  ...BETTER.map(({ service, label, words }) => ({ value: service, label, words })),
  { value: "inna", label: text("Żadna z tych spraw", "Жодна з цих справ", "None of these") },
];

/** The ways out to the better services. */
export const betterServices: readonly Exit[] = BETTER.map(({ service, label }) => ({
  node: "exit",
  id: `lepiej-${service}`,
  when: chosen("sprawa", service),
  title: label,
  text: text(
    "Na tę sprawę jest osobny formularz. Zapyta o wszystko, czego urząd potrzebuje, więc załatwisz ją szybciej niż zwykłym pismem.",
    "Для цієї справи є окремий формуляр. Він запитає про все, що потрібно управі, тож ви вирішите її швидше, ніж звичайним листом.",
    "There is a form for this matter. It asks for all that the office needs, so it is settled sooner than by a letter.",
  ),
  onward: { service },
}));
