import { dayNumber } from "#core/calendar";
import { type Language, VISIBILITIES } from "../types.ts";
import type { Segment } from "./segment.ts";
import type { IndexQuery } from "./types.ts";

export const LANGUAGES: readonly Language[] = ["pl", "uk", "en"];

/** Gives for a segment which of its passages a searcher may be shown. */
export type Filter = (segment: Segment) => (passage: number) => boolean;

/** What a searcher may be shown, asked before a passage is ranked. @throws RangeError when `asOf` is no day. */
export function filterOf({ sight, asOf, unit, language }: Omit<IndexQuery, "text" | "limit">): Filter {
  const day = dayNumber(asOf);
  const open = new Set(
    (sight.internal ? (["public", "internal"] as const) : (["public"] as const)).map(codeOf),
  );
  const unitOnly = codeOf("unit");
  return (segment) => {
    const unitCode = (name: string) => segment.units.indexOf(name) + 1;
    const own = new Set(sight.units.map(unitCode).filter((code) => code > 0));
    const wantedUnit = unit === undefined ? null : unitCode(unit) || Number.NaN;
    const wantedLanguage = language === undefined ? null : LANGUAGES.indexOf(language);
    return (passage) => {
      if (segment.deleted[passage] === 1) return false;
      const visibility = segment.visibility[passage]!;
      const unitOf = segment.unit[passage]!;
      if (!open.has(visibility) && !(visibility === unitOnly && own.has(unitOf))) return false;
      if (segment.validFrom[passage]! > day || segment.validTo[passage]! < day) return false;
      if (wantedUnit !== null && unitOf !== wantedUnit) return false;
      return wantedLanguage === null || segment.language[passage] === wantedLanguage;
    };
  };
}

const codeOf = (visibility: (typeof VISIBILITIES)[number]) => VISIBILITIES.indexOf(visibility);
