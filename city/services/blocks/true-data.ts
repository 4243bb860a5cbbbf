import { type Page, text } from "#core/forms";

/** The page with nothing but the statement that the data are true: id `prawda`. */
export const trueDataPage: Page = {
  id: "oswiadczenia",
  title: text("Oświadczenie", "Заява", "Declaration"),
  nodes: [
    {
      node: "declaration",
      id: "prawda",
      label: text("Podaję prawdziwe dane.", "Подаю правдиві дані.", "The data I give are true."),
    },
  ],
};
