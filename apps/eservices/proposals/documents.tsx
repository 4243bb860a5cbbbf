import { type Described, MOST_SCANS, type ReadDocument, type WaitingDocument } from "#core/drafts";
import type { Locale, Messages } from "#core/i18n";
import { Button, Details, FileField, LinkButton, Notice, Progress, Radios } from "#core/ui";
import type { Case } from "../form/open-case.ts";
import { draftPath, FROM_WORDS } from "../page/paths.ts";
import { ATTACHED, DOCUMENT, isReadable, placesFor, READABLE_ENDINGS, STAYS } from "./receive-document.ts";
import { whyUnread } from "./why-unread.ts";

interface Props {
  opened: Case;
  /** Documents that wait to be recognised, or could not be. */
  waiting: readonly WaitingDocument[];
  /** What is wrong with the document that was sent. */
  error: { field: string; text: string } | undefined;
  locale: Locale;
  messages: Messages;
}

/** The address under the page of proposals that documents are sent to. */
export const DOCUMENTS = `${FROM_WORDS}/dokument`;

/** The documents that a draft's person has sent to be read, and the forms to send one. */
export function Documents(props: Props) {
  const { opened, waiting, error, locale, messages } = props;
  const texts = messages.eservices.proposals.documents;
  const documents = opened.draft.described?.documents ?? [];
  const address = draftPath(locale, opened.draft.id, DOCUMENTS);
  const attached = opened.files.filter(isReadable);
  const isWrong = (field: string) => (error?.field === field ? error.text : undefined);
  return (
    <section class="me-documents" aria-labelledby="dokumenty">
      <h2 id="dokumenty">{texts.title}</h2>
      {waiting.map((one) => (
        <Waiting one={one} {...props} />
      ))}
      {documents.length > 0 && (
        <ul class="me-files__list" aria-label={texts.list}>
          {documents.map((one) => (
            <Read one={one} {...props} />
          ))}
        </ul>
      )}
      <Details summary={texts.send} open={error?.field === DOCUMENT}>
        <p>{texts.lead}</p>
        <form method="post" action={address} enctype="multipart/form-data" novalidate>
          <FileField
            id={DOCUMENT}
            name={DOCUMENT}
            label={texts.file}
            hint={texts.fileHint(MOST_SCANS)}
            accept={READABLE_ENDINGS}
            error={isWrong(DOCUMENT)}
            messages={messages}
          />
          <Radios
            id={STAYS}
            name={STAYS}
            label={texts.after}
            options={[
              { value: "", label: texts.goes },
              ...placesFor(opened).map(({ id, label }) => ({ value: id, label: texts.stays(label[locale]) })),
            ]}
            value=""
            messages={messages}
          />
          <Button kind="secondary">{texts.button}</Button>
        </form>
      </Details>
      {attached.length > 0 && (
        <Details summary={texts.attached} open={error?.field === ATTACHED}>
          <form method="post" action={address} novalidate>
            <Radios
              id={ATTACHED}
              name={ATTACHED}
              label={texts.attached}
              options={attached.map(({ id, name }) => ({ value: id, label: name }))}
              error={isWrong(ATTACHED)}
              messages={messages}
            />
            <Button kind="secondary">{texts.attachedButton}</Button>
          </form>
        </Details>
      )}
    </section>
  );
}

function Waiting({ one, opened, locale, messages }: Props & { one: WaitingDocument }) {
  const texts = messages.eservices.proposals.documents;
  const { id, name, pages, done, fault } = one;
  const drop = (verb: string, what: string) => (
    <form method="post" action={draftPath(locale, opened.draft.id, `${DOCUMENTS}/usun`)}>
      <Button kind="quiet" name={DOCUMENT} value={id}>
        {verb}
        <span class="mg-hidden">{what}</span>
      </Button>
    </form>
  );
  if (fault)
    return (
      <Notice kind="warning" role="status" messages={messages}>
        <p>{texts.failed(name, whyUnread(fault, messages))}</p>
        {drop(texts.dismiss, texts.dismissWhat(name))}
      </Notice>
    );
  return (
    <div class="me-files__file">
      <Progress
        id={`czytanie-${id}`}
        label={texts.waiting(name)}
        value={done}
        max={pages}
        messages={messages}
      />
      <p>{texts.waitingHint}</p>
      <div class="mg-row">
        <LinkButton kind="secondary" href={draftPath(locale, opened.draft.id, FROM_WORDS)}>
          {texts.refresh}
        </LinkButton>
        {drop(texts.stop, texts.stopWhat(name))}
      </div>
    </div>
  );
}

function Read({ one, opened, locale, messages }: Props & { one: ReadDocument }) {
  const texts = messages.eservices.proposals.documents;
  return (
    <li class="me-files__file">
      <p class="me-files__name">{one.name}</p>
      {one.cut && <p class="me-files__state">{texts.cut}</p>}
      <Details summary={texts.show}>
        <p class="me-words">{one.text}</p>
      </Details>
      <form method="post" action={draftPath(locale, opened.draft.id, `${DOCUMENTS}/usun`)}>
        <Button kind="quiet" name={DOCUMENT} value={one.id}>
          {texts.remove}
          <span class="mg-hidden">{texts.removeWhat(one.name)}</span>
        </Button>
      </form>
    </li>
  );
}

/** Where the words stand that a proposal was found in. */
export function placeWords(
  from: { document: string; page: number | null } | undefined,
  described: Described | null,
  { eservices: { proposals } }: Messages,
  say: "within" | "from" = "within",
): string {
  if (!from) return say === "within" ? proposals.youWrote : proposals.fromWords;
  const name = described?.documents?.find(({ id }) => id === from.document)?.name;
  return name === undefined ? proposals.documents.gone : proposals.documents[say](name, from.page);
}
