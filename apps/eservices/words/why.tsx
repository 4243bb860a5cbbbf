import type { Child } from "hono/jsx";
import { type Dependent, type Node, type ServiceDefinition, whyAsked } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { nodesOf } from "./nodes-of.ts";

/** Why a question is asked: what the service says, and what the form decides by the answer. */
export function whyOf(definition: ServiceDefinition, id: string, locale: Locale, messages: Messages): Child {
  const texts = messages.eservices.form;
  const node = nodesOf(definition).find((one) => one.id === id);
  const own = node && "why" in node ? node.why?.[locale] : undefined;
  const depends = [
    ...new Set(whyAsked(definition, id).flatMap((one) => dependentWords(one, locale, messages) ?? [])),
  ];
  return (
    <>
      {own && <p>{own}</p>}
      {depends.length > 0 && (
        <>
          <p>{texts.whyDepends}</p>
          <ul>
            {depends.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      )}
      {!own && depends.length === 0 && <p>{texts.whyNothing}</p>}
    </>
  );
}

function dependentWords(dependent: Dependent, locale: Locale, messages: Messages): string | null {
  const texts = messages.eservices.form;
  switch (dependent.on) {
    case "page":
      return texts.whyPage(dependent.page.title[locale]);
    case "node":
      return nodeWords(dependent.node, locale, messages);
    case "required": {
      const { node } = dependent;
      return "label" in node ? texts.whyRequired(node.label[locale]) : null;
    }
    case "options":
      return texts.whyOption(dependent.question.label[locale]);
    case "fee":
      return texts.whyFee(dependent.fee.title[locale]);
    case "deadline":
      return texts.whyDeadline;
  }
}

function nodeWords(node: Node, locale: Locale, messages: Messages): string | null {
  const texts = messages.eservices.form;
  if (node.node === "exit") return texts.whyExit(node.title[locale]);
  if (node.node === "information") return node.title ? texts.whyInformation(node.title[locale]) : null;
  if (node.node === "attachment") return texts.whyAttachment(node.label[locale]);
  return texts.whyQuestion(node.label[locale]);
}
