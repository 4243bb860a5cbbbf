import type { Paraphrases } from "./paraphrases.fixture.ts";

/** Versions written after the check, to see how it does on what it was not made with; made up as well. */
export const HELD_OUT: readonly Paraphrases[] = [
  {
    task: "simplify",
    language: "pl",
    texts: [
      {
        source:
          "W odpowiedzi na wniosek z dnia 8 września 2025 r. uprzejmie informuję, że koszt udostępnienia informacji wyniesie 46,20 zł, a żądane dokumenty zostaną przekazane w terminie 10 dni od zaksięgowania wpłaty.",
        honest: [
          "Odpowiadamy na Twój wniosek z 8 września 2025 r. Dokumenty kosztują 46,20 zł. Wyślemy je w ciągu 10 dni od chwili, gdy wpłata do nas dotrze.",
          "Dziękujemy za wniosek z 8.09.2025. Za dokumenty zapłacisz 46 zł i 20 gr. Dostaniesz je do 10 dni po wpłacie.",
        ],
        lies: [
          [
            "amount",
            "Odpowiadamy na Twój wniosek z 8 września 2025 r. Dokumenty kosztują 42,60 zł. Wyślemy je w ciągu 10 dni.",
          ],
          ["dropped", "Odpowiadamy na Twój wniosek. Dokumenty kosztują 46,20 zł. Wyślemy je w ciągu 10 dni."],
        ],
      },
      {
        source:
          "Zgodnie z § 5 ust. 2 regulaminu miejsce na cmentarzu komunalnym przy ul. Karpackiej opłaca się na 20 lat. Po tym czasie grób może zostać zlikwidowany, jeżeli opłata nie zostanie wniesiona ponownie.",
        honest: [
          "Miejsce na cmentarzu przy ul. Karpackiej opłacasz na 20 lat (§ 5 ust. 2 regulaminu). Potem trzeba zapłacić jeszcze raz. Jeśli nikt nie zapłaci, możemy zlikwidować grób.",
        ],
        lies: [
          [
            "term",
            "Miejsce na cmentarzu przy ul. Karpackiej opłacasz na 10 lat (§ 5 ust. 2 regulaminu). Jeśli nikt nie zapłaci ponownie, możemy zlikwidować grób.",
          ],
          [
            "article",
            "Miejsce na cmentarzu przy ul. Karpackiej opłacasz na 20 lat (§ 6 ust. 2 regulaminu). Jeśli nikt nie zapłaci ponownie, możemy zlikwidować grób.",
          ],
          [
            "name",
            "Miejsce na cmentarzu przy ul. Kościelnej opłacasz na 20 lat (§ 5 ust. 2 regulaminu). Jeśli nikt nie zapłaci ponownie, możemy zlikwidować grób.",
          ],
        ],
      },
      {
        source:
          "Stawiennictwo jest obowiązkowe. Niestawienie się bez usprawiedliwienia w dniu 17 listopada 2025 r. o godzinie 11.15 spowoduje wydanie decyzji bez udziału strony.",
        honest: [
          "Musisz przyjść 17 listopada 2025 r. o 11:15. Jeśli nie przyjdziesz i nie podasz powodu, wydamy decyzję bez Ciebie.",
        ],
        lies: [
          ["negation", "Możesz przyjść 17 listopada 2025 r. o 11:15. Bez tego i tak wydamy decyzję z Tobą."],
          [
            "time",
            "Musisz przyjść 17 listopada 2025 r. o 11:45. Jeśli nie przyjdziesz i nie podasz powodu, wydamy decyzję bez Ciebie.",
          ],
        ],
      },
      {
        source:
          "Mając na uwadze powyższe, Burmistrz Miasta postanowił odroczyć termin płatności I raty podatku od nieruchomości za 2026 rok w kwocie 412 zł do dnia 30 września 2026 r.",
        honest: [
          "Pierwszą ratę podatku od nieruchomości za 2026 rok (412 zł) możesz zapłacić później: do 30 września 2026 r. Tak zdecydował Burmistrz.",
          "Burmistrz zgodził się, że I ratę podatku od nieruchomości za 2026 r., czyli 412 zł, zapłacisz do 30.09.2026.",
        ],
        lies: [
          [
            "date",
            "Pierwszą ratę podatku od nieruchomości za 2026 rok (412 zł) możesz zapłacić do 30 listopada 2026 r.",
          ],
          [
            "amount",
            "Pierwszą ratę podatku od nieruchomości za 2026 rok (412 zł) możesz zapłacić do 30 września 2026 r. Odsetki to 12 zł.",
          ],
          [
            "negation",
            "Nie odroczyliśmy terminu płatności I raty podatku od nieruchomości za 2026 rok w kwocie 412 zł do 30 września 2026 r.",
          ],
        ],
      },
      {
        source:
          "Osoba uprawniona: Maria Lewandowska, PESEL 44051401359. Zasiłek okresowy w wysokości 388,00 zł wypłacany będzie do 25. dnia każdego miesiąca w kasie MOPS.",
        honest: [
          "Pani Maria Lewandowska (PESEL 44051401359) dostanie 388 zł zasiłku okresowego. Pieniądze będą w kasie MOPS do 25. dnia każdego miesiąca.",
        ],
        lies: [
          [
            "number",
            "Pani Maria Lewandowska (PESEL 44051401359) dostanie 388 zł zasiłku okresowego. Pieniądze będą w kasie MOPS do 15. dnia każdego miesiąca.",
          ],
          [
            "name",
            "Pani Maria Lewicka (PESEL 44051401359) dostanie 388 zł zasiłku okresowego. Pieniądze będą w kasie MOPS do 25. dnia każdego miesiąca.",
          ],
          [
            "number",
            "Pani Maria Lewandowska (PESEL 44051401395) dostanie 388 zł zasiłku okresowego. Pieniądze będą w kasie MOPS do 25. dnia każdego miesiąca.",
          ],
        ],
      },
    ],
  },
  {
    task: "summarise",
    language: "pl",
    texts: [
      {
        source: `Od 1 września 2026 r. w strefie płatnego parkowania obowiązują nowe stawki. Pierwsza godzina kosztuje 3,50 zł, druga 4,20 zł, a trzecia 5 zł.
Abonament mieszkańca kosztuje 120 zł rocznie. Parkowanie w soboty i niedziele pozostaje bezpłatne. Wniosek o abonament złożysz w Biurze Strefy przy ul. Stojałowskiego 4.`,
        honest: [
          "Nowe stawki parkowania obowiązują od 1 września 2026 r. Za pierwszą godzinę zapłacisz 3,50 zł.",
          "Mieszkaniec płaci za abonament 120 zł na rok. W weekendy, czyli w soboty i niedziele, parkuje się za darmo.",
          "Abonament załatwia Biuro Strefy, ul. Stojałowskiego 4.",
        ],
        lies: [
          ["amount", "Nowe stawki obowiązują od 1 września 2026 r. Za pierwszą godzinę zapłacisz 3 zł."],
          ["date", "Parkowanie w piątki i niedziele pozostaje bezpłatne."],
          ["number", "Abonament załatwia Biuro Strefy, ul. Stojałowskiego 40."],
          ["negation", "Od 1 września 2026 r. w strefie płatnego parkowania nie obowiązują nowe stawki."],
        ],
      },
      {
        source: `Protokół z zebrania mieszkańców osiedla Złote Łany. Obecnych było 43 mieszkańców. Przewodniczący Marek Sowa przedstawił plan remontu chodnika za 64 tys. zł.
Mieszkańcy nie zgodzili się na wycinkę lip. Następne zebranie odbędzie się 14 października 2026 r. o godz. 17.`,
        honest: [
          "Na zebraniu osiedla Złote Łany było 43 mieszkańców. Marek Sowa przedstawił remont chodnika za 64 000 zł.",
          "Mieszkańcy nie zgodzili się na wycinkę lip. Kolejne zebranie: 14 października 2026 r., godz. 17:00.",
        ],
        lies: [
          ["negation", "Mieszkańcy zgodzili się na wycinkę lip."],
          ["name", "Marek Wilk przedstawił remont chodnika za 64 000 zł."],
          ["in words", "Marek Sowa przedstawił remont chodnika za czterdzieści sześć tysięcy złotych."],
        ],
      },
    ],
  },
  {
    task: "translate",
    language: "uk",
    texts: [
      {
        source:
          "Zapisy do żłobka trwają od 4 do 29 marca 2026 r. Opłata stała to 400 zł miesięcznie. Wniosek przyjmuje dyrektor Ewa Kopeć w poniedziałki od 8:00 do 12:00.",
        honest: [
          "Запис до ясел триває з 4 до 29 березня 2026 р. Постійна плата – 400 злотих на місяць. Заяву приймає директор Ева Копець щопонеділка з 8:00 до 12:00.",
          "Запис до ясел триває від 4 до 29 березня 2026 року. Постійна плата становить чотириста злотих на місяць. Заяви приймає директорка Ewa Kopeć у понеділок з 8:00 до 12:00.",
        ],
        lies: [
          [
            "amount",
            "Запис до ясел триває з 4 до 29 березня 2026 р. Постійна плата – 500 злотих на місяць. Заяву приймає директор Ева Копець у понеділок з 8:00 до 12:00.",
          ],
          [
            "date",
            "Запис до ясел триває з 4 до 29 березня 2026 р. Постійна плата – 400 злотих на місяць. Заяву приймає директор Ева Копець у вівторок з 8:00 до 12:00.",
          ],
          [
            "name",
            "Запис до ясел триває з 4 до 29 березня 2026 р. Постійна плата – 400 злотих на місяць. Заяву приймає директор Ева Мазур у понеділок з 8:00 до 12:00.",
          ],
        ],
      },
    ],
  },
  {
    task: "translate",
    language: "en",
    texts: [
      {
        source:
          "Zapisy do żłobka trwają od 4 do 29 marca 2026 r. Opłata stała to 400 zł miesięcznie. Wniosek przyjmuje dyrektor Ewa Kopeć w poniedziałki od 8:00 do 12:00.",
        honest: [
          "Enrolment in the nursery runs from 4 to 29 March 2026. The fixed fee is PLN 400 a month. Applications are taken by the director Ewa Kopeć on Mondays from 8:00 to 12:00.",
          "You can sign up for the nursery between 4 and 29 March 2026. The fixed fee is four hundred zlotys a month. The head, Ewa Kopeć, takes applications on Mondays, 8 am to 12 pm.",
        ],
        lies: [
          [
            "currency",
            "Enrolment in the nursery runs from 4 to 29 March 2026. The fixed fee is EUR 400 a month. Applications are taken by the director Ewa Kopeć on Mondays from 8:00 to 12:00.",
          ],
          [
            "time",
            "Enrolment in the nursery runs from 4 to 29 March 2026. The fixed fee is PLN 400 a month. Applications are taken by the director Ewa Kopeć on Mondays from 8:00 to 13:00.",
          ],
          [
            "name",
            "Enrolment in the nursery runs from 4 to 29 March 2026. The fixed fee is PLN 400 a month. Applications are taken by the director Ewa Mazur on Mondays from 8:00 to 12:00.",
          ],
        ],
      },
      {
        source:
          "Nie wolno karmić gołębi na Rynku. Mandat wynosi do 500 zł. Skargę składa się do Straży Miejskiej, numer 986, lub do Sądu Rejonowego w Cieszynie w ciągu 7 dni.",
        honest: [
          "Feeding pigeons in the Market Square is forbidden. The fine is up to PLN 500. A complaint is made to the City Guard, number 986, or to the District Court in Cieszyn within 7 days.",
          "Do not feed pigeons on the Rynek square. The fine is up to 500 zlotys. You can complain to the Municipal Police (number 986) or to the District Court in Cieszyn within seven days.",
        ],
        lies: [
          [
            "negation",
            "You may feed pigeons in the Market Square. The fine is up to PLN 500. A complaint is made to the City Guard, number 986, or to the District Court in Cieszyn within 7 days.",
          ],
          [
            "number",
            "Feeding pigeons in the Market Square is forbidden. The fine is up to PLN 500. A complaint is made to the City Guard, number 968, or to the District Court in Cieszyn within 7 days.",
          ],
          [
            "name",
            "Feeding pigeons in the Market Square is forbidden. The fine is up to PLN 500. A complaint is made to the City Guard, number 986, or to the District Court in Tychy within 7 days.",
          ],
        ],
      },
    ],
  },
];
