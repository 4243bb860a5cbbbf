import { type Lemmatizer, maskPersonalData } from "#core/language";
import type { Masker } from "#core/models";
import type { Unit } from "#core/registers";

/**
 * Masks what goes to a model. The contacts of the office's own units stay: an answer needs them, and they hang on its
 * door.
 */
export function openMasker(
  lemmatizer: Lemmatizer | Promise<Lemmatizer>,
  units: () => Promise<readonly Pick<Unit, "address" | "phone" | "email">[]>,
): Masker {
  return {
    async mask(blocks) {
      const contacts = (await units()).flatMap(({ address, email, phone }) => [address, email, phone]);
      const masked = maskPersonalData(blocks, {
        lemmatizer: await lemmatizer,
        keep: [...new Set(contacts)].filter((contact) => contact !== null),
      });
      return {
        hidden: masked.hidden,
        blocks: blocks.map((block, n) => ({ ...block, text: masked.texts[n]! })),
        restoring: masked.restoring,
      };
    },
  };
}
