import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One import of one file: paths from the root of the repository; a package keeps its name. */
export interface Import {
  from: string;
  specifier: string;
  /** Where it leads inside the repository, or null for a package. */
  to: string | null;
  /** Whether it is loaded with the file: not where only types are meant, and not where it is asked for later. */
  atOnce: boolean;
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s*(type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const SUBPATHS: readonly (readonly [RegExp, string])[] = [
  [/^#core\/(.+)$/, "core/$1/index.ts"],
  [/^#apps\/(.+)$/, "apps/$1/index.ts"],
  [/^#adapters\/(.+)$/, "adapters/$1.ts"],
  [/^#city$/, "city/city.ts"],
  [/^#server\/(.+)$/, "server/$1.ts"],
  [/^#tests\/(.+)$/, "tests/$1.ts"],
];

/** Every import of every source file of the platform; tests beside the code are left out. */
export async function allImports(): Promise<Import[]> {
  const found: Import[] = [];
  for (const layer of ["core", "adapters", "apps", "city", "server", "bench"])
    for await (const path of glob(`${layer}/**/*.{ts,tsx}`, { cwd: ROOT })) {
      if (/\.test\.tsx?$|\.d\.ts$|\/fixtures?\//.test(path)) continue;
      const text = readFileSync(join(ROOT, path), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
      for (const match of text.matchAll(IMPORT)) {
        const [, onlyTypes, atTheTop, later] = match;
        const specifier = (atTheTop ?? later) as string;
        const atOnce = !onlyTypes && later === undefined;
        found.push({ from: path, specifier, to: target(path, specifier), atOnce });
      }
    }
  return found;
}

function target(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return relative(ROOT, resolve(ROOT, dirname(from), specifier));
  for (const [pattern, path] of SUBPATHS)
    if (pattern.test(specifier)) return specifier.replace(pattern, path);
  return null;
}
