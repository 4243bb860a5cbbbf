import { type Locale, localePath } from "#core/i18n";

/** A page that a person opens, by the route that serves it. */
export interface PersonPage {
  /** Path of the route as the platform declares it; null for the page of addresses that nobody serves. */
  route: string | null;
  /** Without the language. */
  path: string;
  /** Asked before the page is opened. */
  asked?: string;
  status?: number;
  /** Looked at in every language and theme. */
  main?: boolean;
  /** What must stand on it in Polish, so that no empty page passes. */
  says: string;
}

/** Every page of the platform that a person can open; a test fails on a route that is missing here. */
export const PERSON_PAGES: readonly PersonPage[] = [
  { route: "/", path: "/", main: true, says: "Zapytaj zwykłymi słowami" },
  { route: "/zapytaj", path: "/zapytaj", main: true, says: "Przykładowe pytania" },
  { route: "/zapytaj", path: "/zapytaj?usunieto", says: "Rozmowa jest usunięta" },
  {
    route: "/zapytaj",
    path: "/zapytaj",
    asked: "Ile kosztuje decyzja o warunkach zabudowy?",
    main: true,
    says: "598 zł",
  },
  { route: "/zapytaj", path: "/zapytaj", asked: "Kto jest mistrzem szachowym?", says: "Tego nie wiemy" },
  { route: "/zapytaj", path: "/zapytaj", asked: "Pali się mój dom!", says: "Najpierw zadzwoń" },
  { route: "/zrodla", path: "/zrodla", main: true, says: "Warunki zabudowy" },
  { route: "/zrodla", path: "/zrodla?stan=expired&jezyk=pl", says: "już nie obowiązuje" },
  { route: "/zrodla", path: "/zrodla?jednostka=nie-ma-takiej", says: "Żaden dokument nie pasuje" },
  { route: "/zrodla/:slug", path: "/zrodla/uslugi-warunki-zabudowy", main: true, says: "598 zł" },
  { route: "/zrodla/:slug", path: "/zrodla/procedury-informator-jak-zalatwic-sprawe", says: "Strona 2" },
  { route: "/zrodla/:slug", path: "/zrodla/uslugi-instrukcja-deklaracja-o-odpadach", says: "45 zł" },
  { route: "/zrodla/:slug", path: "/zrodla/pytania-pershi-kroky", says: "PESEL" },
  { route: "/zrodla/:slug", path: "/zrodla/prawo-uchwala-oplata-za-odpady-2025", says: "już nie obowiązuje" },
  { route: "/zrodla/:slug", path: "/zrodla/prawo-uchwala-oplata-za-odpady-2027", says: "47 zł" },
  { route: "/urzad-kontakt", path: "/urzad-kontakt", main: true, says: "Wydział Urbanistyki" },
  { route: "/urzad-kontakt/:slug", path: "/urzad-kontakt/urbanistyka", main: true, says: "Czym się zajmuje" },
  { route: "/e-uslugi", path: "/e-uslugi", main: true, says: "Usunięcie drzewa" },
  { route: "/e-uslugi", path: "/e-uslugi?nazwa=xyz", says: "Żadna usługa nie ma takiej nazwy" },
  { route: "/e-uslugi", path: "/e-uslugi?wedlug=wydzialy", says: "Wydział" },
  { route: "/e-uslugi/:slug", path: "/e-uslugi/usuniecie-drzewa", main: true, says: "art. 83f" },
  { route: "/e-uslugi/:slug/do-druku", path: "/e-uslugi/usuniecie-drzewa/do-druku", says: "jeśli w pytaniu" },
  { route: "/e-uslugi/wnioski", path: "/e-uslugi/wnioski", main: true, says: "Kod powrotu" },
  { route: "/prywatnosc", path: "/prywatnosc", says: "Twoje prawa" },
  { route: "/dostepnosc", path: "/dostepnosc", says: "Stan dostępności cyfrowej" },
  { route: "/jak-powstaja-odpowiedzi", path: "/jak-powstaja-odpowiedzi", says: "Krok po kroku" },
  { route: "/jakosc", path: "/jakosc", main: true, says: "Czego te liczby nie mówią" },
  { route: "/zrodla/:slug", path: "/zrodla/nie-ma-takiego", status: 404, says: "Nie ma takiej strony" },
  {
    route: "/urzad-kontakt/:slug",
    path: "/urzad-kontakt/nie-ma-takiego",
    status: 404,
    says: "Nie ma takiej strony",
  },
  { route: null, path: "/nie-ma-takiej-strony", status: 404, main: true, says: "Nie ma takiej strony" },
];

/** Addresses for machines and files, and the gallery that its own drill opens. */
export const NOT_FOR_PERSONS: readonly string[] = [
  "/healthz",
  "/readyz",
  "/zasoby/:file",
  "/zapytaj/pobierz",
  "/zrodla/:slug/oryginal",
  "/api/v1/openapi.json",
  "/e-uslugi/definicje/:file",
  "/mapa/:z/:x/:y",
  "/_galeria",
  // Pages of a draft need one: `eservices.test.ts` opens them.
  "/e-uslugi/wnioski/:id",
  "/e-uslugi/wnioski/:id/:page",
  "/e-uslugi/wnioski/:id/sprawdz",
  "/e-uslugi/wnioski/:id/z-opisu",
  "/e-uslugi/wnioski/:id/zapisane",
  "/e-uslugi/wnioski/:id/zmiany",
  "/e-uslugi/wnioski/:id/usun",
  "/e-uslugi/wnioski/:id/pliki/:file",
  "/e-uslugi/wnioski/:id/pliki/czesci/:part",
  "/_galeria/:component/:example",
];

/** A page in a language, as a test names it. */
export const nameOf = ({ path, asked }: PersonPage, locale: Locale) =>
  asked ? `${localePath(locale, path)} after „${asked}”` : localePath(locale, path);
