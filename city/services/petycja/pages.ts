import { chosen, type Page, text } from "#core/forms";
import { contactPage } from "../blocks/applicant.ts";
import { trueDataPage } from "../blocks/true-data.ts";

const isGroup = chosen("kto", "grupa");
const isBody = chosen("kto", "podmiot");

const petitioner: Page = {
  id: "kto-sklada",
  title: text("Kto składa petycję", "Хто подає петицію", "Who is petitioning"),
  nodes: [
    {
      node: "question",
      id: "kto",
      label: text("Kto składa petycję?", "Хто подає петицію?", "Who is submitting the petition?"),
      why: text(
        "Petycja musi wskazywać, kto ją składa (art. 4 ust. 2 ustawy o petycjach).",
        "Петиція має вказувати, хто її подає (ст. 4 закону про петиції).",
        "A petition must name who submits it (art. 4(2) of the Petitions Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "osoba",
            label: text("Jedna osoba", "Одна особа", "One person"),
            words: [
              "jako osoba prywatna",
              "składam sam",
              "składam we własnym imieniu",
              "від себе особисто",
              "we własnym imieniu",
              "we własnym imieniu składam",
              "składam sama",
              "jako mieszkaniec",
              "jako mieszkanka",
              "як мешканець",
              "як мешканка",
              "від свого імені",
              "as a private person",
              "in my own name",
              "as a resident",
            ],
          },
          {
            value: "grupa",
            label: text("Grupa osób", "Група осіб", "A group of people"),
            words: [
              "my, mieszkańcy",
              "zebraliśmy podpisy",
              "ми, мешканці",
              "we, the residents",
              "my niżej podpisani",
              "niżej podpisani mieszkańcy",
              "podpisało się",
              "podpisały się",
              "podpisaliśmy się",
              "w imieniu mieszkańców",
              "jesteśmy grupą",
              "ми зібрали підписи",
              "we the undersigned",
              "on behalf of the residents",
            ],
          },
          {
            value: "podmiot",
            label: text(
              "Firma, stowarzyszenie albo inny podmiot",
              "Фірма, об'єднання або інша організація",
              "A company, association or another body",
            ),
            words: [
              "jako stowarzyszenie",
              "nasze stowarzyszenie",
              "w imieniu stowarzyszenia",
              "nasza fundacja",
              "w imieniu fundacji",
              "nasza wspólnota",
              "w imieniu wspólnoty",
              "наше об'єднання",
              "our association",
              "stowarzyszenie składa",
              "fundacja składa",
              "jako fundacja",
              "działamy jako fundacja",
              "w imieniu spółdzielni",
              "наша фундація",
              "від імені об'єднання",
              "our foundation",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "imie",
      label: text("Imię", "Ім'я", "First name"),
      hint: text(
        "W grupie: imię osoby, która ją reprezentuje.",
        "У групі: ім'я особи, яка її представляє.",
        "For a group: the first name of the person who represents it.",
      ),
      when: chosen("kto", ["osoba", "grupa"]),
      answer: { kind: "text", longest: 80 },
      autofill: "given-name",
    },
    {
      node: "question",
      id: "nazwisko",
      label: text("Nazwisko", "Прізвище", "Last name"),
      when: chosen("kto", ["osoba", "grupa"]),
      answer: { kind: "text", longest: 120 },
      autofill: "family-name",
    },
    {
      node: "repeat",
      id: "czlonkowie",
      label: text("Pozostali członkowie grupy", "Інші члени групи", "The other members of the group"),
      hint: text(
        "Wpisz każdego albo dołącz listę na następnej stronie.",
        "Впишіть кожного або додайте список на наступній сторінці.",
        "Enter each of them, or attach a list on the next page.",
      ),
      row: text("Osoba", "Особа", "Person"),
      when: isGroup,
      atLeast: 0,
      atMost: 100,
      nodes: [
        {
          node: "question",
          id: "czlonek",
          label: text("Imię i nazwisko", "Ім'я та прізвище", "Full name"),
          answer: { kind: "text", longest: 160 },
        },
        {
          node: "question",
          id: "czlonek-adres",
          label: text("Adres", "Адреса", "Address"),
          answer: { kind: "address" },
        },
      ],
    },
    {
      node: "question",
      id: "nazwa",
      label: text("Nazwa podmiotu", "Назва організації", "Name of the body"),
      when: isBody,
      answer: { kind: "text", longest: 200 },
      autofill: "organization",
    },
    {
      node: "question",
      id: "interes",
      label: text(
        "W czyim interesie występujesz?",
        "У чиїх інтересах ви виступаєте?",
        "In whose interest do you act?",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "publiczny",
            label: text("W interesie publicznym", "У громадських інтересах", "In the public interest"),
            words: [
              "w interesie publicznym",
              "interes publiczny",
              "dla dobra wszystkich",
              "dla wszystkich mieszkańców",
              "w interesie mieszkańców",
              "w interesie wszystkich",
              "w interesie ogółu",
              "у громадських інтересах",
              "в інтересах усіх",
              "in the public interest",
              "for all residents",
            ],
          },
          {
            value: "wlasny",
            label: text("We własnym", "У власних", "In my own"),
            words: [
              "w interesie własnym",
              "we własnym interesie",
              "w moim interesie",
              "у власних інтересах",
              "in my own interest",
            ],
          },
          {
            value: "innej-osoby",
            label: text(
              "W interesie innej osoby",
              "В інтересах іншої особи",
              "In the interest of another person",
            ),
            hint: text("Potrzebna jest jej zgoda.", "Потрібна її згода.", "That person's consent is needed."),
            words: [
              "w interesie innej osoby",
              "w interesie mojej sąsiadki",
              "w interesie mojego sąsiada",
              "w interesie pani",
              "w interesie pana",
              "в інтересах іншої особи",
              "in the interest of",
            ],
          },
        ],
      },
    },
    {
      node: "attachment",
      id: "zgoda-osoby",
      label: text(
        "Zgoda osoby, w której interesie działasz",
        "Згода особи, в чиїх інтересах ви дієте",
        "Consent of the person you act for",
      ),
      when: chosen("interes", "innej-osoby"),
      why: text(
        "Zgody wymaga art. 5 ustawy o petycjach.",
        "Згоди вимагає ст. 5 закону про петиції.",
        "Art. 5 of the Petitions Act requires the consent.",
      ),
      atMost: 5,
      accept: "any",
    },
  ],
};

const subject: Page = {
  id: "tresc",
  title: text("O co prosisz", "Про що ви просите", "What you ask for"),
  nodes: [
    {
      node: "question",
      id: "adresat",
      label: text("Do kogo kierujesz petycję?", "Кому ви адресуєте петицію?", "Whom do you address?"),
      hint: text(
        "Jeśli się pomylisz, urząd przekaże petycję dalej w ciągu 30 dni.",
        "Якщо помилитеся, управа передасть петицію далі протягом 30 днів.",
        "If you are wrong, the office will pass the petition on within 30 days.",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "rada",
            label: text("Rada Miejska", "Міська рада", "The City Council"),
            hint: text(
              "Na przykład zmiana uchwały.",
              "Наприклад, зміна ухвали.",
              "For example to change a resolution.",
            ),
            words: [
              "zmiana uchwały",
              "do Rady Miejskiej",
              "petycja do rady",
              "Rada Miejska",
              "Rady Miejskiej",
              "rada miasta",
              "do rady miasta",
              "Szanowni Radni",
              "radni",
              "zmienić uchwałę",
              "zmianę uchwały",
              "до міської ради",
              "міська рада",
              "City Council",
              "councillors",
            ],
          },
          {
            value: "prezydent",
            label: text("Prezydent Miasta", "Президент міста", "The President of the City"),
            hint: text(
              "Na przykład oświetlenie, ścieżka, przejście.",
              "Наприклад, освітлення, стежка, перехід.",
              "For example lighting, a path, a crossing.",
            ),
            words: [
              "Prezydent Miasta",
              "Prezydenta Miasta",
              "Panie Prezydencie",
              "Pan Prezydent",
              "do prezydenta",
              "президент міста",
              "до президента",
              "пане президенте",
              "Mr President",
              "to the President",
              "President of the City",
              "to the Mayor",
            ],
          },
          {
            value: "nie-wiem",
            label: text("Nie wiem", "Не знаю", "I do not know"),
            words: ["nie wiem do kogo", "nie wiem kto", "не знаю кому", "не знаю до кого", "not know whom"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "przedmiot",
      label: text("Czego dotyczy petycja?", "Чого стосується петиція?", "What is the petition about?"),
      hint: text("W jednym zdaniu.", "Одним реченням.", "In one sentence."),
      answer: { kind: "text", longest: 200 },
    },
    {
      node: "question",
      id: "tresc-petycji",
      label: text("Treść petycji", "Текст петиції", "Text of the petition"),
      hint: text(
        "Napisz, o co prosisz i dlaczego. Nie podawaj danych innych osób.",
        "Напишіть, про що ви просите і чому. Не подавайте даних інших осіб.",
        "Write what you ask for and why. Give no data of other people.",
      ),
      answer: { kind: "long-text", longest: 10_000 },
    },
    {
      node: "attachment",
      id: "lista",
      label: text(
        "Lista podpisów i inne załączniki",
        "Список підписів та інші додатки",
        "List of signatures and other attachments",
      ),
      requiredIf: { if: "not", of: { if: "always" } },
      atMost: 10,
      accept: "any",
    },
  ],
};

const publication: Page = {
  id: "publikacja",
  title: text("Publikacja petycji", "Публікація петиції", "Publication of the petition"),
  nodes: [
    {
      node: "information",
      id: "o-publikacji",
      text: text(
        "Urząd publikuje treść petycji i przebieg sprawy na swojej stronie. Twoje dane pokaże tylko za Twoją zgodą.",
        "Управа публікує текст петиції та перебіг справи на своїй сторінці. Ваші дані покаже лише за вашою згодою.",
        "The office publishes the petition and its progress on its website. It shows your data only with your consent.",
      ),
      kind: "info",
    },
    {
      node: "question",
      id: "zgoda-na-publikacje",
      label: text(
        "Czy zgadzasz się na opublikowanie Twojego imienia i nazwiska albo nazwy?",
        "Чи згодні ви на публікацію вашого імені та прізвища або назви?",
        "Do you agree to have your name published?",
      ),
      why: text(
        "Zgody wymaga art. 4 ust. 3 i art. 8 ustawy o petycjach. Możesz odmówić, petycja będzie rozpatrzona tak samo.",
        "Згоди вимагають ст. 4 і 8 закону про петиції. Можете відмовитися: петицію розглянуть так само.",
        "Art. 4(3) and 8 of the Petitions Act require consent. You may refuse; the petition is examined all the same.",
      ),
      answer: { kind: "yes-no" },
      proposable: false,
    },
  ],
};

export const pages: readonly Page[] = [
  petitioner,
  subject,
  publication,
  contactPage({ email: "required" }),
  trueDataPage,
];
