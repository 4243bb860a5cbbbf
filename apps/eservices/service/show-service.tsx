import { localePath } from "#core/i18n";
import { clerks, everyone } from "#core/identity";
import { findUnit } from "#core/registers";
import { Button, ContactCard, ErrorSummary, LinkButton, Notice, Radios } from "#core/ui";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE, page } from "../page/page.tsx";
import { SourceLine } from "../words/source-line.tsx";
import { Attachments, Deadlines, Fees } from "./service-facts.tsx";
import { serviceOf } from "./service-of.ts";
import { StructuredData } from "./structured-data.tsx";

/** GET /e-uslugi/:slug: what everyone should know before beginning. */
export const showService = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${CATALOGUE}/:slug`,
  policy: everyone,
  limit: "pages",
  handler: (c) => servicePage(deps, c),
});

/** The page of the service that the address names; with what is wrong, where a clerk's form came back. */
export async function servicePage(
  deps: EservicesDeps,
  c: WebContext,
  clerkError?: string,
): Promise<Response> {
  const { actor, locale, messages } = c.var;
  const service = serviceOf(deps, c);
  if (!service) return c.notFound();
  const texts = messages.eservices.service;
  const { guide } = service;
  const address = localePath(locale, `${CATALOGUE}/${service.slug}`);
  const unit = await findUnit(deps.db, service.unit);
  const content = (
    <div class="me-service">
      {clerkError && <ErrorSummary errors={[{ field: "gdzie", text: clerkError }]} messages={messages} />}
      <h1>{service.title[locale]}</h1>
      <p class="mg-lead">{service.lead[locale]}</p>
      <div class="me-start">
        <form method="post" action={`${address}/zacznij`} novalidate>
          <Button>{texts.start}</Button>
        </form>
        <LinkButton kind="secondary" href={`${address}/do-druku`}>
          {texts.print}
        </LinkButton>
      </div>
      <p>{texts.startLead(deps.keepDraftsDays)}</p>
      <Notice kind="info" messages={messages}>
        <p>{texts.notSendable}</p>
      </Notice>
      {clerks.allows(actor, { environment: "production" }) && (
        <ClerkForm {...{ address, messages }} error={clerkError} />
      )}
      <h2>{texts.who}</h2>
      <p>{guide.who[locale]}</p>
      <h2>{texts.cost}</h2>
      <Fees today={deps.today()} {...{ service, locale, messages }} />
      <h2>{texts.time}</h2>
      <Deadlines {...{ service, locale, messages }} />
      <h2>{texts.bring}</h2>
      <Attachments {...{ service, locale, messages }} />
      <h2>{texts.next}</h2>
      <p>{guide.next[locale]}</p>
      <h2>{texts.ways}</h2>
      <p>{guide.otherWays[locale]}</p>
      <p>{texts.identity[service.assurance]}</p>
      <h2>{texts.signature}</h2>
      <p>
        {service.signature.required ? texts.signatureRequired : texts.signatureNotRequired}{" "}
        {service.signature.why[locale]}
      </p>
      <h2>{texts.appeal}</h2>
      <p>{guide.appeal[locale]}</p>
      {guide.unknown && (
        <Notice kind="warning" title={texts.unknown} messages={messages}>
          <p>{guide.unknown[locale]}</p>
        </Notice>
      )}
      <h2>{texts.basis}</h2>
      <ul>
        {service.basis.map((source) => (
          <li>
            <SourceLine source={source} messages={messages} />
          </li>
        ))}
      </ul>
      <h2>{texts.organ}</h2>
      <p>{service.organ[locale]}</p>
      <h2>{texts.contact}</h2>
      {unit && <ContactCard unit={unit} locale={locale} messages={messages} />}
      <StructuredData {...{ deps, service, unit, locale }} />
    </div>
  );
  const hasErrors = clerkError !== undefined;
  return page(
    deps,
    c,
    {
      title: service.title[locale],
      description: service.lead[locale],
      path: `${CATALOGUE}/${service.slug}`,
      hasErrors,
      content,
    },
    hasErrors ? 422 : 200,
  );
}

function ClerkForm(props: {
  address: string;
  error: string | undefined;
  messages: WebContext["var"]["messages"];
}) {
  const { address, error, messages } = props;
  const texts = messages.eservices.clerk;
  return (
    <section aria-labelledby="za-osobe">
      <h2 id="za-osobe">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form method="post" action={`${address}/zacznij-za-osobe`} novalidate>
        <Radios
          id="gdzie"
          name="gdzie"
          label={texts.where}
          options={[
            { value: "counter", label: texts.counter },
            { value: "phone", label: texts.phone },
          ]}
          error={error}
          messages={messages}
        />
        <Button kind="secondary">{texts.button}</Button>
      </form>
    </section>
  );
}
