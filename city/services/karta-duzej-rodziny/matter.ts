import { all, any, chosen, no, type Page, text, yes } from "#core/forms";

/** What is needed, which decides who gets a card. */
export const matter: Page = {
  id: "sprawa",
  title: text("Czego potrzebujesz", "Що вам потрібно", "What you need"),
  nodes: [
    {
      node: "question",
      id: "w-miescie",
      label: text(
        "Czy mieszkasz w Bielsku-Białej?",
        "Чи ви живете в Бельсько-Бялій?",
        "Do you live in Bielsko-Biała?",
      ),
      why: text(
        "Kartę przyznaje gmina, w której mieszkasz (ustawa o Karcie Dużej Rodziny).",
        "Картку надає гміна, де ви живете (закон про Карту великої родини).",
        "The card is granted by the municipality you live in (Large Family Card Act).",
      ),
      answer: { kind: "yes-no" }, words: ["mieszkam w Bielsku-Białej", "mieszkamy w Bielsku-Białej", "mieszkam w Bielsku", "mieszkamy w Bielsku", "mieszkanka Bielska-Białej", "mieszkaniec Bielska-Białej", "живу в Бельсько-Бялій", "живемо в Бельсько-Бялій", "мешкаємо в Бельсько-Бялій", "live in Bielsko-Biała", "live in Bielsko"], wordsOfNo: ["nie mieszkam w Bielsku", "nie mieszkamy w Bielsku", "poza Bielskiem", "не живемо в Бельсько"], },
    {
      node: "exit",
      id: "inna-gmina",
      when: no("w-miescie"),
      title: text(
        "Złóż wniosek w swojej gminie",
        "Подайте заяву у своїй гміні",
        "Apply in your own municipality",
      ),
      text: text(
        "Kartę przyznaje wójt, burmistrz albo prezydent gminy, w której mieszkasz. Karta działa w całej Polsce. W razie wątpliwości zapytaj w Wydziale Polityki Społecznej.",
        "Картку надає голова гміни, в якій ви живете. Картка діє в усій Польщі. Якщо сумніваєтеся, запитайте у відділі Wydział Polityki Społecznej.",
        "The card is granted by the head of the municipality you live in. It is valid all over Poland. If in doubt, ask the social policy unit (Wydział Polityki Społecznej).",
      ),
      onward: { unit: "sprawy-spoleczne" },
    },
    {
      node: "question",
      id: "sprawa",
      label: text("Czego potrzebujesz?", "Що вам потрібно?", "What do you need?"),
      answer: {
        kind: "choice",
        options: [
          {
            value: "pierwsza",
            label: text(
              "Pierwszej karty dla rodziny",
              "Першої картки для родини",
              "The first card for my family",
            ),
            words: [
              "pierwsza karta",
              "nie mamy jeszcze karty",
              "nie mieliśmy karty",
              "перша картка",
              "first card", "pierwszą kartę", "pierwszej karty", "wyrobić kartę dużej rodziny", "założyć kartę dużej rodziny", "nie mamy karty", "nie mamy jeszcze kart", "вперше оформлюємо", "оформити картку великої родини", "apply for the card for the first time"],
          },
          {
            value: "nowe-dziecko",
            label: text(
              "Karty dla kolejnego dziecka albo małżonka",
              "Картки для ще однієї дитини або подружжя",
              "A card for another child or a spouse",
            ),
            words: [
              "dopisać dziecko",
              "dopisać syna",
              "dopisać córkę",
              "dopisać męża",
              "dopisać żonę",
              "дописати дитину", "karta dla kolejnego dziecka", "karta dla noworodka", "dodać dziecko", "dodać męża", "dodać żonę", "dopisać", "dołączyć dziecko", "urodziło się nam czwarte", "urodziło nam się czwarte", "urodził nam się czwarty", "urodziła nam się czwarta", "додати дитину", "народилася четверта", "add a child", "add our new baby"],
          },
          {
            value: "duplikat",
            label: text("Duplikatu", "Дубліката", "A duplicate"),
            hint: text(
              "Karta plastikowa zginęła albo się zniszczyła.",
              "Пластикова картка загубилася або зіпсувалася.",
              "A plastic card was lost or damaged.",
            ),
            words: [
              "zgubiona karta",
              "zgubiłam kartę",
              "zniszczona karta",
              "duplikat",
              "загубив картку",
              "lost card", "zgubił kartę", "zgubiliśmy kartę", "karta zaginęła", "skradziono kartę", "skradziona karta", "ukradli kartę", "uszkodzona karta", "zniszczyła się karta", "pęknięta karta", "втратив картку", "дублікат", "lost my card", "lost the card", "stolen card", "duplicate"],
          },
          {
            value: "plastikowa",
            label: text(
              "Karty plastikowej, bo mam tylko elektroniczną",
              "Пластикової картки, бо маю лише електронну",
              "A plastic card, as I only have the electronic one",
            ),
            words: ["mam tylko elektroniczną", "маю лише електронну", "only have the electronic",  "plastikową do elektronicznej", "dodatkowo plastikową", "domówić plastikową", "хочу ще пластикову", "also want the plastic"],
          },
          {
            value: "tylko-rodzice",
            label: text(
              "Karty tylko dla rodziców, dzieci są już dorosłe",
              "Картки лише для батьків, діти вже дорослі",
              "A card for the parents only, the children have grown up",
            ),
            words: [
              "karta tylko dla rodziców",
              "dzieci na swoim",
              "dzieci są już dorosłe",
              "діти вже дорослі",
              "grown-up children", "tylko dla rodziców", "dla nas rodziców", "dorosłe już dzieci", "дорослі діти", "children have grown up"],
          },
        ],
      },
    },
    {
      node: "question",
      id: "troje-teraz",
      label: text(
        "Czy masz teraz na utrzymaniu troje dzieci albo więcej?",
        "Чи ви зараз утримуєте трьох або більше дітей?",
        "Do you support three or more children now?",
      ),
      hint: text(
        "Liczą się dzieci do 18 lat, do 25 lat, jeśli się uczą, i bez względu na wiek, jeśli mają umiarkowany albo znaczny stopień niepełnosprawności.",
        "Рахуються діти до 18 років, до 25 років, якщо вчаться, і без огляду на вік, якщо мають помірний або значний ступінь інвалідності.",
        "Counted are children under 18, under 25 if they are learning, and of any age with a moderate or severe disability.",
      ),
      why: text(
        "Od tego zależy, czy kartę dostanie cała rodzina, czy sami rodzice (art. 4 ustawy o Karcie Dużej Rodziny).",
        "Від цього залежить, чи картку отримає вся родина, чи лише батьки (ст. 4 закону про Карту великої родини).",
        "It decides whether the whole family gets the card, or the parents alone (art. 4 of the Large Family Card Act).",
      ),
      when: chosen("sprawa", "pierwsza"),
      answer: { kind: "yes-no" }, words: ["mam troje dzieci", "mam czworo dzieci", "mam pięcioro dzieci", "mam trójkę dzieci", "mam czwórkę dzieci", "mam piątkę dzieci", "mamy troje dzieci", "mamy czworo dzieci", "mamy pięcioro dzieci", "mamy trójkę dzieci", "mamy czwórkę dzieci", "mamy piątkę dzieci", "wychowuję troje", "wychowujemy troje", "wychowujemy czworo", "у мене троє дітей", "у нас троє дітей", "маємо трьох дітей", "маємо троє дітей", "have three children", "have four children", "have three kids", "troje dzieci na utrzymaniu", "czworo dzieci na utrzymaniu"], },
    {
      node: "question",
      id: "troje-kiedys",
      label: text(
        "Czy w Twojej rodzinie było kiedykolwiek łącznie troje dzieci na utrzymaniu?",
        "Чи ви коли-небудь утримували загалом трьох дітей?",
        "Have you ever supported three children in all?",
      ),
      hint: text(
        "Nie muszą to być lata, w których wszystkie były małe naraz.",
        "Діти не мусили бути малими водночас.",
        "They need not have been small at the same time.",
      ),
      when: any(chosen("sprawa", "tylko-rodzice"), no("troje-teraz", false)),
      answer: { kind: "yes-no" }, words: ["wychowaliśmy troje", "wychowaliśmy czworo", "wychowaliśmy pięcioro", "wychowałam troje", "wychowałam czworo", "mieliśmy troje dzieci", "mamy troje dorosłych", "mamy czworo dorosłych", "troje dorosłych dzieci", "czworo dorosłych dzieci", "виховали трьох", "виховали троє", "raised three", "raised four"], },
    {
      node: "information",
      id: "rodzice",
      when: all(no("troje-teraz", false), yes("troje-kiedys", false)),
      title: text(
        "Kartę dostaną sami rodzice",
        "Картку отримають лише батьки",
        "The card is for the parents alone",
      ),
      text: text(
        "Teraz masz na utrzymaniu mniej niż troje dzieci, więc wniosek obejmie tylko rodziców.",
        "Зараз ви утримуєте менше трьох дітей, тож заява охопить лише батьків.",
        "You support fewer than three children now, so the application covers the parents only.",
      ),
    },
    {
      node: "information",
      id: "mniej-niz-troje",
      kind: "warning",
      when: no("troje-kiedys", false),
      title: text(
        "Karta jest dla rodzin z trojgiem dzieci",
        "Картка – для родин із трьома дітьми",
        "The card is for families with three children",
      ),
      text: text(
        "Przysługuje, gdy ma się albo miało łącznie co najmniej troje dzieci na utrzymaniu. Wniosek możesz wysłać mimo to, decyduje urząd.",
        "Вона належить тим, хто утримує або утримував загалом щонайменше трьох дітей. Заяву можете надіслати все одно, вирішує управа.",
        "It is due to those who support or supported at least three children in all. You may send the application anyway; the office decides.",
      ),
    },
  ],
};
