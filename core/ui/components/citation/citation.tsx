import type { Messages } from "#core/i18n";

export interface CitationProps {
  /** The words of the source, unchanged. */
  quote: string;
  title: string;
  /** Opens the source at the passage. */
  href: string;
  /** Its number in the answer. */
  number?: number | undefined;
  /** Lets a sentence of the answer lead here. */
  id?: string | undefined;
  /** The language of the quote, where it is not that of the page. */
  lang?: string | undefined;
  /** When the source holds, in words. */
  validity?: string | undefined;
  messages: Messages;
}

/** The passage that a sentence rests on, and the way to it. */
export function Citation({ quote, title, href, number, id, lang, validity, messages }: CitationProps) {
  return (
    <figure class="mg-citation" id={id}>
      <blockquote class="mg-citation__quote" lang={lang} cite={href}>
        <p>{quote}</p>
      </blockquote>
      <figcaption class="mg-citation__source">
        {number !== undefined && <span class="mg-citation__number">{number}</span>}
        <span>
          {messages.ui.citation.source}:{" "}
          <a href={href} lang={lang}>
            {title}
          </a>
          {validity && <span class="mg-citation__validity"> · {validity}</span>}
        </span>
      </figcaption>
    </figure>
  );
}
