import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { open, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes, mounted at `folder`. */
export interface SmallDisk {
  folder: string;
  /** Takes up all but so many bytes. */
  fill(leaving: number): Promise<void>;
  /** Gives back what `fill` has taken. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** Mounts a disk in memory, or gives null where this user may not. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "magistrat-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    console.log("This user may not mount: a full disk is not tried here.");
    return null;
  }
  const ballast = join(folder, "ballast");
  return {
    folder,
    async fill(leaving) {
      const { bavail, bsize } = await statfs(folder);
      const file = await open(ballast, "w");
      try {
        await file.write(Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
      } finally {
        await file.close();
      }
    },
    free: () => rm(ballast, { force: true }),
    async remove() {
      execFileSync("umount", ["--lazy", folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
