import type { PropsWithChildren } from "hono/jsx";
import type { Messages } from "#core/i18n";
import { Icon } from "../icon/icon.tsx";

export type NoticeKind = "info" | "success" | "warning" | "danger" | "sample";

export interface NoticeProps {
  kind: NoticeKind;
  /** Without it the kind is said: „Ważne”, „Uwaga”… */
  title?: string | undefined;
  messages: Messages;
  id?: string | undefined;
  /** `status` for a message that appears after an action, so that a screen reader says it. */
  role?: "status" | "alert" | undefined;
}

/** A message beside the content. Colour never stands alone: a sign and words say the kind too. */
export function Notice({ kind, title, messages, id, role, children }: PropsWithChildren<NoticeProps>) {
  return (
    <div class={`mg-notice mg-notice--${kind}`} id={id} role={role}>
      <Icon name={kind} />
      <div class="mg-notice__body">
        <p class="mg-notice__title">
          {title && <span class="mg-hidden">{messages.ui.notice[kind]}: </span>}
          {title ?? messages.ui.notice[kind]}
        </p>
        {children}
      </div>
    </div>
  );
}
