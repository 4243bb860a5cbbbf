import type { Attachment, ServiceDefinition } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { conditionWords } from "../words/condition-words.ts";
import { feeInGeneral } from "../words/fee-words.ts";
import { nodesOf } from "../words/nodes-of.ts";
import { SourceLine } from "../words/source-line.tsx";

interface Props {
  service: ServiceDefinition;
  locale: Locale;
  messages: Messages;
}

/** What each branch of the matter costs, who pays nothing, whom it is paid to, and where that stands. */
export function Fees({ service, today, locale, messages }: Props & { today: string }) {
  const texts = messages.eservices.service;
  if (service.fees.length === 0) return <p>{texts.fee.nothing}</p>;
  return (
    <ul class="me-facts">
      {service.fees.map((fee) => (
        <li>
          <strong>{fee.title[locale]}</strong>: {feeInGeneral(fee, service, today, locale, messages)}
          <When condition={fee.when} {...{ service, locale, messages }} />
          {fee.exemptions?.map((exemption) => (
            <p>
              {texts.fee.free(exemption.title[locale])}{" "}
              <SourceLine source={exemption.source} messages={messages} />
            </p>
          ))}
          {(fee.amount.is === "fixed" || fee.amount.is === "computed") && (
            <p>{texts.fee.to(fee.payee[locale])}</p>
          )}
          <p>
            <SourceLine source={fee.source} messages={messages} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How long the office has, by branch. */
export function Deadlines({ service, locale, messages }: Props) {
  return (
    <ul class="me-facts">
      {service.deadlines.map((deadline) => (
        <li>
          {deadline.text[locale]}
          <When condition={deadline.when} {...{ service, locale, messages }} />
          <p>
            <SourceLine source={deadline.source} messages={messages} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What may have to be attached, and when. */
export function Attachments({ service, locale, messages }: Props) {
  const texts = messages.eservices.service;
  const attachments = nodesOf(service).filter((node): node is Attachment => node.node === "attachment");
  if (attachments.length === 0) return <p>{texts.nothingToBring}</p>;
  return (
    <ul class="me-facts">
      {attachments.map((attachment) => (
        <li>
          <strong>{attachment.label[locale]}</strong>
          {attachment.when ? (
            <When condition={attachment.when} {...{ service, locale, messages }} />
          ) : (
            <p>{attachment.requiredIf ? texts.mayStayOut : texts.always}</p>
          )}
          {attachment.hint && <p>{attachment.hint[locale]}</p>}
        </li>
      ))}
    </ul>
  );
}

function When({ condition, service, locale, messages }: Props & { condition: Attachment["when"] }) {
  if (!condition) return null;
  const words = conditionWords(condition, { definition: service, locale, messages });
  return <p>{messages.eservices.condition.when(words)}</p>;
}
