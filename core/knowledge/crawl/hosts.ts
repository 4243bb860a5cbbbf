import { CrawlFault, HostClosed } from "./crawl-fault.ts";
import { type Fetched, type Fetcher, FetchFault } from "./fetcher.ts";
import { NO_ROBOTS, ROBOTS_BYTES, type Robots, robotsOf } from "./robots.ts";
import type { Clock, CrawlSettings } from "./types.ts";

const ROBOTS_HOLD_MS = 3_600_000;
/** A server that asks for a longer pause is left alone until the next run. */
const LONGEST_WAIT_SECONDS = 120;
const CLOSED_MS = 15 * 60_000;
const MOST_FAILURES = 5;

/** What is known of the version of a page that we have. */
export interface Known {
  etag?: string | null;
  lastModified?: string | null;
}

/** Asks servers politely: what robots.txt allows, one request at a time to each, with a pause between. */
export interface Hosts {
  /**
   * @throws FetchFault, CrawlFault
   * @throws HostClosed where the server wants no more requests now
   */
  ask(address: string, known: Known, signal?: AbortSignal): Promise<Fetched>;
}

interface Host {
  robots: { rules: Robots; until: number } | null;
  /** When the next request may be made. */
  next: number;
  closedUntil: number;
  closedFor: "too-many-requests" | "server-down";
  /** One after another without an answer. */
  failures: number;
  /** Requests to the host are made one by one. */
  turn: Promise<unknown>;
}

export function createHosts(deps: { fetcher: Fetcher; clock: Clock; settings: CrawlSettings }): Hosts {
  const { fetcher, clock, settings } = deps;
  const hosts = new Map<string, Host>();
  const now = () => clock.now().getTime();
  const hostOf = (origin: string): Host => {
    const host: Host = hosts.get(origin) ?? {
      robots: null,
      next: 0,
      closedUntil: 0,
      closedFor: "server-down",
      failures: 0,
      turn: Promise.resolve(),
    };
    hosts.set(origin, host);
    return host;
  };

  async function request(host: Host, address: string, known: Known, signal?: AbortSignal, cut = false) {
    if (host.next > now()) await clock.wait(host.next - now(), signal);
    const pause = Math.max(settings.pauseSeconds, host.robots?.rules.delay ?? 0) * 1000;
    try {
      return await fetcher.fetch({
        address,
        ...known,
        largest: cut ? ROBOTS_BYTES : settings.largestBytes,
        longer: cut ? "cut" : "fail",
        milliseconds: settings.timeoutSeconds * 1000,
        signal,
      });
    } finally {
      host.next = now() + pause;
    }
  }

  async function robotsFor(host: Host, origin: string, signal?: AbortSignal): Promise<Robots> {
    if (host.robots && host.robots.until > now()) return host.robots.rules;
    const rules = await readRobots(host, `${origin}/robots.txt`, signal);
    host.robots = { rules, until: now() + ROBOTS_HOLD_MS };
    host.next = Math.max(host.next, now() + rules.delay * 1000);
    return rules;
  }

  async function readRobots(host: Host, start: string, signal?: AbortSignal): Promise<Robots> {
    let address = start;
    for (let hop = 0; hop <= settings.redirects; hop += 1) {
      const { status, headers, bytes } = await request(host, address, {}, signal, true).catch((error) => {
        // What the address itself is, or where it leads, says more than its robots.txt.
        if (error instanceof FetchFault && !SAID_BY_ITSELF.has(error.code))
          throw new HostClosed("robots-unreachable");
        throw error;
      });
      const target = status >= 300 && status < 400 ? URL.parse(headers.location ?? "", address) : null;
      if (status === 200) return robotsOf(start, bytes);
      if (target) address = target.href;
      else if (status === 429 || status >= 500) throw new HostClosed("robots-unreachable");
      else return NO_ROBOTS;
    }
    return NO_ROBOTS;
  }

  async function politely(host: Host, address: string, known: Known, signal?: AbortSignal): Promise<Fetched> {
    if (host.closedUntil > now()) throw new HostClosed(host.closedFor);
    const robots = await robotsFor(host, new URL(address).origin, signal);
    if (robots.delay > LONGEST_WAIT_SECONDS) throw new HostClosed("crawl-delay", String(robots.delay));
    if (!robots.mayRead(address)) throw new CrawlFault("robots");
    for (let again = false; ; again = true) {
      const answer = await request(host, address, known, signal).catch((error) => {
        if (error instanceof FetchFault && !SAID_BY_ITSELF.has(error.code)) countFailure(host, error);
        throw error;
      });
      const wait = secondsToWait(answer, clock.now());
      if (wait === null) {
        host.failures = answer.status >= 500 ? host.failures + 1 : 0;
        if (host.failures >= MOST_FAILURES) close(host, "server-down");
        return answer;
      }
      if (again || wait > LONGEST_WAIT_SECONDS) {
        close(host, "too-many-requests", Math.max(CLOSED_MS, wait * 1000));
        throw new HostClosed("too-many-requests");
      }
      host.next = Math.max(host.next, now() + wait * 1000);
    }
  }

  function countFailure(host: Host, fault: FetchFault): void {
    host.failures += fault.code === "too-large" || fault.code === "garbled" ? 0 : 1;
    if (host.failures >= MOST_FAILURES) close(host, "server-down");
  }

  function close(host: Host, why: Host["closedFor"], milliseconds = CLOSED_MS): void {
    host.closedFor = why;
    host.closedUntil = now() + milliseconds;
    host.failures = 0;
  }

  return {
    ask(address, known, signal) {
      const url = URL.parse(address);
      if (!url) throw new FetchFault("scheme");
      const host = hostOf(url.origin);
      const mine = host.turn.then(() => politely(host, address, known, signal));
      host.turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Faults of the address and not of the server behind it. */
const SAID_BY_ITSELF = new Set<string>([
  "scheme",
  "port",
  "private-address",
  "no-such-host",
  "no-connection",
  "certificate",
]);

/** Seconds that a 429 or 503 asks for, at least one; null where the answer asks for none. */
function secondsToWait({ status, headers }: Fetched, now: Date): number | null {
  if (status !== 429 && !(status === 503 && headers["retry-after"])) return null;
  const said = headers["retry-after"] ?? "";
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, seconds) : LONGEST_WAIT_SECONDS / 2;
}
