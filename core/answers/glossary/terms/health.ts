import type { ForeignTerm } from "../foreign-term.ts";

/** Health. */
export const HEALTH_TERMS: readonly ForeignTerm[] = [
  { pl: "lekarz", uk: "лікар, доктор, врач, терапевт, лікаря", en: "doctor, physician, GP, family doctor" },
  {
    pl: "nocna pomoc lekarska",
    uk: "лікар вночі, лікар у вихідні, нічний лікар, лікар на вихідних, врач ночью, нічна допомога, приймає лікар вночі",
    en: "doctor at night, night doctor, out-of-hours doctor, doctor on weekend, night medical care, doctor on Sunday, out of hours",
  },
  { pl: "szpital", uk: "лікарня, больница, шпиталь, госпіталь", en: "hospital" },
  {
    pl: "SOR oddział ratunkowy",
    uk: "приймальне відділення, невідкладна допомога, сор",
    en: "emergency department, emergency room, A&E, ER",
  },
  {
    pl: "przychodnia",
    uk: "поліклініка, амбулаторія, клініка, пшиходня",
    en: "clinic, outpatient clinic, surgery, health centre, health center",
  },
  {
    pl: "apteka dyżur",
    uk: "аптека, нічна аптека, чергова аптека",
    en: "pharmacy, chemist, drugstore, night pharmacy, duty pharmacy",
  },
  { pl: "recepta", uk: "рецепт", en: "prescription" },
  {
    pl: "szczepienie",
    uk: "щеплення, вакцина, вакцинація, прививка, прививки, щепити",
    en: "vaccination, vaccine, vaccinate, jab, immunisation, immunization",
  },
  {
    pl: "szczepienia obowiązkowe",
    uk: "обов'язкові щеплення, обязательные прививки, щеплення обов'язкові",
    en: "compulsory vaccination, mandatory vaccination, vaccinations compulsory, required vaccinations",
  },
  { pl: "grypa", uk: "грип, грипп", en: "flu, influenza" },
  { pl: "zdrowie", uk: "здоров'я, здоровье, медицина", en: "health, medical, healthcare" },
  {
    pl: "ubezpieczenie zdrowotne NFZ",
    uk: "медична страховка, медичне страхування, НФЗ, нфз",
    en: "health insurance, NFZ, national health fund",
  },
  { pl: "dentysta stomatolog", uk: "стоматолог, зубний лікар, дантист", en: "dentist" },
  {
    pl: "pogotowie ratunkowe",
    uk: "швидка, швидка допомога, скорая помощь, скорая",
    en: "ambulance, paramedic",
  },
  { pl: "choroba", uk: "хвороба, хворий, захворів, болезнь", en: "illness, sick, disease, ill" },
  { pl: "zatrucie", uk: "отруєння, отравление", en: "poisoning, poisoned" },
  {
    pl: "sanepid inspekcja sanitarna",
    uk: "санепід, санітарна інспекція, санстанція",
    en: "sanitary inspection, health inspection, sanepid",
  },
  { pl: "badania", uk: "аналізи, обстеження, медогляд", en: "medical test, check-up, examination" },
  { pl: "rehabilitacja", uk: "реабілітація", en: "rehabilitation, physiotherapy" },
  {
    pl: "turnus rehabilitacyjny",
    uk: "реабілітаційний тур, санаторій",
    en: "rehabilitation stay, sanatorium",
  },
  { pl: "ból", uk: "біль, болить", en: "pain, ache" },
  { pl: "karetka", uk: "карета швидкої", en: "ambulance car" },
  { pl: "leki", uk: "ліки безкоштовно, лекарство", en: "free medicines" },
];
