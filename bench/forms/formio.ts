import { type Component, type ProcessorInfo, ProcessTargets, processSync } from "@formio/core";
import { withAncestors } from "./ancestors.ts";
import type { FormEngine } from "./engine.ts";
import { type Asked, HIGHEST, LONGEST, MOST_CHOSEN, OPTIONS, type SheetAnswers, type When } from "./sheet.ts";

function logic(when: When): object {
  if ("all" in when) return { and: when.all.map(logic) };
  if ("any" in when) return { or: when.any.map(logic) };
  if ("atLeast" in when) return { ">=": [{ var: `data.${when.of}` }, when.atLeast] };
  return "is" in when
    ? { "===": [{ var: `data.${when.of}` }, when.is] }
    : { "===": [{ var: `data.${when.of}.${when.has}` }, true] };
}

const values = OPTIONS.map((value) => ({ value, label: value }));
const COMPONENTS: Record<Asked["takes"], { type: string; validate?: object; values?: object }> = {
  choice: { type: "radio", values },
  choices: { type: "selectboxes", values, validate: { maxSelectedCount: MOST_CHOSEN } },
  integer: { type: "number", validate: { min: 0, max: HIGHEST } },
  text: { type: "textfield", validate: { maxLength: LONGEST } },
  email: { type: "email" },
};

const ALL = ProcessTargets.evaluator as ProcessorInfo<unknown, unknown>[];
const VISIBILITY = ALL.filter(({ name }) => name !== "validate");

/** Choices of many are an object of ticks. */
const ticked = (answers: SheetAnswers) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      Array.isArray(answer)
        ? Object.fromEntries(OPTIONS.map((option) => [option, answer.includes(option)]))
        : answer,
    ]),
  );

/** Form.io: its processors for evaluation, which say what is hidden, clear it, and validate the rest. */
export const formio: FormEngine = {
  name: "@formio/core",
  open: (sheet) => {
    const whens = withAncestors(sheet);
    const components = sheet.flat().map(({ id, required, takes }) => {
      const when = whens.get(id);
      const component = COMPONENTS[takes];
      return {
        ...component,
        key: id,
        label: id,
        input: true,
        validate: { ...component.validate, required },
        ...(when ? { conditional: { json: logic(when) } } : {}),
      };
    }) as unknown as Component[];
    const process = (data: Record<string, unknown>, processors: ProcessorInfo<unknown, unknown>[]) => {
      const form = { components };
      const scope: { conditionals?: { path: string; conditionallyHidden: boolean }[]; errors?: unknown[] } =
        {};
      processSync({
        form,
        components,
        data: data as never,
        submission: { data },
        scope,
        processors,
      } as never);
      return scope;
    };
    const visible = ({ conditionals = [] }: ReturnType<typeof process>) => {
      const hidden = new Set(conditionals.filter((one) => one.conditionallyHidden).map(({ path }) => path));
      return components.map(({ key }) => key).filter((key) => !hidden.has(key));
    };
    return {
      whole: (answers) => {
        const data = ticked(answers);
        return () => {
          const scope = process({ ...data }, ALL);
          return () => ({ visible: visible(scope), valid: (scope.errors ?? []).length === 0 });
        };
      },
      change: (answers, of) => {
        const data = ticked(answers);
        return (to) => () => {
          const scope = process({ ...data, [of]: to }, VISIBILITY);
          return () => visible(scope);
        };
      },
    };
  },
};
