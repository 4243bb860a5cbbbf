import { text } from "#core/forms";

/** Where most fees of the city go; the number of the account is the office's to publish. */
export const CITY_HALL = text(
  "Urząd Miejski w Bielsku-Białej",
  "Міська управа Бельсько-Бялої",
  "The City Hall of Bielsko-Biała",
);
