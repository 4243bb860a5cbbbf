import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What the server does with the next file. */
export type ClamdAct =
  | { does: "scans" }
  | { does: "keeps silent" }
  | { does: "cuts"; after: "connecting" | "command" | "some bytes" }
  | { does: "says"; reply: string };

/** A stand-in for clamd: it speaks INSTREAM, and finds what contains the word that ClamAV's tests use. */
export interface ClamdServer {
  address: { host: string; port: number };
  /** The files that came whole. */
  received: Buffer[];
  close(): Promise<void>;
}

export const TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

/** Listens on a free port. `acts` are used up one connection each; then it scans. */
export async function openClamdServer({
  acts = [],
  largest = 1024 * 1024,
  path,
}: {
  acts?: ClamdAct[];
  /** clamd's StreamMaxLength, in bytes. */
  largest?: number;
  /** A socket instead of a port. */
  path?: string;
} = {}): Promise<ClamdServer> {
  const received: Buffer[] = [];
  const open = new Set<Socket>();
  const script = [...acts];
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    serve(socket, script.shift() ?? { does: "scans" }, largest, received);
  });
  server.listen(path ?? { host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const port = path ? 0 : (server.address() as AddressInfo).port;
  return {
    address: { host: "127.0.0.1", port },
    received,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function serve(socket: Socket, act: ClamdAct, largest: number, received: Buffer[]): void {
  if (act.does === "cuts" && act.after === "connecting") socket.destroy();
  let came = Buffer.alloc(0);
  socket.on("data", (bytes: Buffer) => {
    came = Buffer.concat([came, bytes]);
    if (act.does === "keeps silent") return;
    const command = came.indexOf("\0");
    if (command === -1) return;
    if (came.toString("latin1", 0, command) !== "zINSTREAM") socket.end("UNKNOWN COMMAND\0");
    else if (act.does === "cuts" && (act.after === "command" || came.length > 1_000)) socket.destroy();
    else if (act.does === "says") socket.end(act.reply);
    else if (act.does === "scans") answer(socket, came.subarray(command + 1), largest, received);
  });
}

/** The parts so far: an answer when the empty one has come, or when they are too many. */
function answer(socket: Socket, came: Buffer, largest: number, received: Buffer[]): void {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at);
    if (length === 0) {
      const file = Buffer.concat(parts);
      received.push(file);
      socket.end(file.includes(TEST_VIRUS) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");
      return;
    }
    if (at - 4 * parts.length + length > largest) {
      socket.removeAllListeners("data");
      // As clamd does: what has come and is not read any more cuts the connection, and the words may be lost.
      if (came.length > at + 4) socket.resetAndDestroy();
      else socket.end("INSTREAM size limit exceeded. ERROR\0");
      return;
    }
    parts.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
}
