import { chosen, derived, not, type Page, text } from "#core/forms";
import { applicantPage, contactPage } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { parcels } from "../blocks/parcels.ts";
import { projectPage } from "./project.ts";
import { utilitiesPage } from "./utilities.ts";

const isNew = derived("nowa");
const isTransfer = chosen("sprawa", "przeniesienie");

const matter: Page = {
  id: "sprawa",
  title: text("Czego potrzebujesz", "Що вам потрібно", "What you need"),
  nodes: [
    {
      node: "question",
      id: "sprawa",
      label: text("O jaką decyzję prosisz?", "Про яке рішення ви просите?", "Which decision do you ask for?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "nowa",
            label: text("O nową decyzję", "Про нове рішення", "A new decision"),
            words: [
              "chcę budować",
              "chcę wybudować",
              "nowa wuzetka",
              "warunki dla działki",
              "ustalenie warunków zabudowy",
              "wydanie warunków zabudowy",
              "wydanie decyzji o warunkach",
              "o warunki zabudowy",
              "wniosek o WZ",
              "zamierzam wybudować",
              "zamierzam budować",
              "planuję budowę",
              "planuję wybudować",
              "planujemy budowę",
              "planujemy wybudować",
              "chcę postawić",
              "chcemy postawić",
              "chcemy wybudować",
              "chcemy budować",
              "chciałbym wybudować",
              "chciałabym wybudować",
              "chciałbym postawić",
              "хочу збудувати",
              "хочемо збудувати",
              "хочу побудувати",
              "плануємо збудувати",
              "want to build",
              "planning to build",
              "plan to build",
              "would like to build",
            ],
          },
          {
            value: "zmiana",
            label: text(
              "O zmianę decyzji, którą mam",
              "Про зміну рішення, яке маю",
              "A change of a decision I hold",
            ),
            words: [
              "zmienić wuzetkę",
              "zmiana decyzji",
              "zmianę decyzji",
              "zmienić decyzję",
              "zmiana warunków zabudowy",
              "змінити рішення",
              "change the decision",
            ],
          },
          {
            value: "przeniesienie",
            label: text(
              "O przeniesienie czyjejś decyzji na mnie",
              "Про перенесення чужого рішення на мене",
              "The transfer of someone's decision to me",
            ),
            hint: text(
              "Na przykład kupujesz działkę z gotowymi warunkami.",
              "Наприклад, ви купуєте ділянку з готовими умовами.",
              "For example you buy land that has a decision.",
            ),
            words: [
              "przepisanie wuzetki",
              "przeniesienie decyzji",
              "kupiłem działkę z warunkami",
              "przenieść decyzję",
              "przeniesienie warunków",
              "przeniesienie decyzji na",
              "przepisać decyzję",
              "перенести рішення",
              "transfer the decision",
              "transfer of the decision",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "plan",
      label: text(
        "Czy dla tego terenu obowiązuje miejscowy plan?",
        "Чи для цієї території діє місцевий план?",
        "Is there a local plan for this land?",
      ),
      why: text(
        "Warunki zabudowy wydaje się tylko tam, gdzie nie ma planu (art. 59 ustawy o planowaniu).",
        "Умови забудови видають лише там, де немає плану (ст. 59 закону про планування).",
        "A zoning decision is issued only where there is no plan (art. 59 of the Planning Act).",
      ),
      when: isNew,
      answer: {
        kind: "choice",
        options: [
          {
            value: "nie",
            label: text("Nie", "Ні", "No"),
            words: [
              "nie ma planu",
              "brak planu",
              "nie ma miejscowego planu",
              "nie ma mpzp",
              "brak mpzp",
              "nie obowiązuje plan",
              "nie obowiązuje miejscowy plan",
              "plan nie obowiązuje",
              "nie jest objęty planem",
              "nie jest objęta planem",
              "planu nie ma",
              "немає плану",
              "плану немає",
              "немає місцевого плану",
              "no local plan",
              "no zoning plan",
            ],
          },
          {
            value: "nie-wiem",
            label: text("Nie wiem", "Не знаю", "I do not know"),
            words: [],
          },
          {
            value: "tak",
            label: text("Tak", "Так", "Yes"),
            words: [
              "jest plan miejscowy",
              "mamy plan miejscowy",
              "obowiązuje plan",
              "jest mpzp",
              "jest objęta planem",
              "jest objęty planem",
              "є місцевий план",
              "there is a local plan",
            ],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "jest-plan",
      when: chosen("plan", "tak", false),
      title: text(
        "Nie potrzebujesz warunków zabudowy",
        "Умови забудови вам не потрібні",
        "You need no zoning decision",
      ),
      text: text(
        "Co wolno zbudować, mówi plan miejscowy. Zamów z niego wypis i wyrys.",
        "Що можна збудувати, каже місцевий план. Замовте з нього витяг (wypis i wyrys).",
        "The local plan says what may be built. Order an extract of it (wypis i wyrys).",
      ),
      onward: { service: "wypis-wyrys-mpzp" },
    },
    {
      node: "information",
      id: "sprawdz-plan",
      when: chosen("plan", "nie-wiem", false),
      text: text(
        "Zanim zapłacisz, zapytaj o plan w Wydziale Urbanistyki i Architektury. Jeśli plan jest, warunków zabudowy urząd nie wyda.",
        "Перш ніж платити, запитайте про план у відділі Wydział Urbanistyki i Architektury. Якщо план є, умов забудови управа не видасть.",
        "Before you pay, ask Wydział Urbanistyki i Architektury about the plan. If there is one, the office will issue no zoning decision.",
      ),
    },
    {
      node: "information",
      id: "plan-ogolny",
      when: isNew,
      title: text("Plan ogólny", "Загальний план (plan ogólny)", "The general plan (plan ogólny)"),
      text: text(
        "Od 2026 roku plan ogólny może ograniczać nowe warunki zabudowy. Jak to wygląda dla Twojej działki, powie wydział. Większość decyzji wydanych po 1 stycznia 2026 r. jest ważna 5 lat.",
        "Від 2026 року загальний план може обмежувати нові умови забудови. Як це для вашої ділянки, скаже відділ. Більшість рішень, виданих після 1 січня 2026 р., чинні 5 років.",
        "From 2026 the general plan may limit new zoning decisions. The unit will tell you what it means for your land. Most decisions issued after 1 January 2026 are valid for 5 years.",
      ),
    },
    {
      node: "question",
      id: "tytul",
      label: text(
        "Jakie masz prawo do tego terenu?",
        "Яке право ви маєте на цю територію?",
        "What right do you have to the land?",
      ),
      why: text(
        "Od tego zależy opłata. O warunki może wystąpić każdy, także bez prawa do działki.",
        "Від цього залежить збір. Просити про умови може кожен, також без права на ділянку.",
        "The fee depends on it. Anyone may apply, also without a right to the land.",
      ),
      when: isNew,
      answer: {
        kind: "choice",
        options: [
          {
            value: "wlasnosc",
            label: text("Jestem właścicielem", "Я власник", "I own it"),
            words: [
              "działka jest moja",
              "jestem właścicielem",
              "działka należy do mnie",
              "Я власник",
              "I own the land",
              "moja działka",
              "własna działka",
              "na mojej działce",
              "na swojej działce",
              "na własnej działce",
              "jestem właścicielką",
              "właściciel działki",
              "właścicielka działki",
              "моя ділянка",
              "на моїй ділянці",
              "я власниця",
              "my plot",
              "my own plot",
              "I am the owner",
              "I own the plot",
            ],
          },
          {
            value: "uzytkowanie-wieczyste",
            label: text(
              "Jestem użytkownikiem wieczystym",
              "Маю вічне користування",
              "I hold a perpetual usufruct",
            ),
            words: ["użytkowanie wieczyste"],
          },
          {
            value: "czesc",
            label: text(
              "Mam prawo tylko do części terenu albo razem z innymi",
              "Маю право лише на частину території або разом з іншими",
              "I have a right only to a part, or with others",
            ),
            words: [
              "współwłasność",
              "współwłaściciel",
              "jedna z działek jest moja",
              "współwłaścicielka",
              "jesteśmy współwłaścicielami",
              "jestem współwłaścicielem",
              "співвласник",
              "co-owner",
            ],
          },
          {
            value: "brak",
            label: text("Nie mam żadnego", "Не маю жодного", "None"),
            words: [
              "chcę kupić działkę",
              "działka rodziców",
              "nie jestem właścicielem",
              "nie jestem właścicielką",
              "działka nie jest moja",
              "działka nie należy do mnie",
              "działka teściów",
              "działka babci",
              "jeszcze nie kupiłem",
              "dopiero kupuję",
              "chcemy kupić działkę",
              "хочу купити ділянку",
              "не я власник",
              "not my land",
              "do not own the land",
              "want to buy the plot",
            ],
          },
        ],
      },
    },
  ],
};

const environment: Page = {
  id: "srodowisko",
  title: text("Wpływ na środowisko", "Вплив на довкілля", "Effect on the environment"),
  when: isNew,
  nodes: [
    {
      node: "question",
      id: "srodowisko",
      label: text(
        "Czy inwestycja wymaga decyzji środowiskowej?",
        "Чи інвестиція потребує екологічного рішення?",
        "Does the project need an environmental decision?",
      ),
      hint: text(
        "Zwykły dom zazwyczaj jej nie wymaga. Wymagają jej na przykład większe zakłady, hale i osiedla.",
        "Звичайний будинок зазвичай її не потребує. Потребують, наприклад, більші заводи, цехи й житлові комплекси.",
        "An ordinary house usually does not. Larger plants, halls and housing estates, for example, do.",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "nie",
            label: text("Nie", "Ні", "No"),
            words: [
              "nie wymaga decyzji środowiskowej",
              "nie potrzebuje decyzji środowiskowej",
              "nie trzeba decyzji środowiskowej",
              "decyzja środowiskowa nie jest potrzebna",
              "decyzja środowiskowa nie jest wymagana",
              "не потребує екологічного рішення",
              "no environmental decision is needed",
            ],
          },
          {
            value: "mam",
            label: text("Tak, i już ją mam", "Так, і вже маю", "Yes, and I have it"),
            words: [
              "mam decyzję środowiskową",
              "mamy decyzję środowiskową",
              "posiadam decyzję środowiskową",
              "mam już decyzję środowiskową",
              "маю екологічне рішення",
              "have the environmental decision",
            ],
          },
          {
            value: "nie-mam",
            label: text(
              "Tak, ale jeszcze jej nie mam",
              "Так, але ще не маю",
              "Yes, but I do not have it yet",
            ),
            words: [
              "nie mam decyzji środowiskowej",
              "nie mam jeszcze decyzji środowiskowej",
              "czekam na decyzję środowiskową",
            ],
          },
          { value: "nie-wiem", label: text("Nie wiem", "Не знаю", "I do not know") },
        ],
      },
    },
    {
      node: "exit",
      id: "najpierw-srodowisko",
      when: chosen("srodowisko", "nie-mam"),
      title: text(
        "Najpierw decyzja środowiskowa",
        "Спершу екологічне рішення",
        "The environmental decision comes first",
      ),
      text: text(
        "Decyzję o środowiskowych uwarunkowaniach uzyskuje się przed warunkami zabudowy (art. 72 ustawy o udostępnianiu informacji o środowisku). Zacznij w Wydziale Ochrony Środowiska i Energii.",
        "Екологічне рішення отримують перед умовами забудови (ст. 72 закону про надання інформації про довкілля). Почніть у відділі Wydział Ochrony Środowiska i Energii.",
        "The environmental decision must be obtained before the zoning decision (art. 72 of the Environmental Information Act). Begin in Wydział Ochrony Środowiska i Energii.",
      ),
      onward: { unit: "ochrona-srodowiska" },
    },
    {
      node: "attachment",
      id: "decyzja-srodowiskowa",
      label: text("Decyzja środowiskowa", "Екологічне рішення", "The environmental decision"),
      when: chosen("srodowisko", "mam"),
      atMost: 3,
      accept: "any",
    },
    {
      node: "information",
      id: "zapytaj-o-srodowisko",
      when: chosen("srodowisko", "nie-wiem"),
      text: text(
        "Możesz złożyć wniosek. Jeśli decyzja okaże się potrzebna, urząd poprosi o nią.",
        "Ви можете подати заяву. Якщо рішення виявиться потрібним, управа про нього попросить.",
        "You may apply. If the decision turns out to be needed, the office will ask for it.",
      ),
    },
  ],
};

const land: Page = {
  id: "teren",
  title: text("Jaki teren", "Яка територія", "Which land"),
  nodes: [
    parcels,
    {
      node: "attachment",
      id: "mapa",
      label: text("Mapa z zaznaczonym terenem", "Мапа з позначеною територією", "A map with the land marked"),
      hint: text(
        "Kopia mapy zasadniczej, a gdy jej nie ma, ewidencyjnej, w skali 1:500 albo 1:1000. Dla inwestycji liniowych 1:2000. Wydaje ją Wydział Geodezji i Kartografii.",
        "Копія основної мапи, а якщо її немає, кадастрової, у масштабі 1:500 або 1:1000. Для лінійних інвестицій 1:2000. Її видає Wydział Geodezji i Kartografii.",
        "A copy of the base map, or where there is none the cadastral map, in the scale 1:500 or 1:1000; 1:2000 for lines. Wydział Geodezji i Kartografii issues it.",
      ),
      why: text(
        "Wymaga jej art. 52 ust. 2 pkt 1 ustawy o planowaniu. Mapa pokazuje też otoczenie, na które wpływa inwestycja.",
        "Її вимагає ст. 52 п. 2 ч. 1 закону про планування. Мапа показує й околиці, на які впливає інвестиція.",
        "Art. 52(2)(1) of the Planning Act requires it. The map also shows the surroundings that the project affects.",
      ),
      when: isNew,
      atMost: 5,
      accept: "any",
    },
  ],
};

const earlier: Page = {
  id: "decyzja",
  title: text(
    "Decyzja, której dotyczy wniosek",
    "Рішення, якого стосується заява",
    "The decision in question",
  ),
  when: not(isNew),
  nodes: [
    {
      node: "question",
      id: "znak-decyzji",
      label: text("Znak decyzji", "Номер рішення (znak)", "Reference of the decision (znak)"),
      hint: text(
        "Znajdziesz go na pierwszej stronie decyzji.",
        "Знайдете його на першій сторінці рішення.",
        "You will find it on its first page.",
      ),
      answer: { kind: "text", longest: 80 },
    },
    {
      node: "question",
      id: "data-decyzji",
      label: text("Data decyzji", "Дата рішення", "Date of the decision"),
      answer: { kind: "date", to: { today: 0 } },
      words: [
        "decyzja z",
        "decyzji z",
        "decyzję z",
        "decyzja z dnia",
        "wydana",
        "wydano",
        "рішення від",
        "видане",
        "decision of",
        "dated",
        "issued",
      ],
    },
    {
      node: "question",
      id: "co-zmienic",
      label: text("Co ma się zmienić?", "Що має змінитися?", "What should change?"),
      when: chosen("sprawa", "zmiana"),
      answer: { kind: "long-text", longest: 3_000 },
    },
    {
      node: "attachment",
      id: "zgoda-na-przeniesienie",
      label: text(
        "Zgoda osoby, która dostała decyzję",
        "Згода особи, яка отримала рішення",
        "Consent of the person who holds the decision",
      ),
      why: text(
        "Urząd przenosi decyzję za zgodą tego, na czyją rzecz ją wydano (art. 63 ust. 5 ustawy o planowaniu).",
        "Управа переносить рішення за згодою того, кому його видано (ст. 63 п. 5 закону про планування).",
        "The decision is transferred with the consent of the one it was issued to (art. 63(5) of the Planning Act).",
      ),
      when: isTransfer,
      atMost: 3,
      accept: "any",
    },
  ],
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Oświadczenia", "Заяви", "Declarations"),
  when: isTransfer,
  nodes: [
    {
      node: "declaration",
      id: "przyjmuje-warunki",
      label: text(
        "Przyjmuję wszystkie warunki zawarte w decyzji.",
        "Приймаю всі умови, що містяться в рішенні.",
        "I accept all the conditions of the decision.",
      ),
      why: text(
        "Bez tego urząd nie może przenieść decyzji (art. 63 ust. 5 ustawy o planowaniu).",
        "Без цього управа не може перенести рішення (ст. 63 п. 5 закону про планування).",
        "Without it the office cannot transfer the decision (art. 63(5) of the Planning Act).",
      ),
    },
  ],
};

/** What is asked for, then what would end the case, then the land and the project, then who applies. */
export const pages: readonly Page[] = [
  matter,
  environment,
  land,
  projectPage,
  utilitiesPage,
  earlier,
  applicantPage({ bodies: true }),
  contactPage(),
  attorneyPage,
  declarations,
];
