import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startPlatform } from "../running-platform.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    browserEndpoint: string;
    /** Address of the platform with its sample city, ready. */
    platformUrl: string;
  }
}

/** One browser and one platform for all browser tests; a test that breaks things starts a platform of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const unsuited = new Set(["--single-process", "--no-zygote"]);
  const [browser, platform] = await Promise.all([
    (async () =>
      playwright.launchServer({
        executablePath: process.env.CHROMIUM_PATH || (await chromium.executablePath()),
        args: chromium.args.filter((argument) => !unsuited.has(argument)),
        headless: true,
      }))(),
    startPlatform({
      LIMIT_ASK_PER_MINUTE: "100000",
      LIMIT_SEARCH_PER_MINUTE: "100000",
      LIMIT_PAGES_PER_MINUTE: "100000",
    }),
  ]);
  project.provide("browserEndpoint", browser.wsEndpoint());
  project.provide("platformUrl", platform.url);
  return async () => {
    await browser.close();
    await platform.stop();
  };
}
