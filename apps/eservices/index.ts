import { fileURLToPath } from "node:url";

export type { EservicesDeps, Suggestion } from "./deps.ts";
export { eservicesRoutes } from "./routes.ts";

/** Stylesheets of the e-services; the server bundles them with those of the components. */
export const eservicesStyles: readonly string[] = [
  fileURLToPath(new URL("./eservices.css", import.meta.url)),
];
