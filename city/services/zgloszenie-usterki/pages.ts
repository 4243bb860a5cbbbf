import { chosen, type Page, text, yes } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

const what: Page = {
  id: "co",
  title: text("Co się stało", "Що сталося", "What happened"),
  nodes: [
    {
      node: "question",
      id: "zagrozenie",
      label: text(
        "Czy komuś grozi niebezpieczeństwo?",
        "Чи комусь загрожує небезпека?",
        "Is anyone in danger?",
      ),
      hint: text(
        "Czujesz gaz, przewód leży na ziemi, konar wisi nad przejściem, z jezdni znikła pokrywa studzienki.",
        "Чути газ, дріт лежить на землі, гілка висить над проходом, на дорозі немає кришки люка.",
        "You smell gas, a wire lies on the ground, a branch hangs over a path, a manhole has no cover.",
      ),
      answer: { kind: "yes-no" }, words: ["zagraża ludziom", "zagraża przechodniom", "zagraża dzieciom", "zagraża w tej chwili", "zaraz runie", "zaraz spadnie", "grozi zawaleniem", "grozi upadkiem", "grozi przewróceniem", "wisi nad głowami", "ktoś wpadł", "загрожує людям", "загрожує перехожим", "is about to fall", "danger to people"], wordsOfNo: ["nie zagraża", "nikomu nie zagraża", "nie zagrażają", "nic nie grozi", "nikomu nie grozi", "nie ma zagrożenia", "nie ma niebezpieczeństwa", "nie stwarza zagrożenia", "nie stanowi zagrożenia", "nie jest niebezpieczne", "nie jest groźne", "bez zagrożenia", "nikt nie jest zagrożony", "не загрожує", "немає небезпеки", "не небезпечно", "no danger", "not dangerous", "nobody is in danger", "not a danger"], },
    {
      node: "exit",
      id: "zadzwon",
      when: yes("zagrozenie"),
      title: text("Zadzwoń pod 112", "Телефонуйте 112", "Call 112"),
      text: text(
        "Nie wysyłaj formularza: nikt nie czyta go od razu. Odsuń się i zadzwoń pod numer alarmowy.",
        "Не надсилайте формуляр: його не читають одразу. Відійдіть і зателефонуйте на номер екстреної допомоги.",
        "Do not send a form: nobody reads it at once. Move away and call the emergency number.",
      ),
      onward: { phone: "112" },
    },
    {
      node: "question",
      id: "rodzaj",
      label: text("Co jest uszkodzone?", "Що пошкоджено?", "What is broken?"),
      why: text(
        "Od tego zależy, kto naprawia.",
        "Від цього залежить, хто ремонтує.",
        "Who repairs it depends on this.",
      ),
      answer: {
        kind: "choice",
        options: [
          {
            value: "jezdnia",
            label: text("Jezdnia", "Проїжджа частина", "The roadway"),
            words: [
              "dziura w jezdni",
              "dziura w drodze",
              "dziura w asfalcie",
              "dziura na drodze",
              "zapadnięta droga",
              "zapadnięta jezdnia",
              "яма на дорозі",
              "pothole", "dziura w ulicy", "dziury w jezdni", "dziury w drodze", "wyrwa w jezdni", "wyrwa w asfalcie", "wyrwa w drodze", "zapadlisko", "nawierzchnia jezdni", "zniszczony asfalt", "яма в асфальті", "яма на вулиці", "hole in the road"],
          },
          {
            value: "chodnik",
            label: text(
              "Chodnik albo ścieżka rowerowa",
              "Тротуар або велодоріжка",
              "A pavement or cycle path",
            ),
            words: [
              "dziura w chodniku",
              "krzywy chodnik",
              "uszkodzony chodnik",
              "zapadnięty chodnik",
              "połamane płyty chodnika",
              "krawężnik",
              "яма на тротуарі",
              "розбитий тротуар",
              "broken pavement", "płyta chodnikowa", "płyty chodnikowe", "wystająca płyta", "nierówny chodnik", "zniszczony chodnik", "ścieżka rowerowa", "droga rowerowa", "chodnik jest", "плитка на тротуарі", "тротуар", "pavement", "sidewalk", "cycle path"],
          },
          {
            value: "znak",
            label: text("Znak albo sygnalizacja", "Знак або світлофор", "A sign or traffic lights"),
            words: [
              "znak drogowy",
              "przekrzywiony znak",
              "nie działa sygnalizacja",
              "sygnalizacja nie działa",
              "світлофор не працює",
              "broken traffic light", "znak stop", "przewrócony znak", "znak leży", "sygnalizacja świetlna", "światła na skrzyżowaniu", "дорожній знак", "traffic lights", "road sign"],
          },
          {
            value: "latarnia",
            label: text("Latarnia", "Ліхтар", "A street lamp"),
            words: [
              "latarnia nie świeci",
              "nie świeci latarnia",
              "lampa nie świeci",
              "nie świeci lampa",
              "lampa uliczna",
              "ліхтар не світить",
              "не світить ліхтар",
              "street lamp", "latarnia", "latarnie", "nie świecą lampy", "lampy nie świecą", "oświetlenie uliczne", "ciemno na ulicy", "ліхтар", "ліхтарі", "street light", "streetlight", "lamp post"],
          },
          {
            value: "studzienka",
            label: text("Studzienka albo kanalizacja", "Люк або каналізація", "A manhole or drain"),
            words: ["studzienka", "kratka ściekowa", "кришка люка", "manhole",  "właz", "pokrywa studzienki", "zapchana kratka", "kanalizacja burzowa", "вода не йде", "люк", "drain"],
          },
          {
            value: "plac-zabaw",
            label: text(
              "Plac zabaw, ławka, kosz albo przystanek",
              "Дитячий майданчик, лавка, смітник або зупинка",
              "A playground, bench, bin or bus stop",
            ),
            words: [
              "połamana ławka",
              "zniszczona ławka",
              "przepełniony kosz",
              "huśtawka",
              "zniszczona wiata",
              "зламана лавка",
              "broken bench", "ławka", "plac zabaw", "zjeżdżalnia", "wiata przystankowa", "przystanek", "kosz na śmieci", "дитячий майданчик", "гойдалка", "лавка", "зупинка", "playground", "bench", "swing", "bus stop", "litter bin"],
          },
          {
            value: "zielen",
            label: text("Drzewo albo zieleń", "Дерево або зелень", "A tree or greenery"),
            words: [
              "konar",
              "złamana gałąź",
              "przewrócone drzewo",
              "połamane drzewo",
              "trawa niekoszona",
              "зламана гілка",
              "broken branch", "gałąź", "gałęzie", "przewróciło się drzewo", "drzewo leży", "nachylone drzewo", "suche drzewo", "krzaki", "żywopłot", "trawnik", "niekoszona trawa", "гілка", "дерево впало", "branch", "fallen tree", "hedge"],
          },
          {
            value: "smieci",
            label: text(
              "Śmieci albo dzikie wysypisko",
              "Сміття або стихійне звалище",
              "Litter or an illegal dump",
            ),
            words: ["dzikie wysypisko", "śmieci w lesie", "nieodebrane śmieci", "звалище", "illegal dump",  "śmieci", "wysypisko", "worki ze śmieciami", "stare opony", "wyrzucone opony", "gruz", "сміття", "rubbish", "garbage", "fly-tipping"],
          },
          { value: "inne", label: text("Coś innego", "Щось інше", "Something else") },
        ],
      },
    },
    {
      node: "information",
      id: "droga",
      when: chosen("rodzaj", ["jezdnia", "chodnik", "znak"]),
      text: text(
        "Drogami i chodnikami zajmuje się Miejski Zarząd Dróg. Zgłoszenie trafi do niego.",
        "Дорогами і тротуарами опікується Міське управління доріг (MZD). Повідомлення потрапить до нього.",
        "Roads and pavements are looked after by Miejski Zarząd Dróg (MZD). Your report goes there.",
      ),
      kind: "info",
    },
    {
      node: "question",
      id: "opis",
      label: text("Opisz usterkę", "Опишіть несправність", "Describe the fault"),
      hint: text(
        "Na przykład: dziura na pół metra, przy przejściu dla pieszych.",
        "Наприклад: яма на пів метра, біля пішохідного переходу.",
        "For example: a hole half a metre wide, by the pedestrian crossing.",
      ),
      answer: { kind: "long-text", longest: 2_000 },
    },
    {
      node: "question",
      id: "od-kiedy",
      label: text("Od kiedy?", "Відколи?", "Since when?"),
      answer: { kind: "date", to: { today: 0 } },
      ...OPTIONAL, words: ["od", "від", "з", "since", "from"], },
  ],
};

const where: Page = {
  id: "gdzie",
  title: text("Gdzie to jest", "Де це", "Where it is"),
  nodes: [
    {
      node: "question",
      id: "miejsce",
      label: text("Miejsce", "Місце", "Place"),
      hint: text(
        "Adres albo opis, na przykład „przystanek przy szkole”. Możesz też podać współrzędne.",
        "Адреса або опис, наприклад «зупинка біля школи». Можна вказати й координати.",
        "An address or a description, for example “the bus stop by the school”. You may also give coordinates.",
      ),
      answer: { kind: "place" },
    },
    {
      node: "attachment",
      id: "zdjecia",
      label: text("Zdjęcia", "Фотографії", "Photos"),
      hint: text(
        "Bez twarzy i tablic rejestracyjnych. Ze zdjęcia usuwamy dane o aparacie i miejscu; miejsce możemy najpierw zaproponować.",
        "Без облич і номерних знаків. Дані про камеру й місце ми вилучаємо з фото; місце можемо спершу запропонувати.",
        "Without faces and number plates. We remove the data on camera and place from a photo; we may offer you the place first.",
      ),
      atMost: 5,
      accept: "pictures",
      ...OPTIONAL,
    },
  ],
};

const reply: Page = {
  id: "odpowiedz",
  title: text("Odpowiedź", "Відповідь", "Answer"),
  nodes: [
    {
      node: "question",
      id: "chce-odpowiedzi",
      label: text(
        "Czy chcesz wiedzieć, co się dzieje ze zgłoszeniem?",
        "Чи хочете знати, що діється з повідомленням?",
        "Do you want to be told what happens with your report?",
      ),
      hint: text(
        "Nie musisz podawać swoich danych.",
        "Ви не мусите подавати своїх даних.",
        "You need not give your data.",
      ),
      answer: { kind: "yes-no" }, words: ["proszę o odpowiedź", "proszę o informację", "proszę o informację zwrotną", "proszę o kontakt", "proszę mnie poinformować", "proszę poinformować mnie", "proszę mnie powiadomić", "proszę o powiadomienie", "proszę dać znać", "dajcie znać", "daj znać", "dajcie mi znać", "czekam na odpowiedź", "proszę odpisać", "chcę wiedzieć", "chciałbym wiedzieć", "chciałabym wiedzieć", "прошу повідомити", "повідомте мене", "чекаю на відповідь", "прошу відповісти", "дайте знати", "please let me know", "let me know", "please reply", "keep me informed", "keep me posted", "please inform me"], wordsOfNo: ["nie potrzebuję odpowiedzi", "nie oczekuję odpowiedzi", "nie czekam na odpowiedź", "nie musicie odpisywać", "nie musicie odpowiadać", "nie trzeba odpowiadać", "nie trzeba odpisywać", "nie proszę o odpowiedź", "nie chcę odpowiedzi", "odpowiedź nie jest potrzebna", "bez odpowiedzi", "відповідь не потрібна", "не потрібно відповідати", "не треба відповідати", "no reply needed", "no need to reply", "no answer needed", "do not need a reply", "don't need a reply"], },
    {
      node: "question",
      id: "email",
      label: text("E-mail", "E-mail", "E-mail"),
      why: text(
        "Tylko po to, żeby napisać Ci, co dzieje się ze zgłoszeniem.",
        "Лише для того, щоб написати вам, що діється з повідомленням.",
        "Only to write to you what happens with the report.",
      ),
      when: yes("chce-odpowiedzi"),
      answer: { kind: "email" },
      autofill: "email",
    },
  ],
};

export const pages: readonly Page[] = [what, where, reply];
