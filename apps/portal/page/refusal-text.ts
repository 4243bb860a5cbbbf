import type { Messages } from "#core/i18n";
import type { Refusal } from "#core/web";

/** The words of a refusal, and a short code for programs. */
export function refusalText({ errors }: Messages, refusal: Refusal, requestId: string) {
  switch (refusal.status) {
    case 400:
      return { code: "bad-request", title: errors.badRequest.title, paragraphs: [errors.badRequest.text] };
    case 403:
      return { code: "forbidden", title: errors.forbidden.title, paragraphs: [errors.forbidden.text] };
    case 404:
      return {
        code: "not-found",
        title: errors.notFound.title,
        paragraphs: [errors.notFound.text, errors.notFound.ask],
      };
    case 413:
      return { code: "too-large", title: errors.tooLarge.title, paragraphs: [errors.tooLarge.text] };
    case 429:
      return {
        code: "too-many",
        title: errors.tooMany.title,
        paragraphs: [errors.tooMany.text(refusal.retryAfterSeconds), errors.tooMany.why],
      };
    case 500:
      return {
        code: "server",
        title: errors.server.title,
        paragraphs: [errors.server.text, errors.server.requestNumber(requestId)],
      };
    case 503:
      return {
        code: "unavailable",
        title: errors.unavailable.title,
        paragraphs: [errors.unavailable.text, errors.unavailable.call],
      };
  }
}
