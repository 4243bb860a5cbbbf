import type { Source } from "#core/forms";

/** The act that cases of the office follow, where a matter has no procedure of its own. */
export const KPA: Source = {
  text: "ustawa z 14 czerwca 1960 r. Kodeks postępowania administracyjnego",
  mark: "V",
};
