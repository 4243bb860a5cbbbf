import type { Messages } from "#core/i18n";
import { LinkButton, Notice } from "#core/ui";
import type { EservicesDeps } from "../deps.ts";

export type UrgentKind = ReturnType<EservicesDeps["urgent"]>;

/** The number to call, before any service, where a text tells of danger now. */
export function Urgent({ urgent, messages }: { urgent: UrgentKind; messages: Messages }) {
  if (!urgent) return null;
  return (
    <Notice kind="danger" title="112" role="alert" messages={messages}>
      {messages.answers.urgent[urgent].map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>
        <LinkButton href="tel:112">{messages.eservices.form.call112}</LinkButton>
      </p>
    </Notice>
  );
}
