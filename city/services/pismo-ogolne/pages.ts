import { chosen, type Page, text } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { trueDataPage } from "../blocks/true-data.ts";
import { betterServices, subjects } from "./better-services.ts";

const subject: Page = {
  id: "jaka-sprawa",
  title: text("Jaka to sprawa", "Яка це справа", "What it is about"),
  nodes: [
    {
      node: "question",
      id: "sprawa",
      label: text(
        "Czy chodzi o jedną z tych spraw?",
        "Чи йдеться про одну з цих справ?",
        "Is it one of these?",
      ),
      hint: text(
        "Mają własne formularze, którymi załatwisz je szybciej.",
        "Вони мають власні формуляри, якими вирішите їх швидше.",
        "They have forms of their own that settle them sooner.",
      ),
      answer: { kind: "choice", options: subjects },
    },
    ...betterServices,
    {
      node: "question",
      id: "rodzaj",
      label: text("Jakie to pismo?", "Який це лист?", "What kind of letter is it?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "wniosek",
            label: text(
              "Proszę o coś albo o decyzję",
              "Прошу про щось або про рішення",
              "I ask for something or for a decision",
            ),
            words: [
              "składam wniosek",
              "wnoszę o",
              "zwracam się z prośbą",
              "zwracam się z wnioskiem",
              "proszę o umorzenie",
              "proszę o rozłożenie",
              "proszę o zwrot",
              "proszę o wydanie",
              "wnioskuję",
              "proszę o przyznanie",
              "proszę o zgodę",
              "proszę o odroczenie",
              "proszę o przedłużenie",
              "proszę o zmianę",
              "proszę o udzielenie",
              "proszę o umożliwienie",
              "proszę o ustawienie",
              "zwracam się o",
              "uprzejmie proszę o",
              "rozłożenie na raty",
              "прошу розстрочити",
              "прошу надати",
              "прошу дозволу",
              "прошу видати",
              "подаю заяву",
              "I would like to request",
              "I am requesting",
              "request for",
            ],
          },
          {
            value: "skarga",
            label: text(
              "Skarżę się na działanie urzędu",
              "Скаржуся на дії управи",
              "I complain about the office",
            ),
            words: [
              "składam skargę",
              "złożyć skargę",
              "skarżę się na",
              "скаржуся на",
              "подаю скаргу",
              "I complain about",
              "skarga na",
              "skargę na",
              "składam zażalenie",
              "jestem oburzony",
              "jestem oburzona",
              "скарга на",
              "complaint about",
              "complaint against",
              "want to complain",
              "make a complaint",
            ],
          },
          {
            value: "w-sprawie",
            label: text(
              "Piszę w sprawie, która już trwa",
              "Пишу у справі, яка вже триває",
              "I write about a case that is under way",
            ),
            words: [
              "uzupełniam",
              "uzupełnienie wniosku",
              "w odpowiedzi na wezwanie",
              "w odpowiedzi na pismo",
              "w toczącej się sprawie",
              "do sprawy znak",
              "w sprawie o znaku",
              "uzupełniam dokumenty",
              "uzupełniam braki",
              "dosyłam",
              "przesyłam brakujące",
              "w nawiązaniu do sprawy",
              "w nawiązaniu do pisma",
              "w nawiązaniu do wezwania",
              "у відповідь на виклик",
              "доповнюю заяву",
              "in reply to your letter",
              "in response to your letter",
            ],
          },
          { value: "inne", label: text("Inne", "Інше", "Something else") },
        ],
      },
    },
    {
      node: "question",
      id: "znak-sprawy",
      label: text("Znak sprawy", "Номер справи (znak sprawy)", "Case sign (znak sprawy)"),
      hint: text(
        "Znajdziesz go u góry każdego pisma z urzędu.",
        "Знайдете його вгорі кожного листа з управи.",
        "It stands at the top of every letter from the office.",
      ),
      when: chosen("rodzaj", "w-sprawie"),
      answer: { kind: "text", longest: 60 },
    },
  ],
};

const letter: Page = {
  id: "pismo",
  title: text("Twoje pismo", "Ваш лист", "Your letter"),
  nodes: [
    {
      node: "question",
      id: "temat",
      label: text("Temat", "Тема", "Subject"),
      hint: text("W kilku słowach.", "Кількома словами.", "In a few words."),
      answer: { kind: "text", longest: 200 },
    },
    {
      node: "question",
      id: "tresc",
      label: text("Treść", "Текст", "Text"),
      hint: text(
        "Napisz, o co prosisz i dlaczego. Zwykłe słowa wystarczą.",
        "Напишіть, про що ви просите і чому. Досить звичайних слів.",
        "Write what you ask for and why. Plain words are enough.",
      ),
      why: text(
        "Pismo musi mówić, o co prosisz (art. 63 § 2 KPA).",
        "Лист має говорити, про що ви просите (ст. 63 § 2 KPA).",
        "A letter must say what you ask for (art. 63 § 2 KPA).",
      ),
      answer: { kind: "long-text", longest: 10_000 },
    },
    {
      node: "attachment",
      id: "zalaczniki",
      label: text("Załączniki", "Додатки", "Attachments"),
      atMost: 10,
      accept: "any",
      ...OPTIONAL,
    },
  ],
};

export const pages: readonly Page[] = [
  subject,
  letter,
  applicantPage({ bodies: true }),
  contactPage(),
  attorneyPage,
  trueDataPage,
];
