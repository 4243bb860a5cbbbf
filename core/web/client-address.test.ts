import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";
import type { WebContext } from "./route.ts";

function request(connection: string, forwarded?: string): WebContext {
  return {
    env: { incoming: { socket: { remoteAddress: connection } } },
    req: { header: () => forwarded },
  } as unknown as WebContext;
}

describe("the client's address", () => {
  it("is that of the connection, whatever an untrusted client claims", () => {
    expect(clientAddress([])(request("203.0.113.7", "1.2.3.4"))).toBe("203.0.113.7");
    expect(clientAddress(["10.0.0.0/8"])(request("203.0.113.7", "1.2.3.4"))).toBe("203.0.113.7");
  });

  it("is what a trusted proxy says, and no further than the last trusted one", () => {
    const addressOf = clientAddress(["10.0.0.0/8"]);
    expect(addressOf(request("10.0.0.1", "1.2.3.4"))).toBe("1.2.3.4");
    expect(addressOf(request("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.2.2.2"))).toBe("1.2.3.4");
  });

  it("counts an IPv6 client by its network and an IPv4 one the same in both spellings", () => {
    const addressOf = clientAddress([]);
    expect(addressOf(request("2001:db8:1:2:aaaa::1"))).toBe(
      addressOf(request("2001:db8:1:2:bbbb:cccc:dddd:1")),
    );
    expect(addressOf(request("2001:db8:1:3::1"))).not.toBe(addressOf(request("2001:db8:1:2::1")));
    expect(addressOf(request("::ffff:203.0.113.7"))).toBe("203.0.113.7");
  });

  it("survives nonsense from a trusted proxy", () => {
    expect(clientAddress(["loopback"])(request("127.0.0.1", "not an address"))).toBe("not an address");
    expect(clientAddress(["loopback"])(request("::1", ", ,"))).toBe("0:0:0:0::/64");
  });
});
