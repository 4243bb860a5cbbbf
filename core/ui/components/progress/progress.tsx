import type { Messages } from "#core/i18n";

export interface ProgressProps {
  id: string;
  label: string;
  /** The label is already said in words beside it: keep it for screen readers only. */
  hideLabel?: boolean | undefined;
  value: number;
  max: number;
  messages: Messages;
}

/** How much is done, as a bar and in words. */
export function Progress({ id, label, hideLabel, value, max, messages }: ProgressProps) {
  return (
    <div class="mg-progress">
      <label class={hideLabel ? "mg-hidden" : "mg-progress__label"} for={id}>
        {label}
      </label>
      <progress class="mg-progress__bar" id={id} value={value} max={Math.max(max, 1)} />
      <span class="mg-progress__count">{messages.ui.progress.count(value, max)}</span>
    </div>
  );
}
