/** One request to the outside world. Redirects are not followed: where they may lead is for the crawl to say. */
export interface FetchRequest {
  address: string;
  /** What is known of the last answer; the other side may say that it is unchanged (304). */
  etag?: string | null;
  lastModified?: string | null;
  /** Bytes of the answer, after it is unpacked. */
  largest: number;
  /** What to do with a longer answer; `fail` unless told. */
  longer?: "fail" | "cut";
  /** For the whole request, from the look-up of the name to the last byte. */
  milliseconds: number;
  signal?: AbortSignal | undefined;
}

/** What came back, whatever its status. */
export interface Fetched {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array;
}

/**
 * Port: asks one address. It takes http and https only, and connects to no address of a private network that
 * its settings do not name; the address is checked when the connection is made, after the name was looked up.
 */
export interface Fetcher {
  /** @throws FetchFault; the signal's reason where the caller stopped it */
  fetch(request: FetchRequest): Promise<Fetched>;
}

export type FetchFaultCode =
  | "scheme"
  | "port"
  | "private-address"
  | "no-such-host"
  | "no-connection"
  | "cut"
  | "certificate"
  | "timeout"
  | "too-large"
  | "garbled";

/** Why an address gave no answer. */
export class FetchFault extends Error {
  readonly code: FetchFaultCode;

  constructor(code: FetchFaultCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "FetchFault";
    this.code = code;
  }
}
