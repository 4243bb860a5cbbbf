import chromium from "@sparticuz/chromium";
import { type BrowserServer, chromium as playwright } from "playwright-core";
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
  const browser = await launchBrowser();
  const platform = await startPlatform({
    LIMIT_ASK_PER_MINUTE: "100000",
    LIMIT_SEARCH_PER_MINUTE: "100000",
    LIMIT_PAGES_PER_MINUTE: "100000",
  });
  project.provide("browserEndpoint", browser.wsEndpoint());
  project.provide("platformUrl", platform.url);
  return async () => {
    await browser.close();
    await platform.stop();
  };
}

/** The browser now and then dies while it starts; that says nothing about the platform. */
async function launchBrowser(tries = 3): Promise<BrowserServer> {
  const unsuited = new Set(["--single-process", "--no-zygote"]);
  const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
  try {
    return await playwright.launchServer({
      executablePath,
      args: chromium.args.filter((argument) => !unsuited.has(argument)),
      headless: true,
    });
  } catch (error) {
    if (tries === 1) throw error;
    return launchBrowser(tries - 1);
  }
}
