import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress, networksOf } from "./networks.ts";

const PRIVATE =
  "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.8.9.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.0.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::ffff:a9fe:a9fe 64:ff9b::a00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 localhost".split(
    " ",
  );

describe("the public internet", () => {
  it.each([...PRIVATE, ""])("does not include %j", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["1.1.1.1", "172.32.0.1", "100.128.0.1", "193.0.96.1", "2606:4700::1111", "::ffff:1.1.1.1"])(
    "includes %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it("judges an IPv4 address alike in every way of writing it", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c, d] = address.split(".").map(Number) as [number, number, number, number];
        const hex = `::ffff:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        expect(isPublicAddress(hex)).toBe(isPublicAddress(address));
      }),
    );
  });
});

describe("networks that an office allows", () => {
  it("hold their own addresses and no others", () => {
    const isAllowed = networksOf(["10.1.0.0/16", "192.168.1.5", "fd00::/8"]);
    const held = ["10.1.2.3", "192.168.1.5", "fd12::1", "10.2.0.1", "192.168.1.6", "fe80::1"].map(isAllowed);
    expect(held).toEqual([true, true, true, false, false, false]);
  });
});
