import { type Repeat, text } from "#core/forms";
import { OPTIONAL } from "./applicant.ts";

/** Parcels that the matter is about: id `dzialki`, in each row `dzialka` and `adres-dzialki`. */
export const parcels: Repeat = {
  node: "repeat",
  id: "dzialki",
  label: text("Działki", "Ділянки", "Land parcels"),
  hint: text(
    "Obręb i numer działki znajdziesz w akcie notarialnym, w wypisie z ewidencji gruntów albo w decyzji o podatku.",
    "Округ і номер ділянки знайдете в нотаріальному акті, у витягу із земельного кадастру або в рішенні про податок.",
    "You will find the precinct and number in the notarial deed, in the land register extract or in your tax decision.",
  ),
  row: text("Działka", "Ділянка", "Parcel"),
  atLeast: 1,
  atMost: 30,
  nodes: [
    {
      node: "question",
      id: "dzialka",
      label: text("Obręb i numer działki", "Округ і номер ділянки", "Precinct and number of the parcel"),
      answer: { kind: "parcel" },
    },
    {
      node: "question",
      id: "adres-dzialki",
      label: text("Adres działki", "Адреса ділянки", "Address of the parcel"),
      hint: text(
        "Pomaga znaleźć działkę. Zostaw puste, jeśli działka nie ma adresu.",
        "Допомагає знайти ділянку. Залиште порожнім, якщо ділянка не має адреси.",
        "It helps to find the parcel. Leave it empty if the parcel has no address.",
      ),
      answer: { kind: "address", inCity: true },
      ...OPTIONAL,
    },
  ],
};
