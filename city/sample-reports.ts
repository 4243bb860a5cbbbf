import type { SampleReport } from "#core/reports";

const faults = (
  kind: string,
  daysAgo: number,
  description: string,
  at: SampleReport["place"]["at"] = null,
) => ({
  service: "zgloszenie-usterki",
  kind,
  daysAgo,
  place: { description, at },
});

/** Invented reports at invented places, to try what is shown of those nearby; an office empties the list. */
export const sampleReports: SampleReport[] = [
  faults("jezdnia", 3, "ul. Krakowska"),
  faults("jezdnia", 12, "", { lat: 49.8226, lon: 19.0447 }),
  faults("chodnik", 5, "ul. Partyzantów"),
  faults("latarnia", 1, "ul. Żywiecka"),
  faults("latarnia", 20, "", { lat: 49.8223, lon: 19.0471 }),
  faults("znak", 8, "ul. Lwowska"),
  faults("plac-zabaw", 2, "os. Karpackie"),
  faults("zielen", 15, "ul. Komorowicka"),
  faults("smieci", 6, "", { lat: 49.8101, lon: 19.0302 }),
];
