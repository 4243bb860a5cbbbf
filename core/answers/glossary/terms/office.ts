import type { ForeignTerm } from "../foreign-term.ts";

/** The office, its people and its accessibility. */
export const OFFICE_TERMS: readonly ForeignTerm[] = [
  {
    pl: "urząd miejski",
    uk: "міська рада, мерія, ужонд, ужонду, уряд, уряду, ужонд мєйскі, муніципалітет, міська адміністрація, исполком, виконком, горсовет, магістрат, ужонді, мэрия, урзонд, ужондзе",
    en: "city hall, town hall, city council, municipality, council, office, municipal office, urzad, urząd",
  },
  { pl: "miasto", uk: "місто, городской, міський", en: "city, town, municipal" },
  { pl: "gmina", uk: "гміна, громада", en: "commune, gmina, borough" },
  { pl: "powiat starostwo", uk: "повіт, повят, староство", en: "county, district office, powiat" },
  { pl: "wydział", uk: "відділ, департамент, відділення, отдел", en: "department, division, section" },
  {
    pl: "wydział spraw obywatelskich",
    uk: "відділ громадянських справ, відділ у справах громадян",
    en: "citizens' affairs, civic affairs department, residents' affairs",
  },
  {
    pl: "wydział komunikacji",
    uk: "відділ комунікації, сервісний центр МВС, МРЕО, мрео, відділ реєстрації транспорту",
    en: "vehicle registration office, transport department, DMV, DVLA",
  },
  {
    pl: "biuro obsługi interesanta",
    uk: "бюро обслуговування, рецепція, інформаційний центр, довідкове бюро, приймальня",
    en: "customer service, information desk, reception, help desk, service desk",
  },
  {
    pl: "urzędnik pracownik",
    uk: "чиновник, працівник, службовець, чиновника",
    en: "clerk, official, officer, employee, civil servant",
  },
  { pl: "pokój", uk: "кабінет номер, кімната, кабінет", en: "room, office room" },
  {
    pl: "jednostka miejska",
    uk: "міська установа, комунальне підприємство",
    en: "municipal unit, city agency",
  },
  {
    pl: "straż miejska",
    uk: "муніципальна поліція, міська варта, міська сторожа, страж мєйска, муніципальна варта",
    en: "municipal guard, city guard, municipal police, city wardens",
  },
  {
    pl: "rzeczy znalezione biuro",
    uk: "бюро знахідок, знайдені речі, знайшов гаманець, знайшла гаманець, чужий гаманець, гаманець, знайшов телефон, бюро находок, знайшов ключі",
    en: "lost property, lost and found, found wallet, lost property office, found keys, wallet, lost item, found a phone",
  },
  {
    pl: "język migowy tłumacz",
    uk: "жестова мова, перекладач жестової мови, сурдоперекладач, язык жестов",
    en: "sign language, sign language interpreter",
  },
  { pl: "głuchy niesłyszący", uk: "глухий, нечуючий, глухих, слабочуючий", en: "deaf, hard of hearing" },
  { pl: "niewidomy", uk: "незрячий, сліпий, слепой", en: "blind, visually impaired" },
  {
    pl: "dostępność",
    uk: "доступність, безбар'єрність, доступность",
    en: "accessibility, accessible, barrier-free",
  },
  { pl: "podjazd", uk: "пандус", en: "ramp" },
  {
    pl: "język ukraiński",
    uk: "українською, українська мова, розмовляють українською, по-українськи",
    en: "in Ukrainian, speak Ukrainian",
  },
  { pl: "język angielski", uk: "англійською, англійська", en: "in English, speak English" },
  { pl: "parter wejście", uk: "вхід, перший поверх", en: "entrance, ground floor" },
  { pl: "archiwum", uk: "архів, архив", en: "archive, records" },
  { pl: "ogłoszenie", uk: "оголошення, объявление", en: "announcement, notice" },
  {
    pl: "przetarg zamówienia publiczne",
    uk: "тендер, держзакупівлі, закупівлі",
    en: "public procurement, procurement",
  },
  {
    pl: "aplikacja strona nie działa",
    uk: "сайт не працює, не відкривається сайт, додаток не працює",
    en: "website not working, site down, app not working",
  },
  { pl: "czytnik ekranu", uk: "екранний читач, програма для незрячих", en: "screen reader" },
  { pl: "biuletyn gazeta", uk: "газета, міська газета", en: "bulletin, newspaper" },
  { pl: "osoba bez kolejki", uk: "без черги", en: "skip the queue, without queue" },
  { pl: "zła obsługa", uk: "погане обслуговування, грубість", en: "bad service, rude" },
  { pl: "elektroniczna kolejka numerek", uk: "електронна черга, номерок", en: "queue ticket, queue number" },
  { pl: "dyżur prezydenta skargi", uk: "прийом мера", en: "meet the mayor" },
];
