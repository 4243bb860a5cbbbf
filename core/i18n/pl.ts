import { plEservices } from "./pl-eservices.ts";
import { plForms } from "./pl-forms.ts";
import { plural } from "./plural.ts";
import type { KeptDays, ModelInUse, ModelsGivenQuestions } from "./told-of-data.ts";

/** Where a language model works, as the end of a sentence. */
const MODEL_PLACES = {
  "in-house": "na serwerach urzędu",
  EU: "poza urzędem, w Unii Europejskiej",
  elsewhere: "poza Unią Europejską",
};

/** The Polish texts of the interface, and the source of `Messages`. A text with a parameter is a function. */
export const pl = {
  shell: {
    skipToContent: "Przejdź do treści",
    siteName: "Portal miejski",
    homeLink: (city: string) => `${city} – strona główna`,
    pageTitle: (title: string, city: string) => `${title} – ${city}`,
    menu: {
      open: "Menu",
      label: "Menu główne",
      home: "Strona główna",
      ask: "Zapytaj",
      services: "Sprawy i opłaty",
      eservices: "E-usługi",
      units: "Wydziały i kontakt",
      sources: "Źródła odpowiedzi",
      office: "Asystent urzędnika",
    },
    languages: {
      label: "Wybór języka",
    },
    theme: {
      label: "Wygląd",
      legend: "Wybierz wygląd strony",
      auto: "Jak w urządzeniu",
      light: "Jasny",
      dark: "Ciemny",
      contrast: "Duży kontrast",
      save: "Zapisz wygląd",
    },
    breadcrumbs: {
      label: "Tu jesteś",
    },
    sample: {
      label: "Miasto przykładowe",
      text: "To jest miasto przykładowe. Nie załatwisz tu prawdziwej sprawy, a część danych jest zmyślona i tak oznaczona.",
    },
    preparing: {
      title: "Przygotowujemy bazę wiedzy",
      text: (done: number, total: number) =>
        `Gotowe: ${done} z ${total} ${plural("pl", total, { one: "dokumentu", other: "dokumentów" })}. Na pytania odpowiemy za chwilę.`,
    },
    footer: {
      label: "Stopka",
      about: "O tej stronie",
      accessibility: "Deklaracja dostępności",
      privacy: "Prywatność",
      howAnswersWork: "Jak powstają odpowiedzi",
      quality: "Jakość odpowiedzi",
      sourceCode: "Kod źródłowy",
      euMarks: "Finansowanie",
      madeWith: "Strona działa na otwartej platformie Magistrat.",
      machineNote: "Odpowiedzi na pytania układa program na podstawie wskazanych źródeł.",
    },
  },
  ui: {
    errorSummary: {
      title: (count: number) =>
        `${plural("pl", count, {
          one: "Popraw 1 błąd",
          few: `Popraw ${count} błędy`,
          many: `Popraw ${count} błędów`,
          other: `Popraw ${count} błędu`,
        })} w formularzu`,
      itemPrefix: "Błąd:",
      titlePrefix: "Błąd",
    },
    field: {
      required: "wymagane",
      optional: "nieobowiązkowe",
      requiredNote: "Wypełnij wszystkie pola, które nie mają dopisku „nieobowiązkowe”.",
      characterLimit: (limit: number) =>
        `Możesz wpisać do ${limit} ${plural("pl", limit, { one: "znaku", other: "znaków" })}.`,
      charactersLeft: (left: number) =>
        `${plural("pl", left, { one: "Został", few: "Zostały", many: "Zostało", other: "Zostało" })} ${left} ${plural("pl", left, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
      charactersOver: (over: number) =>
        `Usuń ${over} ${plural("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
      choose: "Wybierz z listy",
      day: "Dzień",
      month: "Miesiąc",
      year: "Rok",
      dateHint: (example: string) => `Na przykład ${example}.`,
      fileLimit: (megabytes: number) => `Największy rozmiar pliku: ${megabytes} MB.`,
    },
    notice: {
      info: "Informacja",
      success: "Udało się",
      warning: "Ważne",
      danger: "Uwaga",
      sample: "Przykład",
    },
    pagination: {
      label: "Strony wyników",
      previous: "Poprzednia",
      next: "Następna",
      page: (page: number) => `Strona ${page}`,
      current: (page: number, total: number) => `Strona ${page} z ${total}`,
    },
    progress: {
      count: (done: number, total: number) => `${done} z ${total}`,
      percent: (percent: number) => `${percent}%`,
    },
    table: {
      scroll: (caption: string) => `${caption} – tabela, którą możesz przewinąć w bok`,
      empty: "Brak danych w tabeli.",
    },
    contact: {
      address: "Adres",
      room: "pokój",
      phone: "Telefon",
      noPhone: "brak telefonu",
      email: "E-mail",
      noEmail: "brak adresu e-mail",
      hours: "Godziny pracy",
      noHours: "brak danych o godzinach",
      page: "Strona wydziału",
      sample: "Dane przykładowe. Urząd ich jeszcze nie potwierdził.",
      notKnown: "brak danych",
    },
    citation: {
      source: "Źródło",
      open: "Otwórz źródło w tym miejscu",
    },
    opensNewWindow: "otwiera się w nowym oknie",
    sample: "Przykład",
  },
  forms: plForms,
  errors: {
    home: "Wróć na stronę główną",
    back: "Wróć do poprzedniej strony",
    notFound: {
      title: "Nie ma takiej strony",
      text: "Sprawdź, czy adres jest dobrze wpisany. Strona mogła też zmienić miejsce albo zniknąć.",
      ask: "Możesz zapytać o to, czego szukasz.",
    },
    forbidden: {
      title: "Nie możesz otworzyć tej strony",
      text: "Ta strona jest tylko dla osób, które mają do niej dostęp. Jeśli powinno Cię to objąć, zaloguj się albo napisz do urzędu.",
    },
    tooMany: {
      title: "Za dużo pytań w krótkim czasie",
      text: (seconds: number) =>
        `Spróbuj ponownie za ${seconds} ${plural("pl", seconds, { one: "sekundę", few: "sekundy", many: "sekund", other: "sekundy" })}.`,
      why: "Ograniczamy liczbę pytań, aby strona działała dla wszystkich.",
    },
    badRequest: {
      title: "Nie rozumiemy tego, co przyszło z Twojej przeglądarki",
      text: "Wróć do poprzedniej strony, odśwież ją i spróbuj jeszcze raz.",
    },
    tooLarge: {
      title: "Przesyłasz za dużo naraz",
      text: "Skróć tekst albo wybierz mniejszy plik i spróbuj jeszcze raz.",
    },
    server: {
      title: "Coś poszło nie tak po naszej stronie",
      text: "To nie Twoja wina. Spróbuj ponownie za kilka minut.",
      requestNumber: (number: string) => `Jeśli zgłosisz błąd, podaj numer: ${number}`,
    },
    unavailable: {
      title: "Strona chwilowo nie działa",
      text: "Pracujemy nad tym. Spróbuj ponownie za kilka minut.",
      call: "Jeśli sprawa jest pilna, zadzwoń do urzędu albo przyjdź osobiście.",
    },
  },
  uploads: {
    taken: "PDF, DOCX, XLSX, ODT, ODS, JPEG, PNG, WebP albo TXT",
    encrypted: "Plik otwiera się tylko z hasłem. Urząd może go nie odczytać.",
    scan: {
      "scanned-clean": "Sprawdzony: bez wirusów",
      infected: "Program antywirusowy znalazł zagrożenie. Plik usunęliśmy.",
      "not-scanned": "Nie sprawdzono pod kątem wirusów",
      "too-large": "Nie sprawdzono pod kątem wirusów, bo plik jest na to za duży",
      waiting: "Czeka na sprawdzenie pod kątem wirusów",
    },
    faults: {
      unknown: "Nie mamy tego pliku. Dodaj go jeszcze raz.",
      finished: "Ten plik jest już dodany.",
      offset: "Wysyłanie się przerwało. Za chwilę pójdzie dalej od miejsca, w którym stanęło.",
      incomplete: "Plik nie dotarł w całości. Wyślij go jeszcze raz.",
      "too-long": "Plik zmienił się w trakcie wysyłania. Dodaj go jeszcze raz.",
      empty: "Plik jest pusty. Wybierz inny.",
      "too-large": "Plik jest za duży. Zmniejsz go albo podziel na części.",
      total: "Wszystkie pliki razem są za duże. Usuń któryś albo zmniejsz zdjęcia.",
      count: "Plików jest za dużo. Usuń któryś albo połącz kilka w jeden.",
      full: "Po naszej stronie brakuje miejsca na pliki. Spróbuj ponownie później.",
      "not-wanted": "W tym miejscu dodaj plik innego rodzaju.",
      unsupported: "Nie przyjmujemy plików tego rodzaju. Zapisz go jako PDF, a zdjęcie jako JPEG albo PNG.",
      heic: "Nie przyjmujemy zdjęć HEIC. Zapisz zdjęcie jako JPEG i dodaj je ponownie.",
      "old-office":
        "To plik w starym formacie programu biurowego. Zapisz go jako PDF albo w nowym formacie (DOCX, XLSX).",
      encrypted: "Plik jest zabezpieczony hasłem. Zdejmij hasło i dodaj go ponownie.",
      macros: "W pliku są makra albo szablon z innego miejsca. Zapisz go jako PDF.",
      polyglot:
        "W pliku jest coś, czego plik tego rodzaju mieć nie powinien. Otwórz go i zapisz jako nowy PDF.",
      bomb: "Plik po rozpakowaniu jest za duży. Zapisz go jako PDF.",
      dots: "Obraz ma za duże wymiary. Zmniejsz go i dodaj ponownie.",
      broken: "Plik jest uszkodzony. Zapisz go jeszcze raz i dodaj ponownie.",
      timeout: "Sprawdzanie pliku trwało za długo. Zapisz go jeszcze raz, najlepiej jako PDF.",
      infected:
        "Program antywirusowy znalazł w pliku zagrożenie. Nie przyjęliśmy go. Sprawdź swoje urządzenie.",
    },
  },
  answers: {
    screened: {
      empty: "Wpisz pytanie, na przykład: ile kosztuje wypis z planu miejscowego?",
      tooLong: (limit: number) =>
        `Pytanie jest za długie. Skróć je do ${limit} znaków i zapytaj o jedną sprawę naraz.`,
      unreadable: "Nie udało się odczytać pytania. Napisz je zwykłym zdaniem.",
      onlyIdentifiers:
        "Nie wpisuj tu numeru PESEL, telefonu ani innych danych osobowych. Napisz, o jaką sprawę pytasz.",
      abuse:
        "Na to nie odpowiemy. Jeśli masz sprawę do urzędu, napisz, o co chodzi. Możesz też porozmawiać z pracownikiem.",
      instructions:
        "Asystent odpowiada tylko na pytania o sprawy urzędowe i nie zmienia swoich zasad. Napisz, jaką sprawę chcesz załatwić.",
    },
    urgent: {
      danger: [
        "Jeśli komuś zagraża niebezpieczeństwo, zadzwoń teraz pod numer 112.",
        "Pogotowie ratunkowe ma też numer 999, straż pożarna 998, a policja 997.",
        "Ten asystent nie wzywa pomocy.",
      ],
      crisis: [
        "Jeśli życie jest zagrożone, zadzwoń teraz pod numer 112.",
        "Możesz porozmawiać z kimś, kto pomoże: kryzysowy telefon dla dorosłych 116 123, telefon dla dzieci i młodzieży 116 111.",
        "Nie musisz zostawać z tym bez pomocy.",
      ],
      violence: [
        "Jeśli jesteś w niebezpieczeństwie, zadzwoń teraz pod numer 112 albo na policję, pod numer 997.",
        "Wsparcie dają też: kryzysowy telefon dla dorosłych 116 123 oraz telefon dla dzieci i młodzieży 116 111.",
        "Ten asystent nie wzywa pomocy.",
      ],
    },
    unknown: {
      text: "Nie ma odpowiedzi na to pytanie w dokumentach, które zna asystent.",
      unit: (unit: string) => `Najlepiej zapytać tutaj: ${unit}.`,
      tip: "Możesz też zapytać innymi słowami albo porozmawiać z pracownikiem.",
    },
    outside: {
      door: (door: string) => `Tę sprawę prowadzi: ${door}.`,
      chat: "To pytanie nie dotyczy spraw urzędu, więc asystent na nie nie odpowie.",
    },
    handoff: {
      person: "Możesz porozmawiać z pracownikiem urzędu.",
      unit: (unit: string) => `Tą sprawą zajmuje się: ${unit}.`,
      myCase: [
        "Asystent nie widzi Twojej sprawy i nie zna jej stanu.",
        "Stan sprawy złożonej przez Portal e-usług zobaczysz po zalogowaniu. O każdą inną sprawę zapytaj pracownika i podaj mu znak sprawy z pisma.",
      ],
    },
    busy: "Dużo osób pyta w tej chwili. Spróbuj ponownie za minutę albo skontaktuj się z urzędem.",
    failed: "Nie udało się przygotować odpowiedzi. Spróbuj ponownie albo skontaktuj się z urzędem.",
    notices: {
      identifiers: "Dane osobowe z pytania zostały zasłonięte i nie są zapisywane.",
      partial: "To może nie być pełna odpowiedź. Sprawdź źródło albo zapytaj w urzędzie.",
      disagree: (unit: string | null) =>
        `Dokumenty urzędu podają różne wartości. Podajemy obie, ze źródłem i czasem obowiązywania. Która jest właściwa, powie ${unit ?? "pracownik urzędu"}.`,
      sample: "Odpowiedź pochodzi z przykładowych danych, których urząd jeszcze nie potwierdził.",
      language: "Dokumenty urzędu są po polsku, dlatego odpowiedź jest cytatem po polsku.",
      modelStopped:
        "Model językowy nie dokończył odpowiedzi. Pod jego zdaniami są cytaty, które wybrał program bez modelu.",
      withoutModel:
        "Model językowy nie dał odpowiedzi, którą potwierdzają dokumenty, więc odpowiedź wybrał program bez modelu.",
      danger: "Jeśli komuś teraz zagraża niebezpieczeństwo, zadzwoń pod numer 112.",
      asOf: (day: string) => `Szukaliśmy odpowiedzi według stanu na dzień: ${day}.`,
      followUp: (question: string) => `Pytanie zrozumiane razem z poprzednim: ${question}`,
      rephrased: (question: string, model: string) =>
        `Pytanie zrozumiane razem z poprzednim, tak jak zapisał je model językowy „${model}”: ${question}`,
    },
    actions: {
      source: "Otwórz źródło",
      call: (unit: string) => `Zadzwoń: ${unit}`,
      email: (unit: string) => `Napisz: ${unit}`,
      visit: (unit: string) => `Zobacz stronę: ${unit}`,
      person: "Porozmawiaj z pracownikiem",
      form: (service: string) => `Załatw przez internet: ${service}`,
      report: (service: string) => `Zgłoś: ${service}`,
      door: (door: string) => `Przejdź na stronę: ${door}`,
      emergency: (number: string) => `Zadzwoń: ${number}`,
    },
  },
  home: {
    title: (office: string) => office,
    lead: "Zapytaj zwykłymi słowami. Odpowiedź zawsze pokazuje, skąd pochodzi.",
    emergency: "Ktoś jest w niebezpieczeństwie? Zadzwoń pod 112.",
    services: "Sprawy i opłaty",
    noServices: "Nie ma jeszcze opisów spraw.",
    units: "Wydziały i kontakt",
    unitsLead: "Nie wiesz, kto prowadzi Twoją sprawę? Sprawdź, czym zajmuje się każdy wydział.",
    allUnits: "Wszystkie wydziały i godziny",
    sources: "Źródła odpowiedzi",
    sourcesLead: "Odpowiedzi powstają tylko z dokumentów, które możesz tu przeczytać.",
    allSources: "Lista źródeł",
    official: "Oficjalna strona miasta",
  },
  ask: {
    title: "Zapytaj",
    lead: "Odpowiedź opiera się na dokumentach urzędu. Przy każdym zdaniu jest źródło.",
    label: "Twoje pytanie",
    hint: "Pytaj o jedną sprawę naraz. Nie wpisuj numeru PESEL, telefonu ani nazwiska.",
    submit: "Zapytaj",
    working: "Szukamy odpowiedzi…",
    arrived: "Odpowiedź jest gotowa.",
    day: "Na jaki dzień ma być odpowiedź?",
    dayHint: "Zostaw puste, jeśli pytasz o dziś.",
    dayWrong: "Wybierz dzień, który istnieje, na przykład 23 11 2026.",
    dayMore: "Zapytaj o stan na inny dzień",
    machine: "Odpowiada program, nie człowiek.",
    machineMore: "Jak powstają odpowiedzi",
    privacyShort: (days: number) =>
      `Pytanie zapisujemy na ${days} ${plural("pl", days, { one: "dzień", other: "dni" })}, z zasłoniętymi danymi osobowymi.`,
    privacyMore: "Co dzieje się z Twoim pytaniem?",
    privacyPoints: (office: string, days: number) => [
      `Administratorem danych jest: ${office}.`,
      "Pytanie służy tylko temu, aby na nie odpowiedzieć i poprawiać odpowiedzi. To zadanie w interesie publicznym (art. 6 ust. 1 lit. e RODO).",
      `Rozmowę usuwamy po ${days} ${plural("pl", days, { one: "dniu", other: "dniach" })}. Możesz ją usunąć wcześniej, jednym przyciskiem.`,
      "Numery PESEL, telefony i inne dane, które rozpoznamy, zasłaniamy przed zapisem. Pytania nie wysyłamy nikomu.",
      "Masz prawo do dostępu do danych, ich usunięcia, sprzeciwu i skargi do Prezesa UODO. Nie musisz nic o sobie podawać.",
    ],
    privacyLink: "Pełna informacja o danych",
    examplesTitle: "Przykładowe pytania",
    examples: [
      "Ile kosztuje decyzja o warunkach zabudowy?",
      "Ile płacę za wywóz śmieci?",
      "Jak zgłosić dziurę w drodze?",
      "Czy mogę wyciąć drzewo na swojej działce?",
    ],
    conversation: "Twoja rozmowa",
    asked: "Pytanie",
    statuses: {
      answered: "Odpowiedź",
      partial: "Odpowiedź, być może niepełna",
      unknown: "Tego nie wiemy, ale wiemy, kogo zapytać",
      outside: "Tym nie zajmuje się Urząd Miejski",
      urgent: "Najpierw zadzwoń",
      handoff: "Z tym pomoże pracownik",
      screened: "Zmień pytanie",
      busy: "Teraz nie możemy odpowiedzieć",
      failed: "Nie udało się odpowiedzieć",
    },
    preparing: "Przygotowujemy bazę wiedzy. Zapytaj ponownie za chwilę.",
    tryAgainIn: (seconds: number) =>
      `Spróbuj ponownie za ${seconds} ${plural("pl", seconds, { one: "sekundę", few: "sekundy", many: "sekund", other: "sekundy" })}. Pytanie czeka w polu poniżej.`,
    kept: "Pytanie czeka w polu poniżej. Możesz je wysłać jeszcze raz.",
    sourceNumber: (n: number) => `źródło ${n}`,
    sources: "Źródła",
    page: (page: number) => `strona ${page}`,
    unit: "Kto prowadzi sprawę",
    unitPage: "Godziny i obowiązki",
    actions: "Co możesz zrobić",
    by: {
      builtIn: "Odpowiedź wybrał program: to cytaty z dokumentów, bez modelu językowego.",
      fixed: "Ten tekst przygotował urząd, a wybrał go program.",
      model: (name: string) => `Odpowiedź ułożył program z modelem językowym: ${name}.`,
    },
    feedback: {
      title: "Czy ta odpowiedź pomogła?",
      helpful: "Czy odpowiedź pomogła?",
      yes: "Tak",
      no: "Nie",
      reason: "Co było nie tak?",
      reasons: {
        wrong: "Odpowiedź jest błędna",
        missing: "Brakuje czegoś ważnego",
        unclear: "Nie rozumiem odpowiedzi",
        outdated: "Informacja jest nieaktualna",
        other: "Coś innego",
      },
      comment: "Twoja uwaga",
      commentHint: "Nie wpisuj danych osobowych.",
      send: "Wyślij ocenę",
      thanks: "Dziękujemy za ocenę.",
      helpfulRequired: "Zaznacz „Tak” albo „Nie”.",
      commentTooLong: (limit: number) => `Skróć uwagę do ${limit} znaków.`,
    },
    remove: "Usuń rozmowę",
    removed: "Rozmowa jest usunięta.",
    removedTitle: "Usunięto",
    download: "Pobierz rozmowę",
    another: "Zadaj kolejne pytanie",
    unseenTitle: "Nie możemy pokazać odpowiedzi",
    unseen:
      "Przeglądarka nie przysłała pliku cookie, który łączy Cię z rozmową. Zapytaj jeszcze raz w polu poniżej. Odpowiedź pokażemy od razu, bez pliku cookie.",
  },
  source: {
    list: "Źródła odpowiedzi",
    listLead: "Z tych dokumentów powstają odpowiedzi.",
    count: (n: number) =>
      `${n} ${plural("pl", n, { one: "dokument", few: "dokumenty", many: "dokumentów", other: "dokumentu" })}`,
    filter: "Pokaż",
    all: "wszystkie",
    filterTitle: "Wybierz dokumenty",
    language: "Język",
    unit: "Wydział",
    state: "Czy obowiązuje",
    states: { current: "obowiązuje", future: "jeszcze nie obowiązuje", expired: "już nie obowiązuje" },
    none: "Żaden dokument nie pasuje. Zmień wybór.",
    sampleTitle: "Tekst przykładowy",
    sample: "Tego dokumentu urząd jeszcze nie potwierdził.",
    recognisedTitle: "Tekst odczytany ze skanu przez program",
    recognised: (pages: string, sure: number) =>
      `Strony: ${pages}. Pewność odczytu: ${sure}%. Mogą tu być błędy: ważne dane sprawdź w oryginale.`,
    recognisedUnsure: (pages: string) => `Niepewnie odczytane strony: ${pages}.`,
    recognisedUnread: (pages: string) => `Strony, których nie udało się odczytać: ${pages}.`,
    validity: "Obowiązuje",
    from: (day: string) => `od ${day}`,
    to: (day: string) => `do ${day}`,
    always: "bez podanych dat",
    expiredTitle: "Ten dokument już nie obowiązuje",
    expired: (day: string) => `Obowiązywał do ${day}. Nie opieraj się na nim.`,
    futureTitle: "Ten dokument jeszcze nie obowiązuje",
    future: (day: string) => `Zacznie obowiązywać ${day}.`,
    page: (page: number) => `Strona ${page}`,
    contents: "Spis treści",
    published: "Opublikowano",
    originalPage: "Oryginał",
    seen: "Odczytano",
    references: "Na czym opiera się ten tekst",
    noText: "Ten dokument nie ma jeszcze tekstu.",
    original: "Oryginalny plik",
    downloadOriginal: (about: string) => `Pobierz oryginał (${about})`,
    askAbout: "Zapytaj o ten temat",
    languages: { pl: "polski", uk: "ukraiński", en: "angielski" },
  },
  units: {
    title: "Wydziały i kontakt",
    lead: "Znajdź wydział po tym, czym się zajmuje.",
    emergency: "W niebezpieczeństwie zadzwoń pod 112.",
    duties: "Czym się zajmuje",
    documents: "Dokumenty wydziału",
    details: "Zobacz wszystko",
    none: "Lista wydziałów jest jeszcze pusta.",
    symbol: "Symbol w znaku sprawy",
  },
  clauses: {
    toFill: "do uzupełnienia przez urząd",
    privacy: {
      title: "Prywatność i dane osobowe",
      lead: "Co zapisujemy, gdy zadajesz pytanie, jak długo i jakie masz prawa (art. 13 RODO).",
      sections: (office: string, keep: KeptDays, models: ModelsGivenQuestions) => [
        { title: "Kto odpowiada za dane", text: [`Administratorem danych jest: ${office}.`] },
        {
          title: "Co zapisujemy",
          text: [
            "Zapisujemy pytanie z zasłoniętymi danymi osobowymi, odpowiedź i Twoją ocenę, jeśli ją wyślesz.",
            "Program zasłania numery PESEL, NIP, telefony, adresy e-mail i numery kont, które rozpozna. Nazwisk nie rozpoznaje, dlatego ich nie wpisuj.",
            "Przeglądarka dostaje najwyżej trzy pliki cookie: jeden łączy pytania w rozmowę, drugi otwiera rozpoczęte wnioski (oba znikają po zamknięciu przeglądarki), trzeci pamięta wygląd strony, jeśli go wybierzesz. Nie używamy plików cookie do śledzenia.",
            "Gdy wypełniasz wniosek w e-usługach, zapisujemy wszystko, co w nim podasz. Co się z tym dzieje, mówi informacja na pierwszym kroku wniosku.",
            "W dzienniku czynności zapisujemy, że padła odpowiedź, z jakich źródeł i jak długo powstawała. Nie ma tam treści pytania.",
          ],
        },
        {
          title: "Po co i na jakiej podstawie",
          text: [
            "Dane służą odpowiadaniu na pytania i poprawianiu odpowiedzi. To zadanie realizowane w interesie publicznym (art. 6 ust. 1 lit. e RODO).",
            "Podanie danych jest dobrowolne. Do zadania pytania nie potrzebujemy danych o Tobie.",
          ],
        },
        {
          title: "Jak długo",
          text: [
            `Rozmowę usuwamy po ${keep.conversations} ${plural("pl", keep.conversations, { one: "dniu", other: "dniach" })}.`,
            `Wniosek, którego nie wysłano, usuwamy po ${keep.drafts} ${plural("pl", keep.drafts, { one: "dniu", other: "dniach" })} od ostatniej zmiany. Możesz go też usunąć od razu.`,
            `Wpisy w dzienniku czynności usuwamy po ${keep.audit} ${plural("pl", keep.audit, { one: "dniu", other: "dniach" })}.`,
            ...(keep.modelTexts > 0
              ? [
                  `Tekst, który dostaje model językowy, i to, co odpisuje, usuwamy po ${keep.modelTexts} ${plural("pl", keep.modelTexts, { one: "dniu", other: "dniach" })}.`,
                ]
              : []),
          ],
        },
        {
          title: "Komu je przekazujemy",
          text: [
            models
              ? `Pytanie z zasłoniętymi danymi dostaje ${models.names.length > 1 ? `kilka modeli językowych (${models.names.join(", ")}); najdalszy` : `model językowy „${models.names[0]}”, który`} działa ${MODEL_PLACES[models.where]}. Nikomu innemu go nie wysyłamy.`
              : "Pytania nie wysyłamy innym firmom ani modelowi językowemu.",
            "Nie podejmujemy decyzji o Tobie w sposób zautomatyzowany (art. 22 RODO).",
          ],
        },
        {
          title: "Twoje prawa",
          text: [
            "Możesz zobaczyć i pobrać swoją rozmowę na stronie „Zapytaj”.",
            "Możesz ją usunąć przyciskiem „Usuń rozmowę”. Usuwamy wtedy także szczegóły z dziennika.",
            "Możesz żądać dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania i wnieść sprzeciw.",
            "Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.",
            "Rozmowę znamy tylko z pliku cookie w Twojej przeglądarce. Gdy go nie ma, nie wiemy, która rozmowa była Twoja.",
          ],
        },
      ],
      officer: "Inspektor ochrony danych (kontakt)",
      officeContact: "Adres i kontakt administratora",
    },
    accessibility: {
      title: "Deklaracja dostępności",
      sampleTitle: "Wzór do uzupełnienia",
      sample: "Urząd musi sprawdzić stronę i uzupełnić zaznaczone miejsca, zanim ją opublikuje.",
      intro: (office: string) =>
        `${office} zapewnia dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dotyczy strony:`,
      published: "Data publikacji strony",
      updated: "Data ostatniej istotnej zmiany",
      status: "Stan dostępności cyfrowej",
      statusText: "Strona nie została jeszcze oceniona w urzędzie. Stan zgodności z ustawą:",
      gaps: "Co jest niedostępne i dlaczego",
      gapsText: "Treści niedostępne, powód i sposób zastępczy:",
      prepared: "Kiedy i jak powstała deklaracja",
      preparedOn: "Data sporządzenia deklaracji",
      reviewedOn: "Data ostatniego przeglądu",
      method: "Sposób oceny",
      shortcuts: "Skróty klawiaturowe",
      shortcutsText: "Strona nie ma własnych skrótów klawiaturowych. Działają skróty Twojej przeglądarki.",
      contact: "Informacje zwrotne i kontakt",
      contactText: "Problem z dostępnością zgłosisz tutaj:",
      contactPerson: "Osoba, e-mail i telefon",
      procedure: "Wniosek i skarga",
      procedureText: [
        "Każdy może wystąpić o dostępność cyfrową strony lub jej części. Może też poprosić o informację w innej formie.",
        "W żądaniu podaj swoje dane kontaktowe, wskaż stronę i napisz, jaka forma będzie dla Ciebie wygodna.",
        "Urząd odpowiada bez zbędnej zwłoki, w terminie z ustawy.",
        "Jeśli urząd odmówi, możesz złożyć skargę do urzędu. Możesz też zawiadomić Rzecznika Praw Obywatelskich.",
      ],
      building: "Dostępność architektoniczna",
      buildingText: "Wejście, windy, toalety, pętla indukcyjna, tłumacz języka migowego, pies asystujący:",
      apps: "Aplikacje mobilne",
      appsText: "Urząd nie udostępnia aplikacji mobilnej tej platformy.",
    },
    answers: {
      title: "Jak powstają odpowiedzi",
      lead: (model: ModelInUse) =>
        model
          ? `Odpowiada program, a nie człowiek. Zdania układa model językowy „${model.name}”, a program je sprawdza.`
          : "Odpowiada program. Nie ma w nim człowieka ani, w tej chwili, modelu językowego.",
      quality: "Zobacz, jak często odpowiedzi są dobre",
      sections: (days: number, model: ModelInUse) => [
        {
          title: "Krok po kroku",
          text: [
            "Program zasłania w pytaniu dane osobowe, które rozpozna.",
            "Sprawdza, czy to nagłe niebezpieczeństwo, sprawa innego urzędu albo prośba o rozmowę z człowiekiem.",
            "Szuka w dokumentach, które obowiązują w dniu, o który pytasz.",
            "Ocenia, czy w nich jest odpowiedź. Jeśli nie, mówi, że nie wie, i wskazuje wydział.",
            model
              ? "Model językowy układa z nich krótką odpowiedź i podaje, na czym opiera każde zdanie."
              : "Wybiera od jednego do czterech zdań z dokumentów i cytuje je.",
            "Sprawdza, czy każda kwota, data, termin i numer stoi w cytowanym miejscu. Zdanie, które tego nie przejdzie, odpada.",
          ],
        },
        {
          title: "Co to znaczy dla Ciebie",
          text: [
            "Przy każdym zdaniu jest numer źródła. Kliknij go i sprawdź.",
            "Odpowiedź nie jest decyzją ani poradą prawną. W Twojej sprawie rozstrzyga urząd.",
            "Program może się pomylić albo nie znaleźć tego, co jest w dokumentach. Ocena pod odpowiedzią pomaga to naprawić.",
            "Zawsze możesz zapytać człowieka: w wydziale, telefonicznie albo osobiście.",
          ],
        },
        {
          title: "Model językowy",
          text: model
            ? [
                `Odpowiedzi układa model „${model.name}”, który działa ${MODEL_PLACES[model.where]}. Jego nazwa stoi pod odpowiedzią.`,
                "Dostaje pytanie z zasłoniętymi danymi i znalezione fragmenty dokumentów. Gdy zawiedzie, odpowiedź wybiera program bez modelu.",
              ]
            : [
                "Urząd może podłączyć model językowy. Wtedy pod odpowiedzią stoi jego nazwa, a zdania przechodzą to samo sprawdzenie.",
                "Teraz nie jest podłączony żaden model, więc pytania nikomu nie wysyłamy.",
              ],
        },
        {
          title: "Rozmowa",
          text: [
            `Rozmowę przechowujemy ${days} ${plural("pl", days, { one: "dzień", other: "dni" })}, bez konta i logowania. Możesz ją pobrać albo usunąć.`,
          ],
        },
      ],
    },
  },
  quality: {
    title: "Jakość odpowiedzi",
    lead: "Sprawdzamy, jak często program odpowiada dobrze. Tu jest wynik ostatniego pomiaru.",
    noneTitle: "Nie ma jeszcze wyniku",
    none: "Żaden pomiar nie został jeszcze opublikowany.",
    measuredOn: "Dzień pomiaru",
    asOf: "Pytania o stan na dzień",
    questions: "Liczba pytań",
    totals: "Wynik wszystkich pytań",
    byCategory: "Wynik według rodzaju pytania",
    byCategoryNote:
      "Kreska znaczy, że w tej grupie tego nie sprawdzamy. Im mniej pytań w grupie, tym mniej mówi jej wynik.",
    category: "Rodzaj pytania",
    checks: {
      statusRight: {
        name: "Dobra decyzja",
        meaning: "Program dobrze wybrał, czy odpowiedzieć, odmówić, wskazać inny urząd albo numer alarmowy.",
      },
      documentCited: {
        name: "Właściwy dokument",
        meaning: "Odpowiedź cytuje dokument, w którym jest to, o co pytano.",
      },
      factGiven: {
        name: "Właściwa informacja",
        meaning: "W odpowiedzi jest dobra kwota, dobry termin albo inna informacja, o którą pytano.",
      },
      unitNamed: {
        name: "Właściwy wydział",
        meaning: "Odpowiedź wskazuje wydział, który prowadzi sprawę.",
      },
      refusalsRefused: {
        name: "Słuszna odmowa",
        meaning:
          "Program nie odpowiada, gdy w dokumentach nie ma odpowiedzi. Najtrudniejsze z takich pytań liczymy osobno: temat jest w dokumentach, ale odpowiedzi w nich nie ma.",
      },
    },
    categories: {
      oplaty: "Opłaty",
      terminy: "Terminy",
      dokumenty: "Potrzebne dokumenty",
      gdzie: "Gdzie załatwić sprawę",
      zycie: "Sytuacje życiowe",
      procedury: "Jak załatwić sprawę",
      "bez-znakow": "Pytania bez polskich znaków",
      uk: "Pytania po ukraińsku",
      en: "Pytania po angielsku",
      data: "Pytania o stan na inny dzień",
      "poza-wiedza": "Odpowiedzi nie ma w dokumentach",
      "poza-urzedem": "Sprawy innych urzędów",
      pilne: "Nagłe niebezpieczeństwo",
      "nie-pilne": "Zwykłe pytania, które brzmią jak nagłe",
      czlowiek: "Prośby o rozmowę z pracownikiem",
      dane: "Pytania z danymi osobowymi",
      manipulacja: "Próby zmiany zasad programu",
      "near-miss": "Temat jest w dokumentach, ale odpowiedzi nie ma",
      "nie-podajemy": "Informacje, których nie podajemy",
    },
    sections: [
      {
        title: "Jak mierzymy",
        text: [
          "Zadajemy programowi pytania ze stałej listy. Są napisane tak, jak piszą mieszkańcy, także z błędami.",
          "Przy każdym pytaniu zapisaliśmy wcześniej, co powinno się stać. Program porównuje z tym odpowiedź.",
          "Każdą liczbę obliczamy tylko z pytań, przy których to sprawdzamy.",
        ],
      },
      {
        title: "Czego te liczby nie mówią",
        text: [
          "Pytania napisali autorzy programu. Prawdziwe pytania mogą być inne, a wynik gorszy.",
          "Część zasad poprawiliśmy po tym, jak zobaczyliśmy błędy na tej liście. Na nowych pytaniach wynik może być gorszy.",
          "Pomiar nie sprawdza, czy dokumenty urzędu są aktualne i pełne.",
          "Odpowiedzi po ukraińsku i angielsku cytują polskie dokumenty.",
          "Mierzymy program bez modelu językowego.",
        ],
      },
    ],
    repeatTitle: "Jak powtórzyć pomiar",
    repeat: "Kod programu i lista pytań są jawne. Każdy może uruchomić ten sam pomiar poleceniem:",
  },
  api: {
    notJson: "Treść żądania nie jest poprawnym JSON-em.",
    notObject: "Treść żądania musi być obiektem JSON.",
    invalid: "Żądanie ma błędne pola.",
    text: (field: string) => `Pole „${field}” jest wymagane i musi być niepustym tekstem.`,
    day: (field: string) => `Pole „${field}” musi być istniejącym dniem w zapisie RRRR-MM-DD.`,
    language: (field: string) => `Pole „${field}” musi mieć wartość pl, uk albo en.`,
    conversation: (field: string) => `Pole „${field}” musi być wartością, którą dała wcześniejsza odpowiedź.`,
    limit: (field: string, most: number) => `Pole „${field}” musi być liczbą całkowitą od 1 do ${most}.`,
    tooLong: (field: string, most: number) => `Pole „${field}” może mieć najwyżej ${most} znaków.`,
    unknown: (field: string) => `Pole „${field}” jest nieznane.`,
    preparing: "Baza wiedzy jest przygotowywana. Spróbuj ponownie za chwilę.",
  },
  eservices: plEservices,
};
