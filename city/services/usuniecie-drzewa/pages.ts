import { all, chosen, derived, no, not, type Page, text, yes } from "#core/forms";
import { applicantPage, contactPage } from "../blocks/applicant.ts";
import { attorneyPage } from "../blocks/attorney.ts";
import { SPECIES } from "./species.ts";

const isNotification = derived("zgloszenie");
const isPermit = not(isNotification);

const matter: Page = {
  id: "sprawa",
  title: text("Co się dzieje z drzewem", "Що з деревом", "What about the tree"),
  nodes: [
    {
      node: "question",
      id: "zagrozenie",
      label: text(
        "Czy drzewo zagraża komuś w tej chwili?",
        "Чи дерево загрожує комусь просто зараз?",
        "Is the tree a danger to anyone right now?",
      ),
      hint: text(
        "Na przykład wisi złamane nad drogą albo może zaraz runąć.",
        "Наприклад, висить зламане над дорогою або от-от упаде.",
        "For example it hangs broken over a road or is about to fall.",
      ),
      answer: { kind: "yes-no" }, words: ["zagraża ludziom", "zagraża przechodniom", "zagraża dzieciom", "zagraża w tej chwili", "zaraz runie", "zaraz spadnie", "grozi zawaleniem", "grozi upadkiem", "grozi przewróceniem", "wisi nad głowami", "ktoś wpadł", "загрожує людям", "загрожує перехожим", "is about to fall", "danger to people"], wordsOfNo: ["nie zagraża", "nikomu nie zagraża", "nie zagrażają", "nic nie grozi", "nikomu nie grozi", "nie ma zagrożenia", "nie ma niebezpieczeństwa", "nie stwarza zagrożenia", "nie stanowi zagrożenia", "nie jest niebezpieczne", "nie jest groźne", "bez zagrożenia", "nikt nie jest zagrożony", "не загрожує", "немає небезпеки", "не небезпечно", "no danger", "not dangerous", "nobody is in danger", "not a danger"], },
    {
      node: "exit",
      id: "zadzwon",
      when: yes("zagrozenie"),
      title: text("Zadzwoń pod 112", "Телефонуйте 112", "Call 112"),
      text: text(
        "Nie czekaj na urząd. Odsuń się od drzewa i zadzwoń pod numer alarmowy. Straż pożarna zabezpieczy miejsce.",
        "Не чекайте на управу. Відійдіть від дерева і зателефонуйте на номер екстреної допомоги. Пожежники убезпечать місце.",
        "Do not wait for the office. Move away from the tree and call the emergency number. The fire service will secure the place.",
      ),
      onward: { phone: "112" },
    },
    {
      node: "question",
      id: "tytul",
      label: text(
        "Jakie prawo masz do działki, na której rośnie drzewo?",
        "Яке право ви маєте на ділянку, де росте дерево?",
        "What right do you have to the land where the tree grows?",
      ),
      why: text(
        "Zgłoszenie jest tylko dla właściciela (art. 83f ustawy o ochronie przyrody). Zezwolenie dostaje posiadacz działki za zgodą właściciela (art. 83).",
        "Повідомлення подає лише власник (ст. 83f закону про охорону природи). Дозвіл отримує володілець ділянки за згодою власника (ст. 83).",
        "Only the owner may notify (art. 83f of the Nature Conservation Act). A permit goes to the holder of the land with the owner's consent (art. 83).",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "wlasnosc",
            label: text("Jestem właścicielem", "Я власник", "I own it"),
            words: [
              "rośnie na mojej działce",
              "drzewo na mojej działce",
              "rośnie na mojej posesji",
              "rośnie w moim ogrodzie",
              "jestem właścicielem",
              "jestem jedynym właścicielem",
              "Я власник",
              "I own the land", "jestem właścicielką", "moja działka", "moja posesja", "mój ogród", "własna działka", "własny ogród", "właściciel działki", "właścicielka działki", "działka jest moja", "działka należy do mnie", "na mojej działce", "na naszej działce", "w naszym ogrodzie", "na własnej działce", "моя ділянка", "на моїй ділянці", "я власниця", "у моєму саду", "my garden", "my land", "my plot", "I am the owner", "I own the plot", "I own the property"],
          },
          {
            value: "wspolwlasnosc",
            label: text("Jestem współwłaścicielem", "Я співвласник", "I own it with others"),
            words: ["współwłaściciel", "współwłasność", "співвласник", "co-owner",  "współwłaścicielka", "jesteśmy współwłaścicielami", "działka moja i żony", "działka moja i męża", "співвласниця", "we own together", "co-owned"],
          },
          {
            value: "uzytkowanie-wieczyste",
            label: text("Mam użytkowanie wieczyste", "Маю вічне користування", "I hold a perpetual usufruct"), words: ["użytkowanie wieczyste", "użytkownik wieczysty", "вічне користування", "perpetual usufruct"] },
          {
            value: "inny",
            label: text(
              "Mam inny tytuł, na przykład najem albo dzierżawę",
              "Маю інше право, наприклад оренду",
              "I have another title, for example a lease",
            ),
            words: ["dzierżawię", "wynajmuję od", "jestem dzierżawcą", "jestem najemcą",  "umowa dzierżawy", "umowa najmu", "dzierżawiona działka", "wynajmuję dom", "орендую ділянку", "I rent the land", "I lease"],
          },
          {
            value: "brak",
            label: text("Nie mam żadnego", "Не маю жодного", "None"),
            words: ["miejskie drzewo", "drzewo w parku",  "na terenie miasta", "na terenie miejskim", "teren gminy", "міське дерево", "city tree"],
          },
        ],
      },
    },
    {
      node: "exit",
      id: "cudze-drzewo",
      when: chosen("tytul", "brak"),
      title: text("To nie Twoje drzewo", "Це не ваше дерево", "It is not your tree"),
      text: text(
        "O wycięcie może wystąpić tylko ten, kto ma prawo do działki. Jeśli drzewo rośnie na terenie miasta i wymaga cięcia, zgłoś to jako usterkę.",
        "Про видалення може просити лише той, хто має право на ділянку. Якщо дерево росте на міській території і потребує обрізання, повідомте про це як про несправність.",
        "Only someone with a right to the land may apply. If the tree stands on city land and needs attention, report it as a fault.",
      ),
      onward: { service: "zgloszenie-usterki" },
    },
    {
      node: "question",
      id: "pomnik",
      label: text(
        "Czy drzewo jest pomnikiem przyrody?",
        "Чи дерево є пам'яткою природи?",
        "Is the tree a natural monument?",
      ),
      hint: text(
        "Takie drzewo ma zwykle tabliczkę.",
        "Таке дерево зазвичай має табличку.",
        "Such a tree usually has a plate.",
      ),
      answer: { kind: "yes-no" }, words: ["jest pomnikiem przyrody", "to pomnik przyrody", "пам'ятка природи", "natural monument"], wordsOfNo: ["nie jest pomnikiem przyrody", "to nie pomnik przyrody", "nie są pomnikami przyrody", "не є пам'яткою природи", "not a natural monument"], },
    {
      node: "exit",
      id: "pomnik-przyrody",
      when: yes("pomnik"),
      title: text(
        "Pomnik przyrody ma osobne zasady",
        "Пам'ятка природи має окремі правила",
        "A natural monument has rules of its own",
      ),
      text: text(
        "Zanim cokolwiek zrobisz, zapytaj w wydziale, który chroni przyrodę. Tego drzewa nie wolno wyciąć na podstawie zwykłego zgłoszenia.",
        "Перш ніж щось робити, запитайте у відділі охорони довкілля. Це дерево не можна видалити на підставі звичайного повідомлення.",
        "Before you do anything, ask the unit that protects nature. This tree may not be felled on the strength of an ordinary notification.",
      ),
      onward: { unit: "ochrona-srodowiska" },
    },
    {
      node: "question",
      id: "zabytek",
      label: text(
        "Czy działka jest wpisana do rejestru zabytków?",
        "Чи ділянка внесена до реєстру пам'яток?",
        "Is the land entered in the register of monuments?",
      ),
      answer: { kind: "yes-no" }, words: ["w rejestrze zabytków", "wpisana do rejestru zabytków", "teren zabytkowy", "у реєстрі пам'яток", "register of monuments"], wordsOfNo: ["nie jest w rejestrze zabytków", "nie jest wpisana do rejestru", "nie jest zabytkiem", "nie ma zabytku", "не є пам'яткою", "not a listed", "not in the register"], },
    {
      node: "exit",
      id: "konserwator",
      when: yes("zabytek"),
      title: text(
        "Sprawę prowadzi konserwator zabytków",
        "Справу веде консерватор пам'яток",
        "The monuments officer handles it",
      ),
      text: text(
        "Na terenie zabytkowym o drzewach decyduje wojewódzki konserwator zabytków, a nie miasto. Wydział podpowie, jak się z nim skontaktować.",
        "На території пам'ятки про дерева вирішує воєводський консерватор, а не місто. Відділ підкаже, як із ним зв'язатися.",
        "On the land of a monument the provincial monuments officer decides about trees, not the city. The unit will tell you how to reach that office.",
      ),
      onward: { unit: "ochrona-srodowiska" },
    },
    {
      node: "question",
      id: "dzialalnosc",
      label: text(
        "Czy wycinka ma związek z działalnością gospodarczą?",
        "Чи видалення пов'язане з підприємницькою діяльністю?",
        "Is the removal connected with a business?",
      ),
      answer: { kind: "yes-no" }, words: ["w związku z działalnością gospodarczą", "na potrzeby firmy", "pod budowę hali", "для бізнесу", "for my business"], wordsOfNo: ["nie prowadzę działalności", "nie prowadzę firmy", "nie ma związku z działalnością", "bez związku z działalnością", "niezwiązane z działalnością", "nie na cele działalności", "nie pod działalność", "не пов'язане з підприємницькою", "не пов'язано з бізнесом", "не веду бізнесу", "not connected with a business", "not connected with any business", "not related to any business", "no business", "do not run a business"], },
  ],
};

const trees: Page = {
  id: "drzewa",
  title: text("Drzewa", "Дерева", "Trees"),
  nodes: [
    {
      node: "question",
      id: "ponad-prog",
      label: text(
        "Czy obwód pnia na wysokości 5 cm przekracza próg?",
        "Чи обхват стовбура на висоті 5 см перевищує поріг?",
        "Is the girth at 5 cm above the ground over the limit?",
      ),
      hint: text(
        "Progi to 80 cm (topola, wierzba, klon jesionolistny i srebrzysty), 65 cm (kasztanowiec, robinia, platan) i 50 cm (inne drzewa).",
        "Пороги: 80 см (тополя, верба, клен ясенелистий і сріблястий), 65 см (каштан, робінія, платан) і 50 см (інші дерева).",
        "The limits are 80 cm (poplar, willow, box elder, silver maple), 65 cm (horse chestnut, robinia, plane) and 50 cm (other trees).",
      ),
      why: text(
        "Cieńszych drzew nie trzeba zgłaszać (art. 83f ust. 1 pkt 3 ustawy o ochronie przyrody).",
        "Тонші дерева повідомляти не треба (ст. 83f закону про охорону природи).",
        "Thinner trees need no notification (art. 83f of the Nature Conservation Act).",
      ),
      when: isNotification,
      answer: { kind: "yes-no" },
    },
    {
      node: "exit",
      id: "nie-trzeba",
      when: no("ponad-prog", false),
      title: text("Nie musisz niczego zgłaszać", "Нічого повідомляти не треба", "You need not notify anyone"),
      text: text(
        "Drzewo o takim obwodzie możesz wyciąć bez zgłoszenia. Sprawdź tylko, czy nie ma na nim gniazd. W razie wątpliwości zapytaj w wydziale.",
        "Дерево такого обхвату можна видалити без повідомлення. Перевірте лише, чи немає на ньому гнізд. Якщо сумніваєтеся, запитайте у відділі.",
        "A tree of this girth may be felled without notification. Only check that there are no nests in it. If in doubt, ask the unit.",
      ),
      onward: { unit: "ochrona-srodowiska" },
    },
    {
      node: "repeat",
      id: "drzewa",
      label: text("Drzewa do usunięcia", "Дерева, які ви хочете видалити", "Trees to be removed"),
      row: text("Drzewo", "Дерево", "Tree"),
      atLeast: 1,
      atMost: 50,
      nodes: [
        {
          node: "question",
          id: "gatunek",
          label: text("Gatunek", "Порода", "Species"),
          hint: text(
            "Na przykład brzoza. Jeśli nie wiesz, napisz „nie wiem”.",
            "Наприклад, береза. Якщо не знаєте, напишіть «не знаю».",
            "For example birch. If you do not know, write “I do not know”.",
          ),
          answer: { kind: "text", longest: 80, known: SPECIES }, wordsOfNo: ["posadzę", "zasadzę", "posadzić", "zasadzić", "posadzimy", "nasadzenie", "zostaje", "zostawiam", "zostawić", "nie ruszam", "посаджу", "посадити", "will plant", "plant a new"], },
        {
          node: "question",
          id: "obwod-5",
          label: text(
            "Obwód pnia na wysokości 5 cm",
            "Обхват стовбура на висоті 5 см",
            "Girth at 5 cm above the ground",
          ),
          when: isNotification,
          answer: { kind: "integer", from: 1, to: 2_000, unit: text("cm", "см", "cm") }, words: ["obwód", "w obwodzie", "obwodu", "обхват", "обхватом", "girth", "circumference"], },
        {
          node: "question",
          id: "obwod-130",
          label: text(
            "Obwód pnia na wysokości 130 cm",
            "Обхват стовбура на висоті 130 см",
            "Girth at 130 cm above the ground",
          ),
          why: text(
            "Od tego obwodu zależy opłata, którą urząd ustala w zezwoleniu.",
            "Від цього обхвату залежить оплата, яку управа визначає в дозволі.",
            "The charge that the office sets in the permit depends on this girth.",
          ),
          when: isPermit,
          answer: { kind: "integer", from: 1, to: 2_000, unit: text("cm", "см", "cm") }, words: ["obwód", "w obwodzie", "obwodu", "обхват", "обхватом", "girth", "circumference"], },
      ],
    },
    {
      node: "question",
      id: "powod",
      label: text(
        "Dlaczego chcesz usunąć drzewa?",
        "Чому ви хочете видалити дерева?",
        "Why do you want to remove them?",
      ),
      when: isPermit,
      answer: { kind: "long-text", longest: 2_000 },
    },
    {
      node: "question",
      id: "termin",
      label: text(
        "Do kiedy chcesz usunąć drzewa?",
        "До якого дня ви хочете видалити дерева?",
        "By when do you want to remove them?",
      ),
      when: isPermit,
      answer: { kind: "date", from: { today: 1 } }, words: ["wyciąć do", "usunąć do", "ściąć do", "wycinka do", "termin wycinki", "termin usunięcia", "найпізніше до", "видалити до", "зрубати до", "remove by", "cut down by", "fell by"], },
  ],
};

const place: Page = {
  id: "miejsce",
  title: text("Gdzie rosną drzewa", "Де ростуть дерева", "Where the trees grow"),
  nodes: [
    {
      node: "question",
      id: "dzialka",
      label: text("Działka ewidencyjna", "Кадастрова ділянка", "Land parcel"),
      hint: text(
        "Obręb i numer działki znajdziesz w wypisie z ewidencji albo w decyzji o podatku.",
        "Округ і номер ділянки знайдете у витягу з кадастру або в рішенні про податок.",
        "You will find the precinct and number in the land register extract or in your tax decision.",
      ),
      answer: { kind: "parcel" },
    },
    {
      node: "question",
      id: "adres-dzialki",
      label: text("Adres działki", "Адреса ділянки", "Address of the land"),
      answer: { kind: "address", inCity: true },
      requiredIf: not({ if: "always" }), words: ["działka", "posesja", "nieruchomość", "ogród", "drzewo rośnie", "rośnie przy", "ділянка", "дерево росте", "сад", "garden", "property", "plot", "tree grows"], },
    {
      node: "attachment",
      id: "szkic",
      label: text(
        "Rysunek albo mapa z zaznaczonymi drzewami",
        "Рисунок або мапа з позначеними деревами",
        "A sketch or map with the trees marked",
      ),
      hint: text(
        "Wystarczy zdjęcie odręcznego rysunku.",
        "Досить фото рисунка від руки.",
        "A photo of a sketch by hand is enough.",
      ),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "zgoda-wlasciciela",
      label: text("Zgoda właściciela działki", "Згода власника ділянки", "Consent of the owner of the land"),
      when: all(isPermit, derived("zgoda-wlasciciela")),
      atMost: 5,
      accept: "any",
    },
  ],
};

const declarations: Page = {
  id: "oswiadczenia",
  title: text("Oświadczenia", "Заяви", "Declarations"),
  nodes: [
    {
      node: "declaration",
      id: "oswiadczenie-tytul",
      label: text(
        "Oświadczam, że mam wskazany wyżej tytuł prawny do działki.",
        "Заявляю, що маю вказане вище право на ділянку.",
        "I declare that I hold the title to the land named above.",
      ),
      why: text(
        "Oświadczenia o tytule prawnym wymaga art. 83b ustawy o ochronie przyrody.",
        "Заяви про право на ділянку вимагає ст. 83b закону про охорону природи.",
        "Art. 83b of the Nature Conservation Act requires a declaration of title.",
      ),
      when: isPermit,
    },
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};

/** From what the tree does to the land it stands on; the case splits into notification and permit by itself. */
export const pages: readonly Page[] = [
  applicantPage({ bodies: true }),
  matter,
  trees,
  place,
  contactPage(),
  attorneyPage,
  declarations,
];
