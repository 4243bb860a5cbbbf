import { all, any, chosen, defineService, derived, no, text, yes } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { benefitAttorneyFee, OUTSIDE_FAMILY, OUTSIDE_FAMILY_SAID } from "../blocks/benefit-attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** The first card, one for a further member, a duplicate, a plastic card, or a card for the parents alone. */
export const largeFamilyCard = defineService({
  slug: "karta-duzej-rodziny",
  title: text("Karta Dużej Rodziny", "Карта великої родини", "Large Family Card"),
  lead: text(
    "Twoja rodzina ma albo miała na utrzymaniu troje dzieci? Poproś o kartę, która daje zniżki w całej Polsce. Pierwsza jest bezpłatna.",
    "Утримуєте або утримували трьох дітей? Попросіть картку, яка дає знижки в усій Польщі. Перша безкоштовна.",
    "Do you support three children, or did you? Ask for the card that gives discounts all over Poland. The first one is free.",
  ),
  unit: "sprawy-spoleczne",
  organ: PRESIDENT,
  jrwa: {
    symbol: "8",
    source: {
      text: "grupa spraw społecznych; właściwą klasę końcową wskaże urząd w swoim wykazie akt",
      mark: "?",
    },
  },
  basis: [
    { text: "ustawa z 5 grudnia 2014 r. o Karcie Dużej Rodziny", mark: "V" },
    { text: "ta sama ustawa, art. 4: kto należy do rodziny wielodzietnej", mark: "K" },
    { text: "karta elektroniczna dla każdego od 9 czerwca 2021 r.: informacje gmin", mark: "V" },
  ],
  lifeEvents: ["family"],
  words: [
    "karta dużej rodziny",
    "kdr",
    "karta dla wielodzietnych",
    "mam troje dzieci",
    "trzecie dziecko",
    "czwarte dziecko karta",
    "zniżki dla dużej rodziny",
    "zniżka na pociąg dzieci",
    "zgubiłam kartę rodziny",
    "duplikat karty rodziny",
    "plastikowa karta rodziny",
    "karta rodziny w telefonie",
    "dorosłe dzieci karta",
    "rodzina wielodzietna",
    "ulgi na dzieci karta",
    "карта великої родини",
    "багатодітна родина",
    "троє дітей знижки",
    "загубив карту родини",
    "large family card",
    "three children discount",
    "family discount card",
    "lost family card",
  ],
  guide: {
    who: text(
      "Rodzic, małżonek rodzica albo rodzina zastępcza, jeśli ma lub miała na utrzymaniu łącznie co najmniej troje dzieci. Dokładne warunki określa ustawa.",
      "Батько чи мати, їхнє подружжя або прийомна родина, якщо утримує чи утримувала загалом щонайменше трьох дітей. Точні умови визначає закон.",
      "A parent, a parent's spouse or a foster family who supports or supported at least three children in all. The Act sets the exact conditions.",
    ),
    next: text(
      "Urząd sprawdza dane i przyznaje kartę. Jeśli czegoś brakuje, wezwie Cię i da co najmniej 7 dni. Kartę elektroniczną zobaczysz w aplikacji mObywatel. Jak odebrać plastikową, powie urząd. Gdy zmieni się rodzina albo adres, powiadom urząd.",
      "Управа перевіряє дані й надає картку. Якщо чогось бракує, попросить доповнити і дасть щонайменше 7 днів. Електронну картку побачите в застосунку mObywatel. Як отримати пластикову, скаже управа. Якщо зміниться родина або адреса, повідомте управу.",
      "The office checks the data and grants the card. If something is missing, it asks you and gives at least 7 days. You see the electronic card in the mObywatel app. The office tells you how to collect the plastic one. Tell the office when your family or address changes.",
    ),
    appeal: text(
      "Odmowa jest decyzją. Odwołasz się od niej w ciągu 14 dni od doręczenia, przez organ, który ją wydał.",
      "Відмова – це рішення. Його можна оскаржити протягом 14 днів від вручення, через орган, який його видав.",
      "A refusal is a decision. You may appeal within 14 days of delivery, through the body that issued it.",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Stawka za duplikat pochodzi z 2024 roku i mogła się zmienić. Nie potwierdziliśmy, czy pełnomocnictwo jest tu wolne od opłaty skarbowej. Zapytaj w Wydziale Polityki Społecznej, także o dorosłe dzieci i miejskie zniżki.",
      "Ставка за дублікат – з 2024 року і могла змінитися. Ми не підтвердили, чи довіреність тут звільнена від гербового збору. Запитайте у відділі Wydział Polityki Społecznej, також про дорослих дітей і міські знижки.",
      "The rate for a duplicate is of 2024 and may have changed. We have not confirmed whether a power of attorney is free of stamp duty here. Ask the social policy unit (Wydział Polityki Społecznej), also about grown-up children and the city's discounts.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Przyznanie i wydanie Karty Dużej Rodziny.",
      "Надання і видача Карти великої родини.",
      "To grant and issue the Large Family Card.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): ustawa o Karcie Dużej Rodziny. Orzeczenie o niepełnosprawności: art. 9 ust. 2 lit. g RODO.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): закон про Карту великої родини. Рішення про інвалідність: ст. 9 п. 2 g GDPR.",
      "A legal obligation (art. 6(1)(c) GDPR): the Large Family Card Act. For a disability decision: art. 9(2)(g) GDPR.",
    ),
  }),
  tariffs: {
    duplikat: {
      title: text("Duplikat karty", "Дублікат картки", "Duplicate of the card"),
      unit: "grosze",
      covers: { from: "2024-01-01" },
      rows: [
        {
          from: "2024-01-01",
          value: 1_500,
          source: { text: "stawka z 2024 r.; aktualną potwierdza Wydział Polityki Społecznej", mark: "?" },
        },
      ],
    },
    plastikowa: {
      title: text("Dodatkowa karta plastikowa", "Додаткова пластикова картка", "Added plastic card"),
      unit: "grosze",
      covers: { from: "2024-01-01" },
      rows: [
        {
          from: "2024-01-01",
          value: 1_000,
          source: {
            text: "informacje gmin o zmianie ustawy z 2021 r.; do potwierdzenia przez urząd",
            mark: "V",
          },
        },
      ],
    },
  },
  derived: {
    ...OUTSIDE_FAMILY,
    "cala-rodzina": all(chosen("sprawa", "pierwsza"), yes("troje-teraz", false)),
    "sami-rodzice": any(chosen("sprawa", "tylko-rodzice"), no("troje-teraz", false)),
    "nowa-osoba": chosen("sprawa", "nowe-dziecko"),
    "nowa-karta": any(derived("cala-rodzina"), derived("sami-rodzice"), derived("nowa-osoba")),
    "platna-karta": chosen("sprawa", ["duplikat", "plastikowa"]),
  },
  said: {
    ...OUTSIDE_FAMILY_SAID,
    "platna-karta": {
      holds: text(
        "prosisz o duplikat albo o kartę plastikową do elektronicznej",
        "ви просите дублікат або пластикову картку до електронної",
        "you ask for a duplicate, or for a plastic card beside the electronic one",
      ),
      fails: text(
        "nie prosisz o duplikat ani o kartę plastikową do elektronicznej",
        "ви не просите дубліката чи пластикової картки до електронної",
        "you ask neither for a duplicate nor for a plastic card beside the electronic one",
      ),
    },
    "cala-rodzina": {
      holds: text(
        "prosisz o pierwsze karty dla rodziny z trojgiem albo większą liczbą dzieci",
        "ви просите перші картки для родини з трьома або більше дітьми",
        "you ask for the first cards of a family with three or more children",
      ),
      fails: text(
        "nie prosisz o pierwsze karty dla całej rodziny",
        "ви не просите перших карток для всієї родини",
        "you do not ask for the first cards of a whole family",
      ),
    },
    "sami-rodzice": {
      holds: text(
        "karty mają dostać tylko rodzice",
        "картки мають отримати лише батьки",
        "the cards are for the parents alone",
      ),
      fails: text(
        "karty mają dostać nie tylko rodzice",
        "картки мають отримати не лише батьки",
        "the cards are not for the parents alone",
      ),
    },
    "nowa-karta": {
      holds: text(
        "prosisz o przyznanie karty",
        "ви просите надати картку",
        "you ask for a card to be granted",
      ),
      fails: text(
        "nie prosisz o przyznanie karty",
        "ви не просите надати картку",
        "you do not ask for a card to be granted",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "karta",
      title: text("Przyznanie karty", "Надання картки", "Granting of the card"),
      when: derived("nowa-karta"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o Karcie Dużej Rodziny: karta jest bezpłatna", mark: "V" },
    },
    {
      id: "duplikat",
      title: text(
        "Duplikat karty (stawka z 2024 r., aktualną potwierdzi urząd)",
        "Дублікат картки (ставка 2024 року, актуальну підтвердить управа)",
        "Duplicate of the card (rate of 2024, the office confirms the present one)",
      ),
      when: chosen("sprawa", "duplikat"),
      amount: {
        is: "computed",
        grosze: { product: [{ answer: "ile-kart", missing: 1 }, { tariff: "duplikat" }] },
      },
      payee: CITY_HALL,
      source: { text: "ustawa o Karcie Dużej Rodziny; 15 zł w 2024 r.", mark: "?" },
    },
    {
      id: "plastikowa",
      title: text("Dodatkowa karta plastikowa", "Додаткова пластикова картка", "Added plastic card"),
      when: chosen("sprawa", "plastikowa"),
      amount: {
        is: "computed",
        grosze: { product: [{ answer: "ile-kart", missing: 1 }, { tariff: "plastikowa" }] },
      },
      payee: CITY_HALL,
      source: { text: "ustawa o Karcie Dużej Rodziny; 10 zł", mark: "V" },
    },
    benefitAttorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Miesiąc od wpływu wniosku, a w sprawie szczególnie skomplikowanej dwa miesiące.",
        "Місяць від надходження заяви, а в особливо складній справі два місяці.",
        "A month from the day the application arrives, or two in a particularly complex case.",
      ),
      source: { text: "KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
