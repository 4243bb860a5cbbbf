import { connect, type Socket } from "node:net";
import { ScannerFault, type ScanResult, type VirusScanner } from "#core/uploads";

/** Where clamd listens: a TCP address, or the path of a socket. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** clamd may be busy with another file, or loading its signatures. */
const SILENCE_MS = 60_000;
/** A length that is taken is not answered at all. */
const PROBE_MS = 2_000;
/** No reply of clamd is longer: a name of a file that we do not give, and a name of a virus. */
const LONGEST_REPLY = 4_096;
const COMMAND = Buffer.from("zINSTREAM\0");

/**
 * ClamAV's service `clamd`, by its own protocol (`INSTREAM`): the file goes over the connection in parts, each with
 * its length before it, and nothing of it is left there.
 */
export function clamdScanner(address: ClamdAddress, silenceMs = SILENCE_MS): VirusScanner {
  return {
    async scan(parts) {
      let sent = 0;
      const counted = async function* () {
        for await (const part of parts) {
          sent += part.length;
          yield part;
        }
      };
      try {
        return await talk(address, silenceMs, (socket) => send(socket, counted()));
      } catch (error) {
        if (!(error instanceof ScannerFault) || error.code === "too-large" || sent === 0) throw error;
        await askWhetherTooLong(address, Math.min(silenceMs, PROBE_MS), sent);
        throw error;
      }
    },
  };
}

/** One conversation: what is sent, and what clamd says to it. @throws ScannerFault */
async function talk(
  address: ClamdAddress,
  silenceMs: number,
  say: (socket: Socket) => Promise<unknown>,
): Promise<ScanResult> {
  const socket = connect(address);
  socket.setTimeout(silenceMs, () => socket.destroy(new Error("clamd keeps silent")));
  const reply = replyOf(socket);
  // It is waited for below; a fault that comes earlier must not be nobody's.
  reply.catch(() => undefined);
  try {
    await say(socket);
    return meaning(await reply);
  } finally {
    socket.destroy();
  }
}

/**
 * clamd cuts the connection at a part that goes beyond what it takes, and what it says then is often lost with it.
 * The same length announced without a content is answered in peace.
 * @throws ScannerFault `too-large` where that was the reason
 */
async function askWhetherTooLong(address: ClamdAddress, silenceMs: number, length: number): Promise<void> {
  const announced = talk(address, silenceMs, (socket) =>
    written(socket, Buffer.concat([COMMAND, lengthOf(length)])),
  );
  await announced.catch((error: unknown) => {
    if (error instanceof ScannerFault && error.code === "too-large") throw error;
  });
}

/** Sends the file. clamd may stop listening and say why: then the rest is not sent. */
async function send(socket: Socket, parts: AsyncIterable<Uint8Array>): Promise<void> {
  await written(socket, COMMAND);
  for await (const part of parts)
    if (part.length > 0 && !(await written(socket, Buffer.concat([lengthOf(part.length), part])))) return;
  await written(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Whether bytes were handed over; not where the connection has ended. */
function written(socket: Socket, bytes: Buffer): Promise<boolean> {
  if (socket.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    socket.write(bytes, (error) => resolve(!error));
  });
}

/** What clamd says until it closes the connection or ends its line. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    let failure: Error | undefined;
    socket.on("data", (bytes) => {
      said += bytes.toString("utf8");
      if (said.includes("\0") || said.length > LONGEST_REPLY) resolve(said);
    });
    socket.on("error", (error) => {
      failure = error;
    });
    socket.on("close", () => {
      if (said) resolve(said);
      else
        reject(
          new ScannerFault("unavailable", "clamd cannot be reached or gave no answer", { cause: failure }),
        );
    });
  });
}

/** @throws ScannerFault */
function meaning(reply: string): ScanResult {
  const said = reply.replace(/\0[\s\S]*/, "").trim();
  if (said === "stream: OK") return { clean: true };
  const threat = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (threat) return { clean: false, threat };
  if (/size limit exceeded/i.test(said)) throw new ScannerFault("too-large", "clamd takes no file so large");
  throw new ScannerFault("unavailable", "clamd gave an answer that is none");
}
