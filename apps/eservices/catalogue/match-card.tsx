import type { ServiceDefinition } from "#core/forms";
import { type Locale, localePath, type Messages } from "#core/i18n";
import { Button, Card } from "#core/ui";
import { CATALOGUE } from "../page/page.tsx";
import { DESCRIPTION } from "../proposals/read-description.ts";

/** A service that fits what somebody wrote. */
export interface Match {
  service: ServiceDefinition;
  reason: string | null;
}

/** A service that fits a text, with the reason, and the button that begins it with the text as its description. */
export function MatchCard(props: Match & { text: string; locale: Locale; messages: Messages }) {
  const { reason, service, text, locale, messages } = props;
  return (
    <div class="me-match">
      <ServiceCard service={service} locale={locale} level={3}>
        {reason}
      </ServiceCard>
      <form method="post" action={localePath(locale, `${CATALOGUE}/${service.slug}/zacznij`)} novalidate>
        <input type="hidden" name={DESCRIPTION} value={text} />
        <Button kind="secondary">
          {messages.eservices.catalogue.beginWithWords}
          <span class="mg-hidden">: {service.title[locale]}</span>
        </Button>
      </form>
    </div>
  );
}

/** A service that leads to its page. */
export function ServiceCard(props: {
  service: ServiceDefinition;
  locale: Locale;
  level?: 3 | 4;
  children?: unknown;
}) {
  const { children, level = 4, locale, service } = props;
  const href = localePath(locale, `${CATALOGUE}/${service.slug}`);
  return (
    <Card title={service.title[locale]} href={href} level={level}>
      {children ? <p>{children}</p> : null}
    </Card>
  );
}
