/** No answer, or one that says to come later. */
export class Cut extends Error {
  override name = "Cut";
  /** How long the server asks to wait. */
  readonly seconds: number;

  constructor(seconds = 0) {
    super("the connection was cut");
    this.seconds = seconds;
  }
}

/** The server does not take the file. */
export class Refused extends Error {
  override name = "Refused";
  /** Whether it may be taken another time, for example when another was removed. */
  readonly again: boolean;

  constructor(words: string, again: boolean) {
    super(words);
    this.again = again;
  }
}

export const TUS = { "Tus-Resumable": "1.0.0" };

/** One request for an upload. @throws Cut, `signal.reason` */
export async function request(
  method: string,
  address: string,
  { headers = {}, signal }: { headers?: Record<string, string>; signal?: AbortSignal },
): Promise<Response> {
  const response = await fetch(address, {
    method,
    headers: { ...TUS, ...headers },
    ...(signal && { signal }),
  }).catch(() => {
    signal?.throwIfAborted();
    throw new Cut();
  });
  if (isLater(response.status)) throw new Cut(Number(response.headers.get("Retry-After")) || 0);
  return response;
}

export const isLater = (status: number) => status === 429 || (status >= 500 && status !== 507);

/** Why something was refused, where the server says so. */
export async function wordsOf(response: Response): Promise<string | null> {
  const said = await response.json().catch(() => null);
  return typeof said?.words === "string" ? said.words : null;
}
