import { lookup as lookUp } from "node:dns";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Fetched, type Fetcher, FetchFault, type FetchRequest } from "#core/knowledge";
import { faultOf } from "./fault-of.ts";
import { isPublicAddress, networksOf } from "./networks.ts";
import { readBody } from "./read-body.ts";

/** What the office decides about requests to the outside. */
export interface HttpFetcherSettings {
  /** Sent as `User-Agent`. */
  userAgent: string;
  /** Networks that are not public and may be asked all the same. */
  allowedNetworks: readonly string[];
  /** Ports besides 80 and 443. */
  allowedPorts: readonly number[];
  /** How names become addresses; that of the system unless told. */
  lookup?: LookupFunction;
}

/** Asks by HTTP and HTTPS, each request on a connection of its own. */
export function httpFetcher(settings: HttpFetcherSettings): Fetcher {
  const isAllowed = networksOf(settings.allowedNetworks);
  const mayConnect = (address: string) => isPublicAddress(address) || isAllowed(address);
  const lookup = guardedLookup(settings.lookup ?? (lookUp as LookupFunction), mayConnect);
  return {
    async fetch(request) {
      request.signal?.throwIfAborted();
      const url = checkedUrl(request.address, settings.allowedPorts, mayConnect);
      const deadline = AbortSignal.timeout(request.milliseconds);
      const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
      try {
        return await ask(url, request, settings.userAgent, lookup, signal);
      } catch (error) {
        request.signal?.throwIfAborted();
        throw deadline.aborted ? new FetchFault("timeout") : faultOf(error);
      }
    },
  };
}

function checkedUrl(
  address: string,
  ports: readonly number[],
  mayConnect: (address: string) => boolean,
): URL {
  const url = URL.parse(address);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") throw new FetchFault("scheme");
  if (url.port !== "" && !ports.includes(Number(url.port))) throw new FetchFault("port");
  // An address in figures is never looked up, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !mayConnect(host)) throw new FetchFault("private-address");
  return url;
}

/** The connection is made to what this gives, so a name cannot change its address after the check. */
function guardedLookup(lookup: LookupFunction, mayConnect: (address: string) => boolean): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const addresses = Array.isArray(found) ? found : [];
      // One private address among public ones is a trick, not a site.
      if (addresses.length === 0 || !addresses.every(({ address }) => mayConnect(address)))
        return done(new FetchFault("private-address") as NodeJS.ErrnoException, []);
      if (options.all) return done(null, addresses);
      done(null, addresses[0]?.address ?? "", addresses[0]?.family);
    });
}

async function ask(
  url: URL,
  { etag, lastModified, largest, longer = "fail" }: FetchRequest,
  userAgent: string,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<Fetched> {
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  const request = send(url, {
    agent: false,
    lookup,
    signal,
    maxHeaderSize: 32_768,
    headers: {
      "User-Agent": userAgent,
      Accept: "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5",
      "Accept-Language": "pl,uk;q=0.8,en;q=0.7",
      "Accept-Encoding": "gzip, deflate, br",
      ...(etag ? { "If-None-Match": etag } : {}),
      ...(lastModified ? { "If-Modified-Since": lastModified } : {}),
    },
  });
  const response = await answerTo(request);
  try {
    const bytes = await readBody(response, largest, longer);
    return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
  } finally {
    request.destroy();
  }
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // A fault after the answer began is the body's; this one must not be without a listener.
    request.on("response", resolve).on("error", reject);
    request.end();
  });
}

function headersOf(response: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(response.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return Object.fromEntries(pairs);
}
