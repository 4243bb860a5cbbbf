import { fileURLToPath } from "node:url";

export type { PortalDeps } from "./deps.ts";
export { refusalResponse } from "./page/refusal-response.tsx";
export { portalRoutes } from "./routes.ts";

/** Browser scripts of the portal, by name; the server bundles them. */
export const portalIslands: Record<string, string> = {
  ask: fileURLToPath(new URL("./islands/ask.ts", import.meta.url)),
};
