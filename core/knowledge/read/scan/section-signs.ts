/**
 * The letters that Tesseract knows for Polish have no "§"; it reads an 8. An 8 that stands where only the sign can
 * stand becomes one again: before a number with a stop at the beginning of a line, after the number of an article,
 * after a preposition. An 8 that may be a number stays.
 */
export function withSectionSigns(line: string): string {
  return line
    .replace(/^8 ?(?=\d{1,3}[a-z]{0,2}\.(?:\s|$))/, "§ ")
    .replace(/\b(art\. ?\d{1,4}[a-z]{0,2}) ?8 (?=\d{1,2}[a-z]?\b)/giu, "$1 § ")
    .replace(
      /(?<=^|\s)(zgodnie z|na podstawie|w myśl|stosownie do|o których? mowa w|określon\p{L}+ w|o którym mowa w) ?8 (?=\d{1,3}[a-z]{0,2}\b(?! ?(?:zł|%|\d{3})))/giu,
      "$1 § ",
    )
    .replace(
      /(?<=^|[\s(])(z|w|i|oraz|lub|albo|do|od) ?8 (?=\d{1,3}[a-z]{0,2} (?:ust|pkt|lit|niniejsz|regulamin|statut|uchwał|rozporządz|zarządz|umow))/giu,
      "$1 § ",
    );
}
