import * as robotsParser from "robots-parser";

/** Its types describe an ES module, which it is not. */
const parse = robotsParser.default as unknown as typeof robotsParser.default.default;

/** RFC 9309 asks for 500 kB at least; what is beyond is not read. */
export const ROBOTS_BYTES = 512_000;
const LONGEST_RULE = 2_000;
/** Matching costs pattern times address, so rules made to cost time are left out. */
const WILD = { longest: 300, wildcards: 20, rules: 1_000 };

/** What a server's robots.txt says to us. */
export interface Robots {
  mayRead(address: string): boolean;
  /** Seconds between two requests, 0 where it asks for none. */
  delay: number;
}

/** Our name in robots.txt; `*` holds where it is not there. */
const AGENT = "magistrat";

/** The rules of a robots.txt (RFC 9309, and Crawl-delay), for addresses of its host. */
export function robotsOf(address: string, bytes: Uint8Array): Robots {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  let wild = 0;
  const rules = lines
    .filter((line) => line.length <= LONGEST_RULE)
    .map((line) => line.replace(/\*+/g, "*"))
    .filter((line) => {
      const wildcards = line.split("*").length - 1;
      if (wildcards === 0) return true;
      wild += 1;
      return line.length <= WILD.longest && wildcards <= WILD.wildcards && wild <= WILD.rules;
    });
  const robots = parse(address, rules.join("\n"));
  const delay = Number(robots.getCrawlDelay(AGENT) ?? 0);
  return {
    mayRead: (page) => robots.isAllowed(page, AGENT) !== false,
    delay: Number.isFinite(delay) ? Math.max(delay, 0) : 0,
  };
}

/** Where there is no robots.txt, everything may be read. */
export const NO_ROBOTS: Robots = { mayRead: () => true, delay: 0 };
