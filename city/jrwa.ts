import type { JrwaClass } from "#core/registers";

const practice = (symbol: string, title: string): JrwaClass => ({
  symbol,
  title,
  category: null,
  sample: true,
});

/**
 * Classes known from the signs that municipalities print in their BIP. [K-med], not verified: the text of the
 * wykaz (annex 2 to rozp. PRM of 18.01.2011, Dz.U. nr 14 poz. 67) was not at hand, so no row has an archival
 * category and none is of first order. A symbol that practice gives with an `x` (171x, 302x, 312x, 412x, 534x) is its class
 * of three digits here. The office imports its own wykaz before the first real case.
 */
export const jrwa: JrwaClass[] = [
  practice("0002", "Sesje rady"),
  practice("0003", "Interpelacje i zapytania radnych"),
  practice("0007", "Uchwały rady"),
  practice("0012", "Komisje rady"),
  practice("0050", "Zarządzenia prezydenta miasta"),
  practice("120", "Zarządzenia kierownika urzędu"),
  practice("1431", "Udostępnianie informacji publicznej na wniosek"),
  practice("1510", "Skargi i wnioski"),
  practice("152", "Petycje"),
  practice("171", "Kontrole"),
  practice("2110", "Nabór na wolne stanowiska"),
  practice("271", "Zamówienia publiczne"),
  practice("302", "Budżet"),
  practice("312", "Podatki i opłaty lokalne"),
  practice("412", "Ochrona zabytków"),
  practice("534", "Ewidencja ludności"),
  practice("6131", "Usuwanie drzew i krzewów"),
  practice("6220", "Decyzje o środowiskowych uwarunkowaniach"),
  practice("6727", "Wypisy i wyrysy z planu miejscowego"),
  practice("6730", "Warunki zabudowy"),
  practice("6733", "Lokalizacja inwestycji celu publicznego"),
  practice("6831", "Podziały nieruchomości"),
  practice("6840", "Zbywanie nieruchomości"),
  practice("6845", "Dzierżawa i najem nieruchomości"),
  practice("7230", "Zajęcie pasa drogowego"),
  practice("7340", "Zezwolenia na sprzedaż alkoholu"),
];
