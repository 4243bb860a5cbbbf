import { spawnSync } from "node:child_process";

/** Root may read and write everything; `setpriv` of util-linux starts a process that may not. */
const SURRENDER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"];

const isRoot = process.getuid?.() === 0;
const surrenders = isRoot && spawnSync(SURRENDER[0] as string, [...SURRENDER.slice(1), "true"]).status === 0;

/** Whether the rights of a file can be tried here: by anybody but root, and by root with `setpriv`. */
export const maySurrenderRights = !isRoot || surrenders;
if (!maySurrenderRights)
  console.log("Root without setpriv: what happens without rights to a folder is not tried here.");

/** What runs a process so that the rights of files hold for it. */
export const asNobodyMighty: readonly string[] = surrenders ? SURRENDER : [];
