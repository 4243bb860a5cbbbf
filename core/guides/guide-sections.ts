import {
  type Attachment,
  type Condition,
  type Deadline,
  type Fee,
  nodesOf,
  type ServiceDefinition,
  type Source,
} from "#core/forms";
import { pl } from "#core/i18n";
import { conditionWords } from "./condition-words.ts";
import { feeInGeneral, ratesOfFee } from "./fee-words.ts";
import { moneyAsSaid, ratesOverTime } from "./rates-over-time.ts";

/** A heading with paragraphs, or with the items of a list. */
export interface Section {
  heading: string;
  says: readonly string[];
  listed?: boolean;
}

const POLISH = { locale: "pl", messages: pl } as const;
const { condition, service: texts } = pl.eservices;

/** What the page of a service says, in Polish and in its order; a rate that changes is told with its days. */
export function guideSections(definition: ServiceDefinition, unit: string | null): Section[] {
  const { assurance, basis, clause, guide, lead, organ, signature } = definition;
  const handles = [
    ...(unit ? [`Sprawę prowadzi ${unit}.`] : []),
    `Organem jest ${organ.pl}.`,
    `Administratorem Twoich danych jest ${clause.administrator.pl}.`,
  ];
  const signed = signature.required ? texts.signatureRequired : texts.signatureNotRequired;
  return [
    { heading: "W skrócie", says: [lead.pl] },
    ...(guide.more ?? []).map(({ heading, text }) => ({ heading: heading.pl, says: [text.pl] })),
    { heading: texts.who, says: [guide.who.pl] },
    { heading: texts.cost, ...costs(definition) },
    { heading: "Jakie dokumenty", ...attachments(definition) },
    { heading: "Ile się czeka", ...deadlines(definition) },
    {
      heading: "Gdzie i jak złożyć",
      says: [
        guide.otherWays.pl,
        texts.notSendable,
        texts.identity[assurance],
        `${signed} ${signature.why.pl}`,
      ],
    },
    { heading: "Co dalej", says: [guide.next.pl] },
    { heading: "Odwołanie", says: [guide.appeal.pl] },
    { heading: texts.contact, says: [handles.join(" ")] },
    { heading: texts.basis, says: basis.map((source) => `${source.text}${doubt(source)}`), listed: true },
    ...(guide.unknown ? [{ heading: texts.unknown, says: [guide.unknown.pl] }] : []),
  ];
}

type Said = Omit<Section, "heading">;

function costs(definition: ServiceDefinition): Said {
  if (definition.fees.length === 0) return { says: [texts.fee.nothing] };
  return { says: definition.fees.map((fee) => cost(fee, definition)), listed: true };
}

/** The amount in a sentence of its own, and in another which matters it is for: people quote the first. */
function cost(fee: Fee, definition: ServiceDefinition): string {
  const speaking = { ...POLISH, definition, money: moneyAsSaid, rate: ratesOverTime };
  const sentences = [
    `${fee.title.pl}: ${feeInGeneral(fee, speaking)}${fee.amount.is === "unpublished" ? "" : doubt(fee.source)}`,
    ...ratesOfFee(fee, speaking),
    ...(fee.when ? [`Dotyczy spraw, w których ${saidOf(fee.when, definition)}`] : []),
    ...(fee.exemptions ?? []).map(
      ({ source, title }) => `Zwolnienie z opłaty „${fee.title.pl}”: ${title.pl}${doubt(source)}`,
    ),
    ...("grosze" in fee.amount ? [texts.fee.to(fee.payee.pl)] : []),
  ];
  return sentences.map((sentence) => `${sentence}.`).join(" ");
}

function attachments(definition: ServiceDefinition): Said {
  const all = nodesOf(definition).filter((node): node is Attachment => node.node === "attachment");
  if (all.length === 0) return { says: [texts.nothingToBring] };
  const says = all.map(({ hint, label, requiredIf, when }) => {
    const optional = requiredIf && !when ? ` (${texts.mayStayOut})` : "";
    return `${label.pl}${optional}${behindIf(when, definition)}.${hint ? ` ${hint.pl}` : ""}`;
  });
  return { says, listed: true };
}

/** The first whose condition holds counts, so the last is for all that is left. */
function deadlines(definition: ServiceDefinition): Said {
  const says = definition.deadlines.map((deadline, at) => {
    const words = deadlineWords(deadline);
    if (deadline.when) return `${capital(condition.when(saidOf(deadline.when, definition)))}: ${words}`;
    return at > 0 ? `W pozostałych sprawach: ${words}` : words;
  });
  return { says, listed: says.length > 1 };
}

function deadlineWords({ is, source, text }: Deadline): string {
  if (is === "unpublished") return text.pl;
  return `${text.pl.replace(/\.$/, "")}${doubt(source)}.`;
}

const behindIf = (when: Condition | undefined, definition: ServiceDefinition) =>
  when ? `, ${condition.when(saidOf(when, definition))}` : "";

const saidOf = (when: Condition, definition: ServiceDefinition) =>
  conditionWords(when, { ...POLISH, definition });

/** What is not sure says so in the very sentence, since a sentence is what gets quoted. */
const doubt = ({ mark }: Source) => (mark === "?" ? ` (${texts.marks[mark]})` : "");

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
