import { CONTROLS, CONTROLS_IN_LINES, faulty, lines, part, type Reading } from "./reading.ts";

const POSTCODE = /^\d{2}-\d{3}$/;
/** A parcel, perhaps with its sheet, `123/4` or `AR_2.123/4`. */
const PARCEL = /^(?:AR_\d+\.)?\d{1,6}(?:\/\d{1,4})?$/;
const LONGEST_PART = 120;
const LONGEST_DESCRIPTION = 500;

type Part = "street" | "house" | "postcode" | "town";
const NEEDED: readonly Part[] = ["house", "postcode", "town"];
const NEEDED_IN_CITY: readonly Part[] = ["street", "house"];

/** A postal address. In the city a street of the city is needed, and the rest goes without saying. */
export function readAddress(raw: unknown, { inCity = false }: { inCity?: boolean }): Reading {
  const address = {
    street: part(raw, "street"),
    house: part(raw, "house"),
    flat: part(raw, "flat"),
    postcode: part(raw, "postcode").replace(/^(\d{2})\s?(\d{3})$/, "$1-$2"),
    town: part(raw, "town"),
  };
  const parts = Object.values(address);
  if (parts.every((one) => one === "")) return null;
  if (parts.some((one) => one.length > LONGEST_PART))
    return faulty({ is: "too-long", longest: LONGEST_PART });
  if (parts.some((one) => CONTROLS.test(one))) return faulty({ is: "control-characters" });
  const missing = (inCity ? NEEDED_IN_CITY : NEEDED).find((name) => address[name] === "");
  if (missing) return faulty({ is: "part-missing", part: missing });
  if (address.postcode !== "" && !POSTCODE.test(address.postcode)) return faulty({ is: "not-a-postcode" });
  return { value: address };
}

/** A parcel of the register of land: its obręb and its number. */
export function readParcel(raw: unknown): Reading {
  const [precinct, number] = [part(raw, "precinct"), part(raw, "number").replace(/\s/g, "")];
  if (precinct === "" && number === "") return null;
  if (precinct === "") return faulty({ is: "part-missing", part: "precinct" });
  if (number === "") return faulty({ is: "part-missing", part: "number" });
  if (precinct.length > LONGEST_PART) return faulty({ is: "too-long", longest: LONGEST_PART });
  if (CONTROLS.test(precinct)) return faulty({ is: "control-characters" });
  return PARCEL.test(number) ? { value: { precinct, number } } : faulty({ is: "not-a-parcel" });
}

/** A place on the map, described in words, or both. */
export function readPlace(raw: unknown): Reading {
  const description = lines(part(raw, "description"));
  const [lat, lon] = [part(raw, "lat"), part(raw, "lon")];
  if (description === "" && lat === "" && lon === "") return null;
  if (description.length > LONGEST_DESCRIPTION)
    return faulty({ is: "too-long", longest: LONGEST_DESCRIPTION });
  if (CONTROLS_IN_LINES.test(description)) return faulty({ is: "control-characters" });
  if (lat === "" && lon === "") return { value: { description, at: null } };
  const at = { lat: degrees(lat, 90), lon: degrees(lon, 180) };
  if (at.lat === null || at.lon === null) return faulty({ is: "not-coordinates" });
  return { value: { description, at: { lat: at.lat, lon: at.lon } } };
}

function degrees(text: string, most: number): number | null {
  if (!/^-?\d{1,3}(?:[.,]\d{1,15})?$/.test(text)) return null;
  const value = Number(text.replace(",", "."));
  return Math.abs(value) <= most ? value : null;
}
