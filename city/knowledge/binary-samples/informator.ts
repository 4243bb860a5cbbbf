import { heading, list, paragraph, type SampleDocument, steps, table } from "./sample-document.ts";

export const informator: SampleDocument = {
  path: "procedury/informator-jak-zalatwic-sprawe.pdf",
  title: "Informator: jak załatwić sprawę w urzędzie",
  unit: "biuro-obslugi",
  sources: [
    "kanały i podpis: KPA art. 63 [V/K]; braki: art. 64 [K]; właściwość: art. 65 [K]",
    "terminy: KPA art. 35–37 i 57 [V]; przywrócenie terminu: art. 58 [V]; odwołanie: art. 129, 132, 133 [K]",
    "opłaty: ustawa o opłacie skarbowej [V]; zwolnienie właściciela przy warunkach zabudowy [verify]",
  ],
  blocks: [
    paragraph(
      "Ten informator prowadzi krok po kroku: od pytania „gdzie iść” do decyzji i odwołania. Jest dla mieszkańców Bielska-Białej i dla każdego, kto ma sprawę w urzędzie.",
    ),
    heading("1. Znajdź swoją sprawę"),
    paragraph(
      "Wpisz w portalu miasta, o co chodzi, zwykłymi słowami: „wycinka drzewa”, „śmieci”, „odpis aktu urodzenia”. Portal pokaże stronę sprawy: opłatę, dokumenty, termin i wydział. Każda odpowiedź podaje źródło.",
    ),
    table(
      ["Sprawa", "Kto ją prowadzi"],
      ["warunki zabudowy, wypis i wyrys z planu", "Wydział Urbanistyki i Architektury"],
      ["wycinka drzewa", "Wydział Ochrony Środowiska i Energii"],
      ["deklaracja o odpadach", "Biuro Gospodarki Odpadami"],
      ["podatek od nieruchomości, zaświadczenie o niezaleganiu", "Wydział Podatków i Opłat"],
      ["zajęcie pasa drogowego, abonament parkingowy", "Miejski Zarząd Dróg"],
      ["dodatek mieszkaniowy", "Miejski Ośrodek Pomocy Społecznej"],
      ["Karta Dużej Rodziny", "Wydział Polityki Społecznej"],
      ["zezwolenie na alkohol", "Wydział Działalności Gospodarczej"],
      ["odpis aktu stanu cywilnego", "Urząd Stanu Cywilnego"],
      ["informacja publiczna, petycja, skarga", "Wydział Organizacyjny"],
    ),
    heading("2. Przygotuj pismo"),
    paragraph("W piśmie do urzędu podaj (art. 63 Kodeksu postępowania administracyjnego, w skrócie KPA):"),
    list(
      "imię i nazwisko albo nazwę firmy,",
      "adres,",
      "o co prosisz,",
      "podpis: odręczny, a w piśmie elektronicznym kwalifikowany, zaufany albo osobisty.",
    ),
    paragraph(
      "Jeśli załatwiasz sprawę za kogoś, dołącz pełnomocnictwo. Kosztuje ono 17 zł. Nie płacą małżonek, wstępni, zstępni i rodzeństwo.",
    ),
    heading("3. Zapłać, jeśli trzeba"),
    paragraph(
      "Nie każda sprawa kosztuje. Opłatę skarbową płacisz za niektóre decyzje, zaświadczenia i odpisy. Numer konta sprawdzaj tylko w piśmie z urzędu albo po zalogowaniu w Portalu e-usług.",
    ),
    table(
      ["Sprawa", "Opłata"],
      [
        "decyzja o warunkach zabudowy",
        "598 zł; właściciel i użytkownik wieczysty nie płacą, a zwolnienie potwierdza Wydział Urbanistyki i Architektury",
      ],
      ["wypis z planu", "30 zł do 5 stron, 50 zł powyżej"],
      ["wyrys z planu", "20 zł za stronę A4, najwyżej 200 zł"],
      ["zaświadczenie o niezaleganiu w podatkach", "21 zł"],
      ["odpis skrócony aktu stanu cywilnego", "22 zł"],
      ["odpis zupełny aktu stanu cywilnego", "33 zł"],
    ),
    heading("4. Złóż pismo"),
    paragraph("Masz pięć dróg:"),
    list(
      "konto w Portalu e-usług: dostajesz urzędowe poświadczenie przedłożenia (UPP),",
      "e-Doręczenia: dostajesz dowód wysłania,",
      "osobiście: poproś o potwierdzenie na kopii,",
      "pocztą: zachowaj dowód nadania,",
      "ustnie do protokołu: urzędnik zapisze, o co prosisz.",
    ),
    paragraph(
      "Nie wysyłaj podania zwykłym e-mailem. Urząd pozostawi je bez rozpoznania (art. 63 § 1 KPA). Od 1 stycznia 2026 r. ePUAP działa tylko tam, gdzie pozwala na to osobna ustawa: przy wniosku o informację publiczną, petycji oraz skardze i wniosku.",
    ),
    paragraph(
      "Nie wiesz, do kogo napisać? Urząd, który dostanie cudze pismo, przekaże je dalej i Cię zawiadomi (art. 65 KPA). Termin jest zachowany.",
    ),
    heading("5. Uzupełnij braki"),
    paragraph(
      "Jeśli czegoś brakuje, urząd Cię wezwie. Masz co najmniej 7 dni (art. 64 § 2 KPA). Jeśli nie odpowiesz, pismo pozostanie bez rozpoznania. Pismo bez adresu pozostaje bez rozpoznania od razu (art. 64 § 1 KPA).",
    ),
    heading("6. Czekaj na załatwienie"),
    table(
      ["Rodzaj sprawy", "Termin"],
      ["prosta, z dowodami od Ciebie", "niezwłocznie"],
      ["wymaga wyjaśnień", "do 1 miesiąca"],
      ["szczególnie skomplikowana", "do 2 miesięcy"],
      ["zaświadczenie", "do 7 dni"],
      ["informacja publiczna", "do 14 dni, najwyżej 2 miesiące"],
      ["skarga albo wniosek", "do 1 miesiąca"],
      ["petycja", "do 3 miesięcy, z możliwością wydłużenia o kolejne 3"],
    ),
    paragraph(
      "Gdy urząd nie zdąży, musi Cię zawiadomić: podać przyczynę i nowy termin (art. 36 KPA). Możesz złożyć ponaglenie z uzasadnieniem (art. 37 KPA). Urząd przekaże je w ciągu 7 dni do Samorządowego Kolegium Odwoławczego, a ono odpowie w ciągu 7 dni.",
    ),
    heading("7. Policz termin"),
    paragraph(
      "Dnia doręczenia nie licz. Jeśli termin kończy się w sobotę, niedzielę albo święto, przesuwa się na następny dzień roboczy (art. 57 § 4 KPA). Wolny jest także 24 grudnia.",
    ),
    table(
      ["Pismo doręczone", "Termin", "Koniec terminu"],
      ["10 grudnia 2026 r.", "14 dni", "28 grudnia 2026 r."],
      ["18 grudnia 2026 r.", "7 dni", "28 grudnia 2026 r."],
      ["24 listopada 2026 r.", "1 miesiąc", "28 grudnia 2026 r."],
    ),
    heading("8. Odbierz decyzję"),
    paragraph(
      "Decyzja przychodzi na piśmie albo elektronicznie. Sprawdź pouczenie: mówi, czy i do kiedy możesz się odwołać. List, którego nie odbierzesz, po 14 dniach liczy się jako doręczony (art. 44 KPA).",
    ),
    heading("9. Odwołaj się"),
    steps(
      "Policz 14 dni od doręczenia decyzji.",
      "Napisz, z czym się nie zgadzasz.",
      "Złóż odwołanie przez urząd, który wydał decyzję.",
      "Urząd ma 7 dni: sam poprawi decyzję albo przekaże odwołanie do Samorządowego Kolegium Odwoławczego.",
      "Kolegium odpowiada w ciągu 1 miesiąca od otrzymania.",
    ),
    paragraph(
      "Na postanowienie składasz zażalenie, jeśli tak mówi pouczenie. Masz na nie 7 dni. Gdy spóźnisz się nie ze swojej winy, poproś o przywrócenie terminu w ciągu 7 dni od ustania przeszkody (art. 58 KPA).",
    ),
    heading("10. Gdy nie chodzi o sprawę"),
    list(
      "Zagrożenie życia lub zdrowia: dzwoń pod 112.",
      "Usterka w mieście: zgłoś ją w Portalu e-usług.",
      "Zły sposób załatwienia sprawy: złóż skargę.",
      "Pomysł dla miasta: złóż wniosek albo petycję.",
    ),
  ],
};
