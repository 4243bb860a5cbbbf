import { readDefinition } from "#core/drafts";
import { formatDate, formatMoney, formatNumber } from "#core/i18n";
import { everyone } from "#core/identity";
import { findUnit, listUnits } from "#core/registers";
import { ContactCard, Notice } from "#core/ui";
import type { Route } from "#core/web";
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
import { type TariffChange, tariffChanges } from "./tariff-changes.ts";

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
    const { wrong } = seen;
    const faults = faultSummary(wrong, definition, locale, messages, draft.answers);
    const disputed = Object.keys(draft.unsettled);
    const hidden = hiddenAnswers(opened);
    const changes = await changesSince(deps, opened);
    const unit = await findUnit(deps.db, definition.unit);
    const content = (
      <div class="me-checking">
        <p class="me-step">{definition.title[locale]}</p>
        <h1>{texts.title}</h1>
        <p class="mg-lead">{texts.lead}</p>
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
        {!seen.exit && faults.length > 0 && (
          <Notice kind="warning" title={texts.faults} messages={messages}>
            <p>{texts.faultsLead}</p>
            <ul>
              {faults.map(({ field, text }, at) => (
                <li>
                  <a href={`${draftPath(locale, draft.id, wrong[at]?.page)}?zmiana#${field}`}>{text}</a>
                </li>
              ))}
            </ul>
          </Notice>
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
        <NearbyNotice reports={await nearbyReports(deps, opened)} {...{ definition, locale, messages }} />
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
            <h2>{texts.fee}</h2>
            <FeesDue {...{ seen, locale, messages }} />
            <h2>{texts.attachments}</h2>
            <AttachmentsDue {...{ seen, locale, messages }} />
            <h2>{texts.deadline}</h2>
            <DeadlineFact {...{ seen, locale, messages }} />
            <h2>{texts.signature}</h2>
            <p>
              {definition.signature.required ? service.signatureRequired : service.signatureNotRequired}{" "}
              {definition.signature.why[locale]}
            </p>
            <p>{identity[definition.assurance]}</p>
            <h2>{texts.since}</h2>
            {changes.form && <p>{texts.sinceForm(formatDate(locale, dayOf(draft.createdAt)))}</p>}
            {changes.tariffs.map(({ before, now, title, unit: measure }) => {
              const say = (value: number) =>
                measure === "grosze" ? formatMoney(locale, value) : formatNumber(locale, value);
              return <p>{texts.sinceTariff(title[locale], say(before), say(now))}</p>;
            })}
            {!changes.form && changes.tariffs.length === 0 && <p>{texts.sinceNothing}</p>}
            <p>{texts.lawOfSending}</p>
          </>
        )}
        <h2>{texts.clause}</h2>
        <Clause definition={definition} locale={locale} messages={messages} />
        {!seen.exit && (
          <section class="me-sending" aria-labelledby="zlozenie">
            <h2 id="zlozenie">{texts.sending}</h2>
            <p>{texts.sendingClosed}</p>
            {faults.length > 0 || disputed.length > 0 ? (
              <p>{texts.sendingIncomplete}</p>
            ) : (
              <>
                <p>{texts.sendingPrint}</p>
                <ol>
                  {texts.sendingSteps.map((step) => (
                    <li>{step}</li>
                  ))}
                </ol>
                <p>{texts.sendingMail}</p>
              </>
            )}
            {unit && <ContactCard unit={unit} locale={locale} messages={messages} />}
            <p class="me-paper">{texts.signHere}: …………………………………………………………</p>
          </section>
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
