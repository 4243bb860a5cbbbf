import { chosen, defineService, derived, not, text } from "#core/forms";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const TITLE = text(
  "Wniosek o informację publiczną",
  "Запит на публічну інформацію",
  "Request for public information",
);

/** The request of art. 10 of the Access to Public Information Act: no login, no signature, no reason. */
export const publicInformation = defineService({
  slug: "informacja-publiczna",
  title: TITLE,
  lead: text(
    "Chcesz wiedzieć, jak działa urząd i na co wydaje pieniądze? Zapytaj. Nie musisz się logować, przedstawiać ani podawać powodu.",
    "Хочете знати, як працює управа і на що витрачає гроші? Запитайте. Не треба входити, представлятися чи пояснювати причину.",
    "Do you want to know how the office works and what it spends money on? Ask. You need not log in, give your name or a reason.",
  ),
  unit: "organizacyjny",
  organ: PRESIDENT,
  jrwa: { symbol: "1431", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    {
      text: "ustawa z 6 września 2001 r. o dostępie do informacji publicznej, art. 13 (14 dni) i 15 (koszty)",
      mark: "V",
    },
    { text: "ustawa o dostępie do informacji publicznej, art. 2, 3, 10, 14 i 16", mark: "K" },
  ],
  lifeEvents: ["office", "city"],
  words: [
    "informacja publiczna",
    "wniosek o informację publiczną",
    "dostęp do informacji publicznej",
    "ile miasto wydało",
    "umowa miasta z firmą",
    "rejestr umów urzędu",
    "ile zarabia urzędnik",
    "zarobki w urzędzie",
    "kopia umowy z miastem",
    "chcę zobaczyć dokumenty urzędu",
    "na co idą pieniądze z podatków",
    "ile kosztowała inwestycja",
    "protokół z kontroli",
    "statystyki z urzędu",
    "zapytanie o wydatki miasta",
    "публічна інформація",
    "запит до міської управи",
    "скільки витратило місто",
    "договори міста",
    "зарплата чиновників",
    "public information request",
    "freedom of information",
    "how much did the city spend",
    "city contracts",
    "documents of the city hall",
  ],
  guide: {
    who: text(
      "Każdy: osoba, firma, stowarzyszenie. Nie trzeba mieszkać w Bielsku-Białej.",
      "Кожен: особа, фірма, об'єднання. Не треба мешкати в Бельсько-Бялій.",
      "Anyone: a person, a company, an association. You need not live in Bielsko-Biała.",
    ),
    next: text(
      "Urząd odpowiada bez zbędnej zwłoki, najpóźniej w 14 dni. Jeśli nie zdąży, pisze, dlaczego, i podaje nowy termin, nie dłuższy niż 2 miesiące od wniosku. Jeśli nie ma tej informacji, też o tym pisze.",
      "Управа відповідає без зайвих зволікань, щонайпізніше за 14 днів. Якщо не встигає, пише чому і вказує новий строк, не довший ніж 2 місяці від заяви. Якщо інформації немає, теж про це пише.",
      "The office answers without undue delay, within 14 days at most. If it cannot, it says why and gives a new date, no later than 2 months from the request. If it does not have the information, it tells you so.",
    ),
    appeal: text(
      "Odmowa ma formę decyzji. Odwołanie składasz przez organ, który ją wydał, w terminie z pouczenia. Gdy urząd milczy, możesz złożyć skargę do wojewódzkiego sądu administracyjnego.",
      "Відмова має форму рішення. Його оскаржують через орган, який його видав, у строк, указаний у повчанні. Якщо управа мовчить, можна подати скаргу до воєводського адміністративного суду.",
      "A refusal is a decision. You appeal through the body that issued it, in the time named there. If the office stays silent, you may complain to the provincial administrative court.",
    ),
    otherWays: text(
      "Zapytasz też przez e-Doręczenia, osobiście, pocztą albo przez ePUAP, na który tu pozwala przepis szczególny. Czy urząd przyjmuje takie pytania zwykłym e-mailem, powie Wydział Organizacyjny.",
      "Запитати можна й через e-Doręczenia, особисто, поштою або через ePUAP, який тут дозволяє окремий припис. Чи приймає управа такі запити звичайним e-mail, скаже Wydział Organizacyjny.",
      "You may also ask through e-Doręczenia, in person, by post, or through ePUAP, which a special rule allows here. Wydział Organizacyjny will tell you whether ordinary e-mail is taken.",
    ),
    unknown: text(
      "Nie wiemy, ile urząd liczy za kopie i nośniki. Zapytaj w Wydziale Organizacyjnym.",
      "Ми не знаємо, скільки управа бере за копії та носії. Запитайте у відділі Wydział Organizacyjny.",
      "We do not know what the office charges for copies and carriers. Ask Wydział Organizacyjny.",
    ),
  },
  assurance: "none",
  signature: {
    required: false,
    why: text(
      "Wniosek o informację publiczną nie wymaga podpisu: ustawa nie stawia mu wymogów formalnych.",
      "Запит на публічну інформацію не потребує підпису: закон не ставить до нього формальних вимог.",
      "A request for public information needs no signature: the Act sets no formal requirements for it.",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Odpowiedź na wniosek o informację publiczną.",
      "Відповідь на запит про публічну інформацію.",
      "To answer a request for public information.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): ustawa o dostępie do informacji publicznej.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): закон про доступ до публічної інформації.",
      "A legal obligation (art. 6(1)(c) GDPR): the Access to Public Information Act.",
    ),
    obligatory: text(
      "Podajesz tylko to, co jest potrzebne, żeby wysłać odpowiedź. Nazwisko możesz pominąć, chyba że odpowiedź ma przyjść pocztą.",
      "Ви подаєте лише те, що потрібно для надсилання відповіді. Прізвище можна не вказувати, якщо відповідь не має прийти поштою.",
      "You give only what is needed to send the answer. You may leave out your name unless the answer comes by post.",
    ),
  }),
  tariffs: {},
  derived: { "mozliwe-koszty": chosen("forma", ["papier", "nosnik"]) },
  said: {
    "mozliwe-koszty": {
      holds: text(
        "chcesz dostać kopię na papierze albo na nośniku danych",
        "ви хочете отримати копію на папері або на носії даних",
        "you want a copy on paper or on a data carrier",
      ),
      fails: text(
        "nie prosisz o kopię na papierze ani na nośniku danych",
        "ви не просите копії на папері чи на носії даних",
        "you do not ask for a copy on paper or on a data carrier",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "bez-oplaty",
      title: TITLE,
      when: not(derived("mozliwe-koszty")),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o dostępie do informacji publicznej, art. 7 ust. 2: dostęp bezpłatny",
        mark: "K",
      },
    },
    {
      id: "koszty",
      title: text("Koszt kopii albo nośnika", "Вартість копії або носія", "Cost of the copy or carrier"),
      when: derived("mozliwe-koszty"),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o dostępie do informacji publicznej, art. 15: tylko koszty dodatkowe",
        mark: "V",
      },
    },
  ],
  deadlines: [
    {
      is: { within: { unit: "days", count: 14 } },
      text: text(
        "Najpóźniej 14 dni od złożenia wniosku. Urząd może wyznaczyć nowy termin, najdalej 2 miesiące od wniosku, i musi podać powód.",
        "Щонайпізніше 14 днів від подання заяви. Управа може призначити новий строк, не пізніше 2 місяців від заяви, і мусить пояснити причину.",
        "14 days from the request at most. The office may set a new date, no later than 2 months from the request, and must say why.",
      ),
      source: { text: "ustawa o dostępie do informacji publicznej, art. 13: 14 dni; 2 miesiące", mark: "V" },
    },
  ],
  examples,
});
