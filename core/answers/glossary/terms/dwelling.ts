import type { ForeignTerm } from "../foreign-term.ts";

/** Flats and rents. */
export const DWELLING_TERMS: readonly ForeignTerm[] = [
  {
    pl: "mieszkanie lokal",
    uk: "квартира, квартирі, помешкання, мєшканє, квартиру",
    en: "flat, apartment, dwelling",
  },
  { pl: "mieszkaniowy", uk: "житло, жилье, житловий", en: "housing, accommodation" },
  {
    pl: "mieszkanie komunalne",
    uk: "комунальна квартира, комунальне житло, міська квартира, квартира від міста, житло від міста, муніципальне житло, муниципальная квартира, комунальне мешкання, міське житло, комунальну квартиру, міській квартирі",
    en: "council housing, council flat, municipal flat, social housing, public housing, municipal apartment, council house, city-owned flat",
  },
  {
    pl: "najem socjalny lokal socjalny",
    uk: "соціальне житло, соціальна квартира, соціальна оренда, социальное жилье",
    en: "social tenancy, social flat",
  },
  {
    pl: "czynsz",
    uk: "чинш, орендна плата, квартплата, плата за квартиру, аренда, оренда, плата за житло, за комунальну квартиру, заплатити за квартиру, оплата квартири",
    en: "rent",
  },
  {
    pl: "zaległości czynsz",
    uk: "борг за квартиру, борг за оренду, борг по квартплаті, борг за квартплату",
    en: "rent arrears, behind with rent, behind with the rent, rent debt, unpaid rent, cannot pay rent, can't pay rent",
  },
  {
    pl: "obniżka czynszu",
    uk: "зниження квартплати, зменшити оренду, зменшення орендної плати",
    en: "rent reduction, lower rent, reduce rent",
  },
  { pl: "eksmisja", uk: "виселення, виселяють, виселити, выселение", en: "eviction, evict, evicted" },
  {
    pl: "usterka w mieszkaniu naprawa",
    uk: "полагодити в квартирі, ремонтувати квартиру, хто ремонтує, відремонтувати, поламка в квартирі",
    en: "repair in flat, fix in my flat, repair flat, who repairs",
  },
  { pl: "naprawa", uk: "полагодити, лагодити, відремонтую, починить", en: "repair, fix, mend, repairing" },
  {
    pl: "wilgoć grzyb pleśń",
    uk: "пліснява, вогкість, грибок, сирість, плесень, цвіль, цвілі",
    en: "mould, mold, damp, fungus, mildew, dampness",
  },
  {
    pl: "cieknąca rura przeciek",
    uk: "тече труба, труба тече, протікає, тече кран, течь, протікання, тече",
    en: "leak, leaking pipe, leaking, dripping tap, leaking tap, water leak, pipe",
  },
  {
    pl: "zarządca budynku",
    uk: "управитель будинку, керуюча компанія, адміністратор будинку, домоуправа, ЖЕК, жек",
    en: "building manager, property manager, housing manager, caretaker, administrator of building",
  },
  {
    pl: "wspólnota mieszkaniowa",
    uk: "ОСББ, осбб, спільнота мешканців, житлова спільнота",
    en: "housing community, homeowners association, residents' association",
  },
  {
    pl: "spółdzielnia mieszkaniowa",
    uk: "житловий кооператив, кооператив",
    en: "housing cooperative, housing co-op",
  },
  {
    pl: "zamiana mieszkania",
    uk: "обмін квартири, обміняти квартиру, поміняти квартиру",
    en: "flat swap, exchange flat, swap flat",
  },
  {
    pl: "wykup mieszkania",
    uk: "викупити квартиру, приватизація, приватизувати",
    en: "buy my council flat, buy out council flat, privatise",
  },
  {
    pl: "lista oczekujących mieszkanie",
    uk: "черга на житло, черга на квартиру, очередь на квартиру",
    en: "housing list, waiting list, housing waiting list",
  },
  {
    pl: "mieszkanie do remontu",
    uk: "квартира під ремонт, квартира для ремонту",
    en: "flat for renovation, flat to renovate",
  },
  {
    pl: "wynajem mieszkania",
    uk: "зняти квартиру, здати квартиру, орендувати квартиру, орендована квартира, орендованій квартирі, снять квартиру, знімаю квартиру, здавати квартиру, съемная квартира",
    en: "rented flat, rent a flat, rented apartment, let my flat, rent an apartment, renting flat",
  },
  { pl: "klucz", uk: "ключ, ключі, ключи", en: "key, keys" },
  { pl: "okna", uk: "вікно, вікна, окно", en: "window" },
  {
    pl: "instalacja elektryczna",
    uk: "електропроводка, проводка, розетка",
    en: "wiring, electrical installation, socket",
  },
  { pl: "łazienka toaleta", uk: "ванна, туалет, душ", en: "bathroom, toilet, shower" },
  { pl: "kuchnia", uk: "кухня, плита", en: "kitchen, cooker" },
  { pl: "klatka schodowa", uk: "під'їзд, сходова клітка, подъезд", en: "staircase, stairwell, hallway" },
  { pl: "dziedziniec podwórko", uk: "двір, подвір'я, двор, дворі, дворик", en: "courtyard, front yard" },
  { pl: "metr kwadratowy", uk: "квадратний метр, квадрат", en: "square meter" },
  {
    pl: "schronienie dach nad głową",
    uk: "ніде жити, дах над головою, негде жить, втратив житло",
    en: "nowhere to live, roof over head, lose my home, lost my home",
  },
  { pl: "TBS", uk: "тбс", en: "TBS" },
  { pl: "pokój wynajem", uk: "зняти кімнату, кімната в оренду", en: "rent a room, room to rent" },
];
