import type { AnswerAction } from "#core/answers";
import { type Locale, localePath, type Messages } from "#core/i18n";
import { type ButtonKind, type IconName, LinkButton } from "#core/ui";

const LOOKS: Partial<Record<AnswerAction["kind"], { kind: ButtonKind; icon?: IconName }>> = {
  emergency: { kind: "danger", icon: "phone" },
  form: { kind: "primary", icon: "document" },
  report: { kind: "primary", icon: "document" },
  call: { kind: "secondary", icon: "phone" },
  email: { kind: "secondary", icon: "mail" },
};

/** An address of the platform in the reader's language; another one as it is. */
export const localUrl = (locale: Locale, url: string) =>
  url.startsWith("/") ? localePath(locale, url) : url;

/** What the reader can do next. The sources and the card of the unit stand on the page already. */
export function AnswerActions({
  actions,
  hasUnit,
  title,
  locale,
}: {
  actions: readonly AnswerAction[];
  hasUnit: boolean;
  title: string | null;
  locale: Locale;
  messages: Messages;
}) {
  const shown = actions.filter(({ kind }) => kind !== "source" && !(kind === "visit" && hasUnit));
  if (shown.length === 0) return null;
  return (
    <div class="mp-answer__part">
      {title && <h3>{title}</h3>}
      <ul class="mp-answer__actions">
        {shown.map(({ kind, label, url }) => (
          <li>
            <LinkButton {...(LOOKS[kind] ?? { kind: "secondary" })} href={localUrl(locale, url)}>
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
