import { chosen, derived, type Node, no, text } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

/** What the road is used for, and what each purpose needs to be known. */
export const purpose: readonly Node[] = [
  {
    node: "question",
    id: "cel",
    label: text("Po co zajmujesz drogę?", "Для чого ви займаєте дорогу?", "What do you need the road for?"),
    why: text(
      "Cel decyduje o stawce i dokumentach (art. 40 ust. 2 ustawy o drogach publicznych).",
      "Мета визначає ставку і документи (ст. 40 п. 2 закону про публічні дороги).",
      "The purpose decides the rate and the documents (art. 40(2) of the Public Roads Act).",
    ),
    answer: {
      kind: "choice",
      options: [
        {
          value: "roboty",
          label: text("Roboty w drodze", "Роботи на дорозі", "Works in the road"),
          hint: text(
            "Wykop, przyłącze, naprawa, przebudowa.",
            "Розкоп, підключення, ремонт, перебудова.",
            "Digging, a connection, repair, rebuilding.",
          ),
          words: ["wykop", "rozkopać chodnik", "розкопати", "dig up the road",  "wykopy", "roboty ziemne", "roboty drogowe", "rozkopać jezdnię", "rozkopać drogę", "przekop", "przyłącze wodociągowe", "przyłącze gazowe", "przyłącze kanalizacyjne", "budowa przyłącza", "wykonać przyłącze", "przekop przez jezdnię", "wymiana rury", "remont chodnika", "розкопати дорогу", "прокласти кабель", "dig up", "excavation", "trench"],
        },
        {
          value: "urzadzenie",
          label: text(
            "Urządzenie, które zostanie w drodze",
            "Обладнання, яке залишиться в дорозі",
            "An installation that stays in the road",
          ),
          hint: text(
            "Kabel, rura, słup, który nie służy drodze.",
            "Кабель, труба, стовп, які не служать дорозі.",
            "A cable, pipe or pole that does not serve the road.",
          ),
          words: [
            "umieszczenie urządzenia",
            "umieszczenie kabla",
            "umieszczenie światłowodu",
            "urządzenie w pasie drogowym", "umieszczenie rury", "umieszczenie gazociągu", "umieścić kabel", "umieścić rurę", "urządzenie infrastruktury", "кабель залишиться"],
        },
        {
          value: "obiekt",
          label: text(
            "Obiekt na drodze albo chodniku",
            "Об'єкт на дорозі чи тротуарі",
            "An object on the road or pavement",
          ),
          hint: text(
            "Ogródek, stoisko, rusztowanie, kontener.",
            "Літній майданчик, ятка, риштування, контейнер.",
            "Outdoor seating, a stall, scaffolding, a skip.",
          ),
          words: [
            "ogródek gastronomiczny",
            "ogródek piwny",
            "ogródek letni",
            "stoisko",
            "rusztowanie",
            "kontener na gruz",
            "літній майданчик",
            "scaffolding", "rusztowania", "ustawić rusztowanie", "kontener", "ustawić kontener", "stragan", "kiosk", "stoliki", "stoliki na chodniku", "ogródek", "postawić ogródek", "food truck", "риштування", "контейнер", "столики", "skip", "tables on the pavement", "outdoor seating", "stall"],
        },
        {
          value: "reklama",
          label: text("Reklama", "Реклама", "An advertisement"),
          words: ["szyld", "baner", "potykacz", "billboard", "вивіска", "advertising banner",  "reklama", "tablica reklamowa", "reklamę", "реклама", "sandwich board", "advertisement"],
        },
        {
          value: "wylacznosc",
          label: text("Miejsce tylko dla mnie", "Місце лише для мене", "A place for me alone"),
          hint: text(
            "Na wyłączność, na przykład na imprezę, film, przeprowadzkę.",
            "У виключне користування, наприклад для заходу, зйомок, переїзду.",
            "For exclusive use, for example an event, filming, moving house.",
          ),
          words: ["na wyłączność", "plan filmowy", "przeprowadzka", "переїзд",  "plac budowy", "miejsce tylko dla", "zastrzeżone miejsce", "miejsca parkingowe na przeprowadzkę", "kręcenie filmu", "zdjęcia filmowe", "зйомка фільму", "moving house", "film set"],
        },
      ],
    },
  },
  {
    node: "question",
    id: "opis",
    label: text("Co dokładnie zrobisz?", "Що саме ви зробите?", "What exactly will you do?"),
    answer: { kind: "long-text", longest: 2_000 },
  },
  {
    node: "question",
    id: "budowa",
    label: text(
      "Czy te roboty wymagają zgody budowlanej?",
      "Чи ці роботи потребують будівельного дозволу?",
      "Do these works need a building consent?",
    ),
    when: derived("roboty"),
    answer: {
      kind: "choice",
      options: [
        {
          value: "pozwolenie",
          label: text("Mam pozwolenie na budowę", "Маю дозвіл на будівництво", "I have a building permit"), words: ["mam pozwolenie na budowę", "mamy pozwolenie na budowę", "posiadam pozwolenie na budowę", "na podstawie pozwolenia na budowę", "маю дозвіл на будівництво", "have a building permit"] },
        {
          value: "zgloszenie",
          label: text("Mam zgłoszenie robót", "Маю повідомлення про роботи", "I have notified the works"), words: ["mam zgłoszenie robót", "zgłosiłem roboty", "zgłosiliśmy roboty", "na podstawie zgłoszenia", "notified the works"] },
        {
          value: "nie-trzeba",
          label: text("Nie trzeba albo nie wiem", "Не треба або не знаю", "Not needed, or I do not know"), words: ["nie wymagają pozwolenia", "nie wymaga pozwolenia", "bez pozwolenia", "nie potrzebują pozwolenia", "не потребують дозволу", "no permit needed"] },
      ],
    },
  },
  {
    node: "question",
    id: "wykonawca",
    label: text("Kto wykona roboty?", "Хто виконає роботи?", "Who will do the works?"),
    hint: text("Nazwa firmy, jeśli ją znasz.", "Назва фірми, якщо знаєте.", "The company, if you know it."),
    when: derived("roboty"),
    answer: { kind: "text", longest: 200 },
    ...OPTIONAL,
  },
  {
    node: "question",
    id: "lokalizacja",
    label: text(
      "Czy masz zezwolenie MZD na lokalizację tego urządzenia?",
      "Чи маєте дозвіл MZD на розташування цього обладнання?",
      "Do you have MZD's permit for the location of this installation?",
    ),
    why: text(
      "Urządzenie można umieścić tam, gdzie zezwolił zarządca drogi (art. 39 ust. 3 ustawy o drogach publicznych).",
      "Обладнання можна розмістити там, де дозволив управитель дороги (ст. 39 п. 3 закону про публічні дороги).",
      "An installation may stand where the manager of the road has permitted it (art. 39(3) of the Public Roads Act).",
    ),
    when: derived("urzadzenie"),
    answer: { kind: "yes-no" }, words: ["mam zezwolenie na lokalizację", "mamy zezwolenie na lokalizację", "mam decyzję lokalizacyjną", "mamy decyzję lokalizacyjną"], wordsOfNo: ["nie mam zezwolenia na lokalizację", "nie mamy zezwolenia na lokalizację", "nie mam decyzji lokalizacyjnej"], },
  {
    node: "information",
    id: "najpierw-lokalizacja",
    kind: "warning",
    when: no("lokalizacja", false),
    title: text("Najpierw lokalizacja", "Спершу розташування", "First the location"),
    text: text(
      "Zezwolenie na lokalizację to osobny wniosek. Zapytaj w MZD, czy złożyć go wcześniej, czy razem z tym.",
      "Дозвіл на розташування – це окрема заява. Запитайте в MZD, чи подати її раніше, чи разом із цією.",
      "The location permit is an application of its own. Ask MZD whether to make it before this one or together with it.",
    ),
  },
  {
    node: "question",
    id: "obiekt",
    label: text("Co ustawisz?", "Що ви встановите?", "What will you set up?"),
    when: derived("obiekt"),
    answer: {
      kind: "choice",
      options: [
        {
          value: "ogrodek",
          label: text(
            "Ogródek gastronomiczny",
            "Літній майданчик закладу",
            "Outdoor seating of a restaurant",
          ),
          words: [
            "ogródek gastronomiczny",
            "ogródek piwny",
            "ogródek letni",
            "stoliki na chodniku",
            "літній майданчик",
            "outdoor tables", "ogródek", "stoliki", "столики", "outdoor seating", "tables on the pavement"],
        },
        {
          value: "stoisko",
          label: text("Stoisko albo kiosk", "Ятка або кіоск", "A stall or kiosk"),
          words: ["stragan", "stoisko", "ятка", "market stall",  "kiosk", "food truck", "stoisko handlowe", "кіоск", "stall"],
        },
        {
          value: "rusztowanie",
          label: text("Rusztowanie", "Риштування", "Scaffolding"),
          words: ["rusztowanie", "риштування", "scaffolding",  "rusztowania"],
        },
        {
          value: "kontener",
          label: text("Kontener na gruz", "Контейнер для сміття", "A skip"),
          words: ["kontener na gruz", "контейнер для сміття", "rubble skip",  "kontener", "kontener na odpady", "контейнер", "skip"],
        },
        { value: "inny", label: text("Coś innego", "Щось інше", "Something else") },
      ],
    },
  },
  {
    node: "information",
    id: "alkohol",
    when: chosen("obiekt", "ogrodek", false),
    title: text("Alkohol w ogródku", "Алкоголь на майданчику", "Alcohol outdoors"),
    text: text(
      "To zezwolenie dotyczy tylko miejsca. Na sprzedaż alkoholu zezwala osobno Wydział Działalności Gospodarczej.",
      "Цей дозвіл стосується лише місця. На продаж алкоголю окремо дозволяє відділ Wydział Działalności Gospodarczej.",
      "This permit is for the place alone. The sale of alcohol needs another one, from the business unit (Wydział Działalności Gospodarczej).",
    ),
  },
];
