/** Lemmas that an office text or a resident's question means when a form could also belong to a rarer word. */
const WORDS = `
administracja adres akt alkohol autobus awaria bilet budowa budynek budżet burmistrz cena chodnik cmentarz córka czas część
data decyzja dobry dodatek dokument dom dopłata dotacja dowód dochód droga drzewo dział działka dziecko dzielnica emeryt faktura
firma forma formularz garaż godzina gmina grupa grunt hala informacja jazda jednostka kara karta kasa kierowca klasa kobieta komisja
konto koszt kosz kwota lekarz lampa linia lista lokal maj mapa matka mąż meldunek metr miasto miejsce miesiąc mieć mieszkanie mieszkaniec
mowa nazwa noc nowy numer obiekt obwód ochrona odpad odpis odpowiedź ojciec oferta okres opieka opłata organ osoba osiedle para park
parking pas paszport pies pismo plac plan płacić płyta podatek podpis pojazd pokój policja pomoc port poseł potrzeba powód praca prawo
projekt przepis przetarg punkt rachunek rada radny rata renta reklama rodzic rodzina rola rok ruch ręka sala samochód sąd sąsiad sesja
sieć siła skarga składka skutek sprawa spis stały stan stawka strefa strona student suma swój szkoła szpital ściek śmieci
świadczenie świetlica tablica taryfa teren termin transport trasa tydzień ulga ulica umowa urząd usługa ustawa wada waga warunek
wartość wiek wieś wina wizyta władza własność wniosek woda wojna wola wójt wpis wspólnota wybór wykaz wyrok wysokość zabawa zabytek zasada zasiłek
zagospodarowanie zgłoszenie zakład zakres załącznik zamówienie zdjęcie zebranie zieleń ziemia zima zmiana znak zgoda zwrot życie żłobek żona
`;

const OFFICE_WORDS = new Set(WORDS.trim().split(/\s+/));

/** Whether a lemma belongs to the common words of an office. */
export function isOfficeWord(lemma: string): boolean {
  return OFFICE_WORDS.has(lemma);
}
