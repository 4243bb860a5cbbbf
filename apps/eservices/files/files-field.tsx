import { formatSize, type Locale, type Messages } from "#core/i18n";
import { Button, type FieldProps } from "#core/ui";
import { type Attachment, canShrink, KINDS } from "#core/uploads";
import { REMOVE_FILE, SHRINK_FILE, SHRINK_FIRST, UPLOAD } from "./file-buttons.ts";
import { type FilesNode, kindsOf, wantedOf } from "./files-of.ts";
import type { RefusedFile } from "./receive-page.ts";
import { refusedWords } from "./refused-words.ts";
import { scanWords } from "./scan-words.ts";
import { sendingTexts } from "./sending-texts.ts";

interface Props {
  node: FilesNode;
  field: FieldProps;
  files: readonly Attachment[];
  refused: readonly RefusedFile[];
  /** What all files of a draft may weigh together. */
  totalBytes: number;
  /** Whether the office has a scanner for viruses. */
  scanned: boolean;
  addressOf: (file: string) => string;
  /** Where a file is begun that is sent in parts. */
  begin: string;
  locale: Locale;
  messages: Messages;
}

/**
 * What was added to a question, and the control to add more. Its buttons send the whole form, so what is typed beside
 * is saved; files that are chosen also go with any other button of the page.
 */
export function FilesField(props: Props) {
  const { node, field, files, refused, begin, messages } = props;
  const { id, label, hint, error, optional } = field;
  const { atMost } = wantedOf(node);
  const full = files.length >= atMost;
  const errors = [error, ...refused.map((file) => refusedWords(file, messages))].filter(
    (one) => one !== undefined,
  );
  const texts = messages.eservices.files;
  return (
    <fieldset
      class={errors.length > 0 ? "mg-field mg-field--wrong me-files" : "mg-field me-files"}
      aria-describedby={hint && `${id}-hint`}
    >
      <legend class="mg-field__label" id={full ? id : undefined} tabindex={full ? -1 : undefined}>
        {label}
        {optional && <span class="mg-field__optional"> ({messages.ui.field.optional})</span>}
      </legend>
      {hint && (
        <p class="mg-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <div id={`${id}-error`}>
          {errors.map((words) => (
            <p class="mg-field__error">
              <span class="mg-hidden">{messages.ui.errorSummary.itemPrefix} </span>
              {words}
            </p>
          ))}
        </div>
      )}
      {files.length > 0 && (
        <ul class="me-files__list" aria-label={texts.added(label)}>
          {files.map((file) => (
            <AddedFile {...props} file={file} />
          ))}
        </ul>
      )}
      <send-files data-begin={begin} data-texts={JSON.stringify(sendingTexts(messages))}>
        {full ? (
          <p class="mg-field__note" data-chooser>
            {texts.full(atMost)}
          </p>
        ) : (
          <Chooser {...props} atMost={atMost} wrong={errors.length > 0} />
        )}
        <div data-offer />
        <div class="mg-hidden" role="status" aria-atomic="false" />
      </send-files>
    </fieldset>
  );
}

function Chooser({
  node,
  field: { id, name, optional },
  files,
  totalBytes,
  atMost,
  wrong,
  messages,
}: Props & { atMost: number; wrong: boolean }) {
  const texts = messages.eservices.files;
  const { accept = "any" } = wantedOf(node);
  const taken = accept === "any" ? messages.uploads.taken : texts[accept];
  return (
    <div class="me-files__add" data-chooser>
      {(accept === "any" || accept === "pictures") && (
        <div class="mg-option">
          <input
            class="mg-option__control"
            type="checkbox"
            id={`${id}-${SHRINK_FIRST}`}
            name={SHRINK_FIRST}
            value={id}
            data-shrink
            aria-describedby={`${id}-${SHRINK_FIRST}-hint`}
          />
          <label class="mg-option__label" for={`${id}-${SHRINK_FIRST}`}>
            <span>{texts.shrinkFirst}</span>
          </label>
          <p class="mg-option__hint" id={`${id}-${SHRINK_FIRST}-hint`}>
            {texts.shrinkFirstHint}
          </p>
        </div>
      )}
      <label for={id}>{atMost > 1 ? texts.chooseSeveral : texts.choose}</label>
      <input
        class="mg-control mg-file"
        type="file"
        id={id}
        name={name}
        accept={acceptOf(node)}
        multiple={atMost > 1}
        required={!optional && files.length === 0}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${id}-note ${id}-error` : `${id}-note`}
      />
      <p class="mg-field__note" id={`${id}-note`}>
        {[texts.takes(taken), texts.atMost(atMost), texts.total(Math.floor(totalBytes / 1024 ** 2))].join(
          " ",
        )}
      </p>
      <div data-without-script>
        <Button kind="secondary" name={UPLOAD} value={id} formnovalidate>
          {texts.add}
        </Button>
      </div>
    </div>
  );
}

function AddedFile({ file, scanned, addressOf, locale, messages }: Props & { file: Attachment }) {
  const { id, name, kind, size, scan, encrypted } = file;
  const texts = messages.eservices.files;
  return (
    <li class="me-files__file">
      <p class="me-files__name">
        {scan === "infected" ? name : <a href={addressOf(id)}>{name}</a>}{" "}
        <span class="me-files__size">
          ({KINDS[kind].ending.toUpperCase()}, {formatSize(locale, size)})
        </span>
      </p>
      <p class="me-files__state">{scanWords(scan, scanned, messages)}</p>
      {encrypted && <p class="me-files__state">{messages.uploads.encrypted}</p>}
      <div class="mg-row">
        {canShrink(file) && (
          <Button kind="quiet" name={SHRINK_FILE} value={id} formnovalidate>
            {texts.shrink}
            <span class="mg-hidden">{texts.shrinkWhat(name)}</span>
          </Button>
        )}
        <Button kind="quiet" name={REMOVE_FILE} value={id} formnovalidate>
          {texts.remove}
          <span class="mg-hidden">{texts.removeWhat(name)}</span>
        </Button>
      </div>
    </li>
  );
}

/** Endings for desks, content types for phones: an iPhone turns its photos into JPEG where that is asked for. */
function acceptOf(node: FilesNode): string {
  const kinds = kindsOf(node) ?? (Object.keys(KINDS) as (keyof typeof KINDS)[]);
  return kinds.flatMap((kind) => [`.${KINDS[kind].ending}`, KINDS[kind].type.split(";")[0]]).join(",");
}
