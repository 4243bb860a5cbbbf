import type { ForeignTerm } from "../foreign-term.ts";

/** Libraries, culture, sport. */
export const CULTURE_TERMS: readonly ForeignTerm[] = [
  { pl: "biblioteka", uk: "бібліотека, библиотека, книгозбірня, читальня", en: "library, librarian" },
  {
    pl: "karta biblioteczna zapisać się do biblioteki",
    uk: "читацький квиток, записатися до бібліотеки, записатися в бібліотеку, записаться в библиотеку",
    en: "library card, join library, join the library, library membership",
  },
  {
    pl: "książka",
    uk: "книга, книжка, книги, книжки",
    en: "library book, borrowed book, return a book, reading",
  },
  { pl: "przetrzymana książka", uk: "прострочена книга, не повернув книгу", en: "overdue book, late book" },
  {
    pl: "dom kultury zajęcia",
    uk: "будинок культури, гурток, гуртки, секція, заняття для дітей, кружок",
    en: "community centre, arts centre, cultural centre, workshop, activities for children, classes for children, hobby class, community center",
  },
  { pl: "muzeum", uk: "музей", en: "museum" },
  { pl: "teatr", uk: "театр", en: "theatre, theater" },
  { pl: "kino", uk: "кіно, кінотеатр", en: "cinema, movie" },
  { pl: "basen pływalnia", uk: "басейн, бассейн, басейни", en: "swimming pool, pool" },
  {
    pl: "nauka pływania basen",
    uk: "навчитися плавати, уроки плавання, плавання, плавати, научиться плавать",
    en: "swimming lesson, learn to swim, swimming, swim",
  },
  { pl: "kąpielisko", uk: "пляж, озеро, купатися, купання", en: "beach, bathing site, lake, bathing" },
  {
    pl: "boisko",
    uk: "футбольне поле, спортивний майданчик, стадіон, поле для футболу, стадион",
    en: "pitch, football pitch, sports field, playing field, stadium, basketball court, soccer field",
  },
  {
    pl: "siłownia na powietrzu",
    uk: "вуличні тренажери, спортзал, тренажери",
    en: "outdoor gym, gym, fitness",
  },
  {
    pl: "hala sportowa rezerwacja",
    uk: "спортивний зал, орендувати зал, спортзала",
    en: "sports hall, book a hall, book a pitch",
  },
  { pl: "sport klub", uk: "спорт, спортивний клуб, секція футболу", en: "sport, sports club" },
  { pl: "lodowisko", uk: "ковзанка, каток", en: "ice rink, skating" },
  {
    pl: "wynajem sali",
    uk: "оренда залу, орендувати приміщення, зал для свята",
    en: "hire a room, rent a hall, hall hire, room hire",
  },
  {
    pl: "turystyka szlak",
    uk: "туризм, туристичний маршрут, похід",
    en: "tourism, hiking trail, tourist information",
  },
  { pl: "wydarzenia kalendarz", uk: "події, заходи міста, афіша", en: "events calendar, what's on, events" },
  { pl: "bilet wstępu", uk: "вхідний квиток, квиток в музей", en: "admission ticket, entrance fee" },
  { pl: "nagroda stypendium kultura", uk: "премія митцям", en: "award, prize" },
  { pl: "sylwester fajerwerki", uk: "феєрверк, салют, петарди", en: "fireworks, firecrackers" },
  {
    pl: "aplikacja mobilna miasta",
    uk: "мобільний застосунок, мобільний додаток",
    en: "mobile app, application for phone",
  },
  { pl: "Wi-Fi", uk: "вай-фай, вайфай, безкоштовний інтернет", en: "wi-fi, wifi" },
];
