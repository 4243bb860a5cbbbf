import { all, any, chosen, derived, no, type Page, type Repeat, text, yes } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";

const matter: Page = {
  id: "sprawa",
  title: text("Czego potrzebujesz", "Що вам потрібно", "What you need"),
  nodes: [
    {
      node: "question",
      id: "w-miescie",
      label: text(
        "Czy mieszkasz w Bielsku-Białej?",
        "Чи ви живете в Бельсько-Бялій?",
        "Do you live in Bielsko-Biała?",
      ),
      why: text(
        "Kartę przyznaje gmina, w której mieszkasz (ustawa o Karcie Dużej Rodziny).",
        "Картку надає гміна, де ви живете (закон про Карту великої родини).",
        "The card is granted by the municipality you live in (Large Family Card Act).",
      ),
      answer: { kind: "yes-no" },
    },
    {
      node: "exit",
      id: "inna-gmina",
      when: no("w-miescie"),
      title: text(
        "Złóż wniosek w swojej gminie",
        "Подайте заяву у своїй гміні",
        "Apply in your own municipality",
      ),
      text: text(
        "Kartę przyznaje wójt, burmistrz albo prezydent gminy, w której mieszkasz. Karta działa w całej Polsce. W razie wątpliwości zapytaj w Wydziale Polityki Społecznej.",
        "Картку надає голова гміни, в якій ви живете. Картка діє в усій Польщі. Якщо сумніваєтеся, запитайте у відділі Wydział Polityki Społecznej.",
        "The card is granted by the head of the municipality you live in. It is valid all over Poland. If in doubt, ask the social policy unit (Wydział Polityki Społecznej).",
      ),
      onward: { unit: "sprawy-spoleczne" },
    },
    {
      node: "question",
      id: "sprawa",
      label: text("Czego potrzebujesz?", "Що вам потрібно?", "What do you need?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "pierwsza",
            label: text(
              "Pierwszej karty dla rodziny",
              "Першої картки для родини",
              "The first card for my family",
            ),
            words: ["pierwsza karta", "mam troje dzieci", "wyrobić kartę", "троє дітей", "three children"],
          },
          {
            value: "nowe-dziecko",
            label: text(
              "Karty dla kolejnego dziecka albo małżonka",
              "Картки для ще однієї дитини або подружжя",
              "A card for another child or a spouse",
            ),
            words: [
              "urodziło się dziecko",
              "czwarte dziecko",
              "dopisać dziecko",
              "народилася дитина",
              "new baby",
            ],
          },
          {
            value: "duplikat",
            label: text("Duplikatu", "Дубліката", "A duplicate"),
            hint: text(
              "Karta plastikowa zginęła albo się zniszczyła.",
              "Пластикова картка загубилася або зіпсувалася.",
              "A plastic card was lost or damaged.",
            ),
            words: ["zgubiona karta", "zniszczona karta", "duplikat", "загубив картку", "lost card"],
          },
          {
            value: "plastikowa",
            label: text(
              "Karty plastikowej, bo mam tylko elektroniczną",
              "Пластикової картки, бо маю лише електронну",
              "A plastic card, as I only have the electronic one",
            ),
            words: ["plastikowa karta", "karta tradycyjna", "пластикова картка", "plastic card"],
          },
          {
            value: "tylko-rodzice",
            label: text(
              "Karty tylko dla rodziców, dzieci są już dorosłe",
              "Картки лише для батьків, діти вже дорослі",
              "A card for the parents only, the children have grown up",
            ),
            words: [
              "dorosłe dzieci",
              "karta dla rodziców",
              "dzieci na swoim",
              "дорослі діти",
              "grown-up children",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "troje-teraz",
      label: text(
        "Czy masz teraz na utrzymaniu troje dzieci albo więcej?",
        "Чи ви зараз утримуєте трьох або більше дітей?",
        "Do you support three or more children now?",
      ),
      hint: text(
        "Liczą się dzieci do 18 lat, do 25 lat, jeśli się uczą, i bez względu na wiek, jeśli mają umiarkowany albo znaczny stopień niepełnosprawności.",
        "Рахуються діти до 18 років, до 25 років, якщо вчаться, і без огляду на вік, якщо мають помірний або значний ступінь інвалідності.",
        "Counted are children under 18, under 25 if they are learning, and of any age with a moderate or severe disability.",
      ),
      why: text(
        "Od tego zależy, czy kartę dostanie cała rodzina, czy sami rodzice (art. 4 ustawy o Karcie Dużej Rodziny).",
        "Від цього залежить, чи картку отримає вся родина, чи лише батьки (ст. 4 закону про Карту великої родини).",
        "It decides whether the whole family gets the card, or the parents alone (art. 4 of the Large Family Card Act).",
      ),
      when: chosen("sprawa", "pierwsza"),
      answer: { kind: "yes-no" },
    },
    {
      node: "question",
      id: "troje-kiedys",
      label: text(
        "Czy w Twojej rodzinie było kiedykolwiek łącznie troje dzieci na utrzymaniu?",
        "Чи ви коли-небудь утримували загалом трьох дітей?",
        "Have you ever supported three children in all?",
      ),
      hint: text(
        "Nie muszą to być lata, w których wszystkie były małe naraz.",
        "Діти не мусили бути малими водночас.",
        "They need not have been small at the same time.",
      ),
      when: any(chosen("sprawa", "tylko-rodzice"), no("troje-teraz", false)),
      answer: { kind: "yes-no" },
    },
    {
      node: "information",
      id: "rodzice",
      when: all(no("troje-teraz", false), yes("troje-kiedys", false)),
      title: text(
        "Kartę dostaną sami rodzice",
        "Картку отримають лише батьки",
        "The card is for the parents alone",
      ),
      text: text(
        "Teraz masz na utrzymaniu mniej niż troje dzieci, więc wniosek obejmie tylko rodziców.",
        "Зараз ви утримуєте менше трьох дітей, тож заява охопить лише батьків.",
        "You support fewer than three children now, so the application covers the parents only.",
      ),
    },
    {
      node: "information",
      id: "mniej-niz-troje",
      kind: "warning",
      when: no("troje-kiedys", false),
      title: text(
        "Karta jest dla rodzin z trojgiem dzieci",
        "Картка – для родин із трьома дітьми",
        "The card is for families with three children",
      ),
      text: text(
        "Przysługuje, gdy ma się albo miało łącznie co najmniej troje dzieci na utrzymaniu. Wniosek możesz wysłać mimo to, decyduje urząd.",
        "Вона належить тим, хто утримує або утримував загалом щонайменше трьох дітей. Заяву можете надіслати все одно, вирішує управа.",
        "It is due to those who support or supported at least three children in all. You may send the application anyway; the office decides.",
      ),
    },
  ],
};

const children: Repeat = {
  node: "repeat",
  id: "dzieci",
  label: text("Dzieci", "Діти", "Children"),
  hint: text(
    "Wpisz dzieci, które mają dostać kartę.",
    "Впишіть дітей, які мають отримати картку.",
    "Enter the children who are to get a card.",
  ),
  row: text("Dziecko", "Дитина", "Child"),
  atLeast: 0,
  atMost: 20,
  nodes: [
    {
      node: "question",
      id: "dziecko-imie",
      label: text("Imię", "Ім'я", "First name"),
      answer: { kind: "text", longest: 80 },
    },
    {
      node: "question",
      id: "dziecko-nazwisko",
      label: text("Nazwisko", "Прізвище", "Last name"),
      answer: { kind: "text", longest: 120 },
    },
    {
      node: "question",
      id: "dziecko-wiek",
      label: text("Ile ma lat?", "Скільки років?", "How old?"),
      why: text(
        "Od wieku zależy, na jak długo jest karta i jaki dokument dołączyć (ustawa o Karcie Dużej Rodziny).",
        "Від віку залежить строк картки і потрібний документ (закон про Карту великої родини).",
        "The age decides how long the card is valid and which document to attach (Large Family Card Act).",
      ),
      answer: { kind: "integer", from: 0, to: 120, unit: text("lat", "років", "years") },
    },
    {
      node: "question",
      id: "dziecko-pesel",
      label: text("PESEL", "PESEL", "PESEL"),
      hint: text(
        "Jeśli dziecko go nie ma, zostaw puste pole.",
        "Якщо дитина його не має, залиште поле порожнім.",
        "Leave it empty if the child has none.",
      ),
      why: text(
        "Karta jest imienna i wystawia się ją na numer PESEL (ustawa o Karcie Dużej Rodziny).",
        "Картка іменна, її видають на номер PESEL (закон про Карту великої родини).",
        "The card is personal and issued to a PESEL number (Large Family Card Act).",
      ),
      answer: { kind: "pesel" },
      ...OPTIONAL,
    },
  ],
};

const family: Page = {
  id: "rodzina",
  title: text("Rodzina", "Родина", "The family"),
  when: any(derived("cala-rodzina"), derived("sami-rodzice"), derived("nowa-osoba")),
  nodes: [
    {
      node: "question",
      id: "kim-jestes",
      label: text("Kim jesteś dla dzieci?", "Ким ви є для дітей?", "What are you to the children?"),
      answer: {
        kind: "choice",
        options: [
          { value: "rodzic", label: text("Rodzicem", "Батьком або матір'ю", "A parent") },
          {
            value: "malzonek",
            label: text(
              "Małżonkiem rodzica",
              "Чоловіком або дружиною батька чи матері",
              "The spouse of a parent",
            ),
          },
          {
            value: "opiekun",
            label: text(
              "Rodziną zastępczą albo rodzinnym domem dziecka",
              "Прийомною родиною або родинним дитячим будинком",
              "A foster family or family foster home",
            ),
            words: ["rodzina zastępcza", "прийомна родина", "foster family"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "malzonek",
      label: text(
        "Czy kartę ma dostać też drugi rodzic albo Twój małżonek?",
        "Чи картку має отримати також другий із батьків або ваше подружжя?",
        "Should the other parent or your spouse get a card too?",
      ),
      answer: { kind: "yes-no" },
    },
    {
      node: "question",
      id: "malzonek-imie",
      label: text("Imię tej osoby", "Ім'я цієї особи", "This person's first name"),
      when: yes("malzonek"),
      answer: { kind: "text", longest: 80 },
    },
    {
      node: "question",
      id: "malzonek-nazwisko",
      label: text("Nazwisko tej osoby", "Прізвище цієї особи", "This person's last name"),
      when: yes("malzonek"),
      answer: { kind: "text", longest: 120 },
    },
    {
      node: "question",
      id: "malzonek-pesel",
      label: text("PESEL tej osoby", "PESEL цієї особи", "This person's PESEL"),
      hint: text(
        "Jeśli go nie ma, zostaw puste pole.",
        "Якщо його немає, залиште поле порожнім.",
        "Leave it empty if there is none.",
      ),
      when: yes("malzonek"),
      answer: { kind: "pesel" },
      ...OPTIONAL,
    },
    { ...children, when: derived("cala-rodzina"), atLeast: 3 },
    {
      ...children,
      id: "nowe-dzieci",
      label: text("Kolejne dzieci", "Нові діти", "Further children"),
      hint: text(
        "Zostaw puste, jeśli karta jest tylko dla małżonka.",
        "Залиште порожнім, якщо картка лише для подружжя.",
        "Leave it empty if the card is for the spouse alone.",
      ),
      when: derived("nowa-osoba"),
      nodes: children.nodes.map((one) => ({ ...one, id: `nowe-${one.id}` })),
    },
    {
      node: "question",
      id: "uczace-sie",
      label: text(
        "Czy któreś z tych dzieci ma od 18 do 25 lat i się uczy?",
        "Чи комусь із цих дітей від 18 до 25 років і воно навчається?",
        "Is any of these children 18 to 25 and learning?",
      ),
      why: text(
        "Wtedy potrzebny jest dokument ze szkoły albo uczelni (ustawa o Karcie Dużej Rodziny).",
        "Тоді потрібен документ зі школи або вишу (закон про Карту великої родини).",
        "Then a document of the school or university is needed (Large Family Card Act).",
      ),
      when: any(derived("cala-rodzina"), derived("nowa-osoba")),
      answer: { kind: "yes-no" },
    },
    {
      node: "question",
      id: "niepelnosprawne",
      label: text(
        "Czy któreś z tych dzieci ma skończone 18 lat i orzeczenie o niepełnosprawności?",
        "Чи комусь із цих дітей виповнилося 18 років і воно має рішення про інвалідність?",
        "Is any of these children 18 or older with a disability decision?",
      ),
      why: text(
        "Dziecko z umiarkowanym albo znacznym stopniem ma kartę bez względu na wiek (art. 4 ustawy).",
        "Дитина з помірним або значним ступенем має картку без огляду на вік (ст. 4 закону).",
        "A child with a moderate or severe disability has the card at any age (art. 4 of the Act).",
      ),
      when: any(derived("cala-rodzina"), derived("nowa-osoba")),
      answer: { kind: "yes-no" },
    },
  ],
};

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
            words: ["mObywatel", "w telefonie", "elektroniczna", "у телефоні", "on my phone"],
          },
          {
            value: "tradycyjna",
            label: text("Plastikową i elektroniczną", "Пластикову та електронну", "Plastic and electronic"),
            hint: text(
              "Dobra też dla osób, które nie mają mObywatela.",
              "Підходить і тим, хто не має mObywatel.",
              "Also for people without mObywatel.",
            ),
            words: ["plastikowa", "tradycyjna", "пластикова", "plastic"],
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
