import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

const FORMS = new URL("../", import.meta.url).pathname;

/** A module of these exports as the browser gets it. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FORMS, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "forms",
  });
  return outputFiles[0]!.text;
}

/** Evaluates as a browser does: nothing but the language is there. Gives what each set of answers leads to. */
export type InBrowser = (definition: string, answers: string, today: string) => string[];

export async function browserEngine(): Promise<InBrowser> {
  const script = await bundled(`
    import { evaluate } from "./evaluate.ts";
    import { said } from "./laws/said.fixture.ts";
    import { openForm } from "./open-form.ts";
    export const run = (definition, answers, today) => {
      const form = openForm(JSON.parse(definition));
      return JSON.stringify(JSON.parse(answers).map((one) => said(evaluate(form, one, today))));
    };`);
  const context = createContext({});
  runInContext(script, context);
  const run: (...given: string[]) => string = runInContext("forms.run", context);
  return (...given) => JSON.parse(run(...given));
}
