import { chosen, type Page, text } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { deliveryQuestion } from "../blocks/delivery.ts";
import { parcels } from "../blocks/parcels.ts";

const matter: Page = {
  id: "dokument",
  title: text("Czego potrzebujesz", "Що вам потрібно", "What you need"),
  nodes: [
    {
      node: "question",
      id: "dokument",
      label: text(
        "Jaki dokument ma wydać urząd?",
        "Який документ має видати управа?",
        "Which document do you need?",
      ),
      why: text(
        "Wypis i wyrys mają osobne opłaty skarbowe.",
        "За витяг із тексту та витяг із мапи сплачують окремі гербові збори.",
        "The text and the map extract each have a stamp duty of their own.",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "wypis",
            label: text("Wypis z planu", "Витяг із тексту плану (wypis)", "Text extract of the plan (wypis)"),
            hint: text(
              "Tekst planu: co wolno zbudować i na jakich zasadach.",
              "Текст плану: що можна будувати і за якими правилами.",
              "The words of the plan: what may be built and how.",
            ),
            words: [
              "wypis",
              "tekst planu",
              "wypis z planu",
              "wypis z mpzp",
              "wypis z miejscowego planu",
              "sam wypis",
              "część tekstowa",
              "витяг з плану",
              "текст плану",
              "extract from the plan",
              "text of the plan",
            ],
          },
          {
            value: "wyrys",
            label: text("Wyrys z planu", "Витяг із мапи плану (wyrys)", "Map extract of the plan (wyrys)"),
            hint: text(
              "Fragment rysunku planu.",
              "Фрагмент креслення плану.",
              "A part of the plan's drawing.",
            ),
            words: [
              "wyrys",
              "rysunek planu",
              "mapa planu",
              "wyrys z planu",
              "sam wyrys",
              "część graficzna",
              "викопіювання",
              "drawing of the plan",
              "map from the plan",
            ],
          },
          {
            value: "oba",
            label: text("Wypis i wyrys", "Обидва: wypis і wyrys", "Both, wypis and wyrys"),
            hint: text(
              "Tego często chce notariusz albo bank.",
              "Цього часто вимагає нотаріус або банк.",
              "This is what a notary or a bank often asks for.",
            ),
            words: [
              "wypis i wyrys",
              "wypis z wyrysem",
              "wyrys i wypis",
              "wypis oraz wyrys",
              "jedno i drugie",
              "wypis i wyrys z planu",
              "wypisu i wyrysu",
              "wypis oraz wyrys z planu",
              "wypis wraz z wyrysem",
              "wypis i rysunek",
              "tekst i mapa",
              "витяг і викопіювання",
              "текст і карта",
              "text and map",
              "both the text and the map",
              "extract and map",
            ],
          },
          {
            value: "ewidencja",
            label: text(
              "Wypis z rejestru gruntów albo mapę zasadniczą",
              "Витяг із земельного кадастру або основну мапу",
              "An extract from the land register or a base map",
            ),
            hint: text(
              "Pokazuje właściciela, powierzchnię i granice działki.",
              "Показує власника, площу і межі ділянки.",
              "It shows the owner, the area and the borders of the parcel.",
            ),
            words: [
              "wypis z rejestru gruntów",
              "wypis z ewidencji",
              "wydanie mapy zasadniczej",
              "kopia mapy zasadniczej",
            ],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "ewidencja-gruntow",
      when: chosen("dokument", "ewidencja"),
      title: text(
        "To sprawa dla geodezji",
        "Це справа для відділу геодезії",
        "The surveyors' unit handles it",
      ),
      text: text(
        "Wypis z rejestru gruntów i mapę zasadniczą wydaje Wydział Geodezji i Kartografii. Ten formularz jest tylko dla dokumentów z miejscowego planu.",
        "Витяг із земельного кадастру та основну мапу видає Wydział Geodezji i Kartografii. Ця форма лише для документів із місцевого плану.",
        "The land register extract and the base map are issued by Wydział Geodezji i Kartografii. This form is only for documents from the local plan.",
      ),
      onward: { unit: "geodezja" },
    },
    {
      node: "question",
      id: "plan",
      label: text(
        "Czy dla tego terenu obowiązuje miejscowy plan?",
        "Чи для цієї території діє місцевий план?",
        "Is there a local plan for this land?",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "tak",
            label: text("Tak", "Так", "Yes"),
            words: [
              "jest plan miejscowy",
              "plan obowiązuje",
              "obowiązuje plan",
              "jest mpzp",
              "jest objęta planem",
              "jest objęty planem",
              "teren objęty planem",
              "objęta miejscowym planem",
              "działa plan",
              "діє місцевий план",
              "plan is in force",
              "there is a local plan",
            ],
          },
          {
            value: "nie-wiem",
            label: text("Nie wiem", "Не знаю", "I do not know"),
            words: [],
          },
          {
            value: "nie",
            label: text("Nie", "Ні", "No"),
            words: [
              "nie ma planu",
              "brak planu",
              "plan nie obowiązuje",
              "nie obowiązuje plan",
              "nie jest objęta planem",
              "немає плану",
              "there is no plan",
            ],
          },
        ],
      },
    },
    {
      node: "information",
      id: "urzad-sprawdzi",
      when: chosen("plan", "nie-wiem"),
      text: text(
        "Urząd to sprawdzi. Jeśli planu nie ma, napisze o tym, a Ty możesz wystąpić o warunki zabudowy.",
        "Управа це перевірить. Якщо плану немає, вона про це напише, а ви зможете просити про умови забудови (warunki zabudowy).",
        "The office will check. If there is no plan, it will tell you so, and you may apply for a zoning decision (warunki zabudowy).",
      ),
    },
    {
      node: "exit",
      id: "brak-planu",
      when: chosen("plan", "nie"),
      title: text(
        "Bez planu nie ma wypisu ani wyrysu",
        "Без плану немає витягу",
        "Without a plan there is no extract",
      ),
      text: text(
        "Gdy dla działki nie ma miejscowego planu, o tym, co wolno zbudować, mówi decyzja o warunkach zabudowy. Możesz o nią wystąpić, nawet jeśli działka nie jest Twoja.",
        "Коли для ділянки немає місцевого плану, про те, що можна збудувати, говорить рішення про умови забудови. Ви можете про нього просити, навіть якщо ділянка не ваша.",
        "Where there is no local plan, a zoning decision says what may be built. You may apply for one even if the land is not yours.",
      ),
      onward: { service: "warunki-zabudowy" },
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
        "Dołącz ją, jeśli chodzi o część działki. Wystarczy zdjęcie albo zrzut ekranu.",
        "Додайте її, якщо йдеться про частину ділянки. Досить фото або знімка екрана.",
        "Add it if only a part of the parcel matters. A photo or a screenshot is enough.",
      ),
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
  ],
};

const delivery: Page = {
  id: "odbior",
  title: text("Odbiór dokumentu", "Отримання документа", "Getting the document"),
  nodes: [deliveryQuestion],
};

/** First what splits the case, then the land, then who asks: anyone may. */
export const pages: readonly Page[] = [
  matter,
  land,
  delivery,
  applicantPage({ bodies: true }),
  contactPage(),
  attorneyPage,
];
