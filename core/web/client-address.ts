import { compile } from "proxy-addr";
import type { WebContext } from "./route.ts";

/**
 * Gives the address of the client: that of the connection, or, where the connection comes from one of the
 * trusted proxies, what that proxy says in `X-Forwarded-For`. An IPv6 client counts by its /64 network, since
 * one subscriber has all of it.
 */
export function clientAddress(trustedProxies: readonly string[]): (c: WebContext) => string {
  const trusted = compile([...trustedProxies]);
  return (c) => {
    const socket = c.env?.incoming?.socket.remoteAddress ?? "unknown";
    const forwarded = (c.req.header("x-forwarded-for") ?? "")
      .split(",")
      .map((address) => address.trim())
      .filter(Boolean)
      .reverse();
    const chain = [socket, ...forwarded];
    let place = 0;
    while (place < chain.length - 1 && isTrusted(trusted, chain[place] as string, place)) place += 1;
    return network(chain[place] as string);
  };
}

function isTrusted(trusted: ReturnType<typeof compile>, address: string, place: number): boolean {
  try {
    return trusted(address, place);
  } catch {
    return false;
  }
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || "0", 16).toString(16))
    .join(":")}::/64`;
}
