import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes, compressed by gzip, of what a browser needs to evaluate a form: no definition, no interface. */
export async function browserSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { evaluate, openForm } from "#core/forms";',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return gzipSync(outputFiles[0]!.contents).length;
}
