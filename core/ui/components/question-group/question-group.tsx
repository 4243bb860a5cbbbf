import type { PropsWithChildren } from "hono/jsx";

/** Questions that belong together, under a heading that screen readers say with each of them. */
export function QuestionGroup({ id, label, children }: PropsWithChildren<{ id: string; label: string }>) {
  return (
    <fieldset class="mg-question-group" id={id}>
      <legend class="mg-question-group__label">
        <h2>{label}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
