import { Command } from "commander";
import { auditCommand } from "./commands/audit.ts";
import { evalCommand } from "./commands/eval.ts";
import { importCommand } from "./commands/import.ts";
import { indexCommand } from "./commands/index.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { modelsCommand } from "./commands/models.ts";
import { searchCommand } from "./commands/search.ts";
import { serviceCommand } from "./commands/service.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { taskCommand } from "./commands/task/index.ts";
import { explain } from "./explain.ts";
import { EXIT } from "./terminal.ts";

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

for (const command of [
  ingestCommand(),
  sourcesCommand(),
  indexCommand(),
  searchCommand(),
  modelsCommand(),
  taskCommand(),
  importCommand(),
  auditCommand(),
  serviceCommand(),
  evalCommand(),
])
  program.addCommand(inheriting(command, program));

try {
  await program.parseAsync();
} catch (error) {
  const code = (error as { code?: string }).code ?? "";
  if (code.startsWith("commander.")) process.exitCode = /help|version/.test(code) ? EXIT.done : EXIT.usage;
  else {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
