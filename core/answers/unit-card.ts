import type { Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import type { AnswerAction, AnswerDeps, AnswerUnit } from "./types.ts";

/** A unit as an answer shows it. */
export function unitCard({ slug, name, phone, email, address, url, sample }: Unit): AnswerUnit {
  return { slug, name, phone, email, address, url, sample };
}

/** The ways to reach a unit that it has. */
export function unitActions({ name, phone, email, url }: Unit, { answers }: Messages): AnswerAction[] {
  const actions: AnswerAction[] = [];
  if (phone)
    actions.push({ kind: "call", label: answers.actions.call(name), url: `tel:${phone.replace(/\s/g, "")}` });
  if (email) actions.push({ kind: "email", label: answers.actions.email(name), url: `mailto:${email}` });
  if (url) actions.push({ kind: "visit", label: answers.actions.visit(name), url });
  return actions;
}

/** The way to a person. */
export function personAction({
  messages,
  personUrl,
}: Pick<AnswerDeps, "messages" | "personUrl">): AnswerAction {
  return { kind: "person", label: messages.answers.actions.person, url: personUrl ?? "/kontakt" };
}
