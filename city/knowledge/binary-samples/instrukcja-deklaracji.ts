import { heading, list, paragraph, type SampleDocument, steps, table } from "./sample-document.ts";

export const instrukcjaDeklaracji: SampleDocument = {
  path: "uslugi/instrukcja-deklaracja-o-odpadach.docx",
  title: "Instrukcja wypełniania deklaracji o odpadach",
  unit: "gospodarka-odpadami",
  validFrom: "2026-01-01",
  sources: [
    "45 zł od osoby miesięcznie, 2 zł mniej za kompostownik, nowy formularz dla wszystkich od 1 stycznia 2026 r.: bielskonews.pl, 3 stycznia 2026 [V]",
    "terminy: ustawa o utrzymaniu czystości i porządku w gminach, art. 6m [V]",
  ],
  blocks: [
    paragraph(
      "Ta instrukcja pomaga wypełnić deklarację o opłacie za odpady. Od 1 stycznia 2026 r. jest nowy formularz. Dotyczy on wszystkich właścicieli nieruchomości.",
    ),
    heading("Zanim zaczniesz"),
    list(
      "Przygotuj adres nieruchomości.",
      "Policz, ile osób mieszka na nieruchomości.",
      "Sprawdź, czy masz kompostownik przy domu jednorodzinnym.",
      "Do deklaracji nie dołączasz załączników.",
    ),
    heading("Wypełnij krok po kroku"),
    steps(
      "Wybierz powód: pierwsza deklaracja albo zmiana danych.",
      "Podaj datę, od której mieszkańcy są na nieruchomości albo od której jest zmiana.",
      "Wpisz swoje dane i adres nieruchomości.",
      "Wpisz liczbę mieszkańców. Licz wszystkich, którzy tam mieszkają, także dzieci.",
      "Jeśli kompostujesz bioodpady przy domu jednorodzinnym, zaznacz kompostownik.",
      "Jeśli w budynku są mieszkania i firmy, wypełnij też część o firmach.",
      "Sprawdź kwotę, podpisz deklarację i ją złóż.",
    ),
    heading("Ile wyniesie opłata"),
    table(
      ["Co wpisujesz", "Stawka miesięczna"],
      ["każdy mieszkaniec", "45 zł"],
      ["zniżka za kompostownik przy domu jednorodzinnym", "2 zł mniej od osoby"],
    ),
    paragraph(
      "Przykład: w mieszkaniu mieszkają 3 osoby. Opłata wynosi 3 razy 45 zł, czyli 135 zł miesięcznie.",
    ),
    heading("Kiedy złożyć"),
    list(
      "Pierwszą deklarację złóż w ciągu 14 dni.",
      "Zmianę złóż do 10. dnia następnego miesiąca (art. 6m ust. 2).",
      "Spóźnione obniżenie opłaty nie działa wstecz. Wyjątkiem jest śmierć mieszkańca, jeśli zgłosisz ją w ciągu 6 miesięcy.",
    ),
    heading("Jak złożyć"),
    paragraph(
      "Deklarację złożysz przez konto w Portalu e-usług, przez e-Doręczenia, osobiście albo pocztą. Zwykły e-mail nie wystarczy. Za złożenie nic nie płacisz.",
    ),
    heading("Najczęstsze błędy"),
    list(
      "Brak podpisu.",
      "Liczba osób zameldowanych zamiast liczby osób, które mieszkają.",
      "Brak nowej deklaracji po narodzinach dziecka albo po wyprowadzce.",
    ),
    heading("Czego nie wiemy"),
    paragraph(
      "Nie podajemy numerów pól formularza, stawki dla firm ani numeru konta. Zapytaj o nie w Biurze Gospodarki Odpadami.",
    ),
  ],
};
