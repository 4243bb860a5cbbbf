import { heading, list, paragraph, type SampleDocument, table } from "./sample-document.ts";

export const regulaminStrefy: SampleDocument = {
  path: "prawo/regulamin-strefy-platnego-parkowania.pdf",
  title: "Regulamin strefy płatnego parkowania",
  unit: "mzd",
  sources: [
    "tekst przykładowy: granic strefy, godzin i stawek nie znaleziono [?]",
    "cena abonamentu: źródła podają różne stawki i okresy [verify]",
    "zameldowanie, firma, pojazd elektryczny; strefę prowadzi MZD, który sam jest administratorem danych [V]",
    "pełnomocnictwo 17 zł [V]; e-mail bez rozpoznania: KPA art. 63 § 1 [V]; odwołanie 14 dni: art. 129 [K]",
  ],
  blocks: [
    paragraph(
      "To przykładowy regulamin. Pokazuje, jakie zasady opisuje taki dokument. Nie podaje granic strefy, godzin ani stawek: ustala je Rada Miejska, a potwierdza Miejski Zarząd Dróg (MZD).",
    ),
    heading("Rozdział 1. Przepisy ogólne"),
    paragraph("§ 1. Regulamin opisuje, jak korzystać ze strefy płatnego parkowania w Bielsku-Białej."),
    paragraph("§ 2. Strefą zarządza Miejski Zarząd Dróg, zwany dalej MZD."),
    paragraph("§ 3. W regulaminie używamy tych słów:"),
    list(
      "strefa: drogi publiczne, na których za postój się płaci,",
      "kierowca: osoba, która zostawia pojazd w strefie,",
      "abonament: uprawnienie do postoju przez dłuższy czas, nazywane też kartą mieszkańca,",
      "mieszkaniec: osoba zameldowana w strefie.",
    ),
    paragraph("§ 4. Granice strefy i listę ulic podaje MZD. Na drodze pokazują je znaki."),
    heading("Rozdział 2. Postój i opłata"),
    paragraph(
      "§ 5. 1. Kierowca płaci za postój w strefie od razu po zaparkowaniu. 2. Kierowca wybiera czas postoju z góry.",
    ),
    paragraph(
      "§ 6. 1. Opłatę można wnieść w parkometrze (parkomacie) albo w inny sposób, który wskazuje MZD. 2. Stawek za godzinę postoju nie podajemy. Są na parkometrze i na stronie MZD.",
    ),
    paragraph(
      "§ 7. Godziny, w których postój jest płatny, podają znaki i parkometry. W regulaminie ich nie podajemy.",
    ),
    paragraph(
      "§ 8. Jeśli parkometr nie działa, kierowca używa innego parkometru albo innego sposobu zapłaty. Awarię zgłasza do MZD.",
    ),
    paragraph(
      "§ 9. Kto nie płaci za postój, określa ustawa i uchwała Rady Miejskiej. Listę potwierdza MZD. Samochód elektryczny parkuje w strefie bez opłaty, jeśli przepisy nadal tak stanowią: potwierdza to MZD.",
    ),
    heading("Rozdział 3. Abonament mieszkańca"),
    paragraph(
      "§ 10. 1. Abonament mieszkańca dostaje osoba zameldowana w strefie. 2. Wniosek składa się w MZD.",
    ),
    paragraph("§ 11. Do wniosku o abonament mieszkańca przygotuj:"),
    list(
      "dokument, który potwierdza zameldowanie w strefie,",
      "dane pojazdu,",
      "pełnomocnictwo, jeśli wniosek składa inna osoba.",
    ),
    paragraph(
      "§ 12. Za pełnomocnictwo płaci się 17 zł opłaty skarbowej. Nie płacą małżonek, wstępni, zstępni i rodzeństwo.",
    ),
    paragraph(
      "§ 13. Ceny abonamentu mieszkańca nie podajemy, bo publiczne źródła podają różne stawki. Cenę i okres potwierdza MZD.",
    ),
    paragraph(
      "§ 14. 1. Mieszkaniec, który zmienia adres lub pojazd, zawiadamia MZD. 2. Abonament traci ważność, gdy mieszkaniec wyprowadza się ze strefy.",
    ),
    heading("Rozdział 4. Inne abonamenty"),
    paragraph("§ 15. Osobne zasady dotyczą firm, które działają w strefie, i pojazdów elektrycznych."),
    table(
      ["Rodzaj abonamentu", "Dla kogo", "Cena"],
      ["abonament mieszkańca", "osoba zameldowana w strefie", "potwierdza MZD"],
      ["abonament firmy", "firma, która działa w strefie", "potwierdza MZD"],
      ["pojazd elektryczny", "właściciel pojazdu elektrycznego", "potwierdza MZD"],
    ),
    paragraph("§ 16. MZD mówi, jakie dokumenty są potrzebne do abonamentu firmy i pojazdu elektrycznego."),
    heading("Rozdział 5. Kontrola"),
    paragraph(
      "§ 17. 1. MZD sprawdza, czy kierowcy płacą za postój. 2. Kto nie zapłacił, dostaje zawiadomienie o opłacie dodatkowej za wycieraczką albo pocztą.",
    ),
    paragraph("§ 18. Wysokości opłaty dodatkowej nie podajemy. Ustala ją uchwała Rady Miejskiej."),
    paragraph(
      "§ 19. Kto nie zgadza się z zawiadomieniem, składa w MZD wyjaśnienie. Dołącza bilet lub potwierdzenie zapłaty. Termin podaje zawiadomienie.",
    ),
    heading("Rozdział 6. Pisma do MZD"),
    paragraph(
      "§ 20. Pismo do MZD składa się przez e-Doręczenia, osobiście albo pocztą. Podanie wysłane zwykłym e-mailem pozostaje bez rozpoznania (art. 63 § 1 Kodeksu postępowania administracyjnego).",
    ),
    paragraph(
      "§ 21. Jeśli MZD wydaje decyzję, strona może się odwołać w ciągu 14 dni od doręczenia. Odwołanie składa przez MZD.",
    ),
    heading("Rozdział 7. Dane osobowe"),
    paragraph(
      "§ 22. Administratorem danych kierowców i mieszkańców jest MZD, a nie Prezydent Miasta. MZD używa danych do wydania abonamentu i do kontroli opłat. Kontakt do inspektora ochrony danych podaje klauzula przy wniosku.",
    ),
    heading("Rozdział 8. Przepisy końcowe"),
    paragraph("§ 23. Pytania o strefę, ceny i dokumenty kieruje się do MZD."),
    paragraph("§ 24. Wykonanie regulaminu powierza się Prezydentowi Miasta Bielska-Białej i MZD."),
  ],
};
