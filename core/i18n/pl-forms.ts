import { formatNumber } from "./format.ts";
import { plural } from "./plural.ts";

const number = (value: number) => formatNumber("pl", value);

/** The Polish texts of the questions of a form and of what is wrong with an answer. */
export const plForms = {
  yes: "Tak",
  no: "Nie",
  notGiven: "nie podano",
  confirmed: "potwierdzono",
  whyAsked: "Dlaczego o to pytamy?",
  /** Which question the summary above is about, for those who only hear it. */
  whyAbout: (label: string) => `Chodzi o pytanie: ${label}`,
  further: "Po Twojej odpowiedzi pytamy o więcej. Zacznij tutaj.",
  several: "Możesz wybrać kilka odpowiedzi.",
  severalAtMost: (most: number) =>
    `Możesz wybrać najwyżej ${number(most)} ${plural("pl", most, { one: "odpowiedź", few: "odpowiedzi", other: "odpowiedzi" })}.`,
  period: { from: "Pierwszy dzień", to: "Ostatni dzień" },
  address: {
    street: "Ulica",
    house: "Numer domu",
    flat: "Numer mieszkania",
    postcode: "Kod pocztowy",
    postcodeHint: "Dwie cyfry, kreska i trzy cyfry.",
    town: "Miejscowość",
    flatShort: (flat: string) => `m. ${flat}`,
  },
  parcel: {
    precinct: "Obręb",
    precinctHint: "Nazwa albo numer obrębu.",
    number: "Numer działki",
    numberHint: "Na przykład 123/4.",
    short: (number: string, precinct: string) => `działka ${number}, obręb ${precinct}`,
  },
  place: {
    description: "Opisz, gdzie to jest",
    coordinates: "Znasz współrzędne? Możesz je podać",
    lat: "Szerokość geograficzna",
    latHint: "W stopniach, na przykład 52,1.",
    lon: "Długość geograficzna",
    lonHint: "W stopniach, na przykład 19,2.",
    /** The button that takes where the person is, and the map. */
    finder: {
      position: "Użyj mojego położenia",
      showMap: "Pokaż mapę",
      hideMap: "Ukryj mapę",
      mapName: "Mapa. Strzałki przesuwają ją pod krzyżykiem, plus przybliża, minus oddala.",
      moveIt: "Przesuń mapę",
      moves: {
        up: "W górę",
        down: "W dół",
        left: "W lewo",
        right: "W prawo",
        closer: "Przybliż",
        farther: "Oddal",
      },
      take: "Wskaż to miejsce",
      searching: "Ustalamy Twoje położenie.",
      taken: (lat: string, lon: string) => `Wpisano współrzędne ${lat}; ${lon}.`,
      about: (metres: string) => `Mogą się różnić od prawdziwych o ${metres} m.`,
      outside: "To miejsce leży chyba poza miastem. Sprawdź, czy się zgadza.",
      refused:
        "Przeglądarka nie podała położenia, bo nie ma na to zgody. Opisz miejsce słowami albo zmień zgodę w ustawieniach przeglądarki.",
      unavailable: "Nie udało się ustalić położenia. Opisz miejsce słowami.",
      missing: "Części mapy nie udało się wczytać. Możesz opisać miejsce słowami.",
      failed: "Nie udało się wczytać mapy. Opisz miejsce słowami.",
    },
  },
  rows: {
    addFirst: (row: string) => `Dodaj: ${row}`,
    addNext: (row: string) => `Dodaj kolejną pozycję: ${row}`,
    remove: (row: string) => `Usuń: ${row}`,
    full: (most: number) =>
      `Możesz podać najwyżej ${number(most)} ${plural("pl", most, { one: "pozycję", few: "pozycje", other: "pozycji" })}.`,
  },
  /** How each kind of answer is written, where that does not go without saying. */
  hints: {
    money: "W złotych, na przykład 120,50.",
    pesel: "11 cyfr.",
    nip: "10 cyfr. Mogą być kreski i spacje.",
    regon: "9 albo 14 cyfr.",
    krs: "10 cyfr, z zerami na początku.",
    "land-register": "Kod sądu, numer i cyfra kontrolna, z ukośnikami: AB1C/00000000/0.",
    "bank-account": "26 cyfr. Mogą być spacje. Zagraniczny numer zacznij od liter kraju.",
    phone: "9 cyfr. Zagraniczny numer zacznij od znaku + i numeru kraju.",
    ade: "Zaczyna się od AE:PL, na przykład AE:PL-00000-00013-AAAAA-06.",
  },
  /** What to do where nothing was answered. */
  required: {
    text: "Uzupełnij to pole.",
    "long-text": "Napisz to własnymi słowami.",
    choice: "Wybierz jedną odpowiedź.",
    choices: "Zaznacz co najmniej jedną odpowiedź.",
    "yes-no": "Wybierz „Tak” albo „Nie”.",
    integer: "Wpisz liczbę.",
    decimal: "Wpisz liczbę.",
    money: "Wpisz kwotę w złotych, na przykład 120,50.",
    date: "Podaj dzień, miesiąc i rok.",
    period: "Podaj pierwszy i ostatni dzień.",
    pesel: "Wpisz numer PESEL: 11 cyfr.",
    nip: "Wpisz NIP: 10 cyfr.",
    regon: "Wpisz REGON: 9 albo 14 cyfr.",
    krs: "Wpisz numer KRS: 10 cyfr.",
    "land-register": "Wpisz numer księgi wieczystej.",
    "bank-account": "Wpisz numer konta: 26 cyfr.",
    phone: "Wpisz numer telefonu.",
    email: "Wpisz adres e-mail.",
    ade: "Wpisz adres do doręczeń elektronicznych.",
    address: "Wpisz adres.",
    parcel: "Podaj obręb i numer działki.",
    place: "Opisz miejsce.",
    files: "Dodaj plik.",
    attachment: "Dodaj plik.",
    declaration: "Zaznacz to pole, jeśli się zgadzasz. Bez tego nie wyślesz formularza.",
    repeat: "Dodaj co najmniej jedną pozycję.",
  },
  /** Between limits, written with their unit. */
  numberWithin: {
    both: (from: string, to: string) => `Wpisz liczbę od ${from} do ${to}.`,
    from: (from: string) => `Wpisz liczbę nie mniejszą niż ${from}.`,
    to: (to: string) => `Wpisz liczbę nie większą niż ${to}.`,
  },
  amountWithin: {
    both: (from: string, to: string) => `Wpisz kwotę od ${from} do ${to}.`,
    from: (from: string) => `Wpisz kwotę nie mniejszą niż ${from}.`,
    to: (to: string) => `Wpisz kwotę nie większą niż ${to}.`,
  },
  faults: {
    "control-characters": "Usuń znaki, których nie widać. Najłatwiej wpisać tekst od nowa.",
    "too-long": (longest: number) =>
      `Skróć tekst. Może mieć najwyżej ${number(longest)} ${plural("pl", longest, { one: "znak", few: "znaki", other: "znaków" })}.`,
    "not-an-option": "Wybierz jedną z podanych odpowiedzi.",
    "too-few": (least: number) =>
      `Zaznacz co najmniej ${number(least)} ${plural("pl", least, { one: "odpowiedź", few: "odpowiedzi", other: "odpowiedzi" })}.`,
    "too-many": (most: number) =>
      `Zaznacz najwyżej ${number(most)} ${plural("pl", most, { one: "odpowiedź", few: "odpowiedzi", other: "odpowiedzi" })}.`,
    "too-many-files": (most: number) =>
      `Zostaw najwyżej ${number(most)} ${plural("pl", most, { one: "plik", few: "pliki", other: "plików" })}.`,
    "not-a-number": (example: string) => `Wpisz liczbę cyframi, na przykład ${example}.`,
    "not-whole": "Wpisz liczbę całkowitą, bez przecinka.",
    "too-many-places": (places: number) =>
      `Wpisz najwyżej ${number(places)} ${plural("pl", places, { one: "cyfrę", few: "cyfry", other: "cyfr" })} po przecinku.`,
    "not-an-amount": "Wpisz kwotę w złotych, na przykład 120,50.",
    "not-a-day": {
      day: "Popraw dzień. Takiego dnia nie ma w kalendarzu.",
      month: "Popraw miesiąc. Wpisz liczbę od 1 do 12.",
      year: "Popraw rok. Wpisz cztery cyfry.",
      several: "Wpisz datę cyframi: dzień, miesiąc i rok.",
    },
    "too-early": (from: string) => `Podaj datę nie wcześniejszą niż ${from}.`,
    "too-late": (to: string) => `Podaj datę nie późniejszą niż ${to}.`,
    "period-without": { from: "Podaj też pierwszy dzień.", to: "Podaj też ostatni dzień." },
    "period-reversed": "Popraw daty. Ostatni dzień nie może być wcześniejszy niż pierwszy.",
    "period-too-long": (days: number) =>
      `Skróć ten czas. Może trwać najwyżej ${number(days)} ${plural("pl", days, { one: "dzień", other: "dni" })}.`,
    "not-a-pesel": "Sprawdź numer PESEL. Ma 11 cyfr, bez spacji i liter.",
    "not-a-nip": "Sprawdź NIP. Ma 10 cyfr.",
    "not-a-regon": "Sprawdź REGON. Ma 9 albo 14 cyfr.",
    "not-a-krs": "Sprawdź numer KRS. Ma 10 cyfr, z zerami na początku.",
    "not-a-land-register":
      "Sprawdź numer księgi wieczystej. Składa się z kodu sądu, ośmiu cyfr i cyfry kontrolnej, z ukośnikami między nimi.",
    "not-a-bank-account": "Sprawdź numer konta. Polski ma 26 cyfr, zagraniczny zaczyna się od liter kraju.",
    "not-a-phone":
      "Sprawdź numer telefonu. Polski ma 9 cyfr, zagraniczny zaczyna się od znaku + i numeru kraju.",
    "not-an-email": "Sprawdź adres e-mail. Musi mieć znak @ i kropkę za nim, bez spacji.",
    "not-an-ade":
      "Sprawdź adres do doręczeń elektronicznych. Zaczyna się od AE:PL, a po nim są dwie grupy po pięć cyfr, pięć liter i dwie cyfry.",
    "not-a-postcode": "Popraw kod pocztowy. Wpisz dwie cyfry, kreskę i trzy cyfry.",
    "not-a-parcel": "Sprawdź numer działki. Wpisz go tak jak w ewidencji gruntów, na przykład 123/4.",
    "not-coordinates": "Popraw współrzędne. Wpisz obie jako liczby w stopniach, na przykład 52,1 i 19,2.",
    "part-missing": {
      street: "Wpisz ulicę.",
      house: "Wpisz numer domu.",
      postcode: "Wpisz kod pocztowy.",
      town: "Wpisz miejscowość.",
      precinct: "Wpisz obręb.",
      number: "Wpisz numer działki.",
    },
    "too-few-rows": (least: number) =>
      `Dodaj pozycje. Potrzeba co najmniej ${number(least)} ${plural("pl", least, { one: "pozycji", other: "pozycji" })}.`,
    "too-many-rows": (most: number) => `Usuń nadmiarowe pozycje. Może ich być najwyżej ${number(most)}.`,
  },
};
