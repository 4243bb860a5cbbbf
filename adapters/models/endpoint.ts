/** Where the server of a model is and how it lets us in. */
export interface Endpoint {
  address: string;
  /** The headers of every request, with the key. */
  headers: Record<string, string>;
}

/** @param key the key itself; null where the server wants none */
export function endpointOf(address: string, key: { header: string; value: string } | null): Endpoint {
  const bearer = key?.header.toLowerCase() === "authorization";
  const value = bearer ? `Bearer ${key?.value}` : key?.value;
  return { address: address.replace(/\/+$/, ""), headers: key && value ? { [key.header]: value } : {} };
}

/** A redirect would carry the key to wherever it leads. */
export const fetchWithoutRedirects: typeof fetch = (input, init) =>
  fetch(input, { ...init, redirect: "error" });
