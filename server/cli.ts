import { Command } from "commander";
import { EXIT } from "./terminal.ts";

/** The commands in the order of the help. The one that is called is loaded alone: all of them take seconds. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import("./commands/ingest.ts")).ingestCommand(),
  sources: async () => (await import("./commands/sources.ts")).sourcesCommand(),
  index: async () => (await import("./commands/index.ts")).indexCommand(),
  search: async () => (await import("./commands/search.ts")).searchCommand(),
  models: async () => (await import("./commands/models.ts")).modelsCommand(),
  task: async () => (await import("./commands/task/index.ts")).taskCommand(),
  term: async () => (await import("./commands/term.ts")).termCommand(),
  service: async () => (await import("./commands/service.ts")).serviceCommand(),
  import: async () => (await import("./commands/import.ts")).importCommand(),
  audit: async () => (await import("./commands/audit.ts")).auditCommand(),
  eval: async () => (await import("./commands/eval.ts")).evalCommand(),
};

/** A command and those below it end and tell of errors as the program does. */
function inheriting(command: Command, from: Command): Command {
  command.copyInheritedSettings(from);
  for (const below of command.commands) inheriting(below, command);
  return command;
}

const program = new Command("magistrat")
  .description("Otwarta platforma dla urzędu miasta: wiedza, rejestry, audyt, pomiary.")
  .helpCommand("help [polecenie]", "opis polecenia")
  .helpOption("-h, --help", "opis poleceń i opcji")
  .showSuggestionAfterError()
  .showHelpAfterError("(opis: npm run magistrat -- <polecenie> --help)")
  .exitOverride();

const called = process.argv[2] ?? "";
const loads = Object.hasOwn(COMMANDS, called) ? [COMMANDS[called]!] : Object.values(COMMANDS);
for (const load of loads) program.addCommand(inheriting(await load(), program));

try {
  await program.parseAsync();
} catch (error) {
  const code = (error as { code?: string }).code ?? "";
  if (code.startsWith("commander.")) process.exitCode = /help|version/.test(code) ? EXIT.done : EXIT.usage;
  else {
    const { explain } = await import("./explain.ts");
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
