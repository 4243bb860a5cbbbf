import { chosen, defineService, derived, type Source, type Tariff, text } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { WAYS_IN } from "../blocks/ways-in.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const DUTY: Source = {
  text: "ustawa o opłacie skarbowej, załącznik, cz. I: wypis do 5 stron 30 zł, powyżej 50 zł; wyrys 20 zł za stronę A4 pełną lub rozpoczętą, najwyżej 200 zł",
  mark: "V",
};

const since2026 = (title: Tariff["title"], value: number): Tariff => ({
  title,
  unit: "grosze",
  covers: { from: "2026-01-01" },
  rows: [{ from: "2026-01-01", value, source: DUTY }],
});

const hasText = derived("z-wypisem");
const hasMap = derived("z-wyrysem");

/**
 * Extracts of the local plan (art. 30 u.p.z.p.). What is sure beforehand is the least amount; the rest depends on pages
 * that the office counts.
 */
export const localPlanExtract = defineService({
  slug: "wypis-wyrys-mpzp",
  title: text(
    "Wypis i wyrys z miejscowego planu",
    "Витяг із місцевого плану (wypis i wyrys)",
    "Extract of the local plan (wypis i wyrys)",
  ),
  lead: text(
    "Chcesz wiedzieć na piśmie, co miejscowy plan mówi o działce? Zamów jego tekst, fragment mapy albo jedno i drugie.",
    "Хочете знати письмово, що місцевий план каже про ділянку? Замовте його текст, фрагмент мапи або обидва.",
    "Do you want it in writing what the local plan says about a parcel? Order its text, a part of the map, or both.",
  ),
  unit: "urbanistyka",
  organ: PRESIDENT,
  jrwa: { symbol: "6727", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    { text: "ustawa z 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym, art. 30", mark: "V" },
    DUTY,
  ],
  lifeEvents: ["building", "home"],
  words: [
    "wypis z planu",
    "wyrys z planu",
    "wypis i wyrys z mpzp",
    "miejscowy plan zagospodarowania",
    "plan zagospodarowania działki",
    "przeznaczenie działki w planie",
    "co można budować według planu",
    "czy działka jest budowlana",
    "dokument z planu do notariusza",
    "plan miejscowy dla banku",
    "mapka z planu zagospodarowania",
    "mpzp dla działki",
    "wypis z planu do sprzedaży działki",
    "zaświadczenie o przeznaczeniu działki",
    "витяг з місцевого плану",
    "план забудови для ділянки",
    "призначення ділянки за планом",
    "витяг з плану для нотаріуса",
    "що дозволено будувати на ділянці",
    "extract of the local plan",
    "zoning plan extract",
    "local plan map for a plot",
    "what the plan says about my land",
    "plan document for the notary",
  ],
  guide: {
    who: text(
      "Każdy. Nie musisz być właścicielem działki ani podawać powodu.",
      "Кожен. Не треба бути власником ділянки чи пояснювати причину.",
      "Anyone. You need not own the land or give a reason.",
    ),
    next: text(
      "Urząd liczy strony i podaje Ci opłatę. Po wpłacie wydaje dokument, na papierze albo elektronicznie. Jeśli dla działki nie ma planu, napisze o tym.",
      "Управа рахує сторінки і повідомляє суму. Після оплати видає документ, на папері або в електронній формі. Якщо для ділянки немає плану, вона про це напише.",
      "The office counts the pages and tells you the amount. Once you pay, it issues the document on paper or electronically. If there is no plan for the parcel, it tells you so.",
    ),
    appeal: text(
      "Od wypisu i wyrysu nie ma odwołania, bo to dokumenty z treścią planu. Jeśli urząd zwleka, możesz złożyć ponaglenie.",
      "Витяг не можна оскаржити, бо це документ зі змістом плану. Якщо управа зволікає, ви можете подати нагадування (ponaglenie).",
      "There is no appeal against an extract, as it only repeats the plan. If the office is late, you may file a reminder (ponaglenie).",
    ),
    otherWays: WAYS_IN,
    unknown: text(
      "Nie podajemy terminu w dniach ani zwolnień z opłaty. Nie wiemy też, czy kilka działek zmieści się w jednym dokumencie. Zapytaj w Wydziale Urbanistyki i Architektury.",
      "Ми не вказуємо строку в днях і звільнень від збору. Не знаємо також, чи кілька ділянок умістяться в одному документі. Запитайте у відділі Wydział Urbanistyki i Architektury.",
      "We give neither a term in days nor exemptions from the duty. Nor do we know whether several parcels fit into one document. Ask Wydział Urbanistyki i Architektury.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Wydanie wypisu i wyrysu z miejscowego planu.",
      "Видача витягу з місцевого плану.",
      "To issue an extract of the local plan.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 30 ustawy o planowaniu i zagospodarowaniu przestrzennym i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 30 закону про планування і просторовий розвиток та KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 30 of the Spatial Planning Act and the KPA.",
    ),
  }),
  tariffs: {
    wypis: since2026(
      text("Wypis do 5 stron", "Витяг із тексту до 5 сторінок", "Text extract of up to 5 pages"),
      3_000,
    ),
    "strona-wyrysu": since2026(
      text("Strona A4 wyrysu", "Сторінка A4 витягу з мапи", "An A4 page of the map extract"),
      2_000,
    ),
    pelnomocnictwo: ATTORNEY_TARIFF,
  },
  derived: {
    "z-wypisem": chosen("dokument", ["wypis", "oba"]),
    "z-wyrysem": chosen("dokument", ["wyrys", "oba"]),
  },
  said: {
    "z-wypisem": {
      holds: text("prosisz o wypis", "ви просите витяг із тексту", "you ask for the text extract"),
      fails: text(
        "nie prosisz o wypis",
        "ви не просите витягу з тексту",
        "you do not ask for the text extract",
      ),
    },
    "z-wyrysem": {
      holds: text("prosisz o wyrys", "ви просите витяг із мапи", "you ask for the map extract"),
      fails: text("nie prosisz o wyrys", "ви не просите витягу з мапи", "you do not ask for the map extract"),
    },
  },
  pages,
  fees: [
    {
      id: "wypis",
      title: text("Wypis, do 5 stron", "Витяг із тексту, до 5 сторінок", "Text extract, up to 5 pages"),
      when: hasText,
      amount: { is: "fixed", grosze: { tariff: "wypis" } },
      payee: CITY_HALL,
      source: DUTY,
    },
    {
      id: "wypis-powyzej-5-stron",
      title: text(
        "Dopłata do 50 zł, jeśli wypis ma więcej niż 5 stron",
        "Доплата до 50 zł, якщо витяг має понад 5 сторінок",
        "The rest up to 50 zł, if the text has more than 5 pages",
      ),
      when: hasText,
      amount: { is: "office" },
      payee: CITY_HALL,
      source: DUTY,
    },
    {
      id: "wyrys",
      title: text(
        "Wyrys, pierwsza strona A4",
        "Витяг із мапи, перша сторінка A4",
        "Map extract, first A4 page",
      ),
      when: hasMap,
      amount: { is: "fixed", grosze: { tariff: "strona-wyrysu" } },
      payee: CITY_HALL,
      source: DUTY,
    },
    {
      id: "wyrys-dalsze-strony",
      title: text(
        "Wyrys, każda następna zaczęta strona A4: po 20 zł, razem najwyżej 200 zł",
        "Витяг із мапи, кожна наступна розпочата сторінка A4: по 20 zł, разом не більше 200 zł",
        "Map extract, each further A4 page begun: 20 zł, 200 zł at most in all",
      ),
      when: hasMap,
      amount: { is: "office" },
      payee: CITY_HALL,
      source: DUTY,
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: "without-delay",
      text: text(
        "Bez zbędnej zwłoki. Terminu w dniach nie podajemy, bo go nie potwierdziliśmy.",
        "Без зайвих зволікань. Строку в днях не вказуємо, бо ми його не підтвердили.",
        "Without undue delay. We give no term in days, as we have not confirmed one.",
      ),
      source: { text: "KPA, art. 35 § 1; termin w dniach do potwierdzenia przez urząd", mark: "?" },
    },
  ],
  examples,
});
