/** Texts of the scans: written for them, in the manner of an office, with no fact that anybody could rely on. */
export const SCAN_TEXTS: readonly (readonly string[])[] = [
  [
    "Zawiadomienie o wszczęciu postępowania",
    "Na podstawie art. 61 § 4 Kodeksu postępowania administracyjnego zawiadamiam, że na wniosek strony zostało wszczęte postępowanie w sprawie ustalenia warunków zabudowy dla budynku mieszkalnego jednorodzinnego.",
    "Strony mogą zapoznać się z aktami sprawy, składać wyjaśnienia oraz zgłaszać żądania w siedzibie urzędu, w godzinach jego pracy, po wcześniejszym uzgodnieniu terminu z osobą prowadzącą sprawę.",
    "Jeżeli strona nie może przyjść osobiście, może ustanowić pełnomocnika. Pełnomocnictwo składa się na piśmie albo w postaci elektronicznej.",
  ],
  [
    "Jak zgłosić uszkodzoną nawierzchnię",
    "Dziurę w jezdni, zapadniętą studzienkę albo przewrócony znak zgłoś zarządcy drogi. Podaj ulicę, najbliższy numer domu i krótko opisz, co się stało. Zdjęcie bardzo pomaga, ale nie jest konieczne.",
    "Zgłoszenia dotyczące dróg wewnętrznych, należących do wspólnot i spółdzielni, przekazujemy ich właścicielom. O przekazaniu zawiadamiamy osobę, która zgłosiła usterkę.",
    "W razie bezpośredniego zagrożenia życia dzwoń pod numer alarmowy. Nie próbuj samodzielnie zabezpieczać miejsca zdarzenia.",
  ],
  [
    "Regulamin wypożyczalni sprzętu",
    "§ 1. Z wypożyczalni może korzystać każda osoba pełnoletnia, która okaże dokument tożsamości i podpisze oświadczenie o odpowiedzialności za sprzęt.",
    "§ 2. Sprzęt wypożycza się na czas oznaczony. Przedłużenie jest możliwe, jeżeli nikt inny nie czeka na ten sam przedmiot.",
    "§ 3. Za zniszczenie lub zgubienie sprzętu odpowiada wypożyczający. Zwykłe zużycie nie jest zniszczeniem. Usterkę należy zgłosić niezwłocznie po jej zauważeniu.",
    "§ 4. Skargi i wnioski przyjmuje kierownik placówki.",
  ],
  [
    "Informacja o odbiorze odpadów",
    "Pojemniki wystawiamy przed posesję w dniu odbioru, najpóźniej o świcie. Odpadów wielkogabarytowych nie wolno zostawiać obok pojemników. Można je oddać w punkcie selektywnego zbierania.",
    "Gałęzie i liście zbieramy w workach brązowych. Popiół z paleniska musi być zimny. Szkło wrzucamy bez nakrętek, papier suchy i nietłusty.",
    "Źle posegregowane odpady zostaną odebrane jako zmieszane, o czym firma powiadomi właściciela nieruchomości.",
  ],
  [
    "Postanowienie",
    "Po rozpatrzeniu zażalenia na odmowę wydania zaświadczenia żądanej treści organ postanawia utrzymać zaskarżone postanowienie w mocy.",
    "W uzasadnieniu wskazano, że zaświadczenie jest przejawem wiedzy, a nie woli organu, i może potwierdzać wyłącznie fakty wynikające z ewidencji, rejestrów bądź innych danych znajdujących się w jego posiadaniu.",
    "Niniejsze rozstrzygnięcie jest ostateczne. Przysługuje na nie skarga do wojewódzkiego sądu administracyjnego, wnoszona za pośrednictwem organu.",
  ],
];
