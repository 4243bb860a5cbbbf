import { existsSync } from "node:fs";
import { openPlatform, type Platform } from "./platform.ts";
import { parseSettings, WrongSettings } from "./settings.ts";

const OLDEST_NODE = 24;

/** Loads `.env` of the working folder where there is one; the environment itself wins. */
export function readSettings() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    throw new WrongSettings(
      `Node ${process.versions.node}: potrzebny jest Node ${OLDEST_NODE}. Przynosi go „npm install”; uruchamiaj przez „npm start” albo „npm run magistrat -- …”, bo tylko wtedy jest pierwszy na ścieżce.`,
    );
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseSettings(process.env);
}

/** Opens the platform for one command and closes it after, whatever happened. */
export async function withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T> {
  const failures: unknown[] = [];
  const platform = await openPlatform(readSettings(), (error) => failures.push(error));
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
}
