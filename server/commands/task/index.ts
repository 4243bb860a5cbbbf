import { Command } from "commander";
import { answerTask } from "./answer.ts";
import {
  extractTask,
  rephraseTask,
  routeTask,
  simplifyTask,
  summariseTask,
  translateTask,
} from "./text-tasks.ts";

/** `magistrat task summarise|simplify|translate|extract|rephrase|route|answer` */
export function taskCommand(): Command {
  return new Command("task")
    .description("robi jedno zadanie na podanym tekście: modelem, jeśli go wybrano, albo bez modelu")
    .addCommand(summariseTask())
    .addCommand(simplifyTask())
    .addCommand(translateTask())
    .addCommand(extractTask())
    .addCommand(rephraseTask())
    .addCommand(routeTask())
    .addCommand(answerTask());
}
