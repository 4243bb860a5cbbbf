import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const BARE = fileURLToPath(new URL("bare-page.ts", import.meta.url));

/** Starts the bare page in a process of its own. */
export async function serveBarePage(bytes: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ["--import", "tsx", BARE, `${bytes}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(createInterface(child.stdout), "line");
  return {
    url,
    async stop() {
      child.kill();
      await once(child, "close");
    },
  };
}
