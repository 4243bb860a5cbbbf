import { text } from "#core/forms";

/** Who takes the stamp duty and the fees of most matters. */
export const CITY_HALL = text(
  "Urząd Miejski w Bielsku-Białej",
  "Міська управа Бельсько-Бялої",
  "The City Hall of Bielsko-Biała",
);
