export interface Breadcrumb {
  label: string;
  /** Left out on the page that is open. */
  href?: string | undefined;
}

/** The way from the home page to this one; the last item is the page itself. */
export function Breadcrumbs({ label, items }: { label: string; items: readonly Breadcrumb[] }) {
  return (
    <nav class="mg-breadcrumbs" aria-label={label}>
      <ol class="mg-breadcrumbs__list">
        {items.map(({ label: name, href }) => (
          <li class="mg-breadcrumbs__item">
            {href === undefined ? <span aria-current="page">{name}</span> : <a href={href}>{name}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
