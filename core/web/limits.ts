import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { LimitName } from "./route.ts";

/** Requests a minute of one client, by allowance. */
export type Limits = Record<LimitName, number>;

/** Counts requests of clients; `seconds` until the next one is welcome, or null where it is welcome now. */
export function requestLimiter(limits: Limits): (name: LimitName, client: string) => Promise<number | null> {
  const limiters = new Map(
    Object.entries(limits).map(([name, points]) => [
      name,
      new RateLimiterMemory({ points, duration: 60, keyPrefix: name }),
    ]),
  );
  return async (name, client) => {
    try {
      await limiters.get(name)?.consume(client);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}
