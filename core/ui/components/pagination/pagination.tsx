import type { Messages } from "#core/i18n";
import { Icon } from "../icon/icon.tsx";

export interface PaginationProps {
  /** From 1. */
  page: number;
  total: number;
  href: (page: number) => string;
  /** Where a page has more than one long list: says which one. */
  label?: string | undefined;
  messages: Messages;
}

/** The pages to name: the first, the last, and those beside the one that is open; null stands for a gap. */
export function pagesToShow(page: number, total: number): (number | null)[] {
  const named = [1, page - 1, page, page + 1, total].filter((n) => n >= 1 && n <= total);
  const sorted = [...new Set(named)].sort((a, b) => a - b);
  return sorted.flatMap((n, at) => {
    const before = sorted[at - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}

/** Links to the other pages of a long list. Nothing when there is only one. */
export function Pagination({ page, total, href, label, messages }: PaginationProps) {
  if (total < 2) return null;
  const texts = messages.ui.pagination;
  return (
    <nav class="mg-pagination" aria-label={label ?? texts.label}>
      {page > 1 && (
        <a class="mg-pagination__step" href={href(page - 1)} rel="prev">
          <Icon name="back" />
          {texts.previous}
        </a>
      )}
      <ul class="mg-pagination__list">
        {pagesToShow(page, total).map((n) =>
          n === null ? (
            <li class="mg-pagination__gap">…</li>
          ) : (
            <li>
              <a
                class="mg-pagination__page"
                href={href(n)}
                aria-label={n === page ? texts.current(n, total) : texts.page(n)}
                aria-current={n === page ? "page" : undefined}
              >
                {n}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < total && (
        <a class="mg-pagination__step" href={href(page + 1)} rel="next">
          {texts.next}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
