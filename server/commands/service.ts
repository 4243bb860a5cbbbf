import { Command } from "commander";
import { serviceCheckCommand } from "./service-check.ts";
import { serviceRouteCommand } from "./service-route.ts";

/** `magistrat service check|route` */
export const serviceCommand = (): Command =>
  new Command("service")
    .description("e-usługi urzędu")
    .addCommand(serviceCheckCommand())
    .addCommand(serviceRouteCommand());
