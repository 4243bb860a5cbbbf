import type { DeadlineDue, Evaluation, FeeDue } from "#core/forms";
import { formatDate, formatMoney, type Locale, type Messages } from "#core/i18n";
import { feeInCase } from "../words/fee-words.ts";
import { SourceLine } from "../words/source-line.tsx";

interface Props {
  seen: Evaluation;
  locale: Locale;
  messages: Messages;
}

/** What is to pay: each part with its exemption, payee and basis; the sum where all parts are known amounts. */
export function FeesDue({ seen, locale, messages }: Props) {
  const texts = messages.eservices.check;
  const { fees } = seen;
  if (fees.length === 0) return <p>{texts.feeNone}</p>;
  const amounts = fees.flatMap((due) => (isAmount(due) ? [due.grosze ?? 0] : []));
  const whole = amounts.length === fees.length && fees.length > 1;
  return (
    <>
      <ul class="me-facts">
        {fees.map((due) => (
          <li>
            <strong>{due.fee.title[locale]}</strong>: {feeInCase(due, locale, messages)}
            {due.exemption && (
              <p>
                {texts.exemption(due.exemption.title[locale])}{" "}
                <SourceLine source={due.exemption.source} messages={messages} />
              </p>
            )}
            {isAmount(due) && due.grosze !== 0 && (
              <p>{messages.eservices.service.fee.to(due.fee.payee[locale])}</p>
            )}
            <p>
              <SourceLine source={due.fee.source} messages={messages} />
            </p>
          </li>
        ))}
      </ul>
      {whole && (
        <p>
          {texts.feeTotal}:{" "}
          <strong>
            {formatMoney(
              locale,
              amounts.reduce((total, one) => total + one, 0),
            )}
          </strong>
        </p>
      )}
    </>
  );
}

const isAmount = ({ exemption, fee, grosze }: FeeDue) =>
  exemption !== null || fee.amount.is === "none" || grosze !== null;

/** The office's term, with the day on which it would end if the matter came in today. */
export function DeadlineFact({ seen, locale, messages }: Props) {
  const texts = messages.eservices.check;
  const { deadline: due } = seen;
  if (!due) return <p>{texts.deadlineUnknown}</p>;
  return (
    <>
      <p>{due.deadline.text[locale]}</p>
      <p>{deadlineWords(due, locale, messages)}</p>
      <p>
        <SourceLine source={due.deadline.source} messages={messages} />
      </p>
    </>
  );
}

function deadlineWords({ deadline, ends }: DeadlineDue, locale: Locale, messages: Messages): string {
  const texts = messages.eservices.check;
  if (deadline.is === "without-delay") return texts.withoutDelay;
  if (deadline.is === "none") return texts.noDeadline;
  if (deadline.is === "unpublished" || !ends) return texts.unpublishedDeadline;
  const { effectiveEnd, nominalEnd } = ends;
  const date = texts.deadlineDate(formatDate(locale, effectiveEnd));
  return nominalEnd === effectiveEnd
    ? date
    : `${date} ${texts.deadlineMoved(formatDate(locale, nominalEnd))}`;
}

/** What the person brings, in this case. */
export function AttachmentsDue({ seen, locale, messages }: Props) {
  const texts = messages.eservices.check;
  if (seen.attachments.length === 0) return <p>{texts.noAttachments}</p>;
  return (
    <ul>
      {seen.attachments.map(({ hint, label }) => (
        <li>
          <strong>{label[locale]}</strong>
          {hint && ` ${hint[locale]}`}
        </li>
      ))}
    </ul>
  );
}
