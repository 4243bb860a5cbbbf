/** An answer that reached the asker whole. */
export interface Acknowledged {
  conversation: string;
  question: string;
  status: string;
}

const TIME_LIMIT_MS = 30_000;

/** Asks by the interface for other systems; the raw response. */
export function postQuestion(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
}

/** Asks one question; null where the platform was too busy, or still preparing, and keeps nothing. */
export async function askQuestion(
  url: string,
  question: string,
  conversation?: string,
): Promise<Acknowledged | null> {
  const response = await postQuestion(url, { question, ...(conversation && { conversation }) });
  const answer = (await response.json()) as { status: string; conversation: string };
  if (response.status === 503 && answer.status === "busy") return null;
  if (response.status !== 200)
    throw new Error(`the question got ${response.status}: ${JSON.stringify(answer).slice(0, 300)}`);
  return { question, status: answer.status, conversation: answer.conversation };
}
