import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of this machine whose answers a test writes; it notes what it was asked. */
export interface Site {
  origin: string;
  port: number;
  /** Paths asked for, in order. */
  asked: string[];
  /** The headers of the last request for a path. */
  headersOf(path: string): IncomingMessage["headers"];
  /** What a path answers; a text is an HTML page. */
  put(path: string, answer: Answer | string): void;
  /** What paths without an answer of their own give; 404 unless told. */
  otherwise(answer: Answer): void;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const headers = new Map<string, IncomingMessage["headers"]>();
  const asked: string[] = [];
  let other: Answer = (_request, response) => void response.writeHead(404).end("Nie ma");
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    headers.set(path, request.headers);
    (answers.get(path) ?? other)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    headersOf: (path) => headers.get(path) ?? {},
    put: (path, answer) => void answers.set(path, typeof answer === "string" ? html(answer) : answer),
    otherwise(answer) {
      other = answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer of one type; `headers` are added. */
export const typed =
  (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "Content-Type": type, ...headers }).end(body);

export const html = (body: string, headers: Record<string, string> = {}): Answer =>
  typed("text/html; charset=utf-8", body, headers);

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end();
