import type { Letter } from "./letters.fixture.ts";

/** Letters written after what finds things in them, to see how it does on what it was not made with; made up as well. */
export const HELD_OUT_LETTERS: readonly Letter[] = [
  {
    text: `URZĄD GMINY PRZYKŁADOWO
Referat Finansowy

Przykładowo, dn. 18.02.2026 r.
Nasz znak: RF.3140.7.2026

Sz. Pan
Stanisław Bury
Przykładowo 14

UPOMNIENIE
Na dzień 18.02.2026 r. widnieje na Pana koncie zaległość z tytułu opłaty za odpady: 272,00 zł wraz z kosztami upomnienia 16,00 zł. Łączną kwotę 288,00 zł proszę wpłacić w terminie 7 dni na rachunek bankowy 77 0000 0000 0000 0000 0000 1111, inaczej wszczęta zostanie egzekucja (art. 15 § 1 ustawy o postępowaniu egzekucyjnym w administracji).`,
    truth: {
      deadline: ["7 days"],
      amount: ["272 PLN", "16 PLN", "288 PLN"],
      sender: ["URZĄD GMINY PRZYKŁADOWO"],
      recipient: ["Stanisław Bury"],
      reference: ["RF.3140.7.2026"],
      legalBasis: ["art. 15 § 1 ustawa o postępowaniu egzekucyjnym w administracji"],
      account: ["PL77000000000000000000001111"],
    },
  },
  {
    text: `Teresa Gołąb
os. Wzorowe 5/12
00-005 Próbnowo

Wydział Komunikacji
Urząd Miejski w Próbnowie

Wniosek o wydanie wtórnika prawa jazdy
Proszę o wydanie wtórnika, bo zgubiłam dokument 2 lutego 2026 r. Opłatę 100,50 zł zapłaciłam przelewem. Dokument odbiorę osobiście.
Teresa Gołąb`,
    truth: { sender: ["Teresa Gołąb"], recipient: ["Urząd Miejski w Próbnowie"] },
  },
  {
    text: `Sąd Rejonowy w Próbnowie
I Wydział Cywilny
Sygn. akt I C 341/26

Gmina Miejska Próbnowo

Wezwanie do usunięcia braków
W wykonaniu zarządzenia wzywam do uiszczenia opłaty od pozwu w kwocie 750 zł, w terminie tygodniowym od doręczenia, pod rygorem zwrotu pozwu (art. 130 § 1 k.p.c.).`,
    truth: {
      amount: ["750 PLN"],
      sender: ["Sąd Rejonowy w Próbnowie"],
      recipient: ["Gmina Miejska Próbnowo"],
      reference: ["I C 341/26"],
      legalBasis: ["art. 130 § 1 KPC"],
    },
  },
  {
    text: `Zarząd Transportu Miejskiego w Próbnowie
ZTM.4052.310.2026

Pani Weronika Mróz

W związku z przejazdem bez biletu w dniu 3 maja 2026 r. nałożono opłatę dodatkową w wysokości 250 zł. Jeśli zapłaci Pani w ciągu 14 dni, opłata spada do 150 zł. Reklamację można złożyć do 3 czerwca 2026 r.`,
    truth: {
      deadline: ["14 days", "2026-06-03"],
      amount: ["250 PLN", "150 PLN"],
      sender: ["Zarząd Transportu Miejskiego w Próbnowie"],
      recipient: ["Weronika Mróz"],
      reference: ["ZTM.4052.310.2026"],
    },
  },
  {
    text: `Stowarzyszenie „Wzorowe Podwórko”
ul. Boczna 2

Rada Miejska w Próbnowie

Petycja
Wnosimy o zasadzenie 30 drzew przy ul. Pustej do końca października 2026 r. Koszt szacujemy na 45 tys. zł. Podstawa: art. 2 ust. 1 ustawy o petycjach.
W imieniu stowarzyszenia
Waldemar Dąb`,
    truth: {
      deadline: ["2026-10"],
      sender: ["Stowarzyszenie „Wzorowe Podwórko”"],
      recipient: ["Rada Miejska w Próbnowie"],
      legalBasis: ["art. 2 ust. 1 ustawa o petycjach"],
    },
  },
  {
    text: `Dzień dobry,
dostałem pismo GK.6232.18.2026 i nie rozumiem, za co mam zapłacić 64 zł do 15 kwietnia. Czy mogę zapłacić w maju?
Pozdrawiam
Hubert Zając`,
    truth: {
      deadline: ["--04-15"],
      amount: ["64 PLN"],
      sender: ["Hubert Zając"],
      reference: ["GK.6232.18.2026"],
    },
  },
];
