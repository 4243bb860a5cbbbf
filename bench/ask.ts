import { Command } from "commander";
import { EXIT, print, textTable } from "#server/terminal";
import { startPlatform } from "#tests/running-platform";
import { type LoadFigures, load } from "./ask/load.ts";
import { residentsQuestions } from "./ask/questions.ts";
import { serveBarePage } from "./ask/serve-bare-page.ts";
import { atLeast, atMost, type Goal, goalTable } from "./goal.ts";

const QUESTIONS = 200;
const WARM_UP_SECONDS = 5;
const NO_LIMIT = "1000000";

type Measured = Record<"fewAsking" | "manyAsking" | "home" | "bare", LoadFigures>;
const NAMES: Record<keyof Measured, string> = {
  fewAsking: "pytania",
  manyAsking: "pytania",
  home: "strona główna",
  bare: "goła strona Hono",
};

/** The platform as it starts for everybody, with limits that one client cannot reach. */
const platformForLoad = () =>
  startPlatform({
    LIMIT_ASK_PER_MINUTE: NO_LIMIT,
    LIMIT_SEARCH_PER_MINUTE: NO_LIMIT,
    LIMIT_PAGES_PER_MINUTE: NO_LIMIT,
    LOG_LEVEL: "error",
    ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
    ...(process.env.NODE_OPTIONS && { NODE_OPTIONS: process.env.NODE_OPTIONS }),
  });

async function measure(seconds: number): Promise<Measured> {
  const questions = await residentsQuestions(QUESTIONS);
  let asked = 0;
  const nextBody = () => JSON.stringify({ question: questions[asked++ % questions.length] });
  const platform = await platformForLoad();
  try {
    const home = `${platform.url}/`;
    const ask = (connections: number, time = seconds) =>
      load({ url: `${platform.url}/api/v1/ask`, connections, seconds: time, nextBody });
    const size = (await (await fetch(home)).arrayBuffer()).byteLength;
    await ask(4, WARM_UP_SECONDS);
    const fewAsking = await ask(4);
    const manyAsking = await ask(20);
    await load({ url: home, connections: 20, seconds: WARM_UP_SECONDS });
    const pages = await load({ url: home, connections: 20, seconds });
    const bare = await serveBarePage(size);
    try {
      return {
        fewAsking,
        manyAsking,
        home: pages,
        bare: await load({ url: bare.url, connections: 20, seconds }),
      };
    } finally {
      await bare.stop();
    }
  } finally {
    await platform.stop();
  }
}

function goalsOf({ fewAsking, manyAsking, home }: Measured): Goal[] {
  const failed = fewAsking.failed + manyAsking.failed + home.failed;
  return [
    atMost("95 % odpowiedzi, 4 połączenia, ms", 60, fewAsking.p95Ms),
    atLeast("odpowiedzi na sekundę, 20 połączeń", 150, manyAsking.answersASecond),
    atLeast("strony główne na sekundę, 20 połączeń", 1000, home.answersASecond),
    atMost("nieudane żądania", 0, failed),
  ];
}

/** `npm run bench:ask -- [--seconds N] [--json]` */
await new Command("bench:ask")
  .description("mierzy odpowiedzi i stronę główną całej platformy z miastem przykładowym")
  .option("--seconds <liczba>", "jak długo trwa każdy pomiar", "15")
  .option("--json", "jedna linia JSON")
  .action(async (options: { seconds: string; json?: boolean }) => {
    const measured = await measure(Number(options.seconds));
    const goals = goalsOf(measured);
    print(options.json === true, { measured, goals }, () =>
      [
        textTable(
          ["co", "połączenia", "odpowiedzi", "nieudane", "na sekundę", "mediana ms", "95 % ms"],
          (Object.entries(measured) as [keyof Measured, LoadFigures][]).map(([name, row]) => [
            NAMES[name],
            row.connections,
            row.answers,
            row.failed,
            Math.round(row.answersASecond),
            Number(row.medianMs.toFixed(1)),
            Number(row.p95Ms.toFixed(1)),
          ]),
        ),
        "",
        goalTable(goals),
      ].join("\n"),
    );
    if (goals.some(({ met }) => !met)) process.exitCode = EXIT.attention;
  })
  .parseAsync();
