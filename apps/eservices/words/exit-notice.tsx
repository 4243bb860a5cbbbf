import type { Exit, ServiceDefinition } from "#core/forms";
import { type Locale, localePath, type Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import { LinkButton, Notice } from "#core/ui";
import { CATALOGUE } from "../page/page.tsx";

interface Props {
  exit: Exit;
  services: readonly ServiceDefinition[];
  units: readonly Unit[];
  locale: Locale;
  messages: Messages;
}

/** Why the form ends here, and the right way on. Danger comes first: the number to call. */
export function ExitNotice(props: Props) {
  const { exit, locale, messages } = props;
  const danger = "phone" in exit.onward;
  return (
    <section class="me-exit" id="wyjscie" tabindex={-1} aria-labelledby="wyjscie-tytul">
      <h2 id="wyjscie-tytul">{danger ? exit.title[locale] : messages.eservices.form.exit}</h2>
      <Notice
        kind={danger ? "danger" : "warning"}
        title={danger ? undefined : exit.title[locale]}
        role={danger ? "alert" : "status"}
        messages={messages}
      >
        <p>{exit.text[locale]}</p>
        <p>
          <Onward {...props} />
        </p>
      </Notice>
    </section>
  );
}

function Onward({ exit: { onward }, services, units, locale, messages }: Props) {
  const texts = messages.eservices.form;
  if ("phone" in onward) return <LinkButton href={`tel:${onward.phone}`}>{texts.call112}</LinkButton>;
  if ("url" in onward) return <a href={onward.url}>{texts.toPage}</a>;
  if ("unit" in onward) {
    const unit = units.find(({ slug }) => slug === onward.unit);
    const href = localePath(locale, `/urzad-kontakt/${onward.unit}`);
    return <a href={href}>{texts.toUnit(unit?.name ?? messages.shell.menu.units)}</a>;
  }
  const service = services.find(({ slug }) => slug === onward.service);
  // What is not in the catalogue yet has no page to lead to.
  const href = localePath(locale, service ? `${CATALOGUE}/${service.slug}` : CATALOGUE);
  return <a href={href}>{texts.toService(service?.title[locale] ?? messages.eservices.catalogue.title)}</a>;
}
