import { any, chosen, derived, type Page, text, yes } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { family } from "./family.ts";
import { matter } from "./matter.ts";

const card: Page = {
  id: "karta",
  title: text("Karta", "Картка", "The card"),
  nodes: [
    {
      node: "question",
      id: "forma",
      label: text("Jaką kartę chcesz?", "Яку картку ви хочете?", "Which card do you want?"),
      why: text(
        "Plastikową zamówioną później wydaje się za opłatą (ustawa o Karcie Dużej Rodziny).",
        "Пластикову, замовлену пізніше, видають за плату (закон про Карту великої родини).",
        "A plastic card ordered later costs a fee (Large Family Card Act).",
      ),
      when: derived("nowa-karta"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "elektroniczna",
            label: text(
              "Elektroniczną, w aplikacji mObywatel",
              "Електронну, у застосунку mObywatel",
              "Electronic, in the mObywatel app",
            ),
            words: [
              "karta w telefonie",
              "karta w aplikacji",
              "karta elektroniczna",
              "w mObywatelu",
              "картка у телефоні",
              "card on my phone",
              "w aplikacji",
              "na telefonie",
              "w telefonie",
              "elektroniczną",
              "elektroniczne",
              "електронна",
              "електронну",
              "electronic card",
              "in the app",
            ],
          },
          {
            value: "tradycyjna",
            label: text("Plastikową i elektroniczną", "Пластикову та електронну", "Plastic and electronic"),
            hint: text(
              "Dobra też dla osób, które nie mają mObywatela.",
              "Підходить і тим, хто не має mObywatel.",
              "Also for people without mObywatel.",
            ),
            words: [
              "karta plastikowa",
              "karta tradycyjna",
              "пластикова картка",
              "plastic card",
              "plastikową",
              "plastikowe",
              "plastikowa",
              "tradycyjną",
              "пластикову",
              "plastic",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "ile-kart",
      label: text("Ile kart?", "Скільки карток?", "How many cards?"),
      when: derived("platna-karta"),
      answer: { kind: "integer", from: 1, to: 20 },
      words: ["kart", "karty", "kartę", "duplikaty", "duplikatów", "картки", "cards"],
    },
    {
      node: "question",
      id: "dla-kogo",
      label: text("Dla kogo?", "Для кого?", "For whom?"),
      hint: text(
        "Imię i nazwisko każdej osoby. Numer karty, jeśli go pamiętasz.",
        "Ім'я і прізвище кожної особи. Номер картки, якщо пам'ятаєте.",
        "First and last name of each person. The number of the card, if you remember it.",
      ),
      when: derived("platna-karta"),
      answer: { kind: "long-text", longest: 1_000 },
    },
  ],
};

const documents: Page = {
  id: "dokumenty",
  title: text("Dokumenty i oświadczenia", "Документи і заяви", "Documents and declarations"),
  nodes: [
    {
      node: "attachment",
      id: "nauka",
      label: text(
        "Zaświadczenie ze szkoły albo uczelni",
        "Довідка зі школи або вишу",
        "Certificate of the school or university",
      ),
      hint: text(
        "Z planowanym końcem nauki, dla każdego dziecka od 18 lat, które się uczy.",
        "Із запланованим кінцем навчання, для кожної дитини від 18 років, яка вчиться.",
        "With the planned end of studies, for each child of 18 or more who is learning.",
      ),
      when: yes("uczace-sie", false),
      atMost: 10,
      accept: "any",
    },
    {
      node: "attachment",
      id: "orzeczenie",
      label: text("Orzeczenie o niepełnosprawności", "Рішення про інвалідність", "Disability decision"),
      when: yes("niepelnosprawne", false),
      atMost: 10,
      accept: "any",
    },
    {
      node: "attachment",
      id: "piecza",
      label: text(
        "Postanowienie sądu o umieszczeniu dzieci w pieczy",
        "Рішення суду про влаштування дітей до опіки",
        "Court order that places the children in care",
      ),
      when: chosen("kim-jestes", "opiekun", false),
      atMost: 10,
      accept: "any",
    },
    {
      node: "attachment",
      id: "dowod-wplaty",
      label: text(
        "Dowód wpłaty, jeśli go masz",
        "Підтвердження оплати, якщо його маєте",
        "Proof of payment, if you have one",
      ),
      when: derived("platna-karta"),
      atMost: 2,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "declaration",
      id: "oswiadczenie-troje",
      label: text(
        "W mojej rodzinie jest albo było na utrzymaniu łącznie co najmniej troje dzieci.",
        "У моїй родині є або було на утриманні загалом щонайменше троє дітей.",
        "My family supports or supported at least three children in all.",
      ),
      why: text(
        "Takie oświadczenie składa rodzic we wniosku (ustawa o Karcie Dużej Rodziny).",
        "Таку заяву батько чи мати складає у поданні (закон про Карту великої родини).",
        "The parent declares this in the application (Large Family Card Act).",
      ),
      when: any(derived("cala-rodzina"), yes("troje-kiedys", false)),
    },
    {
      node: "declaration",
      id: "wladza-rodzicielska",
      label: text(
        "Sąd nie odebrał mi władzy rodzicielskiej nad dziećmi ani nie umieścił ich w pieczy zastępczej.",
        "Суд не позбавив мене батьківських прав на дітей і не влаштував їх до прийомної опіки.",
        "No court has taken away my parental authority over the children or placed them in foster care.",
      ),
      why: text(
        "Rodzicowi bez władzy rodzicielskiej karta nie przysługuje (art. 4 ustawy o Karcie Dużej Rodziny).",
        "Батькові чи матері без батьківських прав картка не належить (ст. 4 закону про Карту великої родини).",
        "A parent without parental authority is not entitled (art. 4 of the Large Family Card Act).",
      ),
      when: chosen("kim-jestes", "rodzic", false),
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** What is needed splits the case; the family is asked for where a new card is granted, the number of cards where one is paid for. */
export const pages: readonly Page[] = [
  matter,
  family,
  card,
  applicantPage({
    pesel: "optional",
    peselWhy: text(
      "Karta jest imienna i wystawia się ją na numer PESEL. Jeśli go nie masz, zostaw puste pole.",
      "Картка іменна, її видають на номер PESEL. Якщо його немає, залиште поле порожнім.",
      "The card is personal and issued to a PESEL number. Leave it empty if you have none.",
    ),
  }),
  contactPage(),
  attorneyPage,
  documents,
];
