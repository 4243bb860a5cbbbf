import { chosen, defineService, not, text } from "#core/forms";
import { APPEAL_TO_THE_BOARD } from "../blocks/application.ts";
import { benefitAttorneyFee, OUTSIDE_FAMILY, OUTSIDE_FAMILY_SAID } from "../blocks/benefit-attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
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
    "Trudno Ci opłacić mieszkanie? Poproś o dopłatę do czynszu i innych kosztów. Wniosek jest bezpłatny i może go wysłać każdy.",
    "Важко платити за помешкання? Попросіть доплату до оренди та інших витрат. Заява безкоштовна, і її може надіслати кожен.",
    "Is your home hard to afford? Ask for help with the rent and other costs. The application is free and open to everyone.",
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
      "Osoba, która ma tytuł do mieszkania i ponosi jego koszty, albo czeka na należny jej lokal. Liczy się dochód, liczba osób i powierzchnia. Formularz nikogo nie odrzuca.",
      "Особа, яка має право на помешкання і сплачує витрати, або чекає на належне їй помешкання. Враховують дохід, кількість осіб і площу. Форма нікого не відхиляє.",
      "Someone who has a title to the home and bears its costs, or waits for premises due to them. Income, people and area count. The form turns nobody away.",
    ),
    next: text(
      "MOPS sprawdza dochody i koszty, może poprosić o dodatkowe dokumenty. O przyznaniu decyduje człowiek. Decyzję dostajesz na piśmie albo elektronicznie.",
      "MOPS перевіряє доходи й витрати, може попросити додаткові документи. Вирішує людина. Рішення отримуєте письмово або електронно.",
      "MOPS checks income and costs and may ask for more documents. A person decides. You get the decision on paper or electronically.",
    ),
    appeal: APPEAL_TO_THE_BOARD,
    otherWays: WAYS_IN,
    unknown: text(
      "Limitów dochodu na 2026 rok nie znaleźliśmy. Nie potwierdziliśmy też terminu decyzji ani opłaty skarbowej za pełnomocnictwo. Zapytaj w MOPS.",
      "Меж доходу на 2026 рік ми не знайшли. Не підтвердили також строку рішення та гербового збору за довіреність. Запитайте в MOPS.",
      "We have not found the income limits of 2026, nor confirmed the term of the decision or the stamp duty on a power of attorney. Ask MOPS.",
    ),
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
      title: text("Wniosek o dodatek", "Заява про допомогу", "Application for the allowance"),
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
        "Miesiąc od wpływu wniosku, a w sprawie szczególnie skomplikowanej dwa miesiące. Termin potwierdza MOPS.",
        "Місяць від надходження заяви, а в особливо складній справі два місяці. Строк підтверджує MOPS.",
        "A month from the day the application arrives, or two in a particularly complex case. MOPS confirms the term.",
      ),
      source: { text: "ustawa o dodatkach mieszkaniowych, art. 7; KPA, art. 35 § 3", mark: "?" },
    },
  ],
  examples,
});
