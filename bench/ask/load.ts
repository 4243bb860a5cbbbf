import autocannon from "autocannon";
import { percentile } from "../percentile.ts";

/** What a load did to an address. */
export interface LoadFigures {
  connections: number;
  answers: number;
  /** Answers that were no success, and requests without one. */
  failed: number;
  answersASecond: number;
  medianMs: number;
  p95Ms: number;
}

interface Load {
  url: string;
  connections: number;
  seconds: number;
  /** The body of the next request, in JSON; without it pages are asked for. */
  nextBody?: () => string;
}

/** Asks an address over some connections, each waiting for its answer before it asks again. */
export async function load({ url, connections, seconds, nextBody }: Load): Promise<LoadFigures> {
  const times: number[] = [];
  const { promise: ended, resolve, reject } = Promise.withResolvers<autocannon.Result>();
  const options = {
    url,
    connections,
    duration: seconds,
    ...(nextBody && {
      requests: [
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          setupRequest: (request) => ({ ...request, body: nextBody() }),
        },
      ],
    }),
  } satisfies autocannon.Options;
  const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
  running.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  const { non2xx, errors, duration } = await ended;
  return {
    connections,
    answers: times.length,
    failed: non2xx + errors,
    answersASecond: times.length / duration,
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}
