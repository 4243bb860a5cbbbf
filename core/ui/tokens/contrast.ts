import type { ColourRole } from "./themes.ts";

/** Colours that stand on each other, and what they are: text needs 4.5 : 1, a control or a sign 3 : 1 (WCAG 1.4.3, 1.4.11). */
export const pairs: readonly { front: ColourRole; back: ColourRole; use: "text" | "sign" }[] = [
  ...(["page", "surface", "raised"] as const).flatMap((back) => [
    { front: "ink" as const, back, use: "text" as const },
    { front: "muted" as const, back, use: "text" as const },
    { front: "link" as const, back, use: "text" as const },
    { front: "link-hover" as const, back, use: "text" as const },
    { front: "brand" as const, back, use: "text" as const },
    { front: "danger" as const, back, use: "text" as const },
    { front: "edge" as const, back, use: "sign" as const },
    { front: "accent" as const, back, use: "sign" as const },
  ]),
  { front: "on-brand", back: "brand", use: "text" },
  { front: "on-brand", back: "brand-hover", use: "text" },
  { front: "on-brand-soft", back: "brand-soft", use: "text" },
  { front: "brand", back: "brand-soft", use: "text" },
  { front: "ink", back: "brand-soft", use: "text" },
  { front: "link", back: "brand-soft", use: "text" },
  { front: "on-header", back: "header", use: "text" },
  { front: "sun", back: "brand", use: "sign" },
  { front: "focus-in", back: "header", use: "sign" },
  { front: "on-danger", back: "danger", use: "text" },
  { front: "on-danger", back: "danger-hover", use: "text" },
  ...(["info", "success", "warning", "danger", "sample"] as const).flatMap((kind) => [
    { front: kind, back: `${kind}-soft` as const, use: "text" as const },
    { front: "ink" as const, back: `${kind}-soft` as const, use: "text" as const },
    { front: "link" as const, back: `${kind}-soft` as const, use: "text" as const },
  ]),
];

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of two colours `#rrggbb`, from 1 to 21, by the formula of WCAG 2.2. */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
