import type { Draft } from "#core/drafts";
import type { Answers, RawAnswer, ServiceDefinition } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { Notice, Radios } from "#core/ui";
import { answerText } from "../fields/answer-text.ts";
import { fieldOf } from "../page/read-form.ts";
import { askedNode } from "../words/nodes-of.ts";

const FIELD = "_wybor";
const HERE = "tu";

export const disputeField = (id: string) => `${FIELD}-${id}`;

interface Props {
  draft: Draft;
  definition: ServiceDefinition;
  /** The questions of this page that were answered in two windows. */
  ids: readonly string[];
  /** Those that were left undecided, although the page was sent. */
  undecided: readonly string[];
  locale: Locale;
  messages: Messages;
}

/** The choice between the answers that two windows gave to one question. */
export function Disputes({ draft, definition, ids, undecided, locale, messages }: Props) {
  const texts = messages.eservices.form;
  return (
    <Notice kind="warning" title={texts.disputedFields} messages={messages}>
      <p>{texts.disputed}</p>
      {ids.map((id) => {
        const node = askedNode(definition, id);
        if (!node) return null;
        const say = (answer: RawAnswer | undefined) => answerText(answer, node, locale, messages);
        const others = draft.unsettled[id] ?? [];
        return (
          <Radios
            id={disputeField(id)}
            name={disputeField(id)}
            label={node.label[locale]}
            options={[
              { value: HERE, label: texts.disputedHere(say(draft.answers[id])) },
              ...others.map((answer, at) => ({
                value: String(at),
                label: texts.disputedThere(say(answer)),
              })),
            ]}
            error={undecided.includes(id) ? texts.disputed : undefined}
            messages={messages}
          />
        );
      })}
    </Notice>
  );
}

/** What was chosen: the answers taken from the other window, and the questions that are settled by it. */
export function readDisputes(draft: Draft, form: FormData): { taken: Answers; settled: readonly string[] } {
  const taken: Record<string, RawAnswer> = {};
  const settled: string[] = [];
  for (const [id, others] of Object.entries(draft.unsettled)) {
    const word = fieldOf(form, disputeField(id));
    const other = /^\d{1,2}$/.test(word) ? others[Number(word)] : undefined;
    if (other !== undefined) taken[id] = other;
    if (other !== undefined || word === HERE) settled.push(id);
  }
  return { taken, settled };
}
