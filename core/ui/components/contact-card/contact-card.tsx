import { formatWeekday, type Locale, type Messages } from "#core/i18n";
import { Icon, type IconName } from "../icon/icon.tsx";
import { Tag } from "../tag/tag.tsx";
import { foldHours, type Hours } from "./fold-hours.ts";

/** What is known of a unit; null is said as missing, never filled in. A `Unit` of the registers fits. */
export interface ContactUnit {
  name: string;
  address: string | null;
  room: string | null;
  phone: string | null;
  email: string | null;
  url: string | null;
  hours: readonly Hours[];
  sample: boolean;
}

export interface ContactCardProps {
  unit: ContactUnit;
  /** The level of the heading. */
  level?: 2 | 3 | 4 | undefined;
  locale: Locale;
  messages: Messages;
}

/** How to reach a unit of the office. */
export function ContactCard({ unit, level = 3, locale, messages }: ContactCardProps) {
  const Heading = `h${level}` as const;
  const texts = messages.ui.contact;
  const address = [unit.address, unit.room && `${texts.room} ${unit.room}`].filter(Boolean).join(", ");
  const rows: { icon: IconName; term: string; details: unknown }[] = [
    { icon: "place", term: texts.address, details: address || texts.notKnown },
    {
      icon: "phone",
      term: texts.phone,
      details: unit.phone ? (
        <a href={`tel:${unit.phone.replace(/[^\d+]/g, "")}`}>{unit.phone}</a>
      ) : (
        texts.noPhone
      ),
    },
    {
      icon: "mail",
      term: texts.email,
      details: unit.email ? <a href={`mailto:${unit.email}`}>{unit.email}</a> : texts.noEmail,
    },
    { icon: "clock", term: texts.hours, details: <OpenHours hours={unit.hours} {...{ locale, messages }} /> },
  ];
  return (
    <article class="mg-contact-card">
      <Heading class="mg-contact-card__name">{unit.name}</Heading>
      {unit.sample && (
        <p class="mg-contact-card__sample">
          <Tag kind="sample">{messages.ui.sample}</Tag> {texts.sample}
        </p>
      )}
      <dl class="mg-contact-card__list">
        {rows.map(({ icon, term, details }) => (
          <div class="mg-contact-card__row">
            <dt>
              <Icon name={icon} />
              {term}
            </dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
      {unit.url && (
        <p>
          <a class="mg-contact-card__page" href={unit.url}>
            {texts.page}
          </a>
        </p>
      )}
    </article>
  );
}

function OpenHours({
  hours,
  locale,
  messages,
}: {
  hours: readonly Hours[];
  locale: Locale;
  messages: Messages;
}) {
  if (hours.length === 0) return <>{messages.ui.contact.noHours}</>;
  return (
    <ul class="mg-contact-card__hours">
      {foldHours(hours).map(({ first, last, from, to }) => (
        <li>
          {formatWeekday(locale, first)}
          {last !== first && ` – ${formatWeekday(locale, last)}`}: {from}–{to}
        </li>
      ))}
    </ul>
  );
}
