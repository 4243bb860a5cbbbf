import { fileURLToPath } from "node:url";

export type { PortalDeps } from "./deps.ts";
export { footerLinks, portalMenu } from "./page/portal-menu.ts";
export { refusalResponse } from "./page/refusal-response.tsx";
export { publishQuality, readQuality } from "./quality/published-quality.ts";
export { portalRoutes } from "./routes.ts";

/** Stylesheets of the portal; the server bundles them with those of the components. */
export const portalStyles: readonly string[] = [fileURLToPath(new URL("./portal.css", import.meta.url))];

/** Browser scripts of the portal, by name; the server bundles them. */
export const portalIslands: Record<string, string> = {
  ask: fileURLToPath(new URL("./islands/ask.ts", import.meta.url)),
};
