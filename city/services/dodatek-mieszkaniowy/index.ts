import { chosen, defineService, not, text } from "#core/forms";
import { benefitAttorneyFee, OUTSIDE_FAMILY, OUTSIDE_FAMILY_SAID } from "../blocks/benefit-attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { KPA } from "../blocks/kpa.ts";
import { CITY_HALL } from "../blocks/organs.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** Handles the matter and keeps its data. */
const MOPS = text(
  "Miejski Ośrodek Pomocy Społecznej w Bielsku-Białej",
  "Міський центр соціальної допомоги в Бельсько-Бялій (Miejski Ośrodek Pomocy Społecznej)",
  "The social welfare centre of Bielsko-Biała (Miejski Ośrodek Pomocy Społecznej)",
);

const BY_AUTHORITY = text(
  "Miejski Ośrodek Pomocy Społecznej w Bielsku-Białej, z upoważnienia Prezydenta Miasta (do potwierdzenia przez MOPS)",
  "Міський центр соціальної допомоги в Бельсько-Бялій (Miejski Ośrodek Pomocy Społecznej), від імені президента міста (MOPS має підтвердити)",
  "The social welfare centre of Bielsko-Biała (Miejski Ośrodek Pomocy Społecznej), on behalf of the President of the City (MOPS has yet to confirm it)",
);

/** The application for a housing allowance with the declaration of income. */
export const housingAllowance = defineService({
  slug: "dodatek-mieszkaniowy",
  title: text("Dodatek mieszkaniowy", "Житлова допомога", "Housing allowance"),
  lead: text(
    "Trudno Ci opłacić mieszkanie? Dodatek mieszkaniowy to dopłata do czynszu i innych kosztów mieszkania. Wniosek jest bezpłatny i może go wysłać każdy.",
    "Важко платити за помешкання? Житлова допомога – це доплата до оренди та інших витрат на помешкання. Заява безкоштовна, і її може надіслати кожен.",
    "Is your home hard to afford? A housing allowance helps with the rent and other costs of the home. The application is free and open to everyone.",
  ),
  unit: "mops",
  organ: BY_AUTHORITY,
  jrwa: {
    symbol: "8",
    source: {
      text: "grupa spraw społecznych; właściwą klasę końcową wskaże MOPS w swoim wykazie akt",
      mark: "?",
    },
  },
  basis: [
    { text: "ustawa z 21 czerwca 2001 r. o dodatkach mieszkaniowych", mark: "?" },
    { text: "ta sama ustawa, art. 2, 3 i 5–8: kto, dochód, powierzchnia, wydatki, wypłata", mark: "K" },
    { text: "limity dochodu w 2025 r.: 3272,69 zł i 2454,52 zł; na 2026 r. nie znaleziono", mark: "V" },
    { text: "powierzchnia normatywna 35–70 m², przy niepełnosprawności o 15 m² więcej", mark: "V" },
    KPA,
  ],
  lifeEvents: ["home", "family", "money-and-taxes"],
  words: [
    "dodatek mieszkaniowy",
    "dopłata do czynszu",
    "dopłata do mieszkania",
    "nie stać mnie na czynsz",
    "pomoc w opłatach za mieszkanie",
    "dofinansowanie czynszu",
    "zaległy czynsz pomoc",
    "drogie ogrzewanie pomoc",
    "dodatek na mieszkanie",
    "mała emerytura wysoki czynsz",
    "pieniądze na mieszkanie",
    "mops czynsz",
    "straciłem pracę czynsz",
    "zasiłek na mieszkanie",
    "ryczałt na opał",
    "житлова допомога",
    "доплата за квартиру",
    "не вистачає на оренду",
    "допомога з оплатою житла",
    "субсидія на житло",
    "housing allowance",
    "help with rent",
    "cannot afford rent",
    "housing benefit",
    "rent support",
  ],
  guide: {
    who: text(
      "O dodatek mieszkaniowy może wystąpić osoba, która ma tytuł prawny do mieszkania i ponosi jego koszty. Może też ten, kto czeka na należny mu lokal. Dodatek zależy od dochodu, liczby osób i powierzchni mieszkania. Liczy się dochód na osobę w gospodarstwie domowym. Formularz tylko informuje o progach: nikt nie zostaje odrzucony przez sam formularz. Każdy może złożyć wniosek i dostać odpowiedź.",
      "Житлову допомогу може просити особа, яка має право на помешкання і сплачує його витрати. Може також той, хто чекає на належне йому помешкання. Допомога залежить від доходу, кількості осіб і площі помешкання. Враховують дохід на особу в домогосподарстві. Форма лише інформує про межі доходу: сама форма нікого не відхиляє. Кожен може подати заяву й отримати відповідь.",
      "Someone who has a legal title to the home and bears its costs may apply. So may someone who waits for premises due to them. The allowance depends on income, the number of people and the area of the home. The income per person in the household counts. The form only informs about the limits: it turns nobody away. Everyone may apply and get an answer.",
    ),
    next: text(
      "MOPS sprawdza dochody i koszty. Może poprosić o dodatkowe dokumenty. Decyzję dostajesz na piśmie albo elektronicznie. O przyznaniu decyduje człowiek, nie program.",
      "MOPS перевіряє доходи й витрати. Може попросити додаткові документи. Рішення отримуєте письмово або електронно. Про надання вирішує людина, а не програма.",
      "MOPS checks income and costs. It may ask for more documents. You get the decision on paper or electronically. A person decides, not a program.",
    ),
    appeal: text(
      "Od decyzji o dodatku mieszkaniowym odwołasz się w ciągu 14 dni od jej doręczenia, przez organ, który ją wydał. Odwołanie rozpatruje Samorządowe Kolegium Odwoławcze.",
      "Рішення про житлову допомогу можна оскаржити протягом 14 днів від вручення, через орган, який його видав. Скаргу розглядає Самоврядна апеляційна колегія (Samorządowe Kolegium Odwoławcze).",
      "You may appeal against the decision on a housing allowance within 14 days of delivery, through the body that issued it. The Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) decides on the appeal.",
    ),
    otherWays: waysToFile(
      text(
        "Wniosek o dodatek mieszkaniowy",
        "Заяву про житлову допомогу",
        "An application for a housing allowance",
      ),
    ),
    unknown: text(
      "Progów dochodu na 2026 rok nie podajemy: nie znaleźliśmy ich w publicznych źródłach. Zapytaj o nie w MOPS. Progi z 2025 roku są w osobnym, nieaktualnym już dokumencie. Nie potwierdziliśmy też terminu decyzji ani opłaty skarbowej za pełnomocnictwo.",
      "Меж доходу на 2026 рік ми не подаємо: ми не знайшли їх у публічних джерелах. Запитайте про них у MOPS. Межі 2025 року є в окремому, вже нечинному документі. Ми також не підтвердили строку рішення та гербового збору за довіреність.",
      "We do not give the income limits of 2026: we have not found them in public sources. Ask MOPS about them. Those of 2025 stand in a document of their own that no longer holds. Nor have we confirmed the term of the decision or the stamp duty on a power of attorney.",
    ),
    more: [
      {
        heading: text("Jaka powierzchnia mieszkania", "Яка площа помешкання", "What area of the home"),
        text: text(
          "Powierzchnia normatywna wynosi od 35 do 70 m², zależnie od liczby osób. Przy niepełnosprawności dolicza się 15 m². Czy dotyczy to Ciebie, powie MOPS.",
          "Нормативна площа становить від 35 до 70 м², залежно від кількості осіб. У разі інвалідності додають 15 м². Чи це стосується вас, скаже MOPS.",
          "The standard area is 35 to 70 m², depending on the number of people. For a disability 15 m² are added. MOPS tells you whether this concerns you.",
        ),
      },
    ],
  },
  assurance: "substantial",
  signature: {
    required: true,
    why: text(
      "Wniosek i deklarację o dochodach trzeba podpisać (art. 63 § 3 i 3a KPA, art. 7 ustawy o dodatkach mieszkaniowych).",
      "Заяву і декларацію про доходи треба підписати (ст. 63 § 3 і 3a KPA, ст. 7 закону про житлові допомоги).",
      "The application and the declaration of income must be signed (art. 63 § 3 and 3a KPA, art. 7 of the Housing Allowances Act).",
    ),
  },
  clause: clauseOf({
    administrator: MOPS,
    purpose: text(
      "Rozpatrzenie wniosku o dodatek mieszkaniowy i jego wypłata.",
      "Розгляд заяви про житлову допомогу та її виплата.",
      "To handle the application for a housing allowance and to pay it.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): ustawa o dodatkach mieszkaniowych i KPA. Orzeczenie o niepełnosprawności: art. 9 ust. 2 lit. b RODO.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): закон про житлові допомоги і KPA. Рішення про інвалідність: ст. 9 п. 2 b GDPR.",
      "A legal obligation (art. 6(1)(c) GDPR): the Housing Allowances Act and the KPA. For a disability decision: art. 9(2)(b) GDPR.",
    ),
    recipients: text(
      "Dane widzą pracownicy MOPS, którzy prowadzą sprawę, zarządca, któremu wypłaca się dodatek, oraz firmy, które utrzymują systemy urzędu i MOPS.",
      "Дані бачать працівники MOPS, які ведуть справу, управитель, якому виплачують допомогу, і фірми, які обслуговують системи управи та MOPS.",
      "Your data are seen by MOPS's clerks who handle the matter, the manager to whom the allowance is paid, and companies that run the systems of the office and of MOPS.",
    ),
  }),
  tariffs: {},
  derived: {
    ...OUTSIDE_FAMILY,
    "wlasny-dom": chosen("tytul", "wlasny-dom"),
    "z-tytulem": not(chosen("tytul", ["oczekuje", "brak"])),
  },
  said: {
    ...OUTSIDE_FAMILY_SAID,
    "z-tytulem": {
      holds: text("masz tytuł do mieszkania", "ви маєте право на помешкання", "you hold a title to the home"),
      fails: text(
        "nie masz tytułu do mieszkania",
        "ви не маєте права на помешкання",
        "you hold no title to the home",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "wniosek",
      title: text(
        "Wniosek o dodatek mieszkaniowy",
        "Заява про житлову допомогу",
        "Application for the housing allowance",
      ),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "bez opłaty; ustawa o dodatkach mieszkaniowych", mark: "V" },
    },
    benefitAttorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Termin decyzji o dodatku mieszkaniowym potwierdza MOPS. Ogólna zasada to do 1 miesiąca, a w sprawie szczególnie skomplikowanej do 2 miesięcy (art. 35 § 3 KPA).",
        "Строк рішення про житлову допомогу підтверджує MOPS. Загальне правило – до 1 місяця, а в особливо складній справі до 2 місяців (ст. 35 § 3 KPA).",
        "MOPS confirms the term of the decision on a housing allowance. The general rule is up to 1 month, and up to 2 in a particularly complex case (art. 35 § 3 KPA).",
      ),
      source: { text: "ustawa o dodatkach mieszkaniowych, art. 7; KPA, art. 35 § 3", mark: "?" },
    },
  ],
  examples,
});
