import { any, derived, type Page, type Repeat, text, yes } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

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

/** Who gets a card beside the applicant. */
export const family: Page = {
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
          { value: "rodzic", label: text("Rodzicem", "Батьком або матір'ю", "A parent"), words: ["mam troje dzieci", "mam czworo dzieci", "mam pięcioro dzieci", "mam trójkę dzieci", "mam czwórkę dzieci", "mam piątkę dzieci", "mamy troje dzieci", "mamy czworo dzieci", "mamy pięcioro dzieci", "mamy trójkę dzieci", "mamy czwórkę dzieci", "mamy piątkę dzieci", "wychowuję troje", "wychowujemy troje", "wychowujemy czworo", "у мене троє дітей", "у нас троє дітей", "маємо трьох дітей", "маємо троє дітей", "have three children", "have four children", "have three kids", "jestem mamą", "jestem matką", "jestem ojcem", "jestem tatą", "jestem rodzicem", "mama trójki", "mama czwórki", "mama czworga", "ojciec trójki", "ojciec czwórki", "nasze dzieci", "moje dzieci", "nasz syn", "nasza córka", "наші діти", "мої діти", "я мама", "я тато", "my children", "our children", "mother of", "father of"] },
          {
            value: "malzonek",
            label: text(
              "Małżonkiem rodzica",
              "Чоловіком або дружиною батька чи матері",
              "The spouse of a parent",
            ), words: ["jestem macochą", "jestem ojczymem", "dzieci mojego męża", "dzieci mojej żony"] },
          {
            value: "opiekun",
            label: text(
              "Rodziną zastępczą albo rodzinnym domem dziecka",
              "Прийомною родиною або родинним дитячим будинком",
              "A foster family or family foster home",
            ),
            words: ["rodzina zastępcza", "прийомна родина", "foster family",  "rodzinny dom dziecka", "rodziną zastępczą"],
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
      answer: { kind: "yes-no" }, words: ["dla mnie i męża", "dla mnie i żony", "dla męża i", "dla żony i", "karta dla męża", "karta dla żony", "kartę dla męża", "kartę dla żony", "także mąż", "także żona", "również mąż", "również żona", "też mąż", "też żona", "mąż też", "żona też", "dla nas obojga", "для мене і чоловіка", "для мене та чоловіка", "для чоловіка", "для дружини", "for my husband", "for my wife"], wordsOfNo: ["sama wychowuję", "sam wychowuję", "samotna matka", "samotny ojciec", "samotnie wychowuję", "bez męża", "bez żony", "tylko dla mnie i dzieci", "mąż karty nie chce", "самотня мати", "single mother", "single father"], },
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
      answer: { kind: "yes-no" }, words: ["studiuje", "studiuje dziennie", "studentka", "jest na studiach", "навчається в університеті", "студентка", "at university", "is a student"], wordsOfNo: ["wszystkie dzieci są małe", "żadne dziecko nie ma 18", "wszystkie są niepełnoletnie", "wszystkie dzieci są niepełnoletnie", "усі діти неповнолітні"], },
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
