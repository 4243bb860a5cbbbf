import type { Locale, Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import { ContactCard, Notice } from "#core/ui";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerSentenceView } from "./answer-sentence.tsx";
import { AnswerSources } from "./answer-sources.tsx";
import type { StoredAnswer } from "./stored-answer.ts";

export interface AnswerViewProps {
  /** The question with personal identifiers masked. */
  question: string;
  answer: StoredAnswer;
  /** Unique on the page. */
  answerKey: string;
  units: readonly Unit[];
  /** Just given: the focus goes to its heading. */
  fresh?: boolean | undefined;
  /** Said under the text, for example when to try again. */
  remark?: string | undefined;
  locale: Locale;
  messages: Messages;
}

/** A whole answer; the one rendering for a page without JavaScript, the stream, and the conversation. */
export function AnswerView(props: AnswerViewProps) {
  const { question, answer, answerKey, units, fresh, locale, messages } = props;
  const { ask } = messages;
  const unit = units.find(({ slug }) => slug === answer.unit?.slug);
  const urgent = answer.status === "urgent";
  const actions = (
    <AnswerActions
      actions={answer.actions}
      hasUnit={Boolean(unit)}
      title={urgent ? null : ask.actions}
      {...{ locale, messages }}
    />
  );
  return (
    <article
      class={`mp-answer mp-answer--${answer.status}`}
      data-by={answer.by}
      aria-labelledby={`odpowiedz-${answerKey}`}
    >
      {question && !urgent && (
        <p class="mp-answer__question">
          <span class="mp-answer__label">{ask.asked}:</span> {question}
        </p>
      )}
      <h2 class="mp-answer__title" id={`odpowiedz-${answerKey}`} tabindex={-1} autofocus={fresh}>
        {ask.statuses[answer.status]}
      </h2>
      <AnswerText {...props} />
      {urgent && actions}
      {answer.notices.length > 0 && (
        <Notice kind="warning" messages={messages}>
          {answer.notices.map((notice) => (
            <p>{notice}</p>
          ))}
        </Notice>
      )}
      <AnswerSources sources={answer.sources} {...{ answerKey, locale, messages }} />
      {unit && (
        <div class="mp-answer__part">
          <h3>{ask.unit}</h3>
          <ContactCard unit={unit} level={4} {...{ locale, messages }} />
        </div>
      )}
      {!urgent && actions}
      <p class="mp-answer__by">{byText(answer, messages)}</p>
    </article>
  );
}

function AnswerText({ answer, answerKey, remark, locale, messages }: AnswerViewProps) {
  const sentences = answer.sentences.map((sentence) => (
    <AnswerSentenceView {...{ sentence, answerKey, locale, messages }} />
  ));
  if (answer.status === "urgent")
    return (
      <Notice kind="danger" title="112" messages={messages}>
        {sentences}
      </Notice>
    );
  return (
    <div class="mp-answer__text">
      {sentences}
      {remark && <p>{remark}</p>}
    </div>
  );
}

function byText({ by, status }: StoredAnswer, { ask }: Messages): string {
  if (status !== "answered" && status !== "partial") return ask.by.fixed;
  return by === "built-in" ? ask.by.builtIn : ask.by.model(by.slice("model:".length));
}
