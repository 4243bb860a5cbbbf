import { chosen, defineService, derived, type Fee, type Quantity, type Source, text } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
import { certificateAttorneyFees } from "./attorney.ts";
import { examples } from "./examples.ts";
import { EXEMPT_PURPOSES, pages } from "./pages.ts";

/** What one copy costs, in złoty: the page says it, and the tariffs hold it in grosze. */
const A_COPY = { podatkowe: 21, inne: 17 };

const TAX_DUTY: Source = {
  text: "ustawa o opłacie skarbowej, załącznik, cz. II: zaświadczenie o niezaleganiu w podatkach 21 zł",
  mark: "V",
};
const OTHER_DUTY: Source = {
  text: "ustawa o opłacie skarbowej, załącznik, cz. II: pozostałe zaświadczenia 17 zł",
  mark: "V",
};

/** An electronic certificate is one copy. */
const copiesOf = (tariff: string): Quantity => ({
  product: [{ tariff }, { answer: "egzemplarze", missing: 1 }],
});

const exemptions: Fee["exemptions"] = [
  {
    title: text(
      "Cel wolny od opłaty skarbowej",
      "Мета, вільна від гербового збору",
      "A purpose free of stamp duty",
    ),
    when: chosen("cel", EXEMPT_PURPOSES),
    source: { text: "ustawa o opłacie skarbowej, art. 2 ust. 1 pkt 1", mark: "K" },
  },
];

/** Certificates of the city's own dues: of taxes by the Ordynacja podatkowa, of others by the KPA. */
export const noArrearsCertificate = defineService({
  slug: "zaswiadczenie-o-niezaleganiu",
  title: text(
    "Zaświadczenie o niezaleganiu",
    "Довідка про відсутність заборгованості",
    "Certificate of no arrears",
  ),
  lead: text(
    "Bank, notariusz albo kontrahent chce dowodu, że nie masz długów? To zaświadczenie mówi, że nie masz zaległości wobec miasta.",
    "Банк, нотаріус чи контрагент хоче доказу, що у вас немає боргів? Ця довідка підтверджує, що ви не маєте заборгованості перед містом.",
    "Does a bank, a notary or a business partner want proof that you have no debts? This certificate says that you owe the city nothing.",
  ),
  unit: "podatki",
  organ: PRESIDENT,
  jrwa: {
    symbol: "312",
    source: { text: "klasa 312x znana z BIP; klasę końcową ustala urząd w swoim JRWA", mark: "?" },
  },
  basis: [
    { text: "ustawa z 29 sierpnia 1997 r. Ordynacja podatkowa, art. 306e (podatki)", mark: "V" },
    { text: "KPA, art. 217 (inne należności)", mark: "V" },
    TAX_DUTY,
    OTHER_DUTY,
  ],
  lifeEvents: ["money-and-taxes", "business"],
  words: [
    "zaświadczenie o niezaleganiu",
    "nie zalegam z podatkami",
    "zaświadczenie o braku zaległości",
    "kwit że nie mam długów",
    "zaświadczenie do kredytu",
    "zaświadczenie do przetargu",
    "niezaleganie w podatku od nieruchomości",
    "brak długów wobec miasta",
    "zaświadczenie podatkowe do banku",
    "zaświadczenie dla notariusza o podatku",
    "potwierdzenie że wszystko zapłacone",
    "zaświadczenie o niezaleganiu z opłatami",
    "niezaleganie dla firmy",
    "papier o niezaleganiu",
    "довідка про відсутність боргів",
    "довідка про відсутність заборгованості",
    "довідка про податки для банку",
    "немає боргів перед містом",
    "довідка для тендеру",
    "no arrears certificate",
    "tax clearance certificate",
    "proof I owe no local tax",
    "certificate for a mortgage",
    "certificate for a tender",
  ],
  guide: {
    who: text(
      "O zaświadczenie o niezaleganiu może wystąpić osoba albo firma, której ono dotyczy. Może to zrobić też pełnomocnik.",
      "Про довідку може просити особа або фірма, якої вона стосується. Це може зробити й уповноважена особа.",
      "The person or company that the certificate is about may ask for it. An attorney may do so too.",
    ),
    next: text(
      "Wydział Podatków i Opłat sprawdza Twoje rozliczenia z miastem. Zaświadczenie dostajesz tak, jak wybierzesz: na papierze albo elektronicznie. Jeśli masz zaległość, urząd nie potwierdzi, że jej nie ma.",
      "Відділ Wydział Podatków i Opłat перевіряє ваші розрахунки з містом. Довідку отримуєте так, як оберете: на папері або в електронній формі. Якщо є борг, міська управа не підтвердить його відсутності.",
      "Wydział Podatków i Opłat checks your account with the city. You get the certificate as you choose: on paper or electronically. If you are in arrears, the office cannot confirm that you are not.",
    ),
    appeal: text(
      "Odmowę zaświadczenia urząd daje w postanowieniu. Składasz na nie zażalenie w ciągu 7 dni od doręczenia, przez organ, który je wydał.",
      "Відмову видати довідку міська управа оформлює постановою (postanowienie). Скаргу на неї подають протягом 7 днів від вручення, через орган, який її видав.",
      "A refusal is an order (postanowienie). You may complain against it within 7 days of delivery, through the body that issued it.",
    ),
    otherWays: waysToFile(
      text(
        "Wniosek o zaświadczenie o niezaleganiu",
        "Заяву про довідку про відсутність заборгованості",
        "An application for a certificate of no arrears",
      ),
    ),
    unknown: text(
      "Pełnej listy zwolnień z opłaty nie podajemy. Zapytaj w Wydziale Podatków i Opłat, czy Twój cel jest zwolniony i do której grupy należy opłata za odpady. Tam też potwierdź sposób i termin zażalenia.",
      "Повного списку звільнень від збору ми не вказуємо. Запитайте у відділі Wydział Podatków i Opłat, чи ваша мета звільнена і до якої групи належить плата за відходи. Там також підтвердьте спосіб і строк скарги.",
      "We do not give a complete list of exemptions. Ask Wydział Podatków i Opłat whether your purpose is exempt and which group the waste fee belongs to. Confirm there too how and by when to complain.",
    ),
    more: [
      {
        heading: text("Ile kosztuje egzemplarz", "Скільки коштує примірник", "What a copy costs"),
        text: text(
          `Zaświadczenie o niezaleganiu w podatkach kosztuje ${A_COPY.podatkowe} zł. Zaświadczenie o niezaleganiu w innych należnościach, na przykład w opłatach, kosztuje ${A_COPY.inne} zł. Opłatę liczy się od każdego egzemplarza. W niektórych sprawach ustawa zwalnia z opłaty. Formularz zapyta, do czego potrzebujesz zaświadczenia.`,
          `Довідка про відсутність податкового боргу коштує ${A_COPY.podatkowe} zł. Довідка про відсутність інших боргів, наприклад у зборах, коштує ${A_COPY.inne} zł. Збір рахують від кожного примірника. У деяких справах закон звільняє від збору. Формуляр запитає, для чого вам потрібна довідка.`,
          `A certificate of no tax arrears costs ${A_COPY.podatkowe} zł. A certificate of no other arrears, for example in charges, costs ${A_COPY.inne} zł. The duty is counted for each copy. In some matters the law frees you from it. The form asks what you need the certificate for.`,
        ),
      },
      {
        heading: text(
          "Załączniki i pełnomocnictwo",
          "Додатки і довіреність",
          "Attachments and a power of attorney",
        ),
        text: text(
          "Do wniosku nie dołączasz załączników. Jeśli działa pełnomocnik, dołącz pełnomocnictwo szczególne na formularzu PPS-1. Do zaświadczenia o innych należnościach niż podatki wystarczy zwykłe pełnomocnictwo.",
          "До заяви додатків не треба. Якщо діє уповноважена особа, додайте спеціальну довіреність на бланку PPS-1. Для довідки про інші платежі, ніж податки, досить звичайної довіреності.",
          "The application needs no attachments. If an attorney acts, attach a special power of attorney on the form PPS-1. For a certificate of dues other than taxes an ordinary power of attorney is enough.",
        ),
      },
    ],
  },
  assurance: "substantial",
  signature: {
    required: true,
    why: text(
      "Wniosek musi być podpisany (art. 168 § 3 Ordynacji podatkowej, art. 63 § 3 KPA).",
      "Заява має бути підписана (ст. 168 § 3 Ordynacja podatkowa, ст. 63 § 3 KPA).",
      "The application must be signed (art. 168 § 3 of the Tax Ordinance, art. 63 § 3 KPA).",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Wydanie zaświadczenia o niezaleganiu.",
      "Видача довідки про відсутність заборгованості.",
      "To issue a certificate of no arrears.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 306e Ordynacji podatkowej i art. 217 KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 306e Ordynacja podatkowa і ст. 217 KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 306e of the Tax Ordinance and art. 217 KPA.",
    ),
  }),
  tariffs: {
    podatkowe: {
      title: text("Zaświadczenie podatkowe", "Податкова довідка", "Tax certificate"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: A_COPY.podatkowe * 100, source: TAX_DUTY }],
    },
    inne: {
      title: text("Inne zaświadczenie", "Інша довідка", "Other certificate"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: A_COPY.inne * 100, source: OTHER_DUTY }],
    },
    pelnomocnictwo: ATTORNEY_TARIFF,
  },
  derived: {
    podatkowe: chosen("czego", ["podatki", "oba"]),
    niepodatkowe: chosen("czego", ["inne", "oba"]),
    "na-papierze": chosen("odbior", ["poczta", "osobiscie"]),
  },
  said: {
    podatkowe: {
      holds: text(
        "zaświadczenie ma dotyczyć podatków",
        "довідка має стосуватися податків",
        "the certificate is to be about taxes",
      ),
      fails: text(
        "zaświadczenie nie ma dotyczyć podatków",
        "довідка не має стосуватися податків",
        "the certificate is not to be about taxes",
      ),
    },
    niepodatkowe: {
      holds: text(
        "zaświadczenie ma dotyczyć innych należności",
        "довідка має стосуватися інших платежів",
        "the certificate is to be about other dues",
      ),
      fails: text(
        "zaświadczenie nie ma dotyczyć innych należności",
        "довідка не має стосуватися інших платежів",
        "the certificate is not to be about other dues",
      ),
    },
  },
  pages,
  fees: [
    {
      id: "podatkowe",
      title: text(
        "Zaświadczenie o niezaleganiu w podatkach",
        "Довідка про відсутність податкового боргу",
        "Certificate of no tax arrears",
      ),
      when: derived("podatkowe"),
      amount: { is: "computed", grosze: copiesOf("podatkowe") },
      exemptions,
      payee: CITY_HALL,
      source: TAX_DUTY,
    },
    {
      id: "inne",
      title: text(
        "Zaświadczenie o niezaleganiu w innych należnościach, na przykład w opłatach",
        "Довідка про відсутність інших боргів, наприклад у зборах",
        "Certificate of no other arrears, for example in charges",
      ),
      when: derived("niepodatkowe"),
      amount: { is: "computed", grosze: copiesOf("inne") },
      exemptions,
      payee: CITY_HALL,
      source: OTHER_DUTY,
    },
    ...certificateAttorneyFees(CITY_HALL, derived("podatkowe"), derived("niepodatkowe")).map((fee) => ({
      ...fee,
      exemptions: [...(fee.exemptions ?? []), ...exemptions],
    })),
  ],
  deadlines: [
    {
      is: { within: { unit: "days", count: 7 } },
      text: text(
        "Zaświadczenie o niezaleganiu urząd wydaje w ciągu 7 dni od dnia, w którym dostanie wniosek.",
        "Довідку про відсутність заборгованості міська управа видає протягом 7 днів від дня, коли отримає заяву.",
        "The office issues the certificate within 7 days from the day it gets the application.",
      ),
      source: { text: "Ordynacja podatkowa, art. 306a § 5; KPA, art. 217 § 3", mark: "V" },
    },
  ],
  examples,
});
