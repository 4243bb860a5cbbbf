import { readDefinition } from "#core/drafts";
import type { Wrong } from "#core/forms";
import { formatDate, formatMoney, formatNumber, type Locale, type Messages } from "#core/i18n";
import { everyone } from "#core/identity";
import { findUnit, listUnits } from "#core/registers";
import { Notice } from "#core/ui";
import type { Route } from "#core/web";
import { BetterServices, betterServices } from "../catalogue/better-services.tsx";
import type { EservicesDeps } from "../deps.ts";
import { answerText } from "../fields/answer-text.ts";
import { faultSummary } from "../fields/fault-summary.ts";
import { type Case, openCase } from "../form/open-case.ts";
import { NearbyNotice } from "../nearby/nearby-notice.tsx";
import { nearbyReports } from "../nearby/nearby-reports.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { Clause } from "../words/clause.tsx";
import { dayOf } from "../words/day-of.ts";
import { ExitNotice } from "../words/exit-notice.tsx";
import { askedNode } from "../words/nodes-of.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { AttachmentsDue, DeadlineFact, FeesDue } from "./check-facts.tsx";
import { hiddenAnswers } from "./hidden-answers.ts";
import { Sending } from "./sending.tsx";
import { type TariffChange, tariffChanges } from "./tariff-changes.ts";
import { whatLacks } from "./what-lacks.ts";

/** GET /e-uslugi/wnioski/:id/sprawdz: everything once more before it is handed in. */
export const showCheck = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/sprawdz`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { current, definition, draft, moved, seen } = opened;
    if (moved && current) return c.redirect(draftPath(locale, draft.id, "zmiany"), 303);
    const texts = messages.eservices.check;
    const { identity, ...service } = messages.eservices.service;
    const lacking = whatLacks(seen, definition);
    const disputed = Object.keys(draft.unsettled);
    const hidden = hiddenAnswers(opened);
    const changes = await changesSince(deps, opened);
    const unit = await findUnit(deps.db, definition.unit);
    const better = seen.exit ? null : await betterServices(deps, opened, locale);
    const content = (
      <div class="me-checking">
        <p class="me-step">{definition.title[locale]}</p>
        <h1>{texts.title}</h1>
        <p class="mg-lead me-screen">{texts.lead}</p>
        {!current && (
          <Notice kind="warning" title={messages.eservices.changes.withdrawn} messages={messages}>
            <p>{messages.eservices.changes.withdrawnText}</p>
          </Notice>
        )}
        {seen.exit && (
          <ExitNotice
            exit={seen.exit}
            services={deps.services}
            units={await listUnits(deps.db)}
            {...{ locale, messages }}
          />
        )}
        {better && <BetterServices {...better} {...{ locale, messages }} />}
        {!seen.exit && (
          <div class="me-screen">
            {lacking.answers.length > 0 && (
              <Notice kind="warning" title={texts.faults} messages={messages}>
                <p>{texts.faultsLead}</p>
                <Faults of={lacking.answers} {...{ opened, locale, messages }} />
              </Notice>
            )}
            {lacking.files.length > 0 && (
              <Notice kind="info" title={texts.filesMissing} messages={messages}>
                <p>{texts.filesMissingLead}</p>
                <Faults of={lacking.files} {...{ opened, locale, messages }} />
              </Notice>
            )}
          </div>
        )}
        {disputed.length > 0 && (
          <Notice kind="warning" title={messages.eservices.form.disputedFields} messages={messages}>
            <p>{texts.disputed}</p>
            <ul>
              {disputed.map((id) => (
                <li>
                  <a href={`${draftPath(locale, draft.id, pageOf(opened, id))}?zmiana`}>
                    {askedNode(definition, id)?.label[locale] ?? id}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div class="me-screen">
          <NearbyNotice reports={await nearbyReports(deps, opened)} {...{ definition, locale, messages }} />
        </div>
        <CheckAnswers area={deps.city.area} {...{ opened, locale, messages }} />
        {hidden.length > 0 && (
          <section aria-labelledby="zbedne">
            <h2 id="zbedne">{texts.hidden}</h2>
            <p>{texts.hiddenLead}</p>
            <ul>
              {hidden.map(({ answer, node }) => (
                <li>
                  {node.label[locale]}: {answerText(answer, node, locale, messages)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {!seen.exit && (
          <>
            <section>
              <h2>{texts.fee}</h2>
              <FeesDue {...{ seen, locale, messages }} />
            </section>
            <section>
              <h2>{texts.attachments}</h2>
              <AttachmentsDue {...{ seen, locale, messages }} />
            </section>
            <section>
              <h2>{texts.deadline}</h2>
              <DeadlineFact {...{ seen, locale, messages }} />
            </section>
            <section>
              <h2>{texts.signature}</h2>
              <p>
                {definition.signature.required ? service.signatureRequired : service.signatureNotRequired}{" "}
                {definition.signature.why[locale]}
              </p>
              <p>{identity[definition.assurance]}</p>
            </section>
            <section>
              <h2>{texts.since}</h2>
              {changes.form && <p>{texts.sinceForm(formatDate(locale, dayOf(draft.createdAt)))}</p>}
              {changes.tariffs.map(({ before, now, title, unit: measure }) => {
                const say = (value: number) =>
                  measure === "grosze" ? formatMoney(locale, value) : formatNumber(locale, value);
                return <p>{texts.sinceTariff(title[locale], say(before), say(now))}</p>;
              })}
              {!changes.form && changes.tariffs.length === 0 && <p>{texts.sinceNothing}</p>}
              <p>{texts.lawOfSending}</p>
            </section>
          </>
        )}
        <section>
          <h2>{texts.clause}</h2>
          <Clause definition={definition} locale={locale} messages={messages} />
        </section>
        {!seen.exit && (
          <Sending
            incomplete={lacking.answers.length > 0}
            missingFiles={lacking.files.map(({ node }) => askedNode(definition, node)?.label[locale] ?? node)}
            disputed={disputed.length > 0}
            {...{ unit, locale, messages }}
          />
        )}
        <p class="mg-row me-screen">
          <a href={draftPath(locale, draft.id, "zapisane")}>{messages.eservices.kept.show}</a>
          <a href={draftPath(locale, draft.id, "usun")}>{messages.eservices.removal.title}</a>
        </p>
      </div>
    );
    return page(deps, c, {
      title: `${texts.title} – ${definition.title[locale]}`,
      personal: true,
      content,
    });
  },
});

/** What is missing or wrong, each with a link to where it is answered. */
function Faults({ of, opened, locale, messages }: { of: readonly Wrong[] } & FaultsProps) {
  const { definition, draft } = opened;
  const faults = faultSummary(of, definition, locale, messages, draft.answers);
  return (
    <ul>
      {faults.map(({ field, text }, at) => (
        <li>
          <a href={`${draftPath(locale, draft.id, of[at]?.page)}?zmiana#${field}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

interface FaultsProps {
  opened: Case;
  locale: Locale;
  messages: Messages;
}

const pageOf = ({ definition }: Case, id: string): string | undefined =>
  definition.pages.find(({ nodes }) =>
    nodes.some(
      (node) => node.id === id || (node.node === "group" && node.nodes.some((one) => one.id === id)),
    ),
  )?.id;

async function changesSince(
  deps: EservicesDeps,
  { definition, draft }: Case,
): Promise<{ form: boolean; tariffs: TariffChange[] }> {
  const form = draft.begunWith !== draft.definitionHash;
  const begun = form ? ((await readDefinition(deps.db, draft.begunWith)) ?? definition) : definition;
  return {
    form,
    tariffs: tariffChanges(
      { definition: begun, day: dayOf(draft.createdAt) },
      { definition, day: deps.today() },
    ),
  };
}
