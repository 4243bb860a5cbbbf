import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The data folder is open in another process. */
export class FolderInUse extends Error {
  override name = "FolderInUse";
  readonly folder: string;
  constructor(folder: string) {
    super(
      `Folder danych „${folder}” jest już otwarty w innym procesie Magistrata. Zatrzymaj tamten proces, wskaż inny folder (MAGISTRAT_DATA) albo użyj serwera PostgreSQL (DATABASE_URL).`,
    );
    this.folder = folder;
  }
}

/**
 * Holds a folder for this process until `release`, or until the process ends in whatever way. PGlite has no
 * lock of its own, and two processes on one folder lose rows without a word. On Linux the guard is a socket
 * in the abstract namespace, which the kernel frees even after `kill -9`; it does not reach across containers.
 */
export async function guardFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const real = await realpath(folder);
  const name = `magistrat-${createHash("sha256").update(real).digest("hex").slice(0, 32)}`;
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new FolderInUse(folder) : error),
    );
    server.listen(socketPath(name), resolve);
  });
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function socketPath(name: string): string {
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}
