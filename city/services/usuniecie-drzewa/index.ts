import { all, chosen, defineService, derived, no, not, text } from "#core/forms";
import { SIGNED_APPLICATION } from "../blocks/application.ts";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { KPA } from "../blocks/kpa.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { waysToFile } from "../blocks/ways-to-file.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

/** One entry for the notification of art. 83f and the permit of art. 83: the answers decide. */
export const removalOfATree = defineService({
  slug: "usuniecie-drzewa",
  title: text("Usunięcie drzewa", "Видалення дерева", "Removal of a tree"),
  lead: text(
    "Chcesz wyciąć drzewo na swojej działce? Formularz zadaje kilka pytań i sam wybiera drogę: zgłoszenie albo zezwolenie.",
    "Хочете зрубати дерево на своїй ділянці? Формуляр ставить кілька запитань і сам обирає шлях: повідомлення або дозвіл.",
    "Do you want to fell a tree on your land? The form asks a few questions and chooses the way itself: a notification or a permit.",
  ),
  unit: "ochrona-srodowiska",
  organ: PRESIDENT,
  jrwa: { symbol: "6131", source: { text: "symbol znany z BIP, do potwierdzenia w JRWA urzędu", mark: "?" } },
  basis: [
    { text: "ustawa z 16 kwietnia 2004 r. o ochronie przyrody, art. 83f (zgłoszenie)", mark: "V" },
    { text: "ustawa z 16 kwietnia 2004 r. o ochronie przyrody, art. 83 (zezwolenie)", mark: "V" },
    { text: "progi obwodu na wysokości 5 cm: art. 83f ust. 1 pkt 3; podział gatunków", mark: "K" },
    KPA,
  ],
  lifeEvents: ["nature", "home"],
  words: [
    "wycinka drzewa",
    "ścięcie drzewa",
    "wyciąć drzewo w ogrodzie",

    "зрубати дерево",
    "cut down a tree",
  ],
  guide: {
    who: text(
      "Zgłoszenie zamiaru usunięcia drzewa składa właściciel działki, który jest osobą fizyczną. Wniosek o zezwolenie składa ten, kto ma tytuł prawny do nieruchomości. Może to być firma, wspólnota, inny podmiot albo osoba, która wycina drzewo na potrzeby działalności. Kto nie jest właścicielem, dołącza zgodę właściciela.",
      "Повідомлення про намір видалити дерево подає власник ділянки, який є фізичною особою. Заяву про дозвіл подає той, хто має право на нерухомість. Це може бути фірма, спільнота, інша організація або особа, яка рубає дерево для потреб бізнесу. Хто не є власником, додає згоду власника.",
      "The owner of the land, if a natural person, notifies the removal of a tree. Whoever has a title to the property applies for a permit. It may be a company, a community, another body or a person who fells a tree for a business. Whoever is not the owner attaches the owner's consent.",
    ),
    next: text(
      "Po zgłoszeniu pracownik urzędu ogląda drzewo. Potem urząd ma 14 dni na sprzeciw. Nie wycinaj drzewa, dopóki trwają oględziny i termin na sprzeciw. Jeśli urząd wniesie sprzeciw, złóż wniosek o zezwolenie. Zezwolenie to decyzja, którą dostaniesz na piśmie. W zezwoleniu urząd może naliczyć opłatę za usunięcie drzewa.",
      "Після повідомлення працівник міської управи оглядає дерево. Потім управа має 14 днів на заперечення. Не рубайте дерево, доки тривають огляд і строк на заперечення. Якщо управа заперечить, подайте заяву про дозвіл. Дозвіл – це письмове рішення. У дозволі управа може нарахувати оплату за видалення дерева.",
      "After a notification a clerk of the office inspects the tree. The office then has 14 days to object. Do not fell the tree while the inspection and the time for an objection last. If the office objects, apply for a permit. A permit is a decision that you get in writing. In it the office may set a charge for the removal.",
    ),
    appeal: text(
      "Od sprzeciwu i od decyzji odwołasz się w ciągu 14 dni od doręczenia, przez organ, który je wydał. Odwołanie od decyzji Prezydenta Miasta rozpatruje Samorządowe Kolegium Odwoławcze.",
      "Заперечення і рішення можна оскаржити протягом 14 днів від вручення, через орган, який їх видав. Скаргу на рішення президента міста розглядає Самоврядна апеляційна колегія (Samorządowe Kolegium Odwoławcze).",
      "You may appeal against an objection or a decision within 14 days of delivery, through the body that issued it. The Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) decides on an appeal against a decision of the President of the City.",
    ),
    otherWays: waysToFile(
      text(
        "Zgłoszenie albo wniosek o wycięcie drzewa",
        "Повідомлення або заяву про видалення дерева",
        "A notification or an application to fell a tree",
      ),
    ),
    unknown: text(
      "Źródła podają różny termin oględzin, dlatego go nie podajemy. Nie potwierdziliśmy też, czy drzewa owocowe trzeba zgłaszać i czy wniosek o zezwolenie jest wolny od opłaty skarbowej. Zapytaj w Wydziale Ochrony Środowiska i Energii.",
      "Джерела подають різний строк огляду, тому ми його не вказуємо. Ми також не підтвердили, чи треба повідомляти про плодові дерева і чи заява про дозвіл звільнена від гербового збору. Запитайте у відділі Wydział Ochrony Środowiska i Energii.",
      "Sources differ on the term of the inspection, so we do not give it. We have not confirmed either whether fruit trees must be notified and whether an application for a permit is free of stamp duty. Ask Wydział Ochrony Środowiska i Energii.",
    ),
    more: [
      {
        heading: text("Zgłoszenie czy zezwolenie", "Повідомлення чи дозвіл", "A notification or a permit"),
        text: text(
          "Zgłoszenie wystarczy, gdy jesteś osobą fizyczną i właścicielem działki, a wycinka nie ma związku z działalnością gospodarczą. Takie zgłoszenie jest bezpłatne. W innych sprawach potrzebne jest zezwolenie.",
          "Повідомлення досить, якщо ви фізична особа і власник ділянки, а видалення не пов'язане з підприємницькою діяльністю. Таке повідомлення безкоштовне. В інших справах потрібен дозвіл.",
          "A notification is enough if you are a natural person and own the land, and the removal has nothing to do with a business. Such a notification is free. Otherwise a permit is needed.",
        ),
      },
      {
        heading: text("Kiedy trzeba zgłosić", "Коли треба повідомити", "When to notify"),
        text: text(
          "Zgłoś wycinkę, gdy obwód pnia na wysokości 5 cm od ziemi przekracza próg. Progi to 80 cm, 65 cm albo 50 cm, zależnie od gatunku drzewa. Próg 80 cm dotyczy topoli, wierzby, klonu jesionolistnego i srebrzystego. Próg 65 cm dotyczy kasztanowca, robinii i platanu, a 50 cm innych drzew. Podziału gatunków nie sprawdziliśmy ponownie. Który próg dotyczy Twojego drzewa, powie Wydział Ochrony Środowiska i Energii.",
          "Повідомте про видалення, коли обхват стовбура на висоті 5 см від землі перевищує поріг. Пороги – 80 см, 65 см або 50 см, залежно від породи дерева. Поріг 80 см стосується тополі, верби, клена ясенелистого і сріблястого. Поріг 65 см стосується каштана, робінії та платана, а 50 см – інших дерев. Поділу на породи ми повторно не перевірили. Який поріг стосується вашого дерева, скаже відділ Wydział Ochrony Środowiska i Energii.",
          "Notify the removal when the girth of the trunk at 5 cm above the ground is over the limit. The limits are 80 cm, 65 cm or 50 cm, depending on the species. The limit of 80 cm holds for poplar, willow, box elder and silver maple. The limit of 65 cm holds for horse chestnut, robinia and plane, and that of 50 cm for other trees. We have not checked the list of species again. Wydział Ochrony Środowiska i Energii tells you which limit holds for your tree.",
        ),
      },
      {
        heading: text("Co jest potrzebne do zezwolenia", "Що потрібно для дозволу", "What a permit needs"),
        text: text(
          "Do wniosku o zezwolenie potrzebny jest tytuł prawny do działki, mapa i obwód pnia na wysokości 130 cm. Tytuł prawny potwierdzasz oświadczeniem w formularzu. Zgodę właściciela dołącz, jeśli działka nie jest Twoja.",
          "Для заяви про дозвіл потрібні право на ділянку, мапа й обхват стовбура на висоті 130 см. Право на ділянку ви підтверджуєте заявою у формулярі. Згоду власника додайте, якщо ділянка не ваша.",
          "An application for a permit needs a title to the land, a map and the girth of the trunk at 130 cm. You confirm the title by a declaration in the form. Attach the owner's consent if the land is not yours.",
        ),
      },
      {
        heading: text(
          "Pomnik przyrody i teren zabytkowy",
          "Пам'ятка природи і територія пам'ятки",
          "Natural monuments and listed sites",
        ),
        text: text(
          "Drzewo, które jest pomnikiem przyrody, podlega osobnym zasadom. Jeśli drzewo rośnie na terenie zabytkowym, sprawę prowadzi konserwator zabytków.",
          "Дерево, яке є пам'яткою природи, підлягає окремим правилам. Якщо дерево росте на території пам'ятки, справу веде консерватор пам'яток.",
          "A tree that is a natural monument has rules of its own. If the tree stands on a listed site, the monuments officer handles the matter.",
        ),
      },
    ],
  },
  assurance: "substantial",
  signature: SIGNED_APPLICATION,
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text(
      "Rozpatrzenie zgłoszenia albo wniosku o usunięcie drzewa.",
      "Розгляд повідомлення або заяви про видалення дерева.",
      "To handle the notification or application for the removal of a tree.",
    ),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): art. 83–83f ustawy o ochronie przyrody i KPA.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): ст. 83–83f закону про охорону природи і KPA.",
      "A legal obligation (art. 6(1)(c) GDPR): art. 83–83f of the Nature Conservation Act and the KPA.",
    ),
  }),
  tariffs: { pelnomocnictwo: ATTORNEY_TARIFF },
  derived: {
    zgloszenie: all(
      chosen("kto-sklada", "osoba"),
      chosen("tytul", ["wlasnosc", "wspolwlasnosc"]),
      no("dzialalnosc"),
    ),
    "zgoda-wlasciciela": chosen("tytul", ["inny", "uzytkowanie-wieczyste"]),
  },
  said: {
    "zgoda-wlasciciela": {
      holds: text(
        "nie jesteś właścicielem ani współwłaścicielem działki",
        "ви не власник і не співвласник ділянки",
        "you are neither an owner nor a co-owner of the land",
      ),
      fails: text(
        "jesteś właścicielem albo współwłaścicielem działki",
        "ви власник або співвласник ділянки",
        "you own the land, alone or with others",
      ),
    },
    zgloszenie: {
      holds: text("wystarczy zgłoszenie", "досить повідомлення", "a notification is enough"),
      fails: text("potrzebne jest zezwolenie", "потрібен дозвіл", "a permit is needed"),
    },
  },
  pages,
  fees: [
    {
      id: "zgloszenie",
      title: text(
        "Zgłoszenie usunięcia drzewa",
        "Повідомлення про видалення дерева",
        "Notification of the removal",
      ),
      when: derived("zgloszenie"),
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "ustawa o ochronie przyrody, art. 83f: zgłoszenie bez opłaty", mark: "V" },
    },
    {
      id: "usuniecie",
      title: text("Opłata za usunięcie drzewa", "Оплата за видалення дерева", "Charge for the removal"),
      when: not(derived("zgloszenie")),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: {
        text: "ustawa o ochronie przyrody, art. 84 i 85: urząd ustala opłatę w zezwoleniu",
        mark: "K",
      },
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      when: derived("zgloszenie"),
      is: "unpublished",
      text: text(
        "Urząd ogląda drzewo, a od dnia oględzin ma 14 dni na sprzeciw. Terminu oględzin nie podajemy, bo źródła się różnią.",
        "Управа оглядає дерево і від дня огляду має 14 днів на заперечення. Строк огляду не подаємо, бо джерела різняться.",
        "The office inspects the tree and has 14 days from the inspection to object. We do not give the term of the inspection, as sources differ.",
      ),
      source: {
        text: "ustawa o ochronie przyrody, art. 83f: sprzeciw 14 dni; termin oględzin do sprawdzenia",
        mark: "?",
      },
    },
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Na zezwolenie czekasz do 1 miesiąca, a w sprawie szczególnie skomplikowanej do 2 miesięcy.",
        "На дозвіл чекають до 1 місяця, а в особливо складній справі до 2 місяців.",
        "A permit takes up to 1 month, or up to 2 months in a particularly complex case.",
      ),
      source: { text: "KPA, art. 35 § 3", mark: "V" },
    },
  ],
  examples,
});
