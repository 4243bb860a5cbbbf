import {
  type AnswerTrial,
  type Calibration,
  calibrationOf,
  type Judged,
  type JudgedFigures,
  judgeAnswer,
  judgedFigures,
  judgedOf,
  type LabelledAnswer,
  type Verdict,
} from "#core/answers";
import { NeedsModel, runTask } from "#core/models";
import { unreachable } from "./compare-answers.ts";
import type { Contestant } from "./contestant.ts";
import type { KeptResults } from "./kept-results.ts";
import { perform } from "./perform.ts";

/** A model that labels answers, by what it is asked to label. */
export interface Judge {
  name: string;
  /** How far it agrees with the labelled answers. */
  calibrate(labelled: readonly LabelledAnswer[]): Promise<Calibration>;
  /** What it says of the answers of a run. */
  judge(model: string, trials: readonly AnswerTrial[]): Promise<JudgedFigures>;
}

/** A verdict, or why there is none. */
interface JudgedAnswer {
  verdict: Verdict | null;
  why: string | null;
}

export function openJudge(
  contestant: Contestant,
  kept: KeptResults,
  { atOnce, tell }: { atOnce: number; tell: () => void },
): Judge {
  /** The verdicts in the order of what is judged; null where the judge gave none. */
  async function verdicts(asked: readonly { key: string; judged: Judged }[]): Promise<(Verdict | null)[]> {
    const pieces = asked.map(({ judged, key }) => ({
      key: `judge ${contestant.key} ${key}`,
      async perform(): Promise<JudgedAnswer> {
        const piece = `judge ${contestant.key} ${key}`;
        try {
          const { output } = await runTask(judgeAnswer, judged, undefined, contestant.caller(piece));
          return { verdict: output, why: null };
        } catch (error) {
          if (!(error instanceof NeedsModel)) throw error;
          return { verdict: null, why: error.why };
        } finally {
          contestant.callsOf(piece);
        }
      },
      unreachable: ({ why }: JudgedAnswer) => unreachable({ fault: why }),
    }));
    // What the judge did not see is asked again the next time: it says nothing of the answers.
    await perform(pieces, kept, { atOnce, tell, keepsFaults: false });
    return pieces.map(({ key }) => (kept.get(key) as JudgedAnswer | undefined)?.verdict ?? null);
  }
  return {
    name: contestant.name,
    async calibrate(labelled) {
      const given = await verdicts(
        labelled.map((one) => ({ key: `label ${one.id}`, judged: judgedOf(one) })),
      );
      return calibrationOf(labelled, new Map(labelled.map(({ id }, n) => [id, given[n] ?? null])));
    },
    async judge(model, trials) {
      const answers = trials.flatMap(({ id, question, quotes, sentences, status }) =>
        status === "answered" || status === "partial"
          ? [
              {
                id,
                judged: { question, answer: sentences.map(({ text }) => text).join(" "), passages: quotes },
              },
            ]
          : [],
      );
      return judgedFigures(
        await verdicts(answers.map(({ id, judged }) => ({ key: `${model} ${id}`, judged }))),
      );
    },
  };
}
