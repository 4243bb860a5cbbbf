import { text } from "#core/forms";

/** The organ of most matters of the city. */
export const PRESIDENT = text(
  "Prezydent Miasta Bielska-Białej",
  "Президент міста Бельсько-Бяла",
  "President of the City of Bielsko-Biała",
);

/** Whose account most fees go to. */
export const CITY_HALL = text(
  "Urząd Miejski w Bielsku-Białej",
  "Міська управа Бельсько-Бялої",
  "The City Hall of Bielsko-Biała",
);
