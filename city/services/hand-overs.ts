import { type Text, text } from "#core/forms";

/** A matter that no e-service of ours settles, and what the city's knowledge has a page for. */
export interface HandOver {
  slug: string;
  /** The page, by its slug among the sources of the knowledge. */
  source: string;
  title: Text;
  /** Where it is settled, in a sentence. */
  lead: Text;
  /** Residents' words for the matter, in any language: read by the router, never shown. */
  words: readonly string[];
}

/** More of residents' words stand in `phrasings.json`, under the same slugs. */
export const handOvers: readonly HandOver[] = [
  {
    slug: "odpis-aktu-stanu-cywilnego",
    source: "uslugi-odpis-aktu-stanu-cywilnego",
    title: text(
      "Odpis aktu urodzenia, małżeństwa albo zgonu",
      "Копія акта про народження, шлюб або смерть",
      "A copy of a birth, marriage or death certificate",
    ),
    lead: text(
      "Odpis dostaniesz w krajowej e-usłudze albo w Urzędzie Stanu Cywilnego. Strona mówi, ile kosztuje i co zabrać.",
      "Копію можна отримати через державну е-послугу або у відділі РАЦС (Urząd Stanu Cywilnego). На сторінці – скільки коштує і що взяти.",
      "You get the copy through the national e-service or at the registry office (Urząd Stanu Cywilnego). The page says what it costs and what to bring.",
    ),
    words: [
      "odpis aktu urodzenia",
      "odpis aktu małżeństwa",
      "odpis aktu zgonu",
      "akt stanu cywilnego",
      "metryka urodzenia",
      "świadectwo urodzenia",
      "свідоцтво про народження",
      "свідоцтво про шлюб",
      "birth certificate",
      "marriage certificate",
      "death certificate",
    ],
  },
  {
    slug: "abonament-parkingowy",
    source: "uslugi-abonament-parkingowy",
    title: text(
      "Abonament parkingowy dla mieszkańca",
      "Паркувальний абонемент для мешканця",
      "A resident's parking permit",
    ),
    lead: text(
      "Abonament wydaje Miejski Zarząd Dróg. Strona mówi, dla kogo jest i co przygotować.",
      "Абонемент видає Міське управління доріг (MZD). На сторінці – для кого він і що підготувати.",
      "The permit is issued by the road authority (MZD). The page says whom it is for and what to prepare.",
    ),
    words: [
      "abonament parkingowy",
      "karta parkingowa mieszkańca",
      "karta mieszkańca strefa parkowania",
      "parkowanie w strefie",
      "паркувальний абонемент",
      "паркування для мешканців",
      "resident parking permit",
      "parking permit",
    ],
  },
];
