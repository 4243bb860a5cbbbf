export interface MenuItem {
  href: string;
  label: string;
  /** The page or section that is open now. */
  current?: boolean | undefined;
}

/** The main menu: plain links that wrap, so that nothing hides on a phone or without JavaScript. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <nav class="mg-menu" aria-label={label}>
      <ul class="mg-menu__list">
        {items.map((item) => (
          <li>
            <a class="mg-menu__link" href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
