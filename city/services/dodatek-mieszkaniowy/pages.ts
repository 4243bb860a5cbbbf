import { chosen, derived, not, type Page, text, yes } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { flat } from "./home.ts";
import { household } from "./household.ts";

const costs: Page = {
  id: "koszty",
  title: text("Koszty i wypłata", "Витрати і виплата", "Costs and payment"),
  nodes: [
    {
      node: "question",
      id: "wydatki",
      label: text(
        "Ile kosztuje mieszkanie za ostatni miesiąc?",
        "Скільки коштує помешкання за останній місяць?",
        "What did the home cost in the last month?",
      ),
      hint: text(
        "Czynsz, opłaty, ogrzewanie, woda, ścieki, śmieci. Bez prądu i internetu.",
        "Оренда, платежі, опалення, вода, каналізація, сміття. Без світла й інтернету.",
        "Rent, charges, heating, water, sewage, waste. Without electricity and internet.",
      ),
      why: text(
        "Od wydatków liczy się dodatek (art. 6 ustawy o dodatkach mieszkaniowych).",
        "Від витрат рахують допомогу (ст. 6 закону про житлові допомоги).",
        "The allowance is counted from the costs (art. 6 of the Housing Allowances Act).",
      ),
      answer: { kind: "money" },
      words: [
        "czynsz",
        "opłaty za mieszkanie",
        "wydatki",
        "koszty mieszkania",
        "płacę",
        "płacimy",
        "rachunki",
        "за квартиру",
        "плачу",
        "платимо",
        "rent",
        "costs",
        "I pay",
        "we pay",
      ],
    },
    {
      node: "question",
      id: "komu-placisz",
      label: text(
        "Komu płacisz za mieszkanie?",
        "Кому ви платите за помешкання?",
        "Whom do you pay for the home?",
      ),
      hint: text(
        "Nazwa zarządcy, spółdzielni, wspólnoty albo właściciela.",
        "Назва управителя, кооперативу, спільноти або власника.",
        "Name of the manager, co-operative, community or owner.",
      ),
      why: text(
        "Dodatek trafia zwykle prosto do zarządcy (art. 8 ustawy o dodatkach mieszkaniowych).",
        "Допомогу зазвичай перераховують одразу управителю (ст. 8 закону про житлові допомоги).",
        "The allowance usually goes straight to the manager (art. 8 of the Housing Allowances Act).",
      ),
      when: not(derived("wlasny-dom")),
      answer: { kind: "text", longest: 200 },
    },
    {
      node: "question",
      id: "konto-zarzadcy",
      label: text(
        "Numer konta, na które płacisz",
        "Номер рахунку, на який ви платите",
        "The account that you pay to",
      ),
      hint: text(
        "Stoi na rachunku. Jeśli go nie masz, zostaw puste pole.",
        "Вказаний у рахунку. Якщо його не маєте, залиште поле порожнім.",
        "It stands on your bill. Leave it empty if you do not have it.",
      ),
      when: not(derived("wlasny-dom")),
      answer: { kind: "bank-account" },
      ...OPTIONAL,
      words: [
        "na konto",
        "na które płacę",
        "wpłacam",
        "konto spółdzielni",
        "konto zarządcy",
        "konto wspólnoty",
        "рахунок",
        "account",
      ],
    },
    {
      node: "question",
      id: "konto",
      label: text("Twój numer konta", "Ваш номер рахунку", "Your account"),
      hint: text(
        "Jeśli go nie masz, zostaw puste pole, a MOPS ustali z Tobą inny sposób.",
        "Якщо його не маєте, залиште поле порожнім, і MOPS узгодить із вами інший спосіб.",
        "Leave it empty if you have none; MOPS will agree another way with you.",
      ),
      why: text(
        "Właścicielowi domu dodatek wypłaca się do rąk albo na konto (art. 8 ustawy o dodatkach mieszkaniowych).",
        "Власнику будинку допомогу виплачують особисто або на рахунок (ст. 8 закону про житлові допомоги).",
        "The owner of a house gets the allowance in hand or to an account (art. 8 of the Housing Allowances Act).",
      ),
      when: derived("wlasny-dom"),
      answer: { kind: "bank-account" },
      ...OPTIONAL,
    },
  ],
};

const documents: Page = {
  id: "dokumenty",
  title: text("Dokumenty i oświadczenia", "Документи і заяви", "Documents and declarations"),
  nodes: [
    {
      node: "attachment",
      id: "dochody",
      label: text(
        "Potwierdzenie dochodów z ostatnich 3 miesięcy",
        "Підтвердження доходів за останні 3 місяці",
        "Proof of income for the last 3 months",
      ),
      hint: text("Wszystkich osób, które je mają.", "Усіх осіб, які їх мають.", "Of everyone who has any."),
      why: text(
        "Do wniosku dołącza się deklarację o dochodach (art. 7 ustawy o dodatkach mieszkaniowych).",
        "До заяви додають декларацію про доходи (ст. 7 закону про житлові допомоги).",
        "A declaration of income goes with the application (art. 7 of the Housing Allowances Act).",
      ),
      when: yes("sa-dochody"),
      atMost: 20,
      accept: "any",
    },
    {
      node: "attachment",
      id: "koszty-mieszkania",
      label: text(
        "Potwierdzenie kosztów mieszkania",
        "Підтвердження витрат на помешкання",
        "Proof of the costs of the home",
      ),
      hint: text(
        "Rachunki albo rozliczenie czynszu. MOPS może poprosić o potwierdzenie przez zarządcę.",
        "Рахунки або розрахунок оренди. MOPS може попросити підтвердження від управителя.",
        "Bills or a rent statement. MOPS may ask for the manager's confirmation.",
      ),
      atMost: 10,
      accept: "any",
    },
    {
      node: "attachment",
      id: "dokument-tytul",
      label: text("Tytuł do mieszkania", "Документ про право на помешкання", "Title to the home"),
      hint: text(
        "Umowa najmu, przydział ze spółdzielni, akt własności albo umowa użyczenia.",
        "Договір оренди, документ кооперативу, акт власності або договір користування.",
        "Tenancy contract, co-operative allotment, deed or contract of loan for use.",
      ),
      when: derived("z-tytulem"),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "wyrok",
      label: text(
        "Dokument, z którego wynika należny lokal",
        "Документ, який підтверджує належне помешкання",
        "A document that shows the premises due to you",
      ),
      hint: text("Na przykład wyrok sądu.", "Наприклад, рішення суду.", "For example a court judgment."),
      when: chosen("tytul", "oczekuje"),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "orzeczenie",
      label: text("Orzeczenie o niepełnosprawności", "Рішення про інвалідність", "Disability decision"),
      when: yes("niepelnosprawnosc"),
      atMost: 5,
      accept: "any",
    },
    {
      node: "declaration",
      id: "oswiadczenie-dochody",
      label: text(
        "Podaję wszystkie dochody wszystkich osób w gospodarstwie.",
        "Вказую всі доходи всіх осіб у господарстві.",
        "I give all income of everyone in the household.",
      ),
      why: text(
        "Deklarację o dochodach składa się pod odpowiedzialnością karną za fałszywe oświadczenie (art. 7 ustawy o dodatkach mieszkaniowych).",
        "Декларацію про доходи подають під кримінальною відповідальністю за неправдиву заяву (ст. 7 закону про житлові допомоги).",
        "The declaration of income is made under criminal liability for a false statement (art. 7 of the Housing Allowances Act).",
      ),
    },
    {
      node: "declaration",
      id: "prawda",
      label: text(
        "Podaję prawdziwe dane. Wiem, że za złożenie fałszywego oświadczenia grozi odpowiedzialność karna.",
        "Подаю правдиві дані. Знаю, що за неправдиву заяву загрожує кримінальна відповідальність.",
        "The data I give are true. I know that a false statement is a criminal offence.",
      ),
    },
  ],
};

/** The home with its title, then the people with their income, then the costs; limits only inform. */
export const pages: readonly Page[] = [
  flat,
  household,
  costs,
  applicantPage({
    pesel: "optional",
    peselWhy: text(
      "Po tym numerze MOPS sprawdza dane w rejestrach. Jeśli go nie masz, zostaw puste pole.",
      "За цим номером MOPS перевіряє дані в реєстрах. Якщо його немає, залиште поле порожнім.",
      "MOPS checks the registers by this number. Leave it empty if you have none.",
    ),
  }),
  contactPage(),
  attorneyPage,
  documents,
];
