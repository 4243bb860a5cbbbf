import { cite } from "../cite.ts";
import type { Run, Step } from "../run.ts";
import type { AnswerAction, AnswerDeps, AnswerSource } from "../types.ts";
import { personAction, unitActions, unitCard } from "../unit-card.ts";

/** Numbers the sources, quotes their spans, and adds what the reader can do next. */
export const present: Step = {
  name: "present",
  async take(deps, run) {
    const { sentences, sources } = cite(run.supported, run.hits, deps.lemmatizer);
    const passage = run.hits[run.supported[0]!.passages[0]!]!.passage;
    const unit = (await deps.units()).find(({ slug }) => slug === passage.unit);
    const partial = run.dropped > 0 || run.partial;
    return {
      kind: "answer",
      answer: {
        status: partial ? "partial" : "answered",
        sentences,
        sources,
        unit: unit ? unitCard(unit) : null,
        actions: [
          ...run.actions,
          sourceAction(deps, sources[0]!),
          ...(unit ? unitActions(unit, deps.messages) : []),
          personAction(deps),
        ],
        notices: notices(deps, run, partial, sources, unit?.name ?? null),
      },
    };
  },
};

function sourceAction({ messages }: AnswerDeps, { url }: AnswerSource): AnswerAction {
  return { kind: "source", label: messages.answers.actions.source, url };
}

function notices(
  { messages }: AnswerDeps,
  run: Run,
  partial: boolean,
  sources: AnswerSource[],
  unit: string | null,
): string[] {
  const texts = messages.answers.notices;
  const foreign = run.language !== "pl" || run.question.language !== "pl";
  const cited = run.supported.flatMap(({ passages }) =>
    passages.map((position) => run.hits[position]!.passage),
  );
  const disagrees = run.disagrees && run.supported.length > 1;
  return [
    ...run.notices,
    ...(disagrees ? [texts.disagree(unit)] : partial ? [texts.partial] : []),
    ...(foreign && cited.some(({ language }) => language === "pl") ? [texts.language] : []),
    ...(sources.some(({ sample }) => sample) ? [texts.sample] : []),
  ];
}
