import type { Child } from "hono/jsx";

export interface Description {
  term: string;
  details: Child;
}

/** Pairs of a name and what it stands for: the summary of a form, the facts of a service. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl class="mg-descriptions">
      {items.map(({ term, details }) => (
        <div class="mg-descriptions__row">
          <dt>{term}</dt>
          <dd>{details}</dd>
        </div>
      ))}
    </dl>
  );
}
