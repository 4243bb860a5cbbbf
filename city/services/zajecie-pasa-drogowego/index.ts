import { chosen, defineService, text } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL } from "../blocks/organs.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** The manager of the city's roads, an organ and data administrator of its own. */
const MZD = text(
  "Miejski Zarząd Dróg w Bielsku-Białej",
  "Міське управління доріг у Бельсько-Бялій (Miejski Zarząd Dróg)",
  "The road authority of Bielsko-Biała (Miejski Zarząd Dróg)",
);

/** The permit of art. 40 for works, an installation, an object or advertisement, or exclusive use. */
export const useOfARoad = defineService({
  slug: "zajecie-pasa-drogowego",
  title: text("Zajęcie pasa drogowego", "Зайняття дорожньої смуги", "Use of a road"),
  lead: text(
    "Rozkopujesz chodnik, stawiasz rusztowanie, ogródek albo reklamę? Poproś MZD o zezwolenie. Przy awarii dowiesz się, co zrobić od razu.",
    "Розкопуєте тротуар, ставите риштування, літній майданчик чи рекламу? Попросіть дозвіл у MZD. У разі аварії дізнаєтеся, що робити одразу.",
    "Do you dig up a pavement, put up scaffolding, outdoor seating or a sign? Ask MZD for a permit. In case of a failure you learn what to do at once.",
  ),
  unit: "mzd",
  organ: MZD,
  jrwa: {
    symbol: "7230",
    source: { text: "symbol znany z BIP, do potwierdzenia w wykazie akt MZD", mark: "?" },
  },
  basis: [
    { text: "ustawa z 21 marca 1985 r. o drogach publicznych, art. 40", mark: "V" },
    { text: "ta sama ustawa, art. 19 i 39: zarządca drogi, lokalizacja urządzeń", mark: "K" },
    { text: "ta sama ustawa, art. 40 ust. 14: zajęcie drogi przy awarii, do potwierdzenia", mark: "?" },
    { text: "dwie mapy 1:500: mzd.bielsko.pl/boi", mark: "V" },
    { text: "stawki: uchwała Rady Miejskiej, nie znaleziono jej", mark: "?" },
  ],
  lifeEvents: ["building", "business", "city"],
  words: [
    "zajęcie pasa drogowego",
    "zajęcie chodnika",
    "zajęcie ulicy",
    "rozkopać chodnik",
    "wykop w ulicy",
    "rusztowanie na chodniku",
    "kontener na gruz",
    "ogródek przed restauracją",
    "stoliki na chodniku",
    "reklama przy drodze",
    "szyld nad chodnikiem",
    "baner przy ulicy",
    "przyłącze pod drogą",
    "kabel pod chodnikiem",
    "stoisko na chodniku",
    "miejsce na wyłączność",
    "zamknąć ulicę na imprezę",
    "pozwolenie mzd",
    "dźwig na ulicy",
    "зайняти тротуар",
    "риштування на тротуарі",
    "розкопати дорогу",
    "літній майданчик кафе",
    "контейнер на вулиці",
    "occupy the pavement",
    "scaffolding permit",
    "skip on the street",
    "outdoor seating permit",
    "dig up the road",
  ],
  guide: {
    who: text(
      "Każdy, kto chce zająć teren drogi: osoba, firma, wspólnota. Przy robotach zwykle inwestor albo wykonawca.",
      "Кожен, хто хоче зайняти дорогу: особа, фірма, спільнота. Для робіт – зазвичай замовник або виконавець.",
      "Anyone who wants to use a road: a person, a company, a community. For works usually the investor or contractor.",
    ),
    next: text(
      "MZD sprawdza mapy i dokumenty. Jeśli czegoś brakuje, wezwie Cię i da co najmniej 7 dni. W decyzji przeczytasz, jaki teren możesz zająć, na jak długo i ile zapłacisz. Nie zajmuj drogi przed decyzją.",
      "MZD перевіряє мапи й документи. Якщо чогось бракує, попросить доповнити і дасть щонайменше 7 днів. У рішенні прочитаєте, яку ділянку, на який час і за скільки можете зайняти. Не займайте дорогу до рішення.",
      "MZD checks the maps and documents. If something is missing, it asks you and gives at least 7 days. The decision says which area you may use, how long, and what you pay. Do not use the road before it.",
    ),
    appeal: text(
      "Od decyzji odwołasz się do Samorządowego Kolegium Odwoławczego w ciągu 14 dni od doręczenia, przez MZD.",
      "Рішення можна оскаржити до Самоврядної апеляційної колегії протягом 14 днів від вручення, через MZD.",
      "You may appeal to the Local Government Board of Appeal within 14 days of delivery, through MZD.",
    ),
    otherWays: text(
      "Wniosek złożysz też przez e-Doręczenia do MZD, osobiście w MZD albo pocztą. Nie wysyłaj go zwykłym e-mailem: takie podanie zostanie bez rozpoznania (art. 63 § 1 KPA).",
      "Заяву можна подати й через e-Doręczenia до MZD, особисто в MZD або поштою. Не надсилайте її звичайним e-mail: таку заяву залишать без розгляду (ст. 63 § 1 KPA).",
      "You may also apply to MZD through e-Doręczenia, in person or by post. Do not use ordinary e-mail: such an application is left without examination (art. 63 § 1 KPA).",
    ),
    unknown: text(
      "Nie znamy stawek za metr, bo nie znaleźliśmy uchwały. Nie potwierdziliśmy też, kiedy MZD wymaga projektu organizacji ruchu i czy wniosek jest wolny od opłaty skarbowej. Zapytaj w MZD.",
      "Ми не знаємо ставок за метр, бо не знайшли ухвали. Не підтвердили також, коли MZD вимагає проєкту організації руху і чи заява звільнена від гербового збору. Запитайте в MZD.",
      "We do not know the rates, as we have not found the resolution. We have not confirmed either when MZD requires a traffic management plan, or whether the application is free of stamp duty. Ask MZD.",
    ),
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: MZD,
    purpose: text(
      "Rozpatrzenie wniosku o zajęcie pasa drogowego.",
      "Розгляд заяви про зайняття дорожньої смуги.",
      "To handle the application to use a road.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 40 ustawy o drogach publicznych i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 40 закону про публічні дороги і KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 40 of the Public Roads Act and the KPA.",
    ),
    recipients: text(
      "Dane widzą pracownicy MZD, którzy prowadzą sprawę, oraz firmy, które utrzymują systemy urzędu i MZD.",
      "Дані бачать працівники MZD, які ведуть справу, і фірми, які обслуговують системи управи та MZD.",
      "Your data are seen by MZD's clerks who handle the matter and by companies that run the systems of the office and of MZD.",
    ),
  }),
  tariffs: { pelnomocnictwo: ATTORNEY_TARIFF },
  derived: {
    roboty: chosen("cel", "roboty"),
    urzadzenie: chosen("cel", "urzadzenie"),
    obiekt: chosen("cel", "obiekt"),
    reklama: chosen("cel", "reklama"),
  },
  said: {
    obiekt: {
      holds: text(
        "stawiasz obiekt na drodze albo chodniku",
        "ви ставите об'єкт на дорозі чи тротуарі",
        "you put an object on the road or pavement",
      ),
      fails: text(
        "nie stawiasz obiektu na drodze ani chodniku",
        "ви не ставите об'єкта на дорозі чи тротуарі",
        "you put no object on the road or pavement",
      ),
    },
    reklama: {
      holds: text("umieszczasz reklamę", "ви розміщуєте рекламу", "you put up an advertisement"),
      fails: text("nie umieszczasz reklamy", "ви не розміщуєте реклами", "you put up no advertisement"),
    },
  },
  pages,
  fees: [
    {
      id: "zajecie",
      title: text(
        "Opłata za zajęcie: stawka × m² × liczba dni. Stawkę poda MZD",
        "Плата за зайняття: ставка × м² × кількість днів. Ставку повідомить MZD",
        "Fee for the use: rate × m² × days. MZD gives the rate",
      ),
      amount: { is: "unpublished" },
      payee: MZD,
      source: {
        text: "ustawa o drogach publicznych, art. 40 ust. 3–9; stawki w uchwale Rady Miejskiej, nie znaleziono jej",
        mark: "?",
      },
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Miesiąc od wpływu wniosku, a w sprawie szczególnie skomplikowanej dwa miesiące.",
        "Місяць від надходження заяви, а в особливо складній справі два місяці.",
        "A month from the day the application arrives, or two in a particularly complex case.",
      ),
      source: { text: "KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
