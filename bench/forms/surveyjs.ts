import { Model } from "survey-core";
import type { FormEngine } from "./engine.ts";
import { type Asked, HIGHEST, LONGEST, MOST_CHOSEN, OPTIONS, type When } from "./sheet.ts";

function expression(when: When): string {
  if ("all" in when) return `(${when.all.map(expression).join(" and ")})`;
  if ("any" in when) return `(${when.any.map(expression).join(" or ")})`;
  if ("atLeast" in when) return `{${when.of}} >= ${when.atLeast}`;
  return "is" in when ? `{${when.of}} = '${when.is}'` : `{${when.of}} contains '${when.has}'`;
}

const QUESTIONS: Record<Asked["takes"], object> = {
  choice: { type: "radiogroup", choices: OPTIONS },
  choices: {
    type: "checkbox",
    choices: OPTIONS,
    validators: [{ type: "answercount", maxCount: MOST_CHOSEN }],
  },
  integer: { type: "text", inputType: "number", min: 0, max: HIGHEST },
  text: { type: "text", validators: [{ type: "text", maxLength: LONGEST }] },
  email: { type: "text", validators: [{ type: "email" }] },
};

/** SurveyJS: a model that takes the answers and validates all pages. Hidden answers are cleared, so none is read. */
export const surveyjs: FormEngine = {
  name: "survey-core",
  open: (sheet) => {
    const model = new Model({
      clearInvisibleValues: "onHidden",
      pages: sheet.map((questions, at) => ({
        name: `p${at}`,
        elements: questions.map(({ id, required, takes, when }) => ({
          ...QUESTIONS[takes],
          name: id,
          isRequired: required,
          ...(when ? { visibleIf: expression(when) } : {}),
        })),
      })),
    });
    const visible = () => model.getAllQuestions(true).map(({ name }) => name);
    return {
      whole: (answers) => () => {
        model.data = answers;
        const valid = model.validate(false);
        return () => ({ visible: visible(), valid });
      },
      change: (answers, of) => {
        model.data = answers;
        return (to) => () => {
          model.setValue(of, to);
          return visible;
        };
      },
    };
  },
};
