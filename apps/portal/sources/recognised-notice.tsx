import type { Messages } from "#core/i18n";
import type { Recognised } from "#core/knowledge";
import { Notice } from "#core/ui";
import { pageRanges } from "./page-ranges.ts";

/** That a machine read the text, which pages, how surely, and which of them to compare with the original. */
export function RecognisedNotice({ recognised, messages }: { recognised: Recognised; messages: Messages }) {
  const { source } = messages;
  const { pages, confidence, unsure, unread } = recognised;
  const doubtful = unsure.length > 0 || unread.length > 0;
  return (
    <Notice kind={doubtful ? "warning" : "info"} title={source.recognisedTitle} messages={messages}>
      {pages.length > 0 && <p>{source.recognised(pageRanges(pages), confidence)}</p>}
      {unsure.length > 0 && <p>{source.recognisedUnsure(pageRanges(unsure.map(({ page }) => page)))}</p>}
      {unread.length > 0 && <p>{source.recognisedUnread(pageRanges(unread))}</p>}
    </Notice>
  );
}
