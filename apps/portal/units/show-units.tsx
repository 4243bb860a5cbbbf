import { type Locale, localePath, type Messages } from "#core/i18n";
import { everyone } from "#core/identity";
import { listUnits, type Unit } from "#core/registers";
import { Card, Notice } from "#core/ui";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";

const SHOWN_DUTIES = 6;

/** GET /urzad-kontakt: all units with what they do. */
export const showUnits = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/urzad-kontakt",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const units = await listUnits(deps.db);
    const content = (
      <>
        <h1>{messages.units.title}</h1>
        <p class="mg-lead">{messages.units.lead}</p>
        <Notice kind="danger" title="112" messages={messages}>
          <p>{messages.units.emergency}</p>
        </Notice>
        {units.length === 0 && <p>{messages.units.none}</p>}
        <div class="mg-grid">
          {units.map((unit) => (
            <UnitCard {...{ unit, locale, messages }} />
          ))}
        </div>
      </>
    );
    return page(deps, c, { title: messages.units.title, content });
  },
});

function UnitCard({ unit, locale, messages }: { unit: Unit; locale: Locale; messages: Messages }) {
  const more = unit.duties.length > SHOWN_DUTIES ? "…" : "";
  return (
    <div lang={locale === "pl" ? undefined : "pl"}>
      <Card title={unit.name} href={localePath(locale, `/urzad-kontakt/${unit.slug}`)} level={2}>
        <p>
          {unit.duties.slice(0, SHOWN_DUTIES).join(", ")}
          {more}
        </p>
        {unit.phone && (
          <p lang={locale}>
            {messages.ui.contact.phone}: {unit.phone}
          </p>
        )}
      </Card>
    </div>
  );
}
