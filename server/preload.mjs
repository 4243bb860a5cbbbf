/**
 * What is loaded before the platform: TypeScript, code that an earlier start has compiled, and a short way through
 * Drizzle's files.
 *
 * For each import between files of a package Node looks up whether the package holds modules, and parses its
 * package.json anew. Drizzle's has 180 kB, and more than a hundred of its files are loaded: a fifth of the processor time
 * of loading all modules (docs/measurements.md).
 */
import { enableCompileCache, registerHooks } from "node:module";
import "tsx";

const DRIZZLE = "/node_modules/drizzle-orm/";

enableCompileCache();
registerHooks({
  resolve(specifier, context, next) {
    const isInside = specifier.startsWith(".") && specifier.endsWith(".js");
    if (isInside && context.parentURL?.includes(DRIZZLE) && context.conditions.includes("import"))
      return { url: new URL(specifier, context.parentURL).href, format: "module", shortCircuit: true };
    return next(specifier, context);
  },
});
