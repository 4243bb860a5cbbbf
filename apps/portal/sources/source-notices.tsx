import { formatDate, type Locale, type Messages } from "#core/i18n";
import type { Day, SourceDocument } from "#core/knowledge";
import { Notice } from "#core/ui";
import { RecognisedNotice } from "./recognised-notice.tsx";
import { validityState } from "./validity.ts";

/** What must be known before a document is relied on: a sample, out of force, not in force yet, read by a machine. */
export function SourceNotices({
  document,
  today,
  locale,
  messages,
}: {
  document: SourceDocument["document"];
  today: Day;
  locale: Locale;
  messages: Messages;
}) {
  const { source } = messages;
  const { validFrom, validTo, sample } = document;
  const state = validityState(document, today);
  return (
    <>
      {state === "expired" && validTo && (
        <Notice kind="danger" title={source.expiredTitle} messages={messages}>
          <p>{source.expired(formatDate(locale, validTo))}</p>
        </Notice>
      )}
      {state === "future" && validFrom && (
        <Notice kind="warning" title={source.futureTitle} messages={messages}>
          <p>{source.future(formatDate(locale, validFrom))}</p>
        </Notice>
      )}
      {sample && (
        <Notice kind="sample" title={source.sampleTitle} messages={messages}>
          <p>{source.sample}</p>
        </Notice>
      )}
      {document.recognised && <RecognisedNotice {...{ recognised: document.recognised, messages }} />}
    </>
  );
}
