import type { ForeignTerm } from "../foreign-term.ts";

/** Trees, air, noise. */
export const ENVIRONMENT_TERMS: readonly ForeignTerm[] = [
  { pl: "drzewo", uk: "дерево", en: "tree" },
  {
    pl: "usunięcie drzewa",
    uk: "зрубати, спиляти, вирубати, рубати дерево, зрізати дерево, спилить дерево, вирубка, видалити дерево, зрубати дерево, срубить",
    en: "cut down tree, cut tree, cutting down trees, fell tree, remove tree, tree removal, tree felling, chop down tree",
  },
  { pl: "usunięcie", uk: "видалення, усунення, прибрати", en: "cut, remove, fell, chop, removal" },
  { pl: "krzew", uk: "кущ, кущі, куст, живопліт", en: "bush, shrub, hedge" },
  {
    pl: "przycinanie drzewa",
    uk: "обрізати дерево, обрізка дерев, підрізати",
    en: "prune, pruning, trim tree, tree trimming",
  },
  { pl: "pomnik przyrody", uk: "пам'ятка природи", en: "nature monument, protected tree" },
  {
    pl: "park zieleń",
    uk: "парк, зелень, сквер, зелена зона",
    en: "park, green space, greenery, public garden",
  },
  { pl: "ogród", uk: "сад, саду, огород, город", en: "garden, backyard, yard" },
  { pl: "ogródki działkowe", uk: "дачна ділянка, городи", en: "allotment" },
  {
    pl: "spalanie śmieci",
    uk: "палить сміття, спалює сміття, палить пластик, сусід палить, спалювання сміття, палять сміття, палить у печі, жжет мусор, спалювати",
    en: "burns rubbish, burning rubbish, burn waste, burning plastic, burning trash, burn garbage, burns plastic, burns waste",
  },
  {
    pl: "dym z komina",
    uk: "дим, дым, димить, чад з труби, дим з труби",
    en: "smoke, smoky chimney, smoking chimney, smoke from chimney",
  },
  { pl: "smog", uk: "смог, забруднення повітря", en: "smog, air pollution" },
  { pl: "jakość powietrza", uk: "якість повітря, качество воздуха", en: "air quality" },
  {
    pl: "uchwała antysmogowa",
    uk: "антисмогова постанова, антисмогове",
    en: "anti-smog resolution, anti-smog",
  },
  {
    pl: "kocioł piec wymiana",
    uk: "котел, котлі, піч, печі, замінити котел, заміна котла, пічка, печка, старий котел, пічку",
    en: "boiler, stove, furnace, replace boiler, coal boiler, old boiler, replace my old coal boiler, heating stove",
  },
  { pl: "węgiel", uk: "вугілля, вугіллям, уголь, топити вугіллям", en: "coal, burn coal" },
  { pl: "drewno opałowe", uk: "дрова, дерево для печі", en: "firewood, logs" },
  {
    pl: "CEEB deklaracja źródło ciepła",
    uk: "цееб, декларація про опалення, джерело тепла",
    en: "CEEB, heat source, heating declaration",
  },
  {
    pl: "czyste powietrze dotacja",
    uk: "чисте повітря, чисте повєтше",
    en: "clean air programme, clean air grant, clean air",
  },
  {
    pl: "fotowoltaika",
    uk: "сонячні батареї, сонячні панелі, фотовольтаїка",
    en: "solar panel, photovoltaic",
  },
  { pl: "pompa ciepła", uk: "тепловий насос", en: "heat pump" },
  {
    pl: "ognisko",
    uk: "вогнище, багаття, костер, палити листя, шашлик",
    en: "bonfire, campfire, burn leaves, barbecue",
  },
  {
    pl: "hałas",
    uk: "шум, шумлять, шумить, галас, гучна музика, гучно, шумят, громкая музыка",
    en: "noise, noisy, loud, loud music",
  },
  {
    pl: "hałas cisza nocna sąsiad",
    uk: "сусіди шумлять, шумні сусіди, шум вночі, шумлять вночі, тиша вночі, нічна тиша, голосні сусіди, соседи шумят",
    en: "noisy neighbour, noisy neighbor, noise at night, loud neighbours, quiet hours, night silence, neighbours make noise",
  },
  { pl: "sąsiad", uk: "сусід, сусіди, сусідка, сосед, соседи", en: "neighbour, neighbor" },
  {
    pl: "zapach odór",
    uk: "сморід, смердить, запах, воняет, неприємний запах",
    en: "smell, odour, stink, stench, smelly",
  },
  { pl: "rzeka potok", uk: "річка, струмок, потік, река", en: "river, stream, brook" },
  { pl: "las", uk: "ліс, лісі, лес", en: "forest, wood" },
  {
    pl: "ochrona środowiska",
    uk: "охорона довкілля, довкілля, екологія, экология",
    en: "environmental protection, environment, ecology",
  },
  {
    pl: "deszczówka zbiornik",
    uk: "дощова вода, збір дощової води",
    en: "rainwater, rain barrel, rainwater tank",
  },
  { pl: "zanieczyszczenie", uk: "забруднення", en: "pollution, contamination" },
  { pl: "promieniowanie", uk: "радіація", en: "radiation" },
];
