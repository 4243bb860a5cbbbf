import { chosen, type Page, text } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

/** What is asked, after what is no public information has been told apart. */
export const matterPage: Page = {
  id: "pytanie",
  title: text("O co pytasz", "Про що ви питаєте", "What you ask about"),
  nodes: [
    {
      node: "question",
      id: "o-co",
      label: text("Czego dotyczy pytanie?", "Чого стосується запитання?", "What is your question about?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "urzad",
            label: text(
              "Działania urzędu albo miejskich pieniędzy",
              "Роботи управи або міських коштів",
              "How the office works or spends money",
            ),
            hint: text(
              "Na przykład umów, wydatków, zarobków, statystyk, dokumentów urzędu.",
              "Наприклад, договорів, видатків, зарплат, статистики, документів управи.",
              "For example contracts, spending, salaries, statistics, documents of the office.",
            ),
            words: [
              "ile miasto wydało",
              "ile kosztowało miasto",
              "umowa miasta z firmą",
              "wydatki miasta",
              "rejestr umów", "ile wydano", "ile wydał urząd", "ile urząd wydał", "ile zapłacono", "ile zapłaciło miasto", "ile kosztował", "ile kosztowała", "koszt remontu", "koszt budowy", "koszty organizacji", "umowa na", "umowy zawarte", "kopia umowy", "kopii umowy", "kopie faktur", "faktury", "wydatki na", "nagrody dla", "wynagrodzenie prezydenta", "liczba wniosków", "ile wniosków", "ile osób zatrudnia", "protokół z", "zarządzenia prezydenta", "informacja publiczna o", "скільки місто витратило", "витрати міста", "скільки коштував", "копію договору", "how much the city spent", "how much did the city", "contract with", "city's spending"],
          },
          {
            value: "moja-sprawa",
            label: text(
              "Mojej własnej sprawy w urzędzie",
              "Моєї власної справи в управі",
              "My own case in the office",
            ),
            hint: text(
              "Na przykład: co z moim wnioskiem, chcę zobaczyć akta swojej sprawy.",
              "Наприклад: що з моєю заявою, хочу побачити матеріали своєї справи.",
              "For example what happens with your application, or a look at the file of your case.",
            ),
            words: ["co z moim wnioskiem", "akta mojej sprawy", "kiedy dostanę decyzję",  "mojej sprawy", "mojego wniosku", "stan mojej sprawy", "моєї справи", "my own case"],
          },
          {
            value: "ponowne-uzycie",
            label: text(
              "Wykorzystania danych urzędu we własnym produkcie albo publikacji",
              "Використання даних управи у власному продукті чи публікації",
              "Using the office's data in a product or publication of my own",
            ),
            hint: text(
              "Na przykład w aplikacji, w firmie, w badaniach.",
              "Наприклад, у застосунку, у фірмі, у дослідженні.",
              "For example in an app, a business or research.",
            ),
            words: ["ponowne wykorzystywanie", "ponowne wykorzystanie", "otwarte dane do aplikacji"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "wlasna-sprawa",
      when: chosen("o-co", "moja-sprawa"),
      title: text(
        "O swoją sprawę pytasz inaczej",
        "Про свою справу питають інакше",
        "Ask about your own case in another way",
      ),
      text: text(
        "Akta Twojej sprawy nie są informacją publiczną. Masz do nich prawo jako strona (art. 73 KPA). Napisz pismo i podaj w nim znak sprawy, jeśli go znasz.",
        "Матеріали вашої справи не є публічною інформацією. Ви маєте право на них як сторона (ст. 73 KPA). Напишіть листа і вкажіть номер справи (znak sprawy), якщо його знаєте.",
        "The file of your case is not public information. You have a right to it as a party (art. 73 KPA). Write a letter and give the case number (znak sprawy) if you know it.",
      ),
      onward: { service: "pismo-ogolne" },
    },
    {
      node: "exit",
      id: "ponowne-wykorzystywanie",
      when: chosen("o-co", "ponowne-uzycie"),
      title: text(
        "To osobny wniosek o ponowne wykorzystywanie",
        "Для цього є окрема заява про повторне використання",
        "Re-use takes an application of its own",
      ),
      text: text(
        "Ponowne wykorzystywanie informacji reguluje osobna ustawa i urząd może określić jego warunki. Wydział Organizacyjny powie, jak złożyć taki wniosek.",
        "Повторне використання інформації регулює окремий закон, і управа може визначити його умови. Wydział Organizacyjny скаже, як подати таку заяву.",
        "Re-use is governed by an act of its own, and the office may set conditions. Wydział Organizacyjny will tell you how to apply.",
      ),
      onward: { unit: "organizacyjny" },
    },
    {
      node: "information",
      id: "najpierw-bip",
      text: text(
        "Zajrzyj najpierw do Biuletynu Informacji Publicznej. Jeśli odpowiedź już tam jest, masz ją od razu.",
        "Спершу загляньте до Бюлетеня публічної інформації (BIP). Якщо відповідь уже там є, ви маєте її одразу.",
        "Look into the Public Information Bulletin (BIP) first. If the answer is there, you have it at once.",
      ),
    },
    {
      node: "question",
      id: "tresc",
      label: text(
        "O jaką informację prosisz?",
        "Про яку інформацію ви просите?",
        "Which information do you ask for?",
      ),
      hint: text(
        "Napisz, czego i jakiego okresu dotyczy. Nie podawaj powodu ani danych innych osób.",
        "Напишіть, чого і якого періоду вона стосується. Не вказуйте причини чи даних інших людей.",
        "Say what it is about and which period. Give no reason and no data of other people.",
      ),
      why: text(
        "Od nikogo nie wolno żądać, żeby wykazał swój interes (art. 2 ust. 2 ustawy o dostępie do informacji publicznej).",
        "Ні від кого не можна вимагати обґрунтування інтересу (ст. 2 п. 2 закону про доступ до публічної інформації).",
        "Nobody may be asked to show an interest (art. 2(2) of the Access to Public Information Act).",
      ),
      answer: { kind: "long-text", longest: 5_000 },
    },
    {
      node: "question",
      id: "wazne-dla-wielu",
      label: text(
        "Dlaczego ta informacja jest ważna dla wielu osób?",
        "Чому ця інформація важлива для багатьох людей?",
        "Why does this information matter to many people?",
      ),
      hint: text(
        "Napisz tylko wtedy, gdy urząd musiałby coś dopiero zestawić albo obliczyć. Możesz też poczekać, aż o to zapyta.",
        "Пишіть лише тоді, коли управі довелося б спершу щось зібрати чи обчислити. Можна й почекати, доки вона про це запитає.",
        "Only fill this in if the office would first have to compile or compute something. You may also wait until it asks.",
      ),
      why: text(
        "Informację przetworzoną urząd udostępnia tylko, gdy jest szczególnie istotna dla interesu publicznego (art. 3 ust. 1 pkt 1 ustawy).",
        "Опрацьовану інформацію управа надає лише тоді, коли вона особливо важлива для суспільного інтересу (ст. 3 п. 1 ч. 1 закону).",
        "Processed information is given only where it is particularly important to the public interest (art. 3(1)(1) of the Act).",
      ),
      answer: { kind: "long-text", longest: 2_000 },
      ...OPTIONAL,
    },
  ],
};
