import { all, any, chosen, defineService, derived, no, text, yes } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { benefitAttorneyFee, OUTSIDE_FAMILY, OUTSIDE_FAMILY_SAID } from "../blocks/benefit-attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { KPA } from "../blocks/kpa.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** The first card, one for a further member, a duplicate, a plastic card, or a card for the parents alone. */
export const largeFamilyCard = defineService({
  slug: "karta-duzej-rodziny",
  title: text("Karta Dużej Rodziny", "Карта великої родини", "Large Family Card"),
  lead: text(
    "Twoja rodzina ma albo miała na utrzymaniu troje dzieci? Karta Dużej Rodziny daje rodzinie wielodzietnej zniżki w całej Polsce. Pierwsza karta jest bezpłatna.",
    "Утримуєте або утримували трьох дітей? Карта великої родини дає багатодітній родині знижки в усій Польщі. Перша картка безкоштовна.",
    "Do you support three children, or did you? The Large Family Card gives a large family discounts all over Poland. The first card is free.",
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
    KPA,
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
      "Wniosek o Kartę Dużej Rodziny składa rodzic albo opiekun z rodziny wielodzietnej. To także małżonek rodzica, rodzina zastępcza i rodzinny dom dziecka. Rodzina ma albo miała na utrzymaniu łącznie co najmniej troje dzieci. Dokładne warunki określa ustawa.",
      "Заяву про Карту великої родини подає хтось із батьків або опікун із багатодітної родини. Це також чоловік або дружина когось із батьків, прийомна родина і сімейний дитячий будинок. Родина утримує або утримувала загалом щонайменше трьох дітей. Точні умови визначає закон.",
      "A parent or guardian of a large family applies for the card. That may also be a parent's spouse, a foster family or a family children's home. The family supports or supported at least three children in all. The Act sets the exact conditions.",
    ),
    next: text(
      "Urząd sprawdza dane i przyznaje kartę. Jeśli czegoś brakuje, wezwie Cię i da co najmniej 7 dni na uzupełnienie. Kartę elektroniczną zobaczysz w aplikacji mObywatel. Jak odebrać plastikową, powie urząd. Gdy zmieni się skład rodziny albo adres, powiadom urząd.",
      "Міська управа перевіряє дані й надає картку. Якщо чогось бракує, попросить доповнити і дасть на це щонайменше 7 днів. Електронну картку побачите в застосунку mObywatel. Як отримати пластикову, скаже управа. Якщо зміниться склад родини або адреса, повідомте управу.",
      "The office checks the data and grants the card. If something is missing, it asks you and gives at least 7 days to complete it. You see the electronic card in the mObywatel app. The office tells you how to collect the plastic one. Tell the office when your family or address changes.",
    ),
    appeal: text(
      "Jeśli urząd odmówi karty, robi to decyzją. Odwołasz się w ciągu 14 dni od jej doręczenia, przez organ, który ją wydał.",
      "Якщо управа відмовить у картці, вона видає рішення. Його можна оскаржити протягом 14 днів від вручення, через орган, який його видав.",
      "If the office refuses the card, it does so by a decision. You may appeal within 14 days of delivery, through the body that issued it.",
    ),
    otherWays: waysToFile(
      text(
        "Wniosek o Kartę Dużej Rodziny",
        "Заяву про Карту великої родини",
        "An application for a Large Family Card",
      ),
    ),
    unknown: text(
      "Stawka za duplikat pochodzi z 2024 roku. Aktualną stawkę potwierdza Wydział Polityki Społecznej. Tam też zapytaj o dokładne warunki dla dzieci pełnoletnich i o miejskie zniżki. Nie potwierdziliśmy, czy pełnomocnictwo jest tu wolne od opłaty skarbowej.",
      "Ставка за дублікат – з 2024 року. Актуальну ставку підтверджує Wydział Polityki Społecznej. Там запитайте також про точні умови для повнолітніх дітей і про міські знижки. Ми не підтвердили, чи довіреність тут звільнена від гербового збору.",
      "The rate for a duplicate is of 2024. The social policy unit (Wydział Polityki Społecznej) confirms the present one. Ask there too about the exact conditions for grown-up children and about the city's discounts. We have not confirmed whether a power of attorney is free of stamp duty here.",
    ),
    more: [
      {
        heading: text("O co możesz prosić", "Про що можна просити", "What you may ask for"),
        text: text(
          "Jest pięć rodzajów wniosku: pierwsza karta dla rodziny, karta dla kolejnej osoby, duplikat, dodatkowa karta plastikowa oraz karta tylko dla rodziców, których dzieci są już dorosłe.",
          "Є п'ять видів заяви: перша картка для родини, картка для ще однієї особи, дублікат, додаткова пластикова картка і картка лише для батьків, діти яких уже дорослі.",
          "There are five kinds of application: the first card of a family, a card for a further person, a duplicate, an added plastic card, and a card for parents alone whose children are grown up.",
        ),
      },
      {
        heading: text("Co pokazać i dołączyć", "Що показати і додати", "What to show and attach"),
        text: text(
          "Pokaż dokumenty, które potwierdzają, kto należy do rodziny. Do wniosku dołączasz dokument o sytuacji dziecka, na przykład zaświadczenie o nauce dziecka pełnoletniego albo orzeczenie o niepełnosprawności.",
          "Покажіть документи, які підтверджують, хто належить до родини. До заяви додають документ про становище дитини, наприклад довідку про навчання повнолітньої дитини або рішення про інвалідність.",
          "Show documents that confirm who belongs to the family. Attach a document of the child's situation, for example a certificate that a child of age is studying, or a disability decision.",
        ),
      },
    ],
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
        "Na Kartę Dużej Rodziny czekasz do 1 miesiąca, a w sprawie szczególnie skomplikowanej do 2 miesięcy (art. 35 § 3 KPA).",
        "На Карту великої родини чекають до 1 місяця, а в особливо складній справі до 2 місяців (ст. 35 § 3 KPA).",
        "You wait for the card up to 1 month, and up to 2 in a particularly complex case (art. 35 § 3 KPA).",
      ),
      source: { text: "KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
