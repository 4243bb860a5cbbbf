import { type Draft, definitionHash, filesOwner, openDraft, readDefinition } from "#core/drafts";
import { type Evaluation, evaluate, type Form, openForm, type ServiceDefinition } from "#core/forms";
import { type Attachment, listAttachments } from "#core/uploads";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { codesOf } from "../drafts/browser-codes.ts";
import { withFiles } from "../files/files-of.ts";
import { nodesOf } from "../words/nodes-of.ts";

/** A draft with its form, as far as the case has come. */
export interface Case {
  draft: Draft;
  /** The code that opens it. */
  code: string;
  /** The definition that the answers belong to. */
  definition: ServiceDefinition;
  /** What was added to it, oldest first; the answers of the draft name it. */
  files: readonly Attachment[];
  form: Form;
  seen: Evaluation;
  /** What the catalogue has under this name today; null where the service was withdrawn. */
  current: ServiceDefinition | null;
  /** Whether the answers belong to another definition than that of today. */
  moved: boolean;
}

const forms = new WeakMap<ServiceDefinition, Form>();

/** The form of a definition, opened once. */
export function formOf(definition: ServiceDefinition): Form {
  const known = forms.get(definition);
  if (known) return known;
  const form = openForm(definition);
  forms.set(definition, form);
  return form;
}

/** The case at the address that was asked for, where the browser may open it; null otherwise, whatever the reason. */
export async function openCase(deps: EservicesDeps, c: WebContext): Promise<Case | null> {
  const found = await openDraft(deps.db, c.req.param("id") ?? "", codesOf(c));
  if (!found) return null;
  const { code, draft } = found;
  const current = deps.services.find(({ slug }) => slug === draft.slug) ?? null;
  const moved = current === null || definitionHash(current) !== draft.definitionHash;
  const definition = moved ? await readDefinition(deps.db, draft.definitionHash) : current;
  if (!definition) throw new Error(`The definition of draft ${draft.id} is not kept.`);
  return caseOf(deps, { draft, code, definition, current, moved });
}

/** The same case with its files, and with what follows from its answers. */
export async function caseOf(
  deps: EservicesDeps,
  known: Omit<Case, "files" | "form" | "seen">,
): Promise<Case> {
  const form = formOf(known.definition);
  const files = await listAttachments(deps.db, filesOwner(known.draft.id));
  const answers = withFiles(known.draft.answers, nodesOf(known.definition), files);
  return {
    ...known,
    draft: { ...known.draft, answers },
    files,
    form,
    seen: evaluate(form, answers, deps.today()),
  };
}
