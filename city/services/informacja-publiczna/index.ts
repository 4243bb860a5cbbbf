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
    "Każdy może zapytać urząd, jak działa i na co wydaje pieniądze. Nie musisz się logować, przedstawiać ani podawać powodu.",
    "Кожен може запитати міську управу, як вона працює і на що витрачає гроші. Не треба входити, представлятися чи пояснювати причину.",
    "Anyone may ask the office how it works and what it spends money on. You need not log in, give your name or a reason.",
  ),
  unit: "organizacyjny",
  organ: PRESIDENT,
  jrwa: { symbol: "1431", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    {
      text: "ustawa z 6 września 2001 r. o dostępie do informacji publicznej, art. 13 ust. 1 (14 dni) i 15 (koszty)",
      mark: "V",
    },
    {
      text: "ustawa o dostępie do informacji publicznej, art. 2, 3, 10, 13 ust. 2 (2 miesiące), 14 i 16",
      mark: "K",
    },
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
      "Wniosek o informację publiczną może złożyć każdy: osoba, firma, stowarzyszenie. Nie trzeba mieszkać w Bielsku-Białej. Wniosek nie wymaga podpisu. Zanim złożysz wniosek, sprawdź, czy odpowiedź już jest w Biuletynie Informacji Publicznej.",
      "Запит на публічну інформацію може подати кожен: особа, фірма, об'єднання. Не треба мешкати в Бельсько-Бялій. Запит не потребує підпису. Перш ніж подати запит, перевірте, чи відповідь уже є в бюлетені Biuletyn Informacji Publicznej.",
      "Anyone may ask for public information: a person, a company, an association. You need not live in Bielsko-Biała. The request needs no signature. Before you ask, see whether the answer is already in the Public Information Bulletin (Biuletyn Informacji Publicznej).",
    ),
    next: text(
      "Urząd wysyła informację w takiej formie, o jaką prosisz. Jeśli nie zdąży w 14 dni, pisze, dlaczego, i podaje nowy termin. Jeśli nie ma tej informacji, pisze o tym. Jeśli chronią ją przepisy, wydaje decyzję o odmowie.",
      "Міська управа надсилає інформацію в такій формі, про яку ви просите. Якщо не встигає за 14 днів, пише чому і вказує новий строк. Якщо цієї інформації немає, пише про це. Якщо її захищають приписи, видає рішення про відмову.",
      "The office sends the information in the form that you ask for. If it cannot within 14 days, it says why and gives a new date. If it does not have the information, it tells you so. If the law protects it, it issues a decision that refuses it.",
    ),
    appeal: text(
      "Odmowa informacji publicznej ma formę decyzji (art. 16). Odwołanie składasz przez organ, który ją wydał, w terminie z pouczenia. Jeśli urząd milczy, możesz złożyć skargę do wojewódzkiego sądu administracyjnego.",
      "Відмова в публічній інформації має форму рішення (ст. 16). Його оскаржують через орган, який його видав, у строк, указаний у повчанні. Якщо управа мовчить, можна подати скаргу до воєводського адміністративного суду.",
      "A refusal of public information is a decision (art. 16). You appeal through the body that issued it, in the time named there. If the office stays silent, you may complain to the provincial administrative court.",
    ),
    otherWays: text(
      "Wniosek o informację publiczną złożysz przez Portal e-usług, e-Doręczenia, osobiście albo pocztą. W tej sprawie działa też ePUAP, bo pozwala na to przepis szczególny. W Portalu e-usług wyślesz wniosek bez logowania i bez podpisu. Czy wystarczy zwykły e-mail, potwierdza Wydział Organizacyjny.",
      "Запит на публічну інформацію можна подати через Portal e-usług, e-Doręczenia, особисто або поштою. У цій справі діє також ePUAP, бо це дозволяє окремий припис. У Portal e-usług ви надішлете запит без входу і без підпису. Чи досить звичайного e-mail, підтверджує Wydział Organizacyjny.",
      "You may ask for public information through Portal e-usług, through e-Doręczenia, in person or by post. ePUAP works here too, as a special rule allows it. In Portal e-usług you send the request without logging in or signing. Wydział Organizacyjny confirms whether ordinary e-mail is enough.",
    ),
    unknown: text(
      "Nie wiemy, ile urząd liczy za kopie i nośniki ani czy przyjmuje takie wnioski zwykłym e-mailem. Zapytaj w Wydziale Organizacyjnym.",
      "Ми не знаємо, скільки управа бере за копії та носії і чи приймає такі запити звичайним e-mail. Запитайте у відділі Wydział Organizacyjny.",
      "We do not know what the office charges for copies and carriers, nor whether it takes such requests by ordinary e-mail. Ask Wydział Organizacyjny.",
    ),
    more: [
      {
        heading: text("Co napisać", "Що написати", "What to write"),
        text: text(
          "Napisz, o co pytasz, i wskaż, jak chcesz dostać odpowiedź. Nie dołączasz dokumentów.",
          "Напишіть, про що питаєте, і вкажіть, як хочете отримати відповідь. Документів не додаєте.",
          "Write what you ask about, and say how you want the answer. You attach no documents.",
        ),
      },
      {
        heading: text("Kiedy mogą być koszty", "Коли можливі витрати", "When there may be a cost"),
        text: text(
          "Informacja publiczna jest bezpłatna. Urząd może naliczyć koszty tylko wtedy, gdy sposób udostępnienia wymaga dodatkowych wydatków (art. 15). Powiadomi Cię o tym wcześniej.",
          "Публічна інформація безоплатна. Управа може нарахувати витрати лише тоді, коли спосіб надання вимагає додаткових коштів (ст. 15). Вона повідомить вас про це заздалегідь.",
          "Public information is free. The office may charge only where the way it is given brings extra costs (art. 15). It tells you so beforehand.",
        ),
      },
    ],
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
        "Urząd odpowiada bez zbędnej zwłoki, najpóźniej w ciągu 14 dni. Jeśli nie zdąży, pisze, dlaczego, i podaje nowy termin. Nie może on przekroczyć 2 miesięcy od złożenia wniosku.",
        "Управа відповідає без зайвих зволікань, щонайпізніше протягом 14 днів. Якщо не встигає, пише чому і вказує новий строк. Він не може перевищити 2 місяців від подання запиту.",
        "The office answers without undue delay, within 14 days at most. If it cannot, it says why and gives a new date. That may be no later than 2 months from the request.",
      ),
      source: { text: "ustawa o dostępie do informacji publicznej, art. 13 ust. 1: 14 dni", mark: "V" },
    },
  ],
  examples,
});
