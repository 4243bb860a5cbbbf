import { fold } from "#core/language";

/** Gives each passage an ASCII address, unique in its document: `oplaty`, `oplaty-2`, … */
export function newAnchors(): { next(heading: string): string } {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return {
    next(heading) {
      const base = slugOf(heading);
      let count = counts.get(base) ?? 0;
      let anchor: string;
      do {
        count += 1;
        anchor = count === 1 ? base : `${base}-${count}`;
      } while (used.has(anchor));
      counts.set(base, count);
      used.add(anchor);
      return anchor;
    },
  };
}

function slugOf(heading: string): string {
  const slug = fold(heading.slice(0, 200))
    .replaceAll("§", " par ")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(slug) ? slug : `p-${slug}`.replace(/-$/, "");
}
