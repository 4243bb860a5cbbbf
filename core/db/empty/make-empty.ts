import { writeFile } from "node:fs/promises";
import { constants, zstdCompressSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { EMPTY_DATABASE } from "./empty-database.ts";

/** `npm run empty-database`: writes the empty database that a first start unpacks; to be run after each update of PGlite. */
const made = await PGlite.create();
const archive = await made.dumpDataDir("none");
await made.close();
const compressed = zstdCompressSync(new Uint8Array(await archive.arrayBuffer()), {
  params: {
    [constants.ZSTD_c_compressionLevel]: 19,
    // Wide enough to see that the three databases of a new cluster are alike.
    [constants.ZSTD_c_windowLog]: 27,
  },
});
await writeFile(EMPTY_DATABASE, compressed);
process.stdout.write(`${EMPTY_DATABASE.pathname}: ${compressed.length} bytes\n`);
