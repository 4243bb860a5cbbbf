import { chosen, defineService, text } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { KPA } from "../blocks/kpa.ts";
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
    "Chcesz zająć chodnik, jezdnię albo pobocze, na przykład na roboty, rusztowanie, ogródek lub reklamę? Potrzebujesz zezwolenia. Wydaje je Miejski Zarząd Dróg (MZD).",
    "Хочете зайняти тротуар, проїзну частину або узбіччя, наприклад для робіт, риштування, літнього майданчика чи реклами? Вам потрібен дозвіл. Його видає Міське управління доріг (MZD).",
    "Do you want to use a pavement, carriageway or verge, for example for works, scaffolding, outdoor seating or a sign? You need a permit. Miejski Zarząd Dróg (MZD) issues it.",
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
    KPA,
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
      "Wniosek o zajęcie pasa drogowego składa osoba, firma albo wspólnota, która chce zająć teren drogi. Przy robotach jest to zwykle inwestor albo wykonawca.",
      "Заяву про зайняття дорожньої смуги подає особа, фірма або спільнота, яка хоче зайняти дорогу. Для робіт це зазвичай замовник або виконавець.",
      "A person, a company or a community that wants to use a road applies. For works it is usually the investor or contractor.",
    ),
    next: text(
      "MZD sprawdza mapy i dokumenty. Jeśli czegoś brakuje, wezwie Cię i da co najmniej 7 dni na uzupełnienie. W decyzji przeczytasz, jaki teren możesz zająć, na jak długo i ile zapłacisz. Nie zajmuj drogi przed decyzją.",
      "MZD перевіряє мапи й документи. Якщо чогось бракує, попросить доповнити і дасть на це щонайменше 7 днів. У рішенні прочитаєте, яку ділянку, на який час і за скільки можете зайняти. Не займайте дорогу до рішення.",
      "MZD checks the maps and documents. If something is missing, it asks you and gives at least 7 days to add it. The decision says which area you may use, how long, and what you pay. Do not use the road before it.",
    ),
    appeal: text(
      "Od decyzji o zajęciu pasa drogowego odwołasz się w ciągu 14 dni od jej doręczenia, przez MZD. Odwołanie rozpatruje Samorządowe Kolegium Odwoławcze.",
      "Рішення про зайняття дорожньої смуги можна оскаржити протягом 14 днів від його вручення, через MZD. Скаргу розглядає Самоврядна апеляційна колегія (Samorządowe Kolegium Odwoławcze).",
      "You may appeal against the decision within 14 days of its delivery, through MZD. The Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) decides on the appeal.",
    ),
    otherWays: text(
      "Wniosek o zajęcie pasa drogowego złożysz przez konto w Portalu e-usług, przez e-Doręczenia do MZD, osobiście w MZD albo pocztą. Nie wysyłaj go zwykłym e-mailem: takie podanie pozostaje bez rozpoznania (art. 63 § 1 KPA).",
      "Заяву про зайняття дорожньої смуги можна подати через обліковий запис у Portal e-usług, через e-Doręczenia до MZD, особисто в MZD або поштою. Не надсилайте її звичайним e-mail: таку заяву залишають без розгляду (ст. 63 § 1 KPA).",
      "You may apply to MZD through an account in Portal e-usług, through e-Doręczenia, in person or by post. Do not use ordinary e-mail: such an application is left without examination (art. 63 § 1 KPA).",
    ),
    unknown: text(
      "Nie podajemy stawek za metr kwadratowy, bo nie znaleźliśmy uchwały. Nie wiemy też, kiedy MZD wymaga projektu organizacji ruchu. Nie potwierdziliśmy, czy wniosek jest wolny od opłaty skarbowej. Zapytaj o to w Miejskim Zarządzie Dróg.",
      "Ми не вказуємо ставок за квадратний метр, бо не знайшли ухвали. Не знаємо також, коли MZD вимагає проєкту організації руху. Не підтвердили, чи заява звільнена від гербового збору. Запитайте про це в MZD (Miejski Zarząd Dróg).",
      "We do not give the rates for a square metre, as we have not found the resolution. Nor do we know when MZD requires a traffic management plan. We have not confirmed whether the application is free of stamp duty. Ask MZD (Miejski Zarząd Dróg).",
    ),
    more: [
      {
        heading: text("Na co jest to zezwolenie", "Для чого цей дозвіл", "What the permit is for"),
        text: text(
          "Formularz rozróżnia pięć celów: roboty w pasie drogowym, umieszczenie urządzenia, umieszczenie obiektu, umieszczenie reklamy oraz zajęcie na wyłączność. Na sprzedaż alkoholu w ogródku zezwala osobno Wydział Działalności Gospodarczej.",
          "Формуляр розрізняє п'ять цілей: роботи в дорожній смузі, розміщення обладнання, розміщення об'єкта, розміщення реклами та зайняття у виключне користування. Продаж алкоголю на літньому майданчику окремо дозволяє відділ Wydział Działalności Gospodarczej.",
          "The form knows five purposes: works in the road, placing an installation, placing an object, placing an advertisement, and exclusive use. The sale of alcohol in outdoor seating needs a separate permit of Wydział Działalności Gospodarczej.",
        ),
      },
      {
        heading: text("Jak liczy się opłatę", "Як рахують плату", "How the fee is counted"),
        text: text(
          "Opłatę za zajęcie pasa drogowego liczy się tak: stawka razy liczba metrów kwadratowych razy liczba dni. Stawki tutaj nie podajemy: ustala ją uchwała Rady Miejskiej.",
          "Плату за зайняття дорожньої смуги рахують так: ставка, помножена на кількість квадратних метрів і на кількість днів. Ставки тут не вказуємо: її визначає ухвала міської ради.",
          "The fee is the rate times the square metres times the days. We do not give the rate here: a resolution of the City Council sets it.",
        ),
      },
      {
        heading: text(
          "Awaria, która nie może czekać",
          "Аварія, яка не може чекати",
          "A failure that cannot wait",
        ),
        text: text(
          "Przy awarii nie czekaj na zezwolenie: zabezpiecz miejsce, zacznij naprawę i od razu zawiadom MZD. Szczegóły potwierdza MZD. Jeśli ktoś jest w niebezpieczeństwie, zadzwoń pod 112.",
          "У разі аварії не чекайте на дозвіл: убезпечте місце, почніть ремонт і одразу повідомте MZD. Деталі підтверджує MZD. Якщо хтось у небезпеці, телефонуйте 112.",
          "In case of a failure do not wait for a permit: secure the place, start the repair and tell MZD at once. MZD confirms the details. If anyone is in danger, call 112.",
        ),
      },
      {
        heading: text(
          "Kto odpowiada za Twoje dane",
          "Хто відповідає за ваші дані",
          "Who answers for your data",
        ),
        text: text(
          "Sprawę prowadzi Miejski Zarząd Dróg (MZD). MZD jest też administratorem Twoich danych: nie jest nim Prezydent Miasta.",
          "Справу веде Міське управління доріг (MZD). MZD також є адміністратором ваших даних: це не президент міста.",
          "Miejski Zarząd Dróg (MZD) handles the matter. MZD is also the controller of your data: the President of the City is not.",
        ),
      },
    ],
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
        "Na zezwolenie czekasz do 1 miesiąca od wpływu wniosku, a w sprawie szczególnie skomplikowanej do 2 miesięcy. Jeśli MZD nie zdąży, poda przyczynę i nowy termin.",
        "На дозвіл чекають до 1 місяця від надходження заяви, а в особливо складній справі до 2 місяців. Якщо MZD не встигне, то назве причину і новий строк.",
        "A permit takes up to 1 month from the day the application arrives, or up to 2 months in a particularly complex case. If MZD is late, it gives the reason and a new date.",
      ),
      source: { text: "KPA, art. 35 § 3 i art. 36", mark: "V" },
    },
  ],
  examples,
});
