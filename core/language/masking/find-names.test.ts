import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../lemmas/load-lemmatizer.ts";
import { findHomes } from "./find-homes.ts";
import { findNames } from "./find-names.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

describe("names of people", () => {
  it.each([
    ["Kowalski Jan, Nowak Anna", ["Kowalski Jan", "Nowak Anna"]],
    ["KOWALSKA ANNA MARIA", ["KOWALSKA ANNA MARIA"]],
    ["Pisze J.Gwiżdż w sprawie drogi", ["J.Gwiżdż"]],
    ["p. Kowalska i ob. Nowak", ["Kowalska", "Nowak"]],
    ["państwo Kowalscy i rodzina Gwiżdżów", ["Kowalscy", "Gwiżdżów"]],
    ["Мене звати Оксана Коваленко", ["Оксана Коваленко"]],
    ["Good morning, my name is Emily Thompson", ["Emily Thompson"]],
    ["Pozdrawia Ryan McGregor z rodziną", ["Ryan McGregor"]],
    ["Pisze Teofil Gwiżdż".normalize("NFD"), ["Teofil Gwiżdż".normalize("NFD")]],
    ["Adam Górny i Jan Las", ["Adam Górny", "Jan Las"]],
    ["Dzień Dobry Panie Kowalski", ["Kowalski"]],
    ["Panu Dyrektorowi Gniewomirowi Chmajowi", ["Gniewomirowi Chmajowi"]],
    ["kontakt z Panem Mecenasem Chmajem", ["Chmajem"]],
    ["Naczelnik Wydziału Anna Chmaj podpisała", ["Anna Chmaj"]],
    ["Anna Chmaj Wydział Architektury", ["Anna Chmaj"]],
    ["Mąż (Taras Kwaśny) jest chory", ["Taras Kwaśny"]],
    ["Rodzice: Gerda i Ziemowit Chmaj", ["Gerda", "Ziemowit Chmaj"]],
    ["Radny Chmaj złożył interpelację", ["Chmaj"]],
    ["pani kowalska z okienka", ["kowalska"]],
    ["zadzwońcie do jana kowalskiego", ["jana kowalskiego"]],
    ["Czy Anna Lis złożyła wniosek?", ["Anna Lis"]],
    ["Wniosek Anny Lis leży", ["Anny Lis"]],
  ])("are found in %j", (text, names) => {
    expect(findNames(text, lemmatizer).map((name) => name.text)).toEqual(names);
  });

  it.each([
    "Śląsk Dolny i Górny Śląsk",
    "Dojazd z Jastrzębia Zdroju i w Zielonej Górze",
    "Kierownik Referatu Podatków i Opłat",
    "Inspektor Ochrony Danych",
    "Główny Księgowy, Zastępca Skarbnika Miasta",
    "pani urzędniczka z działu miejskiego",
    "The European Union and the National Health Fund",
    "Uchwała w sprawie ulicy Jana Kochanowskiego",
  ])("are not seen in %j", (text) => {
    expect(findNames(text, lemmatizer)).toEqual([]);
  });
});

describe("addresses", () => {
  it.each([
    ["mój adres to Cicha 5/7", "Cicha 5/7"],
    ["Mieszkam na ulicy Cichej pod numerem 5", "ulicy Cichej pod numerem 5"],
    ["живу на вул. Тихій 5", "вул. Тихій 5"],
    ["zam. Bystra 214", "Bystra 214"],
    ["ul.Cicha 5m. 7", "ul.Cicha 5m. 7"],
  ])("are found in %j", (text, home) => {
    const [widest] = findHomes(text).sort((a, b) => b.text.length - a.text.length);
    expect(widest?.text).toBe(home);
  });

  it.each([
    "na Lwowskiej 3 dziury",
    "na ulicy Lwowskiej od 5 maja",
    "przy Żywieckiej 2 lata temu",
    "ul. Cicha",
    "Linia 16",
  ])("are not seen in %j", (text) => {
    expect(findHomes(text)).toEqual([]);
  });
});
