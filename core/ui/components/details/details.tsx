import type { PropsWithChildren } from "hono/jsx";

export interface DetailsProps {
  summary: string;
  /** What it is about, for those who only hear it where several on a page have the same summary. */
  about?: string | undefined;
  open?: boolean | undefined;
}

/** More for those who want it: closed at first, opened by the browser itself. */
export function Details({ summary, about, open, children }: PropsWithChildren<DetailsProps>) {
  return (
    <details class="mg-details" open={open}>
      <summary class="mg-details__summary">
        {summary}
        {about && <span class="mg-hidden"> {about}</span>}
      </summary>
      <div class="mg-details__body">{children}</div>
    </details>
  );
}
