import type { ForeignTerm } from "../foreign-term.ts";

/** Building, land and property. */
export const BUILDING_TERMS: readonly ForeignTerm[] = [
  {
    pl: "warunki zabudowy",
    uk: "умов* забудов*, умови забудови, вузетка, ВЗ, условия застройки, вз рішення",
    en: "zoning decision, planning condition, building condition, development condition, planning decision, outline planning",
  },
  {
    pl: "plan miejscowy zagospodarowania",
    uk: "місцев* план*, місцевий план, план місцевий, план забудови, план території, генплан, містобудівний план, градостроительный план, плану місцевого",
    en: "zoning plan, local plan, zoning, development plan, land use plan, spatial plan, master plan",
  },
  {
    pl: "budowa",
    uk: "будувати, будівництво, збудувати, строить, стройка, строительство",
    en: "build, construct, construction",
  },
  {
    pl: "budowa domu",
    uk: "будувати дім, будівництво будинку, збудувати будинок, построить дом, будувати будинок",
    en: "build a house, building a house",
  },
  {
    pl: "pozwolenie na budowę",
    uk: "дозвіл на будівництво, дозвіл на будову, разрешение на строительство, дозвіл будувати",
    en: "building permit, construction permit, planning permission, permission to build, building permission",
  },
  {
    pl: "zgłoszenie budowy robót",
    uk: "повідомлення про будівництво",
    en: "notification of construction, building notification",
  },
  { pl: "zabudowa", uk: "забудова", en: "development" },
  {
    pl: "rozbiórka",
    uk: "знести, знесення, снос, демонтаж",
    en: "demolition, demolish, pull down, tear down",
  },
  {
    pl: "remont roboty",
    uk: "ремонт, ремонтувати, реконструкція",
    en: "renovation, refurbishment, repair work, redecorate",
  },
  {
    pl: "nadzór budowlany",
    uk: "будівельний нагляд, будівельна інспекція",
    en: "building inspection, building supervision, building inspector",
  },
  {
    pl: "samowola budowlana",
    uk: "самобуд, незаконне будівництво, самовільна забудова",
    en: "illegal building, unauthorised construction, built without permission",
  },
  { pl: "budynek dom", uk: "будинок, дім, дом, хата", en: "building, house, home" },
  { pl: "działka", uk: "ділянка, участок, земельна ділянка", en: "plot, lot, parcel of land" },
  {
    pl: "podział działki",
    uk: "поділ ділянки, розділити ділянку, раздел участка",
    en: "plot division, divide plot, subdivide, split plot",
  },
  { pl: "granica działki", uk: "межа ділянки, межі ділянки, граница участка", en: "plot boundary, boundary" },
  { pl: "plan", uk: "план", en: "plan, site plan" },
  { pl: "nieruchomość", uk: "нерухомість, недвижимость", en: "property, real estate, estate" },
  { pl: "ogrodzenie", uk: "паркан, огорожа, забор", en: "fence, fencing" },
  {
    pl: "altana",
    uk: "альтанка, сарай, господарська будівля, навіс",
    en: "shed, gazebo, summerhouse, carport",
  },
  { pl: "balkon", uk: "балкон", en: "balcony" },
  { pl: "dach", uk: "дах, дахи, крыша, даху", en: "roof" },
  {
    pl: "komin kominiarz",
    uk: "димар, комин, сажотрус, димохід, труба димова",
    en: "chimney, chimney sweep, flue",
  },
  { pl: "geodeta mapa", uk: "геодезист, землемір, геодезія", en: "surveyor, land surveyor, survey map" },
  { pl: "architekt projekt", uk: "архітектор, проєкт, проект", en: "architect, building project, design" },
  {
    pl: "zabytek konserwator",
    uk: "пам'ятка, пам'ятка архітектури, історична будівля",
    en: "monument, heritage building, listed building, historic building",
  },
  {
    pl: "adres numer porządkowy",
    uk: "номер будинку, присвоїти адресу, поштова адреса будинку",
    en: "house number, assign address",
  },
  {
    pl: "przyłącze",
    uk: "підключення, приєднання до мережі",
    en: "connection to network, utility connection",
  },
  {
    pl: "prąd energia",
    uk: "електрика, світло в квартирі, електроенергія, струм",
    en: "electricity, power supply",
  },
  { pl: "gaz", uk: "газ, газопостачання", en: "gas, gas supply" },
  { pl: "ogrzewanie", uk: "опалення, отопление", en: "heating, central heating" },
  { pl: "winda", uk: "ліфт, лифт", en: "lift, elevator" },
  { pl: "piwnica", uk: "підвал, підвалі, погріб, подвал", en: "cellar, basement" },
  {
    pl: "sprzedaż nieruchomości przetarg",
    uk: "продаж землі, аукціон, торги",
    en: "auction, tender, land sale",
  },
  { pl: "dzierżawa gruntu", uk: "оренда землі, орендувати ділянку", en: "land lease, lease land" },
  { pl: "użytkowanie wieczyste przekształcenie", uk: "безстрокове користування", en: "perpetual usufruct" },
  { pl: "wywłaszczenie odszkodowanie", uk: "викуп землі, вилучення землі", en: "expropriation" },
];
