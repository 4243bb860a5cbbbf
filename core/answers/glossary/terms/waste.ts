import type { ForeignTerm } from "../foreign-term.ts";

/** Waste and cleanliness. */
export const WASTE_TERMS: readonly ForeignTerm[] = [
  { pl: "odpady śmieci", uk: "сміття, смітник, мусор, шмєці", en: "rubbish, garbage, trash, refuse, litter" },
  { pl: "odpady", uk: "відходи, отходы", en: "waste" },
  {
    pl: "odpady komunalne",
    uk: "побутов* відход*, комунальні відходи, побутове сміття",
    en: "municipal waste, household waste",
  },
  {
    pl: "opłata za odpady śmieci",
    uk: "плата за сміття, оплата за сміття, за вивіз сміття скільки, тариф на сміття, плата за мусор, оплата за вивіз сміття, коштує вивіз сміття",
    en: "waste fee, garbage fee, rubbish fee, bin charge, refuse charge, waste charge, trash fee",
  },
  {
    pl: "deklaracja odpady",
    uk: "декларація на сміття, декларація про відходи, смітєва декларація, декларація на вивіз сміття, декларація за сміття",
    en: "waste declaration, garbage declaration, rubbish declaration",
  },
  {
    pl: "odbiór odpadów harmonogram",
    uk: "вивіз сміття, вивозять сміття, графік вивозу, забирають сміття, вывоз мусора, вивозити сміття, коли заберуть сміття",
    en: "waste collection, rubbish collection, garbage collection, bin collection, collection day, rubbish collected, bins emptied, collection schedule",
  },
  {
    pl: "nieodebrany pojemnik odpady",
    uk: "не забрали сміття, не вивезли сміття, не вывезли мусор, сміття не забрали",
    en: "missed collection, not empty bin, bin not emptied, rubbish not collected, not collect rubbish",
  },
  {
    pl: "pojemnik na odpady",
    uk: "контейнер, контейнери, бак, баки, відро, урна, контейнер для сміття, мусорка",
    en: "bin, container, dustbin, wheelie bin, trash can, rubbish bin",
  },
  {
    pl: "worek na odpady",
    uk: "мішок, мішки для сміття, пакет для сміття, мешок",
    en: "rubbish bag, bin bag, sack",
  },
  {
    pl: "segregacja odpadów",
    uk: "сортування, сортувати, сортування сміття, сегрегація, роздільний збір, сортировать мусор",
    en: "sort waste, waste sorting, segregation, recycle, recycling, sorting, which bin, separate waste",
  },
  {
    pl: "papier pojemnik niebieski",
    uk: "папір, картон, макулатура, бумага",
    en: "cardboard, paper waste, carton",
  },
  {
    pl: "tworzywa sztuczne plastik metale pojemnik żółty",
    uk: "пластик, пластмаса, пластикова пляшка, пляшки, бляшанка",
    en: "plastic, plastic bottle, tin can, aluminium can, metal packaging",
  },
  {
    pl: "szkło pojemnik zielony",
    uk: "скло, стекло, скляна пляшка, банка скляна, скляний",
    en: "glass, glass bottle, jar",
  },
  {
    pl: "bioodpady pojemnik brązowy",
    uk: "біовідходи, харчові відходи, органіка, кухонні відходи, пищевые отходы",
    en: "bio waste, biowaste, food waste, organic waste, kitchen waste",
  },
  {
    pl: "odpady zmieszane",
    uk: "змішані відходи, несортоване сміття",
    en: "mixed waste, general waste, residual waste",
  },
  {
    pl: "odpady wielkogabarytowe meble",
    uk: "великогабаритні відходи, великогабарит, старі меблі, меблі, мебель, габарити, громіздкі відходи, крупногабарит",
    en: "bulky waste, old furniture, furniture, large items, bulk rubbish, bulky",
  },
  {
    pl: "stara kanapa meble wielkogabarytowe",
    uk: "диван, ліжко, матрац, матрас, шафа, стіл, крісло, софа, килим",
    en: "sofa, couch, mattress, wardrobe, armchair, carpet, bed",
  },
  {
    pl: "elektrośmieci sprzęt elektryczny",
    uk: "електровідходи, електротехніка, побутова техніка, холодильник, пралка, пральна машина, телевізор, комп'ютер, электроника, техніка",
    en: "electronic waste, e-waste, electrical equipment, fridge, refrigerator, washing machine, television, TV, computer, appliance, old electronics",
  },
  { pl: "baterie", uk: "батарейка, батарейки, акумулятор, батареї", en: "battery, batteries, accumulator" },
  {
    pl: "żarówki świetlówki",
    uk: "лампочка, лампочки, люмінесцентна лампа",
    en: "light bulb, bulb, fluorescent lamp",
  },
  {
    pl: "przeterminowane leki apteka",
    uk: "прострочені ліки, старі ліки, прострочені таблетки, лікарства, ліки, таблетки, просроченные лекарства",
    en: "expired medicine, out of date medicine, old medicine, medicine, medication, tablet, pill, drugs disposal",
  },
  { pl: "igły strzykawki", uk: "голки, шприц, шприци", en: "needle, syringe" },
  { pl: "termometr rtęć", uk: "термометр, ртуть", en: "thermometer, mercury" },
  {
    pl: "gruz odpady budowlane",
    uk: "будівельне сміття, будівельні відходи, щебінь, відходи після ремонту, сміття після ремонту, строительный мусор, уламки",
    en: "rubble, construction waste, building waste, debris, renovation waste",
  },
  {
    pl: "opony",
    uk: "шини, шина, гума автомобільна, покришки, резина, колеса, шинами",
    en: "tyre, tire, old tyres",
  },
  {
    pl: "tekstylia ubrania",
    uk: "одяг, старий одяг, одежа, текстиль, взуття, вещи, старі речі",
    en: "clothes, old clothes, textile, shoes, clothing, bedding",
  },
  { pl: "azbest", uk: "азбест*, шифер, азбестовий шифер", en: "asbestos, asbestos roof, eternit" },
  {
    pl: "odpady zielone trawa liście",
    uk: "трава, листя, гілки, скошена трава, садові відходи, ветки",
    en: "garden waste, grass, leaves, branches, green waste, hedge cuttings",
  },
  { pl: "choinka", uk: "ялинка, новорічна ялинка, елка", en: "Christmas tree" },
  { pl: "kompostownik", uk: "компост*, компостер, компостування", en: "compost*, composter, compost heap" },
  {
    pl: "niższa opłata kompostownik",
    uk: "менша плата компост, знижка за компост",
    en: "compost discount, pay less compost",
  },
  {
    pl: "PSZOK punkt selektywnego zbierania odpadów",
    uk: "псок, пшок, ПСЗОК, пункт збору відходів, пункт прийому відходів, пункт прийому сміття",
    en: "recycling centre, recycling center, PSZOK, civic amenity site, waste drop-off, rubbish tip, dump",
  },
  {
    pl: "wyrzucić odpady",
    uk: "викинути, викидати, позбутися, утилізувати, выбросить, выкинуть, викину",
    en: "throw away, throw out, get rid of, dispose of, dispose, discard, disposal",
  },
  {
    pl: "dzikie wysypisko",
    uk: "стихійне звалище, звалище, свалка, незаконне звалище",
    en: "illegal dump, fly-tipping, wild dump, dumping",
  },
  {
    pl: "niebezpieczne odpady farby",
    uk: "небезпечні відходи, фарба, хімія, лаки, розчинник",
    en: "hazardous waste, paint, chemicals, solvent",
  },
  { pl: "olej", uk: "олія, масло, відпрацьоване масло", en: "oil, used oil" },
  {
    pl: "szambo nieczystości",
    uk: "вигрібна яма, септик, каналізація яма, выгребная яма",
    en: "septic tank, cesspit, cesspool",
  },
  { pl: "kanalizacja ścieki", uk: "каналізація, стоки, канализация", en: "sewage, sewer, sewerage, drains" },
  {
    pl: "woda wodociąg",
    uk: "вода, водопостачання, водопровід, водоканал",
    en: "water supply, tap water, water",
  },
  {
    pl: "czystość porządek",
    uk: "чистота, порядок, прибирання, брудно",
    en: "cleanliness, tidiness, cleaning, litter on street",
  },
  {
    pl: "regulamin utrzymania czystości",
    uk: "правила чистоти, правила благоустрою",
    en: "cleanliness rules, tidiness rules",
  },
  { pl: "kosz uliczny", uk: "вулична урна, смітник на вулиці", en: "street bin, litter bin" },
  { pl: "butelka kaucja", uk: "застава за пляшку, депозит за пляшки", en: "bottle deposit, deposit" },
  {
    pl: "karton po mleku",
    uk: "пакет від молока, тетрапак, картон з-під молока",
    en: "milk carton, tetra pak, juice carton",
  },
  { pl: "pieluchy", uk: "підгузки, памперси, памперс", en: "nappy, diaper" },
  { pl: "popiół", uk: "попіл, зола", en: "ash, ashes" },
  { pl: "styropian folia", uk: "пінопласт, плівка", en: "polystyrene, styrofoam, foil" },
  { pl: "metal złom", uk: "метал, брухт, металолом, залізо", en: "scrap metal, metal, iron" },
  {
    pl: "kolor pojemnika",
    uk: "колір контейнера, до якого контейнера, в який контейнер, який контейнер, який бак",
    en: "colour of bin, which container, color of the bin",
  },
  {
    pl: "podwyższona opłata brak segregacji",
    uk: "штраф за несортування, не сортую сміття",
    en: "penalty for not sorting, not sorting waste",
  },
  {
    pl: "mycie pojemnika zniszczony pojemnik",
    uk: "зламаний контейнер, поламаний бак",
    en: "broken bin, damaged bin, replace bin",
  },
];
