import { derived, type Option, type Page, type Question, text } from "#core/forms";
import { applicantPage, contactPage, OPTIONAL } from "../blocks/applicant.ts";
import { taxAttorneyPage } from "../blocks/tax-attorney.ts";
import { event } from "./event.ts";
import { exempt, owners, taxed } from "./objects.ts";
import { whoPays } from "./who-pays.ts";

const isTaxed = derived("opodatkowane");
const isExempt = derived("zwolnione");

const place: Page = {
  id: "miejsce",
  title: text("Gdzie to jest", "Де це", "Where it is"),
  nodes: [
    {
      node: "question",
      id: "adres-nieruchomosci",
      label: text("Adres nieruchomości", "Адреса нерухомості", "Address of the property"),
      hint: text(
        "Jeśli działka nie ma adresu, podaj niżej jej numer.",
        "Якщо ділянка не має адреси, вкажіть нижче її номер.",
        "If the land has no address, give its number below.",
      ),
      answer: { kind: "address", inCity: true },
      ...OPTIONAL,
      words: [
        "nieruchomość",
        "mieszkanie",
        "dom",
        "działka",
        "garaż",
        "lokal",
        "budynek",
        "квартира",
        "будинок",
        "нерухомість",
        "flat",
        "house",
        "property",
        "garage",
      ],
    },
    {
      node: "question",
      id: "dzialka",
      label: text("Obręb i numer działki", "Округ і номер ділянки", "Precinct and number of the parcel"),
      hint: text(
        "Znajdziesz je w akcie notarialnym. Dla mieszkania podaj działkę pod budynkiem.",
        "Знайдете їх у нотаріальному акті. Для квартири вкажіть ділянку під будинком.",
        "They stand in the notarial deed. For a flat give the parcel under the building.",
      ),
      answer: { kind: "parcel" },
    },
    {
      node: "question",
      id: "ksiega",
      label: text("Numer księgi wieczystej", "Номер земельної книги", "Land register number"),
      answer: { kind: "land-register" },
      ...OPTIONAL,
    },
    {
      node: "question",
      id: "tytul",
      label: text("Jakie masz do niej prawo?", "Яке право ви на неї маєте?", "What right do you have to it?"),
      why: text(
        "Podatek płaci właściciel, posiadacz samoistny, użytkownik wieczysty albo ten, kto korzysta z nieruchomości państwa lub gminy (art. 3 ust. 1 ustawy).",
        "Податок платить власник, самостійний володілець, вічний користувач або той, хто користується нерухомістю держави чи гміни (ст. 3 п. 1 закону).",
        "The tax is paid by the owner, the autonomous holder, the perpetual usufructuary, or whoever holds property of the state or the municipality (art. 3(1) of the Act).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "wlasnosc",
            label: text("Własność", "Власність", "Ownership"),
            words: [
              "jestem właścicielem",
              "jestem właścicielką",
              "prawo własności",
              "na własność",
              "własność",
              "право власності",
              "ownership",
            ],
          },
          {
            value: "posiadanie-samoistne",
            label: text(
              "Korzystam jak właściciel, bez dokumentu",
              "Користуюся як власник, без документа",
              "I use it as an owner would, without a document",
            ),
          },
          {
            value: "uzytkowanie-wieczyste",
            label: text("Użytkowanie wieczyste", "Вічне користування", "Perpetual usufruct"),
            words: [
              "użytkowanie wieczyste",
              "użytkownik wieczysty",
              "вічне користування",
              "perpetual usufruct",
            ],
          },
          {
            value: "posiadanie-zalezne",
            label: text(
              "Umowa z gminą albo państwem, na przykład dzierżawa",
              "Договір із гміною або державою, наприклад оренда",
              "A contract with the city or the state, for example a lease",
            ),
            words: [
              "dzierżawię od miasta",
              "dzierżawię od gminy",
              "umowa dzierżawy z miastem",
              "umowa dzierżawy z gminą",
            ],
          },
        ],
      },
    },
    {
      node: "question",
      id: "udzial",
      label: text(
        "Twój udział w tej własności",
        "Ваша частка в цій власності",
        "Your share in this property",
      ),
      hint: text("Na przykład 1/2.", "Наприклад, 1/2.", "For example 1/2."),
      when: derived("wspolna"),
      answer: { kind: "text", longest: 40 },
    },
  ],
};

const kindsOf: Question = {
  node: "question",
  id: "co",
  label: text("Co podlega podatkowi?", "Що оподатковується?", "What is taxed?"),
  hint: text(
    "Właściciel mieszkania zaznacza budynki i udział w gruncie.",
    "Власник квартири позначає будівлі та частку в землі.",
    "The owner of a flat ticks buildings and the share in the land.",
  ),
  answer: {
    kind: "choices",
    options: [
      {
        value: "grunty",
        label: text("Grunty", "Земля", "Land"),
        words: [],
      },
      {
        value: "budynki",
        label: text("Budynki i lokale", "Будівлі та приміщення", "Buildings and flats"),
        words: [],
      },
      {
        value: "budowle",
        label: text(
          "Budowle, które służą firmie",
          "Споруди, які служать бізнесу",
          "Structures that serve a business",
        ),
        hint: text(
          "Na przykład plac, ogrodzenie, wiata firmy.",
          "Наприклад, майданчик, огорожа, навіс фірми.",
          "For example a yard, a fence or a shelter of a business.",
        ),
        words: [],
      },
    ] satisfies Option[],
  },
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Dokumenty i oświadczenia", "Документи і заяви", "Documents and declarations"),
  nodes: [
    {
      node: "information",
      id: "zin",
      text: text(
        "Dane z załączników ZIN są w Twoich odpowiedziach. Nie dołączasz ich osobno.",
        "Дані з додатків ZIN є у ваших відповідях. Окремо їх додавати не треба.",
        "What the ZIN attachments hold is in your answers. You do not attach them separately.",
      ),
    },
    {
      node: "attachment",
      id: "dokument",
      label: text(
        "Dokument o zmianie, jeśli go masz",
        "Документ про зміну, якщо його маєте",
        "A document of the change, if you have one",
      ),
      hint: text(
        "Na przykład akt notarialny albo postanowienie o spadku. Nie jest obowiązkowy.",
        "Наприклад, нотаріальний акт або рішення про спадок. Він необов'язковий.",
        "For example the notarial deed or the decision on the inheritance. It is optional.",
      ),
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "attachment",
      id: "dowod-zwolnienia",
      label: text(
        "Dokument, z którego wynika zwolnienie",
        "Документ, який підтверджує звільнення",
        "A document that shows the exemption",
      ),
      hint: text(
        "Jeśli go nie masz, urząd powie, czy jest potrzebny.",
        "Якщо його немає, управа скаже, чи він потрібен.",
        "If you have none, the office will say whether it is needed.",
      ),
      when: isExempt,
      atMost: 5,
      accept: "any",
      ...OPTIONAL,
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** Who must use another form leaves at once; then the event with its term, and what is taxed (ZIN-1), exempt (ZIN-2), shared (ZIN-3). */
export const pages: readonly Page[] = [
  whoPays,
  event,
  place,
  {
    id: "zin-1",
    title: text("Co podlega podatkowi (ZIN-1)", "Що оподатковується (ZIN-1)", "What is taxed (ZIN-1)"),
    when: isTaxed,
    nodes: [kindsOf, ...taxed],
  },
  {
    id: "zin-2",
    title: text("Co jest zwolnione (ZIN-2)", "Що звільнене (ZIN-2)", "What is exempt (ZIN-2)"),
    when: isExempt,
    nodes: [exempt],
  },
  applicantPage({
    pesel: "optional",
    peselWhy: text(
      "PESEL jest identyfikatorem podatkowym osoby prywatnej (ustawa o zasadach ewidencji i identyfikacji podatników). Jeśli go nie masz, zostaw puste pole.",
      "PESEL є податковим ідентифікатором приватної особи (закон про облік та ідентифікацію платників). Якщо його немає, залиште поле порожнім.",
      "The PESEL is the tax identifier of a private person (Act on the Registration and Identification of Taxpayers). Leave it empty if you have none.",
    ),
  }),
  {
    id: "zin-3",
    title: text(
      "Pozostali współwłaściciele (ZIN-3)",
      "Інші співвласники (ZIN-3)",
      "The other co-owners (ZIN-3)",
    ),
    when: derived("wspolna"),
    nodes: [owners],
  },
  contactPage(),
  taxAttorneyPage,
  declarations,
];
