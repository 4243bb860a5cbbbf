import { BlockList, isIP } from "node:net";

/**
 * Networks that are not the public internet (IANA special-purpose registries, RFC 6890): this machine, private
 * and shared networks, link-local with the metadata services of clouds, multicast, and documentation.
 */
const NOT_PUBLIC_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Inside 2000::/3, which is all that is public: Teredo, ORCHID, documentation, 6to4, which may lead to any IPv4. */
const NOT_PUBLIC_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const notPublic = listOf([...NOT_PUBLIC_IPV4, ...NOT_PUBLIC_IPV6]);
const globalUnicast = listOf(["2000::/3"]);
const mapped = listOf(["::ffff:0:0/96"]);

/** Whether an IP address is of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !notPublic.check(address, "ipv4");
  // The list judges ::ffff:a.b.c.d by its IPv4 address.
  if (mapped.check(address, "ipv6")) return !notPublic.check(address, "ipv6");
  return globalUnicast.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}

/** Networks (`10.1.0.0/16`, `fd00::/8`, `192.168.1.5`) as a test of addresses. @throws where one is no network */
export function networksOf(networks: readonly string[]): (address: string) => boolean {
  const list = listOf(networks);
  return (address) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
  };
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
