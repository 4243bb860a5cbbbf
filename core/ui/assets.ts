import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type OutputFile } from "esbuild";
import { themeCss } from "./tokens/theme-css.ts";

/** Where the server must answer for the files below. */
export const assetsPath = "/zasoby/";

export interface AssetFile {
  bytes: Uint8Array;
  /** Content type. */
  type: string;
}

export interface StyleAssets {
  /** By path, for example `/zasoby/main-6JQ3VX2P.css`. The name carries a hash of the content: cache for ever. */
  files: Map<string, AssetFile>;
  css: string;
  /** The font file that every page needs, whatever its language. */
  font: string;
}

export interface IslandAssets {
  files: Map<string, AssetFile>;
  /** The address of the script of each island, by its name. */
  scripts: Record<string, string>;
}

export interface Assets extends StyleAssets, IslandAssets {}

const stylesFolder = join(dirname(fileURLToPath(import.meta.url)), "styles");
const outdir = "/out";
const target = ["chrome109", "firefox115", "safari16.4"];
const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
};

/** Figures, spaces and signs are Latin in Ukrainian too. */
const MAIN_FONT = /-latin-wght-normal-\w+\.woff2$/;

const addressOf = (file: OutputFile) => assetsPath + basename(file.path);

function filesOf(outputs: OutputFile[]): Map<string, AssetFile> {
  return new Map(
    outputs.map((file) => {
      const extension = file.path.slice(file.path.lastIndexOf(".") + 1);
      return [
        addressOf(file),
        { bytes: file.contents, type: types[extension] ?? "application/octet-stream" },
      ];
    }),
  );
}

/**
 * Bundles the stylesheet of all components and the fonts that it names, then the stylesheets of the applications
 * (absolute paths), which may use every custom property.
 */
export async function bundleStyles(sheets: readonly string[] = []): Promise<StyleAssets> {
  const imports = ["./main.css", ...sheets].map((path) => `@import ${JSON.stringify(path)};`);
  const { outputFiles } = await build({
    stdin: { contents: [...imports, themeCss()].join("\n"), loader: "css", resolveDir: stylesFolder },
    bundle: true,
    minify: true,
    write: false,
    outdir,
    publicPath: assetsPath,
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file" },
    target,
    logLevel: "silent",
  });
  const sheet = outputFiles.find((file) => file.path.endsWith(".css"));
  if (!sheet) throw new Error("esbuild made no stylesheet");
  // The bundle of stdin has a fixed name, so the hash is put into it here.
  const hash = createHash("sha256").update(sheet.contents).digest("hex").slice(0, 10);
  const css = `${assetsPath}main-${hash}.css`;
  const files = filesOf(outputFiles.filter((file) => file !== sheet));
  files.set(css, { bytes: sheet.contents, type: types.css! });
  const font = [...files.keys()].find((path) => MAIN_FONT.test(path));
  if (!font) throw new Error("the stylesheet names no main font");
  return { files, css, font };
}

/** Bundles browser islands, each by its name and the path of its source; what they share becomes common chunks. */
export async function bundleIslands(entries: Record<string, string>): Promise<IslandAssets> {
  if (Object.keys(entries).length === 0) return { files: new Map(), scripts: {} };
  const { outputFiles, metafile } = await build({
    entryPoints: entries,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    outdir,
    publicPath: assetsPath,
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    target,
    logLevel: "silent",
  });
  const made = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint !== undefined);
  const scripts = Object.fromEntries(
    Object.keys(entries).map((name) => {
      const output = made.find(([path]) => basename(path).replace(/-[^-]+\.js$/, "") === name);
      if (!output) throw new Error(`esbuild made no script for the island "${name}"`);
      return [name, assetsPath + basename(output[0])];
    }),
  );
  return { files: filesOf(outputFiles), scripts };
}

export interface AssetSources {
  /** The path of the source of each island, by its name. */
  islands?: Record<string, string>;
  /** Absolute paths of the stylesheets of the applications. */
  styles?: readonly string[];
}

/** All that the server has to serve at start: styles, fonts and islands. Throws esbuild's error on a broken source. */
export async function bundleAssets({
  islands = {},
  styles: sheets = [],
}: AssetSources = {}): Promise<Assets> {
  const [styles, scripts] = await Promise.all([bundleStyles(sheets), bundleIslands(islands)]);
  return {
    files: new Map([...styles.files, ...scripts.files]),
    css: styles.css,
    font: styles.font,
    scripts: scripts.scripts,
  };
}
