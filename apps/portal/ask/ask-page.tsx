import type { Child } from "hono/jsx";
import type { Turn } from "#core/conversations";
import { type Locale, localePath, type Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import { Button, ErrorSummary, type FieldFault, LinkButton, Notice } from "#core/ui";
import { AnswerView } from "./answer-view.tsx";
import { FeedbackForm, type FeedbackFormProps } from "./feedback-form.tsx";
import { InfoLayers, MachineNotice } from "./info-layers.tsx";
import { Examples, QuestionBox, type QuestionBoxProps } from "./question-box.tsx";
import { type StoredAnswer, storedAnswer } from "./stored-answer.ts";

/** An answer as the page shows it first; `turn` is null where it was not kept. */
export interface CurrentAnswer {
  question: string;
  answer: StoredAnswer;
  turn: string | null;
  fresh: boolean;
  judged: boolean;
  remark?: string | undefined;
}

interface Common {
  units: readonly Unit[];
  locale: Locale;
  messages: Messages;
}

export interface AskPageProps extends Common {
  officeName: string;
  keepDays: number;
  current: CurrentAnswer | null;
  /** Earlier turns, the newest first. */
  earlier: readonly Turn[];
  box?: Pick<QuestionBoxProps, "question" | "questionError" | "day" | "dayError" | "here">;
  feedback?: Pick<FeedbackFormProps, "errors" | "sent">;
  removed?: boolean;
  /** An answer was given, but the browser sent no session that opens it. */
  unseen?: boolean;
}

/** `/zapytaj`: the newest answer, the box, the conversation so far. */
export function AskPage(props: AskPageProps) {
  const { current, earlier, box = {}, locale, messages } = props;
  const { ask } = messages;
  return (
    <>
      <ErrorSummary errors={faultsOf(props)} messages={messages} />
      {props.removed && (
        <Notice kind="success" title={ask.removedTitle} role="status" messages={messages}>
          <p>{ask.removed}</p>
        </Notice>
      )}
      {props.unseen && (
        <Notice kind="warning" title={ask.unseenTitle} role="status" messages={messages}>
          <p>{ask.unseen}</p>
        </Notice>
      )}
      <h1>{ask.title}</h1>
      <p class="mg-lead">{ask.lead}</p>
      <MachineNotice {...{ locale, messages }} />
      <div class="mp-ask">
        <ask-box data-working={ask.working} data-arrived={ask.arrived}>
          <p class="mg-hidden" role="status" data-said />
          <div data-answer>{current && <CurrentAnswerView {...props} current={current} />}</div>
          <QuestionBox {...box} {...{ locale, messages }} />
          <div data-rest>
            <AfterBox hasAnswer={current !== null} {...{ earlier, units: props.units, locale, messages }} />
          </div>
        </ask-box>
        <InfoLayers officeName={props.officeName} keepDays={props.keepDays} {...{ locale, messages }} />
      </div>
    </>
  );
}

export function CurrentAnswerView({
  current,
  feedback,
  units,
  locale,
  messages,
}: Common & { current: CurrentAnswer; feedback?: AskPageProps["feedback"] }) {
  const { question, answer, turn, fresh, remark } = current;
  return (
    <>
      <AnswerView
        answerKey={turn?.slice(0, 8) ?? "teraz"}
        {...{ question, answer, units, fresh, remark, locale, messages }}
      />
      {turn && answer.status !== "screened" && answer.status !== "failed" && (
        <FeedbackForm
          turn={turn}
          given={current.judged}
          errors={feedback?.errors}
          sent={feedback?.sent}
          {...{ locale, messages }}
        />
      )}
    </>
  );
}

/** What follows the box: examples at first, later the conversation and what can be done with it. */
export function AfterBox({
  hasAnswer,
  earlier,
  ...common
}: Common & { hasAnswer: boolean; earlier: readonly Turn[] }) {
  if (!hasAnswer) return <Examples locale={common.locale} messages={common.messages} />;
  return (
    <>
      {earlier.length > 0 && <Earlier turns={earlier} {...common} />}
      <ConversationTools {...common} />
    </>
  );
}

function Earlier({ turns, units, locale, messages }: Common & { turns: readonly Turn[] }) {
  const shown = turns.flatMap(({ id, question, answer }): Child[] => {
    const read = storedAnswer.safeParse(answer);
    if (!read.success) return [];
    return [
      <details class="mg-details">
        <summary class="mg-details__summary">{question || messages.ask.statuses[read.data.status]}</summary>
        <div class="mg-details__body">
          <AnswerView
            answerKey={id.slice(0, 8)}
            question=""
            answer={read.data}
            {...{ units, locale, messages }}
          />
        </div>
      </details>,
    ];
  });
  return (
    <section aria-labelledby="rozmowa">
      <h2 id="rozmowa">{messages.ask.conversation}</h2>
      {shown}
    </section>
  );
}

function ConversationTools({ locale, messages: { ask } }: Common) {
  return (
    <div class="mg-row mp-tools">
      <form method="post" action={localePath(locale, "/zapytaj/usun")} novalidate>
        <Button kind="quiet">{ask.remove}</Button>
      </form>
      <LinkButton kind="quiet" href={localePath(locale, "/zapytaj/pobierz")}>
        {ask.download}
      </LinkButton>
    </div>
  );
}

function faultsOf({ box, feedback, current }: AskPageProps): FieldFault[] {
  const faults: (FieldFault | undefined)[] = [
    box?.questionError ? { field: "pytanie", text: box.questionError } : undefined,
    box?.dayError ? { field: "dzien", text: box.dayError } : undefined,
    feedback?.errors?.helpful
      ? { field: `pomocna-${current?.turn}`, text: feedback.errors.helpful }
      : undefined,
    feedback?.errors?.comment
      ? { field: `komentarz-${current?.turn}`, text: feedback.errors.comment }
      : undefined,
  ];
  return faults.filter((fault) => fault !== undefined);
}
