import type { ForeignTerm } from "../foreign-term.ts";

/** Buses, bicycles. */
export const TRANSPORT_TERMS: readonly ForeignTerm[] = [
  {
    pl: "autobus komunikacja miejska",
    uk: "автобус, громадський транспорт, маршрутка, міський транспорт, общественный транспорт",
    en: "bus, public transport, city bus, bus line",
  },
  {
    pl: "bilet autobusowy",
    uk: "квиток на автобус, квиток, проїзний, проїздний, квитки, билет, проездной, білет, купити квиток",
    en: "bus ticket, ticket, travel card, season ticket, monthly pass, bus pass, travel pass",
  },
  {
    pl: "ulga bilet przejazd bezpłatny",
    uk: "безкоштовний проїзд, проїзд безкоштовно, їздять безкоштовно, пільговий квиток, їздити безкоштовно, знижка на проїзд, бесплатный проезд, їздять автобусом безкоштовно",
    en: "free travel, free ride, reduced fare, discount fare, travel free, free bus, bus concession",
  },
  {
    pl: "opłata za jazdę bez biletu kontrola",
    uk: "їзда без квитка, без квитка, контролер, контролери, зайцем, штраф в автобусі, штраф за проїзд",
    en: "travelling without ticket, without ticket, ticket inspector, fare dodger, fine on bus, no ticket, traveling without ticket",
  },
  {
    pl: "rozkład jazdy",
    uk: "розклад, розклад автобусів, расписание",
    en: "timetable, bus schedule, departure",
  },
  { pl: "kolej pociąg", uk: "поїзд, потяг, залізниця, вокзал, поезд", en: "train, railway, railway station" },
  { pl: "rower", uk: "велосипед, ровер, велосипедист", en: "bicycle, bike" },
  {
    pl: "rower miejski wypożyczalnia",
    uk: "міський велосипед, прокат велосипедів, велопрокат, напрокат велосипед, взяти напрокат",
    en: "city bike, bike sharing, rent bike, bike rental, bike hire, rent city bike, public bike",
  },
  {
    pl: "ścieżka rowerowa",
    uk: "велодоріжка, велосипедна доріжка, велосмуга, велосипедна дорога",
    en: "cycle path, bike lane, cycle lane, bike path, cycling path",
  },
  {
    pl: "hulajnoga elektryczna",
    uk: "електросамокат, самокат",
    en: "electric scooter, e-scooter, kick scooter",
  },
  {
    pl: "rzecz zgubiona w autobusie",
    uk: "забув в автобусі, загубив в автобусі, забула в автобусі",
    en: "left on the bus, lost on the bus",
  },
  { pl: "pasażer", uk: "пасажир, пассажир", en: "passenger" },
  { pl: "kierowca", uk: "водій, водія, водії, водіїв, водієм, водитель, шофер", en: "driver" },
  { pl: "MZK", uk: "мзк, муніципальний перевізник", en: "MZK, bus operator, bus company" },
  { pl: "lotnisko", uk: "аеропорт", en: "airport" },
  { pl: "bilet miesięczny", uk: "місячний квиток, місячний проїзний", en: "monthly ticket" },
  {
    pl: "bilet automat aplikacja",
    uk: "купити квиток онлайн, квитковий автомат",
    en: "ticket machine, buy ticket online",
  },
  { pl: "dworzec", uk: "автовокзал, автостанція", en: "bus station, coach station" },
  {
    pl: "autobus nie przyjechał",
    uk: "автобус не приїхав, запізнився автобус",
    en: "bus did not come, bus late, bus is late",
  },
];
