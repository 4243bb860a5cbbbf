import { Command } from "commander";
import { serviceRouteCommand } from "./service-route.ts";

/** `magistrat service route` */
export function serviceCommand(): Command {
  return new Command("service").description("e-usługi: droga do nich").addCommand(serviceRouteCommand());
}
