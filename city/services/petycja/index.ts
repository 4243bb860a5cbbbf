import { defineService, text } from "#core/forms";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** A request to the authorities in a public matter, under the act of 11 July 2014. */
export const petition = defineService({
  slug: "petycja",
  title: text("Petycja", "Петиція", "Petition"),
  lead: text(
    "Poproś władze miasta o zmianę w sprawie publicznej: nową uchwałę, przejście dla pieszych, oświetlenie. Petycja jest bezpłatna.",
    "Попросіть владу міста про зміну в громадській справі: нову ухвалу, перехід, освітлення. Петиція безоплатна.",
    "Ask the city's authorities for a change in a public matter: a resolution, a crossing, street lighting. A petition is free.",
  ),
  unit: "organizacyjny",
  organ: text(
    "Rada Miejska albo Prezydent Miasta Bielska-Białej, zależnie od przedmiotu petycji",
    "Міська рада або президент міста Бельсько-Бяла, залежно від предмета петиції",
    "The City Council or the President of the City of Bielsko-Biała, depending on the subject",
  ),
  jrwa: { symbol: "152", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    { text: "ustawa z 11 lipca 2014 r. o petycjach, art. 8, 10 i 14", mark: "V" },
    { text: "ustawa z 11 lipca 2014 r. o petycjach, art. 4–7", mark: "K" },
  ],
  lifeEvents: ["city", "office"],
  words: [
    "petycja",
    "zebraliśmy podpisy",
    "mieszkańcy chcą zmiany",
    "zmiana uchwały",
    "nowe przejście dla pieszych",
    "prośba do rady miasta",
    "chcemy żeby miasto zbudowało",
    "петиція",
    "ми зібрали підписи",
    "petition",
    "we collected signatures",
  ],
  guide: {
    who: text(
      "Każdy: jedna osoba, grupa albo podmiot. W interesie innej osoby tylko za jej zgodą.",
      "Кожен: одна особа, група або організація. В інтересах іншої особи лише за її згодою.",
      "Anyone: one person, a group or a body. In another person's interest only with that person's consent.",
    ),
    next: text(
      "Urząd publikuje petycję i prowadzi ją w rejestrze. Jeśli czegoś brakuje, w ciągu 30 dni poprosi Cię o uzupełnienie, a Ty masz na to 14 dni. Potem dostajesz odpowiedź z uzasadnieniem.",
      "Управа публікує петицію і веде її в реєстрі. Якщо чогось бракує, протягом 30 днів попросить доповнити, а ви маєте на це 14 днів. Потім отримаєте відповідь з обґрунтуванням.",
      "The office publishes the petition and keeps it in a register. If something is missing, it asks you within 30 days, and you have 14 days to complete it. Then you get an answer with reasons.",
    ),
    appeal: text(
      "Od odpowiedzi na petycję nie ma odwołania. Możesz złożyć nową petycję albo skargę.",
      "Відповідь на петицію не оскаржують. Можна подати нову петицію або скаргу.",
      "There is no appeal against the answer to a petition. You may submit a new petition or a complaint.",
    ),
    otherWays: text(
      "Petycję złożysz też przez e-Doręczenia, ePUAP, osobiście albo pocztą. Nie składa się jej ustnie.",
      "Петицію можна подати й через e-Doręczenia, ePUAP, особисто або поштою. Усно її не подають.",
      "You may also submit it through e-Doręczenia, ePUAP, in person or by post. It cannot be made orally.",
    ),
    unknown: text(
      "Które petycje rozpatruje Rada Miejska, a które Prezydent Miasta, potwierdza Wydział Organizacyjny.",
      "Які петиції розглядає Міська рада, а які президент міста, підтверджує Організаційний відділ.",
      "The organisational unit confirms which petitions the Council examines and which the President.",
    ),
  },
  assurance: "none",
  signature: {
    required: false,
    why: text(
      "Petycja elektroniczna nie musi mieć podpisu, ale musi podawać adres e-mail (art. 4 ust. 4–5 ustawy o petycjach). Urząd to jeszcze potwierdzi.",
      "Електронна петиція не потребує підпису, але має містити адресу e-mail (ст. 4 закону про петиції). Управа це ще підтвердить.",
      "An electronic petition needs no signature, but must give an e-mail address (art. 4(4)–(5) of the Petitions Act). The office has yet to confirm this.",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text("Rozpatrzenie petycji.", "Розгляд петиції.", "To examine the petition."),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): ustawa o petycjach. Publikacja nazwiska: Twoja zgoda.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): закон про петиції. Публікація прізвища: ваша згода.",
      "A legal obligation (art. 6(1)(c) GDPR): the Petitions Act. Publication of the name: your consent.",
    ),
  }),
  tariffs: {},
  derived: {},
  pages,
  fees: [
    {
      id: "petycja",
      title: text("Petycja", "Петиція", "Petition"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o petycjach: złożenie petycji jest bezpłatne", mark: "V" },
    },
  ],
  deadlines: [
    {
      is: { within: { unit: "months", count: 3 } },
      text: text(
        "Bez zbędnej zwłoki, najpóźniej w ciągu 3 miesięcy. Urząd może wydłużyć ten czas o nie więcej niż kolejne 3 miesiące.",
        "Без зайвого зволікання, найпізніше протягом 3 місяців. Управа може подовжити цей строк не більше ніж ще на 3 місяці.",
        "Without undue delay, within 3 months at the latest. The office may extend it by no more than another 3 months.",
      ),
      source: { text: "ustawa o petycjach, art. 10", mark: "V" },
    },
  ],
  examples,
});
