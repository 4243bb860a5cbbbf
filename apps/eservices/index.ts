import { fileURLToPath } from "node:url";

export type { EservicesDeps, Suggestion } from "./deps.ts";
export { eservicesRoutes } from "./routes.ts";

/** Stylesheets of the e-services; the server bundles them with those of the components. */
export const eservicesStyles: readonly string[] = [
  fileURLToPath(new URL("./eservices.css", import.meta.url)),
  fileURLToPath(new URL("./map/map.css", import.meta.url)),
];

/** Browser scripts of the e-services, by name; the server bundles them. */
export const eservicesIslands: Record<string, string> = {
  "service-form": fileURLToPath(new URL("./islands/service-form.ts", import.meta.url)),
  "send-files": fileURLToPath(new URL("./islands/send-files.ts", import.meta.url)),
  "place-finder": fileURLToPath(new URL("./islands/place-finder.ts", import.meta.url)),
};
