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
    "Petycja to prośba do władz w sprawie publicznej: o zmianę uchwały, nową ścieżkę, lepsze oświetlenie. Złożenie petycji jest bezpłatne.",
    "Петиція – це прохання до влади в громадській справі: про зміну ухвали, нову доріжку, краще освітлення. Подати петицію можна безоплатно.",
    "A petition asks the authorities for something in a public matter: a change of a resolution, a new path, better lighting. It is free.",
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
      "Petycję może złożyć jedna osoba, grupa osób, firma albo stowarzyszenie. Możesz wystąpić w interesie publicznym, we własnym interesie albo w interesie innej osoby, za jej zgodą.",
      "Петицію може подати одна особа, група осіб, фірма або об'єднання. Ви можете виступати в громадських інтересах, у власних інтересах або в інтересах іншої особи, за її згодою.",
      "One person, a group, a company or an association may petition. You may act in the public interest, in your own, or in another person's, with that person's consent.",
    ),
    next: text(
      "Urząd publikuje petycję na stronie i prowadzi rejestr petycji. Jeśli w petycji czegoś brakuje, w ciągu 30 dni wezwie Cię, a Ty masz 14 dni na uzupełnienie. Jeśli petycja trafiła do niewłaściwego organu, ten przekaże ją dalej w ciągu 30 dni. Potem dostajesz odpowiedź z uzasadnieniem. Co roku do 30 czerwca urząd publikuje zestawienie petycji.",
      "Міська управа публікує петицію на своїй сторінці і веде реєстр петицій. Якщо в петиції чогось бракує, протягом 30 днів вас попросять доповнити її, а ви маєте на це 14 днів. Якщо петиція потрапила не до того органу, він передасть її далі протягом 30 днів. Потім ви отримаєте відповідь з обґрунтуванням. Щороку до 30 червня управа публікує зведення петицій.",
      "The office publishes the petition on its site and keeps a register of petitions. If something is missing, it asks you within 30 days, and you have 14 days to complete it. If the petition has reached the wrong body, that body passes it on within 30 days. Then you get an answer with reasons. Each year by 30 June the office publishes a summary of petitions.",
    ),
    appeal: text(
      "Od odpowiedzi na petycję nie ma odwołania. Możesz złożyć nową petycję albo skargę.",
      "Відповідь на петицію не оскаржують. Можна подати нову петицію або скаргу.",
      "There is no appeal against the answer to a petition. You may submit a new petition or a complaint.",
    ),
    otherWays: text(
      "Petycję złożysz przez Portal e-usług, e-Doręczenia, osobiście albo pocztą. W tej sprawie działa też ePUAP, bo pozwala na to przepis szczególny. Petycję składa się na piśmie albo elektronicznie, nie ustnie. Czy wystarczy zwykły e-mail, potwierdza Wydział Organizacyjny.",
      "Петицію можна подати через Portal e-usług, e-Doręczenia, особисто або поштою. У цій справі діє також ePUAP, бо це дозволяє окремий припис. Петицію подають письмово або електронно, а не усно. Чи досить звичайного e-mail, підтверджує Wydział Organizacyjny.",
      "You may submit a petition through Portal e-usług, through e-Doręczenia, in person or by post. ePUAP works here too, as a special rule allows it. A petition is made on paper or electronically, not orally. Wydział Organizacyjny confirms whether ordinary e-mail is enough.",
    ),
    unknown: text(
      "Które petycje rozpatruje Rada Miejska, a które Prezydent Miasta, potwierdza Wydział Organizacyjny. Tam zapytaj też, czy petycję można wysłać zwykłym e-mailem.",
      "Які петиції розглядає Міська рада, а які президент міста, підтверджує Wydział Organizacyjny. Там запитайте також, чи можна надіслати петицію звичайним e-mail.",
      "Wydział Organizacyjny confirms which petitions the Council examines and which the President. Ask there too whether a petition may be sent by ordinary e-mail.",
    ),
    more: [
      {
        heading: text("Co napisać w petycji", "Що написати в петиції", "What to write in a petition"),
        text: text(
          "Napisz, kto składa petycję, gdzie mieszka lub ma siedzibę, do kogo ją kieruje i o co prosi. Jeśli działasz w interesie innej osoby, dołącz jej zgodę.",
          "Напишіть, хто подає петицію, де мешкає або має осідок, кому її адресує і про що просить. Якщо ви дієте в інтересах іншої особи, додайте її згоду.",
          "Write who petitions, where they live or have their seat, whom they address and what they ask for. If you act in another person's interest, attach that person's consent.",
        ),
      },
    ],
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
        "Urząd rozpatruje petycję bez zbędnej zwłoki, najpóźniej w ciągu 3 miesięcy. Może wydłużyć ten termin, ale o nie więcej niż kolejne 3 miesiące.",
        "Управа розглядає петицію без зайвого зволікання, найпізніше протягом 3 місяців. Вона може подовжити цей строк, але не більше ніж ще на 3 місяці.",
        "The office examines a petition without undue delay, within 3 months at the latest. It may extend that time, but by no more than another 3 months.",
      ),
      source: { text: "ustawa o petycjach, art. 10", mark: "V" },
    },
  ],
  examples,
});
