import { any, chosen, derived, no, type Page, text, yes } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { purpose } from "./purpose.ts";

const matter: Page = {
  id: "sprawa",
  title: text("Co się dzieje", "Що відбувається", "What is going on"),
  nodes: [
    {
      node: "question",
      id: "awaria",
      label: text(
        "Czy usuwasz awarię, która nie może czekać?",
        "Чи ви усуваєте аварію, яка не може чекати?",
        "Are you repairing a failure that cannot wait?",
      ),
      hint: text(
        "Na przykład pęknięty wodociąg, gaz, zerwany kabel.",
        "Наприклад, прорив водопроводу, газ, обірваний кабель.",
        "For example a burst water main, gas, a torn cable.",
      ),
      why: text(
        "Awarię usuwa się bez czekania na zezwolenie (art. 40 ustawy o drogach publicznych; szczegóły potwierdza MZD).",
        "Аварію усувають, не чекаючи дозволу (ст. 40 закону про публічні дороги; деталі підтверджує MZD).",
        "A failure is repaired without waiting for a permit (art. 40 of the Public Roads Act; MZD confirms the details).",
      ),
      answer: { kind: "yes-no" },
      words: [
        "usuwam awarię",
        "usuwamy awarię",
        "pękła rura",
        "awaria wodociągu",
        "awaria gazu",
        "usunięcie awarii",
        "аварія",
        "burst pipe",
        "emergency repair",
      ],
      wordsOfNo: [
        "to nie awaria",
        "nie jest to awaria",
        "nie usuwam awarii",
        "nie chodzi o awarię",
        "planowane roboty",
        "не аварія",
        "not an emergency",
        "not a breakdown",
      ],
    },
    {
      node: "question",
      id: "niebezpieczenstwo",
      label: text(
        "Czy ktoś jest teraz w niebezpieczeństwie?",
        "Чи хтось зараз у небезпеці?",
        "Is anyone in danger right now?",
      ),
      when: yes("awaria"),
      answer: { kind: "yes-no" },
      words: ["ktoś jest w niebezpieczeństwie", "ulatnia się gaz"],
      wordsOfNo: [
        "nikt nie jest w niebezpieczeństwie",
        "nikomu nic nie grozi",
        "nic nikomu nie grozi",
        "nie ma niebezpieczeństwa",
        "nikomu nie zagraża",
        "nobody is in danger",
        "ніхто не в небезпеці",
      ],
    },
    {
      node: "exit",
      id: "zadzwon",
      when: yes("niebezpieczenstwo", false),
      title: text("Zadzwoń pod 112", "Телефонуйте 112", "Call 112"),
      text: text(
        "Odsuń ludzi, zabezpiecz miejsce, jeśli możesz to zrobić bezpiecznie, i zadzwoń pod numer alarmowy. Wniosek nie jest teraz potrzebny.",
        "Відведіть людей, убезпечте місце, якщо це безпечно, і зателефонуйте на номер екстреної допомоги. Заява зараз не потрібна.",
        "Move people away, secure the place if you can do so safely, and call the emergency number. No application is needed now.",
      ),
      onward: { phone: "112" },
    },
    {
      node: "exit",
      id: "napraw-od-razu",
      when: no("niebezpieczenstwo", false),
      title: text("Nie czekaj na zezwolenie", "Не чекайте на дозвіл", "Do not wait for a permit"),
      text: text(
        "Zabezpiecz i oznacz miejsce, zacznij naprawę i od razu zawiadom MZD: gdzie, od kiedy, jak duży teren. Uzgodnij z MZD, do kiedy przywrócisz drogę. Opłatę za zajęty teren MZD ustali potem w decyzji.",
        "Убезпечте й позначте місце, почніть ремонт і одразу повідомте MZD: де, відколи, яка площа. Узгодьте з MZD, до якого дня відновите дорогу. Плату за зайняту ділянку MZD визначить потім рішенням.",
        "Secure and mark the place, start the repair and tell MZD at once: where, since when, how large an area. Agree with MZD by when you restore the road. MZD sets the fee for the area in a decision afterwards.",
      ),
      onward: { unit: "mzd" },
    },
    {
      node: "question",
      id: "droga",
      label: text("Jaka to droga?", "Яка це дорога?", "What kind of road is it?"),
      why: text(
        "Zezwolenie wydaje zarządca drogi (art. 19 i 40 ustawy o drogach publicznych).",
        "Дозвіл видає управитель дороги (ст. 19 і 40 закону про публічні дороги).",
        "The permit is issued by the manager of the road (art. 19 and 40 of the Public Roads Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "publiczna",
            label: text(
              "Publiczna ulica w mieście albo nie wiem",
              "Публічна вулиця в місті або не знаю",
              "A public street in the city, or I do not know",
            ),
            words: [
              "droga publiczna",
              "droga gminna",
              "droga powiatowa",
              "публічна дорога",
              "public road",
              "ulica publiczna",
              "droga miejska",
              "ulica miejska",
              "вулиця міста",
              "city street",
              "public street",
            ],
          },
          {
            value: "wewnetrzna",
            label: text(
              "Wewnętrzna, na przykład osiedlowa",
              "Внутрішня, наприклад у житловому комплексі",
              "Internal, for example of a housing estate",
            ),
            words: [
              "droga wewnętrzna",
              "droga osiedlowa",
              "parking spółdzielni",
              "teren spółdzielni",
              "teren wspólnoty",
              "внутрішня дорога",
              "private road",
            ],
          },
          {
            value: "ekspresowa",
            label: text("Droga ekspresowa", "Швидкісна дорога", "An expressway"),
            words: ["ekspresówka", "obwodnica S1", "швидкісна", "expressway"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "droga-wewnetrzna",
      when: chosen("droga", "wewnetrzna"),
      title: text("Zapytaj właściciela drogi", "Запитайте власника дороги", "Ask the owner of the road"),
      text: text(
        "Na drodze wewnętrznej decyduje właściciel terenu, na przykład spółdzielnia. Zezwolenie MZD nie jest tam potrzebne. Jeśli nie wiesz, czyja to droga, zapytaj w MZD.",
        "На внутрішній дорозі вирішує власник території, наприклад кооператив. Дозвіл MZD там не потрібен. Якщо не знаєте, чия це дорога, запитайте в MZD.",
        "On an internal road the owner of the land decides, for example a housing co-operative. No permit of MZD is needed. If you do not know whose road it is, ask MZD.",
      ),
      onward: { unit: "mzd" },
    },
    {
      node: "exit",
      id: "droga-ekspresowa",
      when: chosen("droga", "ekspresowa"),
      title: text("Tą drogą zarządza GDDKiA", "Цією дорогою управляє GDDKiA", "GDDKiA manages this road"),
      text: text(
        "Drogami ekspresowymi zarządza Generalna Dyrekcja Dróg Krajowych i Autostrad, a nie miasto. Tam złóż wniosek.",
        "Швидкісними дорогами управляє Generalna Dyrekcja Dróg Krajowych i Autostrad, а не місто. Подайте заяву туди.",
        "Expressways are managed by the national road authority (Generalna Dyrekcja Dróg Krajowych i Autostrad), not by the city. Apply there.",
      ),
      onward: { url: "https://www.gov.pl/web/gddkia" },
    },
    ...purpose,
  ],
};

const place: Page = {
  id: "miejsce",
  title: text("Gdzie, ile i kiedy", "Де, скільки і коли", "Where, how much and when"),
  nodes: [
    {
      node: "question",
      id: "polozenie",
      label: text(
        "Które miejsce chcesz zająć?",
        "Яке місце ви хочете зайняти?",
        "Which place do you want to use?",
      ),
      hint: text(
        "Podaj ulicę i punkt, na przykład: chodnik przed domem nr 1.",
        "Вкажіть вулицю і точку, наприклад: тротуар перед будинком № 1.",
        "Give the street and the spot, for example: the pavement in front of number 1.",
      ),
      answer: { kind: "place" },
    },
    {
      node: "repeat",
      id: "powierzchnie",
      label: text("Zajęta powierzchnia", "Зайнята площа", "The area you use"),
      hint: text(
        "Każdą część drogi wpisz osobno. Licz razem z ogrodzeniem i miejscem na materiały.",
        "Кожну частину дороги впишіть окремо. Рахуйте разом з огорожею і місцем для матеріалів.",
        "Enter each part of the road separately. Include the fence and the room for materials.",
      ),
      why: text(
        "Opłata zależy od powierzchni i od części drogi (art. 40 ust. 4 i 9 ustawy o drogach publicznych).",
        "Плата залежить від площі та частини дороги (ст. 40 п. 4 і 9 закону про публічні дороги).",
        "The fee depends on the area and the part of the road (art. 40(4) and 40(9) of the Public Roads Act).",
      ),
      row: text("Część drogi", "Частина дороги", "Part of the road"),
      atLeast: 1,
      atMost: 30,
      nodes: [
        {
          node: "question",
          id: "czesc-drogi",
          label: text("Część drogi", "Частина дороги", "Part of the road"),
          answer: {
            kind: "choice",
            options: [
              {
                value: "jezdnia",
                label: text("Jezdnia", "Проїзна частина", "Carriageway"),
                words: ["jezdnia", "jezdni", "проїзна частина", "carriageway"],
              },
              {
                value: "chodnik",
                label: text("Chodnik", "Тротуар", "Pavement"),
                words: ["chodnik", "chodnika", "тротуар", "pavement", "sidewalk"],
              },
              {
                value: "rower",
                label: text("Droga dla rowerów", "Велодоріжка", "Cycle track"),
                words: ["droga dla rowerów", "ścieżka rowerowa", "велодоріжка", "cycle path"],
              },
              {
                value: "parking",
                label: text("Miejsca postojowe", "Місця для паркування", "Parking bays"),
                words: [
                  "miejsca postojowe",
                  "miejsca parkingowe",
                  "miejsce parkingowe",
                  "parking",
                  "паркомісця",
                  "parking spaces",
                ],
              },
              {
                value: "zielen",
                label: text("Zieleń albo pobocze", "Зелена смуга або узбіччя", "Green verge or shoulder"),
                words: ["zieleniec", "pobocze", "trawnik", "pas zieleni", "узбіччя", "газон", "verge"],
              },
            ],
          },
        },
        {
          node: "question",
          id: "metry",
          label: text("Powierzchnia", "Площа", "Area"),
          answer: { kind: "decimal", from: 0.01, to: 1_000_000, places: 2, unit: text("m²", "м²", "m²") },
          words: ["zajmę", "zajmiemy", "powierzchnia", "m2", "площа", "area"],
        },
      ],
    },
    {
      node: "question",
      id: "reklama-metry",
      label: text("Powierzchnia reklamy", "Площа реклами", "Area of the advertisement"),
      why: text(
        "Za reklamę liczy się jej powierzchnia, a nie zajęty grunt (art. 40 ust. 6 ustawy o drogach publicznych).",
        "За рекламу рахують її площу, а не зайняту землю (ст. 40 п. 6 закону про публічні дороги).",
        "For an advertisement its own area counts, not the ground (art. 40(6) of the Public Roads Act).",
      ),
      when: derived("reklama"),
      answer: { kind: "decimal", from: 0.01, to: 10_000, places: 2, unit: text("m²", "м²", "m²") },
      words: ["reklama", "baner", "szyld", "tablica", "вивіска", "banner", "sign"],
    },
    {
      node: "question",
      id: "okres",
      label: text("Od kiedy do kiedy?", "Від якого і до якого дня?", "From when until when?"),
      hint: text(
        "Licz także dni na ustawienie i sprzątnięcie. Na zezwolenie czeka się do miesiąca.",
        "Рахуйте також дні на встановлення і прибирання. На дозвіл чекають до місяця.",
        "Count the days for setting up and clearing too. A permit takes up to a month.",
      ),
      why: text(
        "Opłata zależy od liczby dni. Za każdy dzień bez zezwolenia grozi kara (art. 40 ust. 4 i 12).",
        "Плата залежить від кількості днів. За кожен день без дозволу загрожує штраф (ст. 40 п. 4 і 12).",
        "The fee depends on the number of days. Each day without a permit may be fined (art. 40(4) and 40(12)).",
      ),
      answer: { kind: "period", from: { today: 1 } },
    },
    {
      node: "information",
      id: "z-czego-oplata",
      title: text("Jak MZD policzy opłatę", "Як MZD порахує плату", "How MZD computes the fee"),
      text: text(
        "Stawka razy liczba metrów kwadratowych razy liczba dni. Metry i dni bierze z Twoich odpowiedzi. Stawki nie znamy: stoi w uchwale Rady Miejskiej, podaje ją MZD. Kwotę zobaczysz w decyzji.",
        "Ставка, помножена на кількість квадратних метрів і на кількість днів. Метри й дні береться з ваших відповідей. Ставки ми не знаємо: вона в ухвалі міської ради, її повідомляє MZD. Суму побачите в рішенні.",
        "The rate times the square metres times the days. The metres and days come from your answers. We do not know the rate: it stands in a city resolution, and MZD gives it. You see the amount in the decision.",
      ),
    },
    {
      node: "question",
      id: "ruch",
      label: text(
        "Czy utrudnisz ruch pieszych, rowerów albo samochodów?",
        "Чи ви ускладните рух пішоходів, велосипедів або авто?",
        "Will you hinder walking, cycling or driving?",
      ),
      hint: text(
        "Na przykład piesi przejdą na drugą stronę albo zwęzi się jezdnia.",
        "Наприклад, пішоходи перейдуть на інший бік або звузиться проїзна частина.",
        "For example people must cross over or the carriageway gets narrower.",
      ),
      why: text(
        "MZD może wtedy wymagać projektu organizacji ruchu.",
        "Тоді MZD може вимагати проєкту організації руху.",
        "MZD may then require a traffic management plan.",
      ),
      answer: { kind: "yes-no" },
      words: [
        "utrudnię ruch",
        "utrudnimy ruch",
        "zamkniemy pas",
        "zamknięcie pasa",
        "zajmiemy pas ruchu",
        "zwężenie jezdni",
        "ruch będzie utrudniony",
        "piesi będą musieli",
        "перекриємо рух",
        "will block traffic",
        "one lane will be closed",
      ],
      wordsOfNo: [
        "nie utrudnię ruchu",
        "nie utrudnimy ruchu",
        "bez utrudnień",
        "nie będzie utrudnień",
        "ruch nie będzie utrudniony",
        "nie utrudni ruchu",
        "nie przeszkadza pieszym",
        "piesi przejdą",
        "не заважатиме",
        "will not block",
        "no obstruction",
        "will not obstruct",
      ],
    },
  ],
};

const documents: Page = {
  id: "dokumenty",
  title: text("Mapy i dokumenty", "Мапи і документи", "Maps and documents"),
  nodes: [
    {
      node: "attachment",
      id: "mapy",
      label: text(
        "Dwie mapy w skali 1:500 z zaznaczonym miejscem",
        "Дві мапи в масштабі 1:500 з позначеним місцем",
        "Two maps at 1:500 with the place marked",
      ),
      why: text(
        "Dwóch map wymaga Miejski Zarząd Dróg.",
        "Двох мап вимагає Miejski Zarząd Dróg.",
        "The road authority (Miejski Zarząd Dróg) requires two maps.",
      ),
      atMost: 4,
      accept: "any",
    },
    {
      node: "attachment",
      id: "organizacja-ruchu",
      label: text("Projekt organizacji ruchu", "Проєкт організації руху", "Traffic management plan"),
      hint: text(
        "Dołącz zatwierdzony projekt, jeśli go masz. Nie potwierdziliśmy, kiedy MZD go wymaga, zapytaj.",
        "Додайте затверджений проєкт, якщо його маєте. Ми не підтвердили, коли MZD його вимагає, запитайте.",
        "Attach the approved plan if you have one. We have not confirmed when MZD requires it; ask.",
      ),
      when: yes("ruch"),
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "attachment",
      id: "dokument-budowlany",
      label: text(
        "Pozwolenie na budowę albo zgłoszenie",
        "Дозвіл на будівництво або повідомлення",
        "Building permit or notification",
      ),
      when: chosen("budowa", ["pozwolenie", "zgloszenie"], false),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "zezwolenie-lokalizacyjne",
      label: text("Zezwolenie na lokalizację", "Дозвіл на розташування", "Location permit"),
      when: yes("lokalizacja", false),
      atMost: 3,
      accept: "any",
    },
    {
      node: "attachment",
      id: "rysunek",
      label: text(
        "Rysunek albo zdjęcie tego, co ustawisz",
        "Рисунок або фото того, що ви встановите",
        "A drawing or photo of what you will set up",
      ),
      when: any(derived("obiekt"), derived("reklama")),
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "attachment",
      id: "uzgodnienia",
      label: text(
        "Inne uzgodnienia, które masz",
        "Інші погодження, які ви маєте",
        "Other consents that you have",
      ),
      atMost: 10,
      accept: "any",
      ...OPTIONAL,
    },
  ],
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Oświadczenia", "Заяви", "Declarations"),
  nodes: [
    {
      node: "declaration",
      id: "przywrocenie",
      label: text(
        "Po zakończeniu przywrócę drogę do poprzedniego stanu.",
        "Після закінчення відновлю дорогу до попереднього стану.",
        "I will restore the road to its former state when I finish.",
      ),
      why: text(
        "To obowiązek tego, kto zajmuje drogę (art. 40 ust. 15 ustawy o drogach publicznych).",
        "Це обов'язок того, хто займає дорогу (ст. 40 п. 15 закону про публічні дороги).",
        "It is the duty of whoever uses the road (art. 40(15) of the Public Roads Act).",
      ),
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** A failure leaves at once; then the purpose, what the fee is counted from, and the documents that it needs. */
export const pages: readonly Page[] = [
  matter,
  place,
  documents,
  applicantPage({ bodies: true }),
  contactPage(),
  attorneyPage,
  declarations,
];
