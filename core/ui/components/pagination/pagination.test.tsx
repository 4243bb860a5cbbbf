import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { Pagination, pagesToShow } from "./pagination.tsx";

describe("pagination", () => {
  it("names the ends and the neighbours, and puts a gap only where two or more pages are left out", () => {
    expect(pagesToShow(7, 20)).toEqual([1, null, 6, 7, 8, null, 20]);
    expect(pagesToShow(4, 20)).toEqual([1, 2, 3, 4, 5, null, 20]);
    expect(pagesToShow(1, 3)).toEqual([1, 2, 3]);
  });

  it("always names the first, the open and the last page, in order, in at most nine places", () => {
    const places = fc
      .integer({ min: 1, max: 5000 })
      .chain((total) => fc.record({ total: fc.constant(total), page: fc.integer({ min: 1, max: total }) }));
    fc.assert(
      fc.property(places, ({ page, total }) => {
        const shown = pagesToShow(page, total);
        const named = shown.filter((n) => n !== null);
        expect(named).toEqual(expect.arrayContaining([1, page, total]));
        expect(named).toEqual([...named].sort((a, b) => a - b));
        expect(shown.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it("is not there for a single page", () => {
    const html = String(<Pagination page={1} total={1} href={(n) => `?s=${n}`} messages={pl} />);
    expect(html).not.toContain("<nav");
  });
});
