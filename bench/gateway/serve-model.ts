import { openModelServer } from "#tests/model-server/open-model-server";

/** As long as an answer. */
const TEXT = "Opłata wynosi tyle, ile podaje uchwała rady miejskiej. ".repeat(10);

const [everyMs = "20"] = process.argv.slice(2);
/** Says its words one by one, as a model on a good machine does. */
const server = await openModelServer({}, [{ act: { does: "drips", everyMs: Number(everyMs), says: TEXT } }]);
process.stdout.write(`${server.address}\n`);
