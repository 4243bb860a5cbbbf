import { describe, expect, it } from "vitest";
import { contrastRatio, pairs } from "./contrast.ts";
import { type Theme, themes } from "./themes.ts";

const least = { text: { light: 4.5, dark: 4.5, contrast: 7 }, sign: { light: 3, dark: 3, contrast: 4.5 } };

it("measures black on white as 21 to 1 and knows the published value of a grey", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(Object.keys(themes) as Theme[])("the theme %s", (theme) => {
  it.each(pairs)("keeps $front readable on $back as $use", ({ front, back, use }) => {
    expect(contrastRatio(themes[theme][front], themes[theme][back])).toBeGreaterThanOrEqual(
      least[use][theme],
    );
  });

  it("keeps one of the two colours of the focus ring visible on every ground", () => {
    const { "focus-in": inner, "focus-out": outer, ...grounds } = themes[theme];
    for (const ground of [
      grounds.page,
      grounds.surface,
      grounds.raised,
      grounds.brand,
      grounds.header,
      grounds.danger,
    ])
      expect(Math.max(contrastRatio(inner, ground), contrastRatio(outer, ground))).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(inner, outer)).toBeGreaterThanOrEqual(4.5);
  });
});
