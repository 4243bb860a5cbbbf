import type { WebSource } from "#core/knowledge";
import type { Area } from "#core/maps";
import { doors } from "./doors.ts";
import { jrwa } from "./jrwa.ts";
import { en } from "./locales/en.ts";
import { uk } from "./locales/uk.ts";
import { sampleReports } from "./sample-reports.ts";
import { handOvers } from "./services/hand-overs.ts";
import { services } from "./services/index.ts";
import { streets } from "./streets.ts";
import { units } from "./units.ts";

/** The municipality that this installation serves. Everything here is its own to edit. */
export const city = {
  name: "Bielsko-Biała",
  officeName: "Urząd Miejski w Bielsku-Białej",
  officialSite: "https://bielsko-biala.pl",
  /** Until the office has confirmed its data, every page says that this is a sample. */
  sample: true,
  units,
  streets,
  jrwa,
  /** Where the city lies: the centre of its map, and a box around it. Both are approximate; what lies outside is doubted. */
  area: {
    centre: { lat: 49.8225, lon: 19.0469 },
    box: { south: 49.72, west: 18.92, north: 49.91, east: 19.16 },
  } satisfies Area,
  /** Faults that were reported, to try the form with. */
  sampleReports,
  /** Which words ask for which service: `phrasings` are learned from into `lexicon`, `measured` are not. */
  matters: {
    lexicon: new URL("./services/lexicon.json", import.meta.url),
    /** The same with the pages for what no e-service settles. */
    handOverLexicon: new URL("./services/hand-over-lexicon.json", import.meta.url),
    phrasings: new URL("./services/phrasings.json", import.meta.url),
    practice: new URL("./services/practice-matters.json", import.meta.url),
    measured: new URL("./services/matters.json", import.meta.url),
    /** Texts with the answers that they give, by which proposals are measured. */
    told: new URL("./services/proposals.json", import.meta.url),
    /** The service for what fits no other. */
    general: "pismo-ogolne",
    /** Its questions that say in the person's words what the matter is. */
    generalSays: ["temat", "tresc"],
    /** What no e-service settles, and the page that says where it is settled. */
    handOvers,
  },
  doors,
  services,
  locales: { uk, en },
  /** Figures of the last published measurement of answers: `magistrat eval golden --publish` writes them. */
  qualityFile: new URL("./quality.json", import.meta.url),
  knowledgeFolder: new URL("./knowledge/", import.meta.url),
  /** What is read from the web, besides the folder: see the README. */
  sources: [] as WebSource[],
};
