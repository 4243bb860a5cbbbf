export { clientAddress } from "./client-address.ts";
export { createWeb, type Refusal, type RequestRecord, type WebOptions } from "./create-web.ts";
export { type Download, fileDownload } from "./file-download.ts";
export { htmlPage } from "./html-page.ts";
export type { Limits } from "./limits.ts";
export type { LimitName, Route, WebContext, WebEnv } from "./route.ts";
export { endSession, keepSession } from "./session.ts";
export { keepTheme, readTheme } from "./theme.ts";
