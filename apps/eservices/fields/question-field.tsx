import type { Child } from "hono/jsx";
import { dayParts, type Fault, type Kind, type Question } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import {
  AddressField,
  type AddressPart,
  Checkboxes,
  DateField,
  type DatePart,
  type FieldProps,
  FileField,
  ParcelField,
  type ParcelPart,
  PeriodField,
  type PeriodFieldProps,
  PlaceField,
  type PlacePart,
  Radios,
  Select,
  TextArea,
  TextField,
  type TextFieldProps,
} from "#core/ui";
import { faultText } from "./fault-text.ts";
import { ASKED, idOfName } from "./names.ts";
import { wrongParts } from "./wrong-parts.ts";

/** Id of the list of streets that the page has once. */
export const STREETS = "_streets";

/** From so many options on, a list is easier than radios; not where options have words of their own below them. */
const MANY_OPTIONS = 8;
const SHORT_TEXT = 40;

export interface QuestionFieldProps {
  question: Question;
  /** What it is sent under. */
  name: string;
  required: boolean;
  /** As typed. */
  raw: unknown;
  fault: Fault | undefined;
  /** The values offered now, where not all are. */
  offered: readonly string[] | undefined;
  locale: Locale;
  messages: Messages;
  /** It is the first of those that an answer has brought: that is said, and the focus comes to it. */
  further?: boolean | undefined;
  /** What finds a place on the map, beside its words. */
  finder?: ((id: string, raw: unknown) => Child) | undefined;
  /** The field of a question that takes files. */
  files: ((field: FieldProps) => Child) | undefined;
}

/** The field of a question, by its kind, with what was typed and what is wrong with it. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, name, raw, fault, offered, locale, messages } = props;
  const { answer, autofill } = question;
  const field: FieldProps = {
    id: idOfName(name),
    name,
    label: question.label[locale],
    hint: hintOf(props),
    error: fault && faultText(fault, question, locale, messages),
    optional: !props.required,
    autofocus: props.further,
    messages,
  };
  const parts = fault && wrongParts(fault, answer, raw);
  const line = { ...field, value: typed(raw), autocomplete: autofill };
  switch (answer.kind) {
    case "text":
      return (
        <TextField {...line} width={(answer.longest ?? SHORT_TEXT + 1) > SHORT_TEXT ? "full" : "medium"} />
      );
    case "long-text":
      return <TextArea {...line} limit={answer.longest} />;
    case "choice": {
      const options = optionsOf(answer, offered, locale);
      const long = options.length >= MANY_OPTIONS && options.every(({ hint }) => hint === undefined);
      return long ? (
        <Select {...field} options={options} value={typed(raw)} />
      ) : (
        <>
          <Asked name={name} />
          <Radios {...field} options={options} value={typed(raw)} />
        </>
      );
    }
    case "yes-no": {
      const options = (["yes", "no"] as const).map((value) => ({ value, label: messages.forms[value] }));
      return (
        <>
          <Asked name={name} />
          <Radios {...field} options={options} value={typed(raw)} inline />
        </>
      );
    }
    case "choices":
      return (
        <>
          <Asked name={name} />
          <Checkboxes
            {...field}
            options={optionsOf(answer, offered, locale)}
            values={Array.isArray(raw) ? raw.filter((one) => typeof one === "string") : []}
          />
        </>
      );
    case "date":
      return (
        <DateField
          {...field}
          value={dayParts(raw)}
          birthday={answer.birthday && autofill !== undefined}
          wrong={(parts ?? undefined) as DatePart[] | undefined}
        />
      );
    case "period":
      return (
        <PeriodField
          {...field}
          value={{ from: dayParts(partsTyped(raw).from), to: dayParts(partsTyped(raw).to) }}
          wrong={(parts ?? undefined) as PeriodFieldProps["wrong"]}
        />
      );
    case "address":
      return (
        <AddressField
          {...field}
          value={partsTyped(raw)}
          wrong={parts as AddressPart[] | undefined}
          inCity={answer.inCity}
          own={autofill !== undefined}
          streetList={answer.inCity ? STREETS : undefined}
        />
      );
    case "parcel":
      return <ParcelField {...field} value={partsTyped(raw)} wrong={parts as ParcelPart[] | undefined} />;
    case "place":
      return (
        <PlaceField
          {...field}
          value={partsTyped(raw)}
          wrong={parts as PlacePart[] | undefined}
          finder={props.finder?.(field.id, raw)}
        />
      );
    case "files":
      return <>{props.files?.(field) ?? <FileField {...field} multiple={answer.atMost > 1} />}</>;
    default:
      return <TextField {...line} {...lookOf(answer, locale)} />;
  }
}

/** Tells that a question was on the page whose empty answer the browser does not send. */
export function Asked({ name }: { name: string }) {
  return <input type="hidden" name={ASKED} value={name} />;
}

type InOneLine = Exclude<
  Kind,
  | { kind: "text" | "long-text" | "choice" | "choices" | "yes-no" | "date" | "period" | "files" }
  | { kind: "address" | "parcel" | "place" }
>;

/** How the line of a number or an identifier is typed. */
function lookOf(answer: InOneLine, locale: Locale): Partial<TextFieldProps> {
  switch (answer.kind) {
    case "integer":
      return { inputmode: "numeric", width: "short", unit: answer.unit?.[locale] };
    case "decimal":
      return { inputmode: "decimal", width: "short", unit: answer.unit[locale] };
    case "money":
      return { inputmode: "decimal", width: "short", unit: "zł" };
    case "email":
      return { type: "email", code: true };
    case "phone":
      return { type: "tel", width: "medium" };
    case "pesel":
    case "nip":
    case "regon":
    case "krs":
      return { inputmode: "numeric", width: "medium", code: true };
    case "land-register":
    case "bank-account":
    case "ade":
      return { width: "medium", code: true };
  }
}

function hintOf({ question, further, locale, messages }: QuestionFieldProps): string | undefined {
  const hints = [
    further ? messages.forms.further : undefined,
    question.hint?.[locale],
    kindHint(question.answer, messages),
  ];
  return hints.filter((hint) => hint !== undefined).join(" ") || undefined;
}

function kindHint(answer: Kind, messages: Messages): string | undefined {
  const { hints, several, severalAtMost } = messages.forms;
  switch (answer.kind) {
    case "choices":
      if (answer.atMost === undefined) return several;
      return answer.atMost === 1 ? undefined : severalAtMost(answer.atMost);
    case "date":
    case "period":
      return messages.ui.field.dateHint("birthday" in answer && answer.birthday ? "27 3 1985" : "27 3 2027");
    case "money":
    case "pesel":
    case "nip":
    case "regon":
    case "krs":
    case "land-register":
    case "bank-account":
    case "phone":
    case "ade":
      return hints[answer.kind];
    default:
      return undefined;
  }
}

function optionsOf(
  { options }: Extract<Kind, { options: unknown }>,
  offered: readonly string[] | undefined,
  locale: Locale,
) {
  return options
    .filter(({ value }) => offered?.includes(value) ?? true)
    .map(({ value, label, hint }) => ({ value, label: label[locale], hint: hint?.[locale] }));
}

const typed = (raw: unknown): string | undefined => (typeof raw === "string" ? raw : undefined);

function partsTyped(raw: unknown): Readonly<Record<string, string>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, string>)
    : {};
}
