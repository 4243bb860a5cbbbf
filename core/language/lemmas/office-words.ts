/** Lemmas that an office text or a resident's question means when a form could also belong to a rarer word. */
const WORDS = `
administracja adres akt alkohol autobus awaria bilet budowa budynek budżet burmistrz cena chodnik cmentarz
córka czas część data decyzja dobry dochód dodatek dokument dom dopłata dotacja dowód droga drzewo dział
działka dziecko dzielnica emeryt faktura firma forma formularz garaż gmina godzina grunt grupa hala
informacja jazda jednostka kara karta kasa kierowca kierownik klasa kobieta komisja konto kosz koszt kwota
lampa lekarz linia lista lokal maj małżonek mapa matka mąż meldunek metr miasto mieć miejsce miesiąc
mieszkanie mieszkaniec mowa najem nazwa noc nowy numer obiekt obwód ochrona odpad odpis odpowiedź oferta
ojciec okres opieka opłata organ osiedle osoba para park parking pas paszport pierwszy pies pismo plac
płacić plan płyta podatek podpis pojazd pokój policja pomoc port poseł potrzeba powód powódź praca pracownik
prawo projekt przepis przetarg przyłącze punkt rachunek rada radny rata ręka reklama renta rodzic rodzina
rok rola rolnik rosnąć ruch sąd sala samochód sąsiad ściek sesja sieć siła skarga składka skutek śmieci spis
sprawa stały stan stawka strażnik strefa strona student suma świadczenie świetlica swój szkoła szpital
tablica taryfa teren termin transport trasa tydzień ulga ulica umowa urząd urzędnik usługa ustawa wada waga
wartość warunek wiek wieś wina wizyta władza własność wniosek woda wojna wójt wola wpis wspólnota wybór
wykaz wyrok wysokość zabawa zabytek zagospodarowanie zakład zakres załącznik zamówienie zasada zasiłek
zdjęcie zebranie zgłoszenie zgoda zieleń ziemia zima żłobek zmiana znak znaleźć żona zwrot życie
`;

const OFFICE_WORDS = new Set(WORDS.trim().split(/\s+/));

/** Whether a lemma belongs to the common words of an office. */
export function isOfficeWord(lemma: string): boolean {
  return OFFICE_WORDS.has(lemma);
}
