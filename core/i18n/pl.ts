import { plural } from "./plural.ts";

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
      label: "Wygląd strony",
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
      text: "To jest miasto przykładowe. Pokazujemy, jak działa Magistrat. Nie załatwisz tu prawdziwej sprawy, a część danych jest zmyślona i tak oznaczona.",
    },
    preparing: {
      title: "Przygotowujemy bazę wiedzy",
      text: (done: number, total: number) =>
        `Przygotowujemy bazę wiedzy: gotowe ${done} z ${total} ${plural("pl", total, { one: "dokumentu", other: "dokumentów" })}. Możesz już pytać, ale odpowiedzi mogą być niepełne.`,
    },
    footer: {
      label: "Stopka",
      about: "O tej stronie",
      accessibility: "Deklaracja dostępności",
      privacy: "Prywatność",
      howAnswersWork: "Jak powstają odpowiedzi",
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
      room: "Pokój",
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
      sample: "Odpowiedź pochodzi z przykładowych danych, których urząd jeszcze nie potwierdził.",
      language: "Dokumenty urzędu są po polsku, dlatego odpowiedź jest cytatem po polsku.",
      danger: "Jeśli komuś teraz zagraża niebezpieczeństwo, zadzwoń pod numer 112.",
      followUp: (question: string) => `Pytanie zrozumiane razem z poprzednim: ${question}`,
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
};
