import type { Role } from "./contract.ts";

/**
 * Letters to and from an office with what has to be found in them. All of them are made: persons, firms, offices, signs
 * and accounts are invented. A deadline is a day or a time until which somebody has to act; days of meetings, of the
 * letter itself and of what lasts are none. An amount is one to be paid.
 */
export interface Letter {
  text: string;
  truth: Partial<Record<Role, readonly string[]>>;
}

export const LETTERS: readonly Letter[] = [
  {
    text: `Urząd Miejski w Próbnowie
Wydział Podatków
ul. Wzorowa 1, 00-001 Próbnowo

Próbnowo, 3 lutego 2026 r.
Znak: WP.3120.15.2026

Pan Jan Kowalski
ul. Lipowa 3
00-001 Próbnowo

WEZWANIE DO ZAPŁATY
Wzywam do zapłaty zaległości w podatku od nieruchomości w kwocie 598,00 zł w terminie 7 dni od dnia doręczenia wezwania. Wpłaty należy dokonać na rachunek 77 0000 0000 0000 0000 0000 1111.
Podstawa prawna: art. 15 § 1 ustawy o postępowaniu egzekucyjnym w administracji.`,
    truth: {
      deadline: ["7 days"],
      amount: ["598 PLN"],
      sender: ["Urząd Miejski w Próbnowie"],
      recipient: ["Jan Kowalski"],
      reference: ["WP.3120.15.2026"],
      legalBasis: ["art. 15 § 1 ustawa o postępowaniu egzekucyjnym w administracji"],
      account: ["PL77000000000000000000001111"],
    },
  },
  {
    text: `Prezydent Miasta Próbnowa
UA.6730.45.2026
Próbnowo, dnia 12 marca 2026 r.

Pani
Anna Malinowska
ul. Polna 12
00-002 Próbnowo

Na podstawie art. 64 § 2 k.p.a. wzywam Panią do uzupełnienia wniosku z dnia 5 marca 2026 r. o ustalenie warunków zabudowy w terminie 14 dni od dnia otrzymania pisma. Do wniosku trzeba dołączyć mapę zasadniczą. Brak uzupełnienia spowoduje pozostawienie podania bez rozpoznania.

Z up. Prezydenta Miasta
Tomasz Wrona, inspektor`,
    truth: {
      deadline: ["14 days"],
      sender: ["Prezydent Miasta Próbnowa"],
      recipient: ["Anna Malinowska"],
      reference: ["UA.6730.45.2026"],
      legalBasis: ["art. 64 § 2 KPA"],
    },
  },
  {
    text: `Jan Kowalski
ul. Lipowa 3, 00-001 Próbnowo
tel. 600 000 001

Do: Urząd Miejski w Próbnowie

Odwołanie od decyzji WP.3127.8.2026
Nie zgadzam się z decyzją z 10 stycznia 2026 r. Naliczono mi podatek 1 240 zł, choć dom jest mniejszy. Proszę o ponowne rozpatrzenie sprawy.
Z poważaniem
Jan Kowalski`,
    truth: {
      sender: ["Jan Kowalski"],
      recipient: ["Urząd Miejski w Próbnowie"],
      reference: ["WP.3127.8.2026"],
    },
  },
  {
    text: `Miejski Ośrodek Pomocy Społecznej w Próbnowie
ul. Cicha 7
Nr sprawy: MOPS.5211.120.2026

Pani Maria Nowak

DECYZJA
Na podstawie art. 104 k.p.a. oraz art. 17 ustawy o świadczeniach rodzinnych przyznaję świadczenie w wysokości 215 zł miesięcznie od 1 kwietnia 2026 r. do 31 października 2026 r.
POUCZENIE
Od decyzji przysługuje odwołanie do Samorządowego Kolegium Odwoławczego w terminie 14 dni od jej doręczenia.`,
    truth: {
      deadline: ["14 days"],
      sender: ["Miejski Ośrodek Pomocy Społecznej w Próbnowie"],
      recipient: ["Maria Nowak"],
      reference: ["MOPS.5211.120.2026"],
      legalBasis: ["art. 104 KPA", "art. 17 ustawa o świadczeniach rodzinnych"],
    },
  },
  {
    text: `Wodociągi Próbnowo sp. z o.o.
ul. Źródlana 5, 00-003 Próbnowo

Odbiorca: Spółdzielnia Mieszkaniowa „Zgoda”

Wezwanie do zapłaty
Do dnia 28 lutego 2026 r. prosimy o wpłatę 3 412,77 zł za fakturę FV/114/2026. Numer konta: 53 0000 0000 0000 0000 0000 2222.`,
    truth: {
      deadline: ["2026-02-28"],
      amount: ["3412.77 PLN"],
      sender: ["Wodociągi Próbnowo sp. z o.o."],
      recipient: ["Spółdzielnia Mieszkaniowa „Zgoda”"],
      reference: ["FV/114/2026"],
      account: ["PL53000000000000000000002222"],
    },
  },
  {
    text: `Burmistrz Wzorowa
Wzorowo, 20 maja 2026 r.
GK.6140.33.2026

Państwo
Ewa i Marek Zielińscy
ul. Ogrodowa 8

W odpowiedzi na wniosek z 4 maja 2026 r. zezwalam na usunięcie dwóch lip. Opłata wynosi 420 zł. Należy ją wnieść w ciągu 14 dni od dnia, w którym decyzja stanie się ostateczna, na konto 19 1234 0000 0000 0000 0000 5678.
Drzewa trzeba usunąć do 31 grudnia 2026 r. (art. 83a ust. 1 ustawy o ochronie przyrody).`,
    truth: {
      deadline: ["14 days", "2026-12-31"],
      amount: ["420 PLN"],
      sender: ["Burmistrz Wzorowa"],
      recipient: ["Ewa i Marek Zielińscy"],
      reference: ["GK.6140.33.2026"],
      legalBasis: ["art. 83a ust. 1 ustawa o ochronie przyrody"],
      account: ["PL19123400000000000000005678"],
    },
  },
  {
    text: `Straż Miejska w Próbnowie
ul. Strażacka 2

SM.5421.7.2026

Wezwanie
Wzywa się Pana Piotra Dębskiego do osobistego stawienia się 9 czerwca 2026 r. o godz. 10:00, pokój 3, w charakterze świadka. Kto nie przyjdzie bez usprawiedliwienia, może zapłacić karę porządkową (art. 49 § 1 k.p.w.).`,
    truth: {
      sender: ["Straż Miejska w Próbnowie"],
      recipient: ["Piotra Dębskiego"],
      reference: ["SM.5421.7.2026"],
      legalBasis: ["art. 49 § 1 KPW"],
    },
  },
  {
    text: `Szanowni Państwo,
zwracam się z prośbą o udostępnienie informacji publicznej: ile miasto wydało na zieleń w 2025 roku. Podstawa: art. 2 ust. 1 ustawy o dostępie do informacji publicznej. Proszę o odpowiedź e-mailem w terminie 14 dni.
Z wyrazami szacunku
Krzysztof Lis`,
    truth: {
      deadline: ["14 days"],
      sender: ["Krzysztof Lis"],
      legalBasis: ["art. 2 ust. 1 ustawa o dostępie do informacji publicznej"],
    },
  },
  {
    text: `Starosta Wzorowski
Znak sprawy: KT.5430.201.2026

Adresat: Agnieszka Wilk

Zawiadamiam, że sprawa zatrzymania prawa jazdy nie zostanie załatwiona w terminie. Nowy termin to 30 kwietnia 2026 r. Podstawa: art. 36 § 1 k.p.a. Stronie przysługuje ponaglenie.`,
    truth: {
      deadline: ["2026-04-30"],
      sender: ["Starosta Wzorowski"],
      recipient: ["Agnieszka Wilk"],
      reference: ["KT.5430.201.2026"],
      legalBasis: ["art. 36 § 1 KPA"],
    },
  },
  {
    text: `Zakład Gospodarki Mieszkaniowej
ul. Fabryczna 30, Próbnowo

ZGM.7151.88.2026

Sz. P. Barbara Kruk

Przypominamy o zaległym czynszu za styczeń i luty 2026 r. w łącznej kwocie 1 860,40 zł. Prosimy zapłacić nie później niż 20 marca 2026 r. na rachunek nr 77 0000 0000 0000 0000 0000 1111. W razie braku wpłaty skierujemy sprawę do sądu.`,
    truth: {
      deadline: ["2026-03-20"],
      amount: ["1860.40 PLN"],
      sender: ["Zakład Gospodarki Mieszkaniowej"],
      recipient: ["Barbara Kruk"],
      reference: ["ZGM.7151.88.2026"],
      account: ["PL77000000000000000000001111"],
    },
  },
  {
    text: `Wojewódzki Inspektor Ochrony Środowiska
INS.7020.12.2026

Firma „Przykład” s.c.
ul. Hutnicza 14

Zarządzenie pokontrolne
Na podstawie art. 12 ust. 1 ustawy o Inspekcji Ochrony Środowiska zarządzam usunięcie odpadów do 15 września 2026 r. O wykonaniu proszę poinformować na piśmie w ciągu 7 dni roboczych.`,
    truth: {
      deadline: ["2026-09-15", "7 working days"],
      sender: ["Wojewódzki Inspektor Ochrony Środowiska"],
      recipient: ["Firma „Przykład” s.c."],
      reference: ["INS.7020.12.2026"],
      legalBasis: ["art. 12 ust. 1"],
    },
  },
  {
    text: `Urząd Stanu Cywilnego w Próbnowie
USC.5352.9.2026

Pan Adam Sowa

Informuję, że odpis aktu urodzenia jest gotowy. Opłata skarbowa za odpis zupełny to 33 zł. Odpis można odebrać w godzinach 8:00–15:00.`,
    truth: {
      amount: ["33 PLN"],
      sender: ["Urząd Stanu Cywilnego w Próbnowie"],
      recipient: ["Adam Sowa"],
      reference: ["USC.5352.9.2026"],
    },
  },
  {
    text: `Spółdzielnia Mieszkaniowa „Jutrzenka”
ul. Słoneczna 4

Urząd Miejski w Próbnowie
Wydział Gospodarki Komunalnej

Dotyczy: GK.7021.5.2026
W odpowiedzi na pismo z 2 lutego 2026 r. informujemy, że plac zabaw naprawimy do końca maja 2026 r. Koszt 12 000 zł pokryje spółdzielnia.
Prezes Zarządu
Halina Kot`,
    truth: {
      deadline: ["2026-05"],
      sender: ["Spółdzielnia Mieszkaniowa „Jutrzenka”"],
      recipient: ["Urząd Miejski w Próbnowie"],
      reference: ["GK.7021.5.2026"],
    },
  },
  {
    text: `Komornik Sądowy przy Sądzie Rejonowym w Próbnowie
Km 125/26

Urząd Miejski w Próbnowie

Zajęcie wierzytelności
Wzywam do przekazania kwoty 2 300 zł w terminie 7 dni na konto 53 0000 0000 0000 0000 0000 2222 (art. 896 § 1 k.p.c.).`,
    truth: {
      deadline: ["7 days"],
      amount: ["2300 PLN"],
      sender: ["Komornik Sądowy przy Sądzie Rejonowym w Próbnowie"],
      recipient: ["Urząd Miejski w Próbnowie"],
      reference: ["Km 125/26"],
      legalBasis: ["art. 896 § 1 KPC"],
      account: ["PL53000000000000000000002222"],
    },
  },
  {
    text: `Szkoła Podstawowa nr 4 w Próbnowie

Rodzice uczniów klasy 3a

Wycieczka odbędzie się 18 czerwca 2026 r. Prosimy o wpłatę 85 zł do 5 czerwca 2026 r. Zgody podpisane przez rodziców zbiera wychowawczyni.`,
    truth: {
      deadline: ["2026-06-05"],
      amount: ["85 PLN"],
      sender: ["Szkoła Podstawowa nr 4 w Próbnowie"],
      recipient: ["Rodzice uczniów klasy 3a"],
    },
  },
  {
    text: `Wójt Gminy Przykładowo
Przykładowo, 7.01.2026
OŚ.6232.1.2026

Właściciele nieruchomości przy ul. Młyńskiej

Przypominam o obowiązku opróżniania szamb. Umowę i dowody opłat trzeba okazać na żądanie w terminie 5 dni. Kara wynosi do 5000 zł (art. 10 ust. 2 ustawy o utrzymaniu czystości i porządku w gminach).`,
    truth: {
      deadline: ["5 days"],
      sender: ["Wójt Gminy Przykładowo"],
      recipient: ["Właściciele nieruchomości przy ul. Młyńskiej"],
      reference: ["OŚ.6232.1.2026"],
      legalBasis: ["art. 10 ust. 2 ustawa o utrzymaniu czystości i porządku w gminach"],
    },
  },
  {
    text: `Od: Julia Bąk
Do: Zarząd Dróg Miejskich w Próbnowie
Temat: dziura w jezdni

Dzień dobry, na ul. Krótkiej przy nr 5 jest głęboka dziura. Dwa dni temu uszkodziłam koło, naprawa kosztowała 350 zł. Żądam zwrotu 350 zł w ciągu 30 dni na konto 19 1234 0000 0000 0000 0000 5678.
Julia Bąk`,
    truth: {
      deadline: ["30 days"],
      amount: ["350 PLN"],
      sender: ["Julia Bąk"],
      recipient: ["Zarząd Dróg Miejskich w Próbnowie"],
      account: ["PL19123400000000000000005678"],
    },
  },
  {
    text: `Powiatowy Inspektor Nadzoru Budowlanego
PINB.5160.44.2026

Pan
Grzegorz Maj

Postanowienie
Na podstawie art. 81c ust. 2 ustawy – Prawo budowlane nakładam obowiązek dostarczenia ekspertyzy w terminie do dnia 1 sierpnia 2026 r. Na postanowienie służy zażalenie w terminie siedmiu dni od doręczenia.`,
    truth: {
      deadline: ["2026-08-01", "7 days"],
      sender: ["Powiatowy Inspektor Nadzoru Budowlanego"],
      recipient: ["Grzegorz Maj"],
      reference: ["PINB.5160.44.2026"],
      legalBasis: ["art. 81c ust. 2 Prawo budowlane"],
    },
  },
  {
    text: `Urząd Miejski w Próbnowie
Biuro Zamówień Publicznych
ZP.271.3.2026

Wykonawcy

Zamawiający wyznacza termin składania ofert na 22 października 2026 r. godz. 10:00. Wadium wynosi 15 000,00 zł i trzeba je wpłacić przed upływem terminu składania ofert na rachunek 77 0000 0000 0000 0000 0000 1111. Otwarcie ofert: 22 października 2026 r. godz. 10:30.`,
    truth: {
      deadline: ["2026-10-22"],
      amount: ["15000 PLN"],
      sender: ["Urząd Miejski w Próbnowie"],
      recipient: ["Wykonawcy"],
      reference: ["ZP.271.3.2026"],
      account: ["PL77000000000000000000001111"],
    },
  },
  {
    text: `Samorządowe Kolegium Odwoławcze w Próbnowie
SKO.4130.66.2026

Pan Zbigniew Orzeł
ul. Górna 9

Kolegium utrzymuje w mocy decyzję WP.3127.8.2026. Decyzja jest ostateczna. Można na nią wnieść skargę do Wojewódzkiego Sądu Administracyjnego w terminie trzydziestu dni od doręczenia (art. 53 § 1 p.p.s.a.). Wpis od skargi wynosi 200 zł.`,
    truth: {
      deadline: ["30 days"],
      amount: ["200 PLN"],
      sender: ["Samorządowe Kolegium Odwoławcze w Próbnowie"],
      recipient: ["Zbigniew Orzeł"],
      reference: ["SKO.4130.66.2026", "WP.3127.8.2026"],
      legalBasis: ["art. 53 § 1 PPSA"],
    },
  },
  {
    text: `Natalia Jeż
ul. Wąska 1/2, 00-004 Próbnowo

Prezydent Miasta Próbnowa

Wniosek o rozłożenie na raty
Proszę o rozłożenie zaległości 900 zł na trzy raty. Zarabiam 2 800 zł miesięcznie. Pierwszą ratę zapłacę do 10 lipca 2026 r.
Natalia Jeż`,
    truth: {
      deadline: ["2026-07-10"],
      sender: ["Natalia Jeż"],
      recipient: ["Prezydent Miasta Próbnowa"],
    },
  },
  {
    text: `Biblioteka Miejska w Próbnowie

Pani Oliwia Szpak

Przypominamy o zwrocie 3 książek. Termin zwrotu minął 2 marca 2026 r. Kara to 6,40 zł. Prosimy oddać książki do 16 marca 2026 r.`,
    truth: {
      deadline: ["2026-03-16"],
      amount: ["6.40 PLN"],
      sender: ["Biblioteka Miejska w Próbnowie"],
      recipient: ["Oliwia Szpak"],
    },
  },
  {
    text: `Marszałek Województwa Wzorcowego
RG.433.2.2026

Urząd Gminy Przykładowo

Proszę o przesłanie sprawozdania z wykorzystania dotacji w wysokości 150 000 zł w nieprzekraczalnym terminie do 31 stycznia 2027 r. Dotację niewykorzystaną, 4 250,10 zł, należy zwrócić na rachunek 53 0000 0000 0000 0000 0000 2222 w ciągu 15 dni.`,
    truth: {
      deadline: ["2027-01-31", "15 days"],
      amount: ["4250.10 PLN"],
      sender: ["Marszałek Województwa Wzorcowego"],
      recipient: ["Urząd Gminy Przykładowo"],
      reference: ["RG.433.2.2026"],
      account: ["PL53000000000000000000002222"],
    },
  },
  {
    text: `Naczelnik Urzędu Skarbowego w Próbnowie
Próbnowo, 14 kwietnia 2026 r.
Znak pisma: 2401-SKA.4022.9.2026

Pani Dorota Gil

Na podstawie art. 155 § 1 Ordynacji podatkowej wzywam do złożenia wyjaśnień w sprawie zeznania za 2025 rok w terminie 7 dni od dnia doręczenia wezwania. Kto bezzasadnie odmawia wyjaśnień, może zostać ukarany karą porządkową do 3 000 zł.`,
    truth: {
      deadline: ["7 days"],
      sender: ["Naczelnik Urzędu Skarbowego w Próbnowie"],
      recipient: ["Dorota Gil"],
      reference: ["2401-SKA.4022.9.2026"],
      legalBasis: ["art. 155 § 1 Ordynacja podatkowa"],
    },
  },
  {
    text: `Wspólnota Mieszkaniowa przy ul. Klonowej 6
Zarząd

Mieszkańcy budynku

Od 1 września 2026 r. zaliczka na remonty wzrośnie z 2,50 zł do 3,10 zł za metr. Zebranie odbędzie się 25 sierpnia 2026 r. o godz. 18:00. Uwagi można zgłaszać do 20 sierpnia 2026 r.`,
    truth: {
      deadline: ["2026-08-20"],
      sender: ["Wspólnota Mieszkaniowa przy ul. Klonowej 6"],
      recipient: ["Mieszkańcy budynku"],
    },
  },
  {
    text: `Fundacja „Zielony Wzór”
ul. Leśna 77

Wojewoda Wzorcowy
Wydział Infrastruktury

Na podstawie art. 221 k.p.a. składamy skargę na bezczynność w sprawie IF.7821.3.2025. Wnosimy o odpowiedź bez zbędnej zwłoki, nie później niż w ciągu miesiąca.`,
    truth: {
      deadline: ["1 month"],
      sender: ["Fundacja „Zielony Wzór”"],
      recipient: ["Wojewoda Wzorcowy"],
      reference: ["IF.7821.3.2025"],
      legalBasis: ["art. 221 KPA"],
    },
  },
];
