import FormOfSchema from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { withAncestors } from "./ancestors.ts";
import type { FormEngine } from "./engine.ts";
import { type Asked, HIGHEST, LONGEST, MOST_CHOSEN, OPTIONS, type When } from "./sheet.ts";

function schemaOf(when: When): object {
  if ("all" in when) return { allOf: when.all.map(schemaOf) };
  if ("any" in when) return { anyOf: when.any.map(schemaOf) };
  const value =
    "atLeast" in when
      ? { type: "number", minimum: when.atLeast }
      : "is" in when
        ? { const: when.is }
        : { type: "array", contains: { const: when.has } };
  return { required: [when.of], properties: { [when.of]: value } };
}

const PROPERTIES: Record<Asked["takes"], object> = {
  choice: { type: "string", enum: OPTIONS },
  choices: {
    type: "array",
    items: { type: "string", enum: OPTIONS },
    uniqueItems: true,
    minItems: 1,
    maxItems: MOST_CHOSEN,
  },
  integer: { type: "integer", minimum: 0, maximum: HIGHEST },
  text: { type: "string", maxLength: LONGEST },
  email: { type: "string", format: "email" },
};

interface State {
  retrievedSchema: { properties?: Record<string, unknown> };
  errors: readonly unknown[];
}

/** RJSF with ajv: the state that its `Form` computes for its fields, with validation as one types. */
export const rjsf: FormEngine = {
  name: "@rjsf/core",
  open: (sheet) => {
    const whens = withAncestors(sheet);
    const properties = (asked: readonly Asked[]) => ({
      properties: Object.fromEntries(asked.map(({ id, takes }) => [id, PROPERTIES[takes]])),
      required: asked.filter(({ required }) => required).map(({ id }) => id),
    });
    const questions = sheet.flat();
    const schema = {
      type: "object",
      ...properties(questions.filter(({ when }) => when === null)),
      allOf: questions.flatMap((asked) => {
        const when = whens.get(asked.id);
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        return when ? [{ if: schemaOf(when), then: properties([asked]) }] : [];
      }),
    };
    const props = { schema, validator, formData: {} };
    const form = new (
      FormOfSchema as never as new (
        given: object,
      ) => { getStateFromProps: (...given: unknown[]) => State }
    )(props);
    const state = (formData: object, liveValidate: boolean) =>
      form.getStateFromProps({ ...props, formData, liveValidate }, formData);
    const visible = ({ retrievedSchema }: State) => Object.keys(retrievedSchema.properties ?? {});
    return {
      whole: (answers) => () => {
        const seen = state(answers, true);
        return () => ({ visible: visible(seen), valid: seen.errors.length === 0 });
      },
      change: (answers, of) => (to) => () => {
        const seen = state({ ...answers, [of]: to }, false);
        return () => visible(seen);
      },
    };
  },
};
