import { any, chosen, derived, not, type Page, text } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";
import { matterPage } from "./matter.ts";

const onPlace = chosen("forma", "wglad");
const byMail = chosen("sposob", "poczta", false);

const form: Page = {
  id: "forma",
  title: text(
    "Jak chcesz dostać odpowiedź",
    "Як ви хочете отримати відповідь",
    "How you would like the answer",
  ),
  nodes: [
    {
      node: "question",
      id: "forma",
      label: text("W jakiej formie?", "У якій формі?", "In which form?"),
      why: text(
        "Urząd udostępnia informację w sposób i w formie zgodnej z wnioskiem, jeśli ma takie możliwości (art. 14 ustawy).",
        "Управа надає інформацію у спосіб і формі згідно із заявою, якщо має таку змогу (ст. 14 закону).",
        "The office gives the information in the way and form you ask for, if it can (art. 14 of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "plik",
            label: text("Plik albo wiadomość", "Файл або повідомлення", "A file or message"),
            hint: text(
              "Zwykle najszybciej i bez kosztów.",
              "Зазвичай найшвидше і безкоштовно.",
              "Usually the fastest, at no cost.",
            ),
            words: [
              "wyślijcie mailem",
              "przesłać mailem",
              "proszę mailem",
              "odpowiedź mailem",
              "na maila",
              "skan",
              "excel",
              "pdf",
              "pocztą elektroniczną",
              "w formie elektronicznej",
              "w wersji elektronicznej",
              "w pliku",
              "mailem",
              "e-mailem",
              "emailem",
              "na e-mail",
              "arkusz",
              "skan umowy",
              "skany",
              "електронною поштою",
              "на e-mail",
              "на електронну пошту",
              "by e-mail",
              "by email",
              "as a file",
            ],
          },
          {
            value: "papier",
            label: text("Kopia na papierze", "Копія на папері", "A copy on paper"),
            words: [
              "wydruk",
              "ksero",
              "kopia papierowa",
              "na papierze",
              "kserokopia",
              "kopia na papierze",
              "w wersji papierowej",
              "паперова копія",
              "на папері",
              "paper copy",
              "on paper",
            ],
          },
          {
            value: "nosnik",
            label: text("Kopia na nośniku danych", "Копія на носії даних", "A copy on a data carrier"),
            hint: text(
              "Na przykład przy dużych plikach.",
              "Наприклад, для великих файлів.",
              "For example for large files.",
            ),
            words: ["pendrive", "płyta CD", "płyta DVD"],
          },
          {
            value: "wglad",
            label: text(
              "Obejrzę dokumenty w urzędzie",
              "Перегляну документи в управі",
              "I will look at it in the office",
            ),
            words: [
              "wgląd",
              "obejrzeć na miejscu",
              "przejrzeć na miejscu",
              "obejrzeć w urzędzie",
              "przejrzeć w urzędzie",
              "wglądu",
              "переглянути в управі",
              "look at it in the office",
            ],
          },
        ],
      },
    },
    {
      node: "information",
      id: "mozliwe-koszty",
      when: derived("mozliwe-koszty"),
      text: text(
        "Urząd może policzyć koszt kopii albo nośnika (art. 15 ustawy). W ciągu 14 dni od wniosku powie Ci, ile to jest. Możesz wtedy zmienić formę albo wycofać wniosek.",
        "Управа може порахувати вартість копії або носія (ст. 15 закону). Протягом 14 днів від заяви вона скаже, скільки це. Тоді ви зможете змінити форму або відкликати заяву.",
        "The office may charge the cost of the copy or carrier (art. 15 of the Act). It tells you the amount within 14 days of the request. You may then change the form or withdraw.",
      ),
    },
    {
      node: "question",
      id: "sposob",
      label: text("Jak ma do Ciebie trafić?", "Як її вам передати?", "How should it reach you?"),
      when: not(onPlace),
      answer: {
        kind: "choice",
        options: [
          {
            value: "email",
            label: text("E-mailem", "Електронною поштою", "By e-mail"),
            when: chosen("forma", "plik"),
            words: [
              "wyślijcie mailem",
              "przesłać mailem",
              "proszę mailem",
              "odpowiedź mailem",
              "na maila",
              "na adres e-mail",
              "pocztą elektroniczną",
              "mailem",
              "e-mailem",
              "emailem",
              "na e-mail",
              "na mój adres e-mail",
              "електронною поштою",
              "на e-mail",
              "на електронну пошту",
              "by e-mail",
              "by email",
            ],
          },
          {
            value: "e-doreczenia",
            label: text("Przez e-Doręczenia", "Через e-Doręczenia", "Through e-Doręczenia"),
            when: chosen("forma", "plik"),
            words: ["przez e-doręczenia", "na e-doręczenia", "adres do doręczeń elektronicznych"],
          },
          {
            value: "poczta",
            label: text("Pocztą", "Поштою", "By post"),
            when: not(chosen("forma", "plik")),
            words: [
              "pocztą tradycyjną",
              "wyślijcie pocztą",
              "listem poleconym",
              "pocztą",
              "listem",
              "wysłać na adres",
              "поштою",
              "by post",
            ],
          },
          {
            value: "osobiscie",
            label: text("Odbiorę w urzędzie", "Заберу в управі", "I will collect it"),
            when: not(chosen("forma", "plik")),
            words: [
              "odbiorę osobiście",
              "odbiorę w urzędzie",
              "odbiór osobisty",
              "odbiorę sam",
              "odbiorę sama",
              "заберу особисто",
              "collect it",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "email",
      label: text("E-mail", "E-mail", "E-mail"),
      hint: text(
        "Na ten adres urząd wyśle odpowiedź.",
        "На цю адресу управа надішле відповідь.",
        "The office will send the answer to this address.",
      ),
      when: chosen("sposob", "email", false),
      answer: { kind: "email" },
      autofill: "email",
    },
    {
      node: "question",
      id: "adres-e-doreczen",
      label: text("Adres do doręczeń elektronicznych", "Адреса для e-Doręczenia", "Address in e-Doręczenia"),
      when: chosen("sposob", "e-doreczenia", false),
      answer: { kind: "ade" },
      proposable: false,
    },
    {
      node: "question",
      id: "adres",
      label: text("Adres", "Адреса", "Address"),
      when: byMail,
      answer: { kind: "address" },
    },
    {
      node: "question",
      id: "telefon",
      label: text("Telefon", "Телефон", "Phone"),
      hint: text(
        "Urząd zadzwoni, kiedy dokumenty będą gotowe.",
        "Управа зателефонує, коли документи будуть готові.",
        "The office will call when the documents are ready.",
      ),
      when: any(onPlace, chosen("sposob", "osobiscie", false)),
      answer: { kind: "phone" },
      autofill: "tel",
    },
  ],
};

const asker: Page = {
  id: "kto-pyta",
  title: text("Kto pyta", "Хто питає", "Who asks"),
  nodes: [
    {
      node: "question",
      id: "podpis",
      label: text(
        "Imię i nazwisko albo nazwa organizacji",
        "Ім'я та прізвище або назва організації",
        "Your name, or the name of an organisation",
      ),
      hint: text(
        "Nie musisz się przedstawiać. Nazwisko przyda się, gdyby urząd musiał wydać decyzję odmowną.",
        "Представлятися не обов'язково. Прізвище знадобиться, якщо управі доведеться видати рішення про відмову.",
        "You need not give your name. It helps if the office has to issue a refusal.",
      ),
      answer: { kind: "text", longest: 200 },
      ...OPTIONAL,
      when: not(byMail),
      autofill: "name",
    },
    {
      node: "question",
      id: "odbiorca",
      label: text(
        "Imię i nazwisko albo nazwa odbiorcy listu",
        "Ім'я та прізвище або назва одержувача листа",
        "Name of the person or organisation the letter goes to",
      ),
      when: byMail,
      answer: { kind: "text", longest: 200 },
      autofill: "name",
    },
  ],
};

/** What is asked, in which form, and only what is needed to answer. */
export const pages: readonly Page[] = [matterPage, form, asker];
