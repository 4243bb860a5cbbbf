import { pathToFileURL } from "node:url";
import { city } from "#city";

/** The platform as `npm start` runs it, on the knowledge of the folder in DRILL_KNOWLEDGE. */
const folder = process.env.DRILL_KNOWLEDGE;
if (!folder) throw new Error("DRILL_KNOWLEDGE names no folder");
city.knowledgeFolder = pathToFileURL(`${folder}/`);
await import("#server/main");
