import type { Messages } from "#core/i18n";

/** The words of the island, which fills in what stands in braces. */
export function sendingTexts({ eservices: { files } }: Messages) {
  const { refused, sending } = files;
  const [name, sent, whole] = ["{name}", "{sent}", "{whole}"] as const;
  return {
    ...sending,
    bar: sending.bar(name),
    begun: sending.begun(name),
    sent: sending.sent(sent, whole, "{share}"),
    cut: sending.cut(sent, whole),
    paused: sending.paused(sent, whole),
    refused: refused(name, "{why}"),
    cancelWhat: sending.cancelWhat(name),
    cancelled: sending.cancelled(name),
    againWhat: sending.againWhat(name),
    dismissWhat: sending.dismissWhat(name),
  };
}

export type SendingTexts = ReturnType<typeof sendingTexts>;
