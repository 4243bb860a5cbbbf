import type { ForeignTerm } from "../foreign-term.ts";

/** Business and trade. */
export const BUSINESS_TERMS: readonly ForeignTerm[] = [
  {
    pl: "działalność gospodarcza",
    uk: "підприємницька діяльність, бізнес, підприємець, ФОП, фоп, приватний підприємець, дзялальність, бизнес, предприниматель, відкрити фірму, відкрити бізнес, господарська діяльність",
    en: "business activity, business, self-employed, entrepreneur, start a business, sole trader, open a business",
  },
  {
    pl: "CEIDG wpis działalność",
    uk: "цеідг, реєстрація ФОП, відкрити ФОП, зареєструвати фірму",
    en: "CEIDG, register a business, business registration, register company",
  },
  { pl: "firma przedsiębiorca", uk: "фірма, компанія, підприємство, фирма", en: "company, firm, enterprise" },
  {
    pl: "zawieszenie działalności",
    uk: "призупинити діяльність, призупинити бізнес, призупинити ФОП",
    en: "suspend business, suspend my company, pause business",
  },
  {
    pl: "zamknięcie działalności",
    uk: "закрити фірму, закрити бізнес, закрити ФОП",
    en: "close a business, close my company",
  },
  { pl: "sklep sprzedaż", uk: "магазин, крамниця, продавати, продуктовий", en: "shop, store, grocery" },
  {
    pl: "zezwolenie na sprzedaż alkoholu",
    uk: "дозвіл на алкоголь, ліцензія на алкоголь, продавати алкоголь, продаж алкоголю, лицензия на алкоголь, торгувати алкоголем, дозвіл продавати алкоголь, концесія на алкоголь",
    en: "sell alcohol, alcohol licence, alcohol license, alcohol permit, liquor licence, selling alcohol, licence to sell alcohol, liquor license",
  },
  { pl: "alkohol", uk: "алкогол*, горілка, пиво, вино, спиртне", en: "alcohol, beer, wine, vodka, liquor" },
  {
    pl: "gastronomia restauracja",
    uk: "ресторан, кафе, заклад харчування, бар, їдальня громадська",
    en: "restaurant, cafe, bar, pub, catering",
  },
  {
    pl: "ogródek gastronomiczny",
    uk: "літня тераса, літній майданчик",
    en: "outdoor seating, terrace, beer garden",
  },
  { pl: "targowisko handel", uk: "ринок, базар, торгівля, рынок", en: "market, marketplace, trade, trading" },
  {
    pl: "stoisko handel uliczny",
    uk: "вулична торгівля, торгове місце, лоток, кіоск",
    en: "street vending, market stall, stall, kiosk",
  },
  { pl: "hotel noclegi", uk: "готель, хостел, гостиница", en: "hotel, hostel, accommodation for tourists" },
  { pl: "impreza masowa", uk: "масовий захід, концерт, фестиваль", en: "mass event, festival, concert" },
  {
    pl: "zorganizować wydarzenie",
    uk: "організувати подію, провести захід, організувати захід, організація заходу",
    en: "organise an event, hold an event, organize an event, event",
  },
  { pl: "inwestor", uk: "інвестор", en: "investor" },
  { pl: "faktury przetargi oferta", uk: "комерційна пропозиція", en: "commercial offer" },
  { pl: "koncesja", uk: "концесія", en: "concession licence" },
  {
    pl: "transport licencja przewóz",
    uk: "ліцензія на перевезення, вантажні перевезення",
    en: "haulage licence, transport licence",
  },
  { pl: "pracownik zatrudnienie", uk: "найняти працівника, роботодавець", en: "employer, hire an employee" },
  {
    pl: "zezwolenie na pracę",
    uk: "дозвіл на роботу, дозвіл на працю, разрешение на работу",
    en: "work permit, permission to work",
  },
  { pl: "rzemiosło usługi", uk: "ремесло, послуги, сервіс", en: "craft, services" },
];
