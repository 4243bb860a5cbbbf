import { Command } from "commander";
import { EXIT, print, progressBar, textTable } from "#server/terminal";
import { browserSize } from "./forms/browser-size.ts";
import { formio } from "./forms/formio.ts";
import { magistrat } from "./forms/magistrat.ts";
import { type FormFigures, measureForm } from "./forms/measure-form.ts";
import { rjsf } from "./forms/rjsf.ts";
import { surveyjs } from "./forms/surveyjs.ts";
import { atMost, goalTable } from "./goal.ts";

/** Ours is the last, when the others have filled the memory. */
const ENGINES = [rjsf, surveyjs, formio, magistrat];

/** `npm run bench:forms -- [--sizes N,N] [--engines A,B] [--json]` */
await new Command("bench:forms")
  .description("mierzy, ile trwa ocena formularza: nasz silnik obok RJSF z ajv, SurveyJS i Form.io")
  .option("--sizes <liczby>", "liczby pytań, wielokrotności 10, oddzielone przecinkami", "50,300,1000")
  .option("--engines <nazwy>", "co mierzyć, oddzielone przecinkami", ENGINES.map(({ name }) => name).join())
  .option("--json", "jedna linia JSON")
  .action(async (options: { sizes: string; engines: string; json?: boolean }) => {
    const sizes = options.sizes.split(",").map(Number);
    const engines = ENGINES.filter(({ name }) => options.engines.split(",").includes(name));
    const bar = progressBar("Pomiary", options.json === true);
    const figures: FormFigures[] = [];
    for (const size of sizes)
      for (const engine of engines) {
        bar.at(figures.length, sizes.length * engines.length);
        figures.push(measureForm(engine, size));
      }
    bar.end();
    const kilobytes = (await browserSize()) / 1_000;
    const ours = figures.find(({ engine, questions }) => engine === magistrat.name && questions === 1_000);
    const disagree = figures.reduce((total, { agree, cases }) => total + cases - agree, 0);
    const goals = [
      atMost("zestawy odpowiedzi ocenione inaczej, niż trzeba", 0, disagree),
      atMost("silnik w przeglądarce, kB po gzip", 12, kilobytes),
      ...(ours ? [atMost("całość, 1000 pytań, mediana ms", 1, ours.wholeMs)] : []),
    ];
    print(options.json === true, { figures, kilobytes, goals }, () => {
      const ms = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));
      const table = textTable(
        [
          "silnik",
          "pytania",
          "otwarcie ms",
          "całość ms",
          "95 % ms",
          "pomiary",
          "zmiana ms",
          "95 % ms",
          "zgodne",
        ],
        figures.map((row) => [
          row.engine,
          row.questions,
          ms(row.openMs),
          ms(row.wholeMs),
          ms(row.wholeP95Ms),
          row.runs,
          ms(row.changeMs),
          ms(row.changeP95Ms),
          `${row.agree}/${row.cases}`,
        ]),
      );
      return `${table}\n\n${goalTable(goals)}`;
    });
    if (goals.some(({ met }) => !met)) process.exitCode = EXIT.attention;
  })
  .parseAsync();
