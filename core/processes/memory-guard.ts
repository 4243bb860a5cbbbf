import { workerData } from "node:worker_threads";

/**
 * Ends the reading process from a thread of its own, since a parser that inflates a bomb gives its own thread
 * no turn; buffers are outside the heap, so the limit of the heap does not hold them.
 */
setInterval(() => {
  const tooMuch = process.memoryUsage.rss() > workerData.residentMegabytes * 1024 * 1024;
  const orphaned = process.ppid !== workerData.parent;
  if (tooMuch || orphaned) process.kill(process.pid, "SIGKILL");
}, 40);
