import type { Child, PropsWithChildren } from "hono/jsx";

export interface CardProps {
  title: string;
  /** With it the whole card can be clicked; the link itself is the title. */
  href?: string | undefined;
  /** The level of the heading, so that the outline of the page has no gaps. */
  level?: 2 | 3 | 4 | undefined;
  /** A tag beside the title. */
  tag?: Child;
}

/** One thing among others of its kind. */
export function Card({ title, href, level = 3, tag, children }: PropsWithChildren<CardProps>) {
  const Heading = `h${level}` as const;
  return (
    <article class={href ? "mg-card mg-card--link" : "mg-card"}>
      <Heading class="mg-card__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {tag && <p class="mg-card__tag">{tag}</p>}
      {children}
    </article>
  );
}
