import { maskIdentifiers } from "#core/language";
import { decideRoute } from "../decide-route.ts";
import { endRoute } from "../end-route.ts";
import { end, goOn, type Step } from "../run.ts";
import { cleanText, isUnreadable, LONGEST_QUESTION, withoutMasks } from "../screening.ts";

/** Longer input is not even cleaned; a person cannot have typed it. */
const LONGEST_INPUT = 20_000;

/** Takes Unicode tricks and personal identifiers out; ends the run where nothing is left to ask. */
export const screen: Step = {
  name: "screen",
  async take(deps, run) {
    const texts = deps.messages.answers.screened;
    const raw = run.question.text.slice(0, LONGEST_INPUT);
    const cleaned = cleanText(raw);
    const { text, masked } = maskIdentifiers(cleaned);
    const screened = {
      ...run,
      text,
      masked: text.slice(0, LONGEST_QUESTION),
      notices: masked.length > 0 ? [deps.messages.answers.notices.identifiers] : [],
    };
    const stop = (why: string) => end(screened, { status: "screened", sentences: [why] });
    if (raw.trim() === "") return stop(texts.empty);
    if (isUnreadable(raw, cleaned)) return stop(texts.unreadable);
    if (text.length > LONGEST_QUESTION) {
      // Who is in danger and writes at length is not asked to shorten it.
      const decided = decideRoute(withoutMasks(text), deps);
      return decided.kind === "urgent"
        ? endRoute(deps, screened, decided)
        : stop(texts.tooLong(LONGEST_QUESTION));
    }
    if (masked.length > 0 && !/\p{L}{2}/u.test(text.replace(/\[[^\]]*\]/g, "")))
      return stop(texts.onlyIdentifiers);
    return goOn(screened);
  },
};
