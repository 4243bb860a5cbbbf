import type { PropsWithChildren } from "hono/jsx";

/** More for those who want it: closed at first, opened by the browser itself. */
export function Details({ summary, open, children }: PropsWithChildren<{ summary: string; open?: boolean }>) {
  return (
    <details class="mg-details" open={open}>
      <summary class="mg-details__summary">{summary}</summary>
      <div class="mg-details__body">{children}</div>
    </details>
  );
}
