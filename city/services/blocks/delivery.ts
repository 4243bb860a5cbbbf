import { type Question, text } from "#core/forms";

/** How the document that the office makes reaches the person: id `odbior`. */
export const deliveryQuestion: Question = {
  node: "question",
  id: "odbior",
  label: text(
    "Jak chcesz dostać dokument?",
    "Як ви хочете отримати документ?",
    "How would you like to get the document?",
  ),
  answer: {
    kind: "choice",
    options: [
      {
        value: "elektronicznie",
        label: text("Elektronicznie", "В електронній формі", "Electronically"),
        hint: text(
          "Na konto w Portalu e-usług albo przez e-Doręczenia.",
          "На акаунт у Порталі е-послуг або через e-Doręczenia.",
          "To your account in the e-services portal or through e-Doręczenia.",
        ),
        words: [
          "odbiór elektroniczny",
          "wyślijcie elektronicznie",
          "przysłać elektronicznie",
          "proszę elektronicznie",
          "przez e-doręczenia",
          "plik pdf", "elektronicznie", "w formie elektronicznej", "w wersji elektronicznej", "na konto w portalu", "elektronicznego dokumentu", "електронно", "в електронній формі", "electronically", "in electronic form"],
      },
      {
        value: "poczta",
        label: text("Na papierze, pocztą", "На папері, поштою", "On paper, by post"),
        words: [
          "pocztą tradycyjną",
          "wyślijcie pocztą",
          "wysłać pocztą",
          "przysłać pocztą",
          "listem poleconym",
          "na adres domowy",
          "поштою на адресу",
          "send it by post", "pocztą", "listem", "wysłać na adres", "przysłać na adres", "поштою", "by post", "by mail"],
      },
      {
        value: "osobiscie",
        label: text(
          "Na papierze, odbiorę w urzędzie",
          "На папері, заберу в управі",
          "On paper, I will collect it",
        ),
        words: [
          "odbiorę osobiście",
          "odbiorę w urzędzie",
          "odbiór osobisty",
          "odbiór w urzędzie",
          "заберу особисто",
          "заберу в управі",
          "collect it in person", "odbiorę sam", "odbiorę sama", "odbiorę", "odebrać osobiście", "odbierze osobiście", "przyjdę po", "заберу", "I will collect", "I will pick", "pick it up"],
      },
    ],
  },
};
