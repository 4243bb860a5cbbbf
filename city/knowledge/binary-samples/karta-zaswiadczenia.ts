import { heading, list, paragraph, type SampleDocument, steps, table } from "./sample-document.ts";

export const kartaZaswiadczenia: SampleDocument = {
  path: "uslugi/karta-zaswiadczenie-o-niezaleganiu.docx",
  title: "Karta informacyjna: zaświadczenie o niezaleganiu",
  unit: "podatki",
  sources: [
    "Ordynacja podatkowa, art. 306e [V]; opłata 21 zł, niepodatkowe 17 zł; termin 7 dni; PPS-1 [V]",
    "pełnomocnictwo 17 zł i zwolnienie rodziny [V]; zażalenie 7 dni: KPA art. 141 § 2 [K]",
  ],
  blocks: [
    paragraph(
      "Zaświadczenie o niezaleganiu potwierdza, że osoba albo firma nie ma zaległości wobec miasta. Potrzebuje go na przykład bank, notariusz albo zamawiający w przetargu.",
    ),
    heading("Najważniejsze"),
    table(
      ["Pytanie", "Odpowiedź"],
      ["Kto prowadzi sprawę?", "Wydział Podatków i Opłat"],
      ["Ile kosztuje zaświadczenie o podatkach?", "21 zł"],
      ["Ile kosztuje zaświadczenie o innych należnościach?", "17 zł"],
      ["Jak długo się czeka?", "do 7 dni"],
      ["Podstawa prawna", "Ordynacja podatkowa, art. 306e"],
    ),
    heading("Kto może złożyć wniosek"),
    paragraph("Wniosek składa osoba albo firma, której dotyczy zaświadczenie. Może to zrobić pełnomocnik."),
    heading("Jakie dokumenty"),
    list(
      "Wniosek. Napisz, jakich należności dotyczy zaświadczenie i do czego go potrzebujesz.",
      "Pełnomocnictwo szczególne na formularzu PPS-1, jeśli działa pełnomocnik.",
      "Za pełnomocnictwo płacisz 17 zł. Nie płacą małżonek, wstępni, zstępni i rodzeństwo.",
    ),
    heading("Jak załatwić sprawę"),
    steps(
      "Wypełnij wniosek w Portalu e-usług albo na papierze.",
      "Zapłać opłatę. Numer konta sprawdź tylko w piśmie z urzędu albo po zalogowaniu.",
      "Złóż wniosek przez konto w Portalu e-usług, przez e-Doręczenia, osobiście albo pocztą. Zwykły e-mail nie wystarczy.",
      "Odbierz zaświadczenie na papierze albo elektronicznie.",
    ),
    heading("Gdy urząd odmówi"),
    paragraph(
      "Odmowę dostajesz w postanowieniu. Czytaj pouczenie: na zażalenie masz 7 dni. Składasz je przez organ, który wydał postanowienie.",
    ),
    heading("Czego nie wiemy"),
    paragraph(
      "Pełnej listy zwolnień z opłaty nie podajemy. Zapytaj w Wydziale Podatków i Opłat, czy Twój cel jest zwolniony.",
    ),
  ],
};
