import type { Answers, Node, Page, RawAnswer, Shown } from "#core/forms";
import { formatDegrees, type Locale, type Messages } from "#core/i18n";
import { Button, Notice } from "#core/ui";
import type { Place } from "#core/uploads";
import { fieldOf } from "../page/read-form.ts";

/** The name of the buttons; the value is the id of the question that takes the place, or empty. */
export const PLACE = "_place";
const LAT = "_place-lat";
const LON = "_place-lon";

interface Props {
  place: Place;
  /** The question that takes it. */
  question: string;
  locale: Locale;
  messages: Messages;
}

/** The place that a photo had noted. It is kept nowhere: the page that tells of it holds it, until it is left. */
export function PlaceOffer({ place, question, locale, messages }: Props) {
  const texts = messages.eservices.files;
  const [lat, lon] = [formatDegrees(locale, place.lat), formatDegrees(locale, place.lon)];
  return (
    <Notice kind="info" role="status" title={texts.place} messages={messages}>
      <p>{texts.placeAt(lat, lon)}</p>
      <input type="hidden" name={LAT} value={lat} />
      <input type="hidden" name={LON} value={lon} />
      <p class="mg-row">
        <Button kind="secondary" name={PLACE} value={question} formnovalidate>
          {texts.placeYes}
        </Button>
        <Button kind="quiet" name={PLACE} value="" formnovalidate>
          {texts.placeNo}
        </Button>
      </p>
    </Notice>
  );
}

/** Whether a node asks for a place. */
export const isPlaceQuestion = (node: Node): boolean =>
  node.node === "question" && node.answer.kind === "place";

/** The first question among visible nodes that takes a place; null where none does. */
export function placeQuestion(nodes: readonly Shown[]): string | null {
  const all = nodes.flatMap((shown) => shown.inside ?? [shown]);
  return all.find(({ node }) => isPlaceQuestion(node))?.node.id ?? null;
}

/** The answers as sent, with the place from a photo where the person has accepted it; what it is called stays. */
export function withPlace(page: Page, sent: Answers, form: FormData): Answers {
  const id = fieldOf(form, PLACE);
  const nodes = page.nodes.flatMap((node): readonly Node[] => (node.node === "group" ? node.nodes : [node]));
  if (!nodes.some((node) => node.id === id && isPlaceQuestion(node))) return sent;
  const place = { ...partsOf(sent[id]), lat: fieldOf(form, LAT), lon: fieldOf(form, LON) };
  return { ...sent, [id]: place };
}

const partsOf = (answer: RawAnswer | undefined): Readonly<Record<string, string>> =>
  typeof answer === "object" && !Array.isArray(answer) ? (answer as Record<string, string>) : {};
