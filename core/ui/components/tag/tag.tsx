import type { PropsWithChildren } from "hono/jsx";
import type { NoticeKind } from "../notice/notice.tsx";

/** A short state in words; the colour only helps. */
export function Tag({ kind, children }: PropsWithChildren<{ kind?: NoticeKind | "neutral" | undefined }>) {
  return <span class={`mg-tag mg-tag--${kind ?? "neutral"}`}>{children}</span>;
}
