import type { ServiceDefinition } from "#core/forms";
import { type Locale, localePath, type Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import { Button, Card, ErrorSummary, LinkButton, TextArea, TextField } from "#core/ui";
import type { HandOver } from "../deps.ts";
import { CATALOGUE } from "../page/page.tsx";
import { groupServices, ORDERS, type Order } from "./group-services.ts";
import { type Match, MatchCard, ServiceCard } from "./match-card.tsx";
import { Urgent, type UrgentKind } from "./urgent.tsx";

export interface CatalogueViewProps {
  services: readonly ServiceDefinition[];
  units: readonly Unit[];
  order: Order;
  /** What was typed to be found in names. */
  named: string;
  /** What somebody wrote about the matter; null before. */
  described: {
    text: string;
    error?: string | undefined;
    matches: readonly Match[];
    handOver: HandOver | null;
    urgent: UrgentKind;
  } | null;
  /** Whether there is something that can tell which service fits a text. */
  canDescribe: boolean;
  locale: Locale;
  messages: Messages;
}

/** The catalogue: describe the matter, or find it by name, life event, unit or letter. */
export function CatalogueView(props: CatalogueViewProps) {
  const { canDescribe, described, locale, messages } = props;
  const texts = messages.eservices.catalogue;
  const matched = described && !described.error;
  return (
    <>
      {described?.error && (
        <ErrorSummary errors={[{ field: "opis", text: described.error }]} messages={messages} />
      )}
      <Urgent urgent={described?.urgent ?? null} messages={messages} />
      <h1>{texts.title}</h1>
      <p class="mg-lead">{texts.lead}</p>
      {canDescribe && (
        <form class="me-describe" method="post" action={localePath(locale, `${CATALOGUE}/opis`)} novalidate>
          <TextArea
            id="opis"
            name="opis"
            label={texts.describe}
            hint={texts.describeHint}
            rows={3}
            value={described?.text}
            error={described?.error}
            messages={messages}
          />
          <Button icon="search">{texts.describeButton}</Button>
        </form>
      )}
      {matched && described.handOver && (
        <HandedOver page={described.handOver} locale={locale} messages={messages} />
      )}
      {matched && <Matches {...props} matches={described.matches} text={described.text} />}
      <section aria-labelledby="uslugi">
        <h2 id="uslugi">{texts.services}</h2>
        <Services {...props} />
      </section>
      <section aria-labelledby="powrot">
        <h2 id="powrot">{texts.returning}</h2>
        <p>
          <LinkButton kind="secondary" href={localePath(locale, `${CATALOGUE}/wnioski`)}>
            {texts.returningLink}
          </LinkButton>
        </p>
      </section>
    </>
  );
}

function Matches(props: CatalogueViewProps & { matches: readonly Match[]; text: string }) {
  const { matches, text, locale, messages } = props;
  const texts = messages.eservices.catalogue;
  return (
    <section class="me-matches" aria-labelledby="pasujace">
      <h2 id="pasujace" tabindex={-1} autofocus>
        {texts.matches}
      </h2>
      <p>{matches.length === 0 ? texts.noMatch : texts.matchesLead}</p>
      {matches.length > 0 && <p class="me-note">{texts.wordsKept}</p>}
      <div class="mg-grid">
        {matches.map((match) => (
          <MatchCard {...match} {...{ text, locale, messages }} />
        ))}
      </div>
    </section>
  );
}

/** The page that says where a matter is settled that none of the services is for. */
function HandedOver({ page, locale, messages }: { page: HandOver; locale: Locale; messages: Messages }) {
  const texts = messages.eservices.catalogue;
  return (
    <section class="me-matches" aria-labelledby="gdzie-indziej">
      <h2 id="gdzie-indziej">{texts.handOver}</h2>
      <p>{texts.handOverLead}</p>
      <Card title={page.title[locale]} href={localePath(locale, `/zrodla/${page.source}`)} level={3}>
        <p>{page.lead[locale]}</p>
        <p>{page.reason}</p>
      </Card>
    </section>
  );
}

function Services({ services, units, order, named, locale, messages }: CatalogueViewProps) {
  const texts = messages.eservices.catalogue;
  const catalogue = localePath(locale, CATALOGUE);
  if (services.length === 0 && named === "") return <p>{texts.none}</p>;
  return (
    <>
      <form class="me-filter" method="get" action={catalogue} novalidate>
        <TextField
          id="nazwa"
          name="nazwa"
          type="search"
          label={texts.byName}
          value={named}
          width="medium"
          messages={messages}
        />
        <Button kind="secondary">{texts.byNameButton}</Button>
      </form>
      {services.length === 0 && (
        <p role="status">
          {texts.byNameNone} <a href={catalogue}>{texts.all}</a>
        </p>
      )}
      <nav class="me-orders" aria-labelledby="kolejnosc">
        <p id="kolejnosc">{texts.order}:</p>
        <ul class="me-orders__list">
          {Object.entries(ORDERS).map(([word, one]) => (
            <li>
              <a href={`${catalogue}?wedlug=${word}`} aria-current={one === order ? "true" : undefined}>
                {texts.orders[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groupServices(order, { services, units, locale, messages }).map(({ name, services: some }) => (
        <section class="me-group">
          <h3>{name}</h3>
          <div class="mg-grid">
            {some.map((service) => (
              <ServiceCard service={service} locale={locale}>
                {service.lead[locale]}
              </ServiceCard>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
