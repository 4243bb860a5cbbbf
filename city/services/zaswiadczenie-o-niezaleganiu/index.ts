import { chosen, defineService, derived, type Fee, type Quantity, type Source, text } from "#core/forms";
import { ATTORNEY_TARIFF } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { certificateAttorneyFees } from "./attorney.ts";
import { examples } from "./examples.ts";
import { EXEMPT_PURPOSES, pages } from "./pages.ts";

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
    "Bank, notariusz albo kontrahent chce dowodu, że nie masz długów wobec miasta? Poproś o zaświadczenie.",
    "Банк, нотаріус чи контрагент хоче доказу, що у вас немає боргів перед містом? Попросіть довідку.",
    "Does a bank, a notary or a business partner want proof that you owe the city nothing? Ask for a certificate.",
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
      "Osoba albo firma, której zaświadczenie dotyczy. Może to zrobić też pełnomocnik.",
      "Особа або фірма, якої стосується довідка. Це може зробити й уповноважена особа.",
      "The person or company that it is about. An attorney may apply too.",
    ),
    next: text(
      "Wydział sprawdza Twoje rozliczenia i w ciągu 7 dni wydaje zaświadczenie. Jeśli masz zaległość, urząd nie potwierdzi, że jej nie ma.",
      "Відділ перевіряє ваші розрахунки і протягом 7 днів видає довідку. Якщо є борг, управа не підтвердить його відсутності.",
      "The unit checks your account and issues the certificate within 7 days. If you are in arrears, the office cannot confirm that you are not.",
    ),
    appeal: text(
      "Odmowę urząd daje w postanowieniu. Zażalenie składasz w ciągu 7 dni od doręczenia, przez organ, który je wydał.",
      "Відмову управа оформлює постановою (postanowienie). Скаргу на неї подають протягом 7 днів від вручення, через орган, який її видав.",
      "A refusal is an order (postanowienie). You may complain against it within 7 days of delivery, through the body that issued it.",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Nie mamy pełnej listy zwolnień z opłaty: zwolnienie w Twojej sprawie potwierdza wydział. Tam zapytaj też, do której grupy należy opłata za odpady.",
      "Ми не маємо повного списку звільнень від збору: звільнення у вашій справі підтверджує відділ. Там запитайте також, до якої групи належить плата за відходи.",
      "We have no complete list of exemptions: the unit confirms the one in your case. Ask there too which group the waste fee belongs to.",
    ),
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
      rows: [{ from: "2026-01-01", value: 2_100, source: TAX_DUTY }],
    },
    inne: {
      title: text("Inne zaświadczenie", "Інша довідка", "Other certificate"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [{ from: "2026-01-01", value: 1_700, source: OTHER_DUTY }],
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
        "Zaświadczenie o niezaleganiu w innych należnościach",
        "Довідка про відсутність інших боргів",
        "Certificate of no other arrears",
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
        "7 dni od dnia, w którym wniosek trafi do urzędu.",
        "7 днів від дня, коли заява надійде до управи.",
        "7 days from the day the office gets the application.",
      ),
      source: { text: "Ordynacja podatkowa, art. 306a § 5; KPA, art. 217 § 3", mark: "V" },
    },
  ],
  examples,
});
