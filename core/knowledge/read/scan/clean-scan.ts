import type { GreyPicture } from "./grey-picture.ts";

/** Tiles across the longer side, by which the shade of the paper is told. */
const TILES = 70;
/** Of a tile's dots, sorted from dark to light, the one that is paper. */
const PAPER_RANK = 0.8;
/** What is lighter than this share of the paper is paper. */
const WHITE = 0.92;
const SPECKLED_SHARE = 0.002;
/** Less ink than this on a page is dust. */
const LEAST_INK = 0.0001;

/**
 * A scan as the recogniser likes it: the paper white though it was grey, shaded or yellowed, the ink black though
 * it was faded, colours of stamps paler, specks gone. Null where there is nothing on the paper.
 */
export function cleanScan(rgba: Uint8ClampedArray, width: number, height: number): GreyPicture | null {
  const grey = { width, height, shades: shadesOf(rgba) };
  const picture = isSpeckled(grey) ? withoutSpecks(grey) : grey;
  lightenPaper(picture);
  return blackenInk(picture) ? picture : null;
}

/** Between luminance and the lightest channel: the ink of stamps is blue or red and fades, black stays black. */
function shadesOf(rgba: Uint8ClampedArray): Uint8Array {
  const shades = new Uint8Array(rgba.length / 4);
  for (let at = 0, from = 0; at < shades.length; at += 1, from += 4) {
    const [red, green, blue] = [rgba[from]!, rgba[from + 1]!, rgba[from + 2]!];
    const luminance = 0.3 * red + 0.59 * green + 0.11 * blue;
    shades[at] = (luminance + Math.max(red, green, blue)) / 2;
  }
  return shades;
}

/** Divides by the shade of the paper around. */
function lightenPaper({ width, height, shades }: GreyPicture): void {
  const tile = Math.ceil(Math.max(width, height) / TILES);
  const across = Math.ceil(width / tile);
  const down = Math.ceil(height / tile);
  const paper = widened(paperOf({ width, height, shades }, tile, across, down), across, down);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(Math.max(y / tile - 0.5, 0), down - 1);
    const row = Math.floor(v);
    const next = Math.min(row + 1, down - 1);
    for (let x = 0; x < width; x += 1) {
      const u = Math.min(Math.max(x / tile - 0.5, 0), across - 1);
      const column = Math.floor(u);
      const beside = Math.min(column + 1, across - 1);
      const upper = mix(paper[row * across + column]!, paper[row * across + beside]!, u - column);
      const lower = mix(paper[next * across + column]!, paper[next * across + beside]!, u - column);
      const at = y * width + x;
      shades[at] = Math.min(255, (255 * shades[at]!) / mix(upper, lower, v - row));
    }
  }
}

function paperOf({ width, height, shades }: GreyPicture, tile: number, across: number, down: number) {
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      counts.fill(0);
      let dots = 0;
      for (let y = row * tile; y < Math.min((row + 1) * tile, height); y += 2)
        for (let x = column * tile; x < Math.min((column + 1) * tile, width); x += 2, dots += 1)
          counts[shades[y * width + x]!]! += 1;
      paper[row * across + column] = Math.max(rankOf(counts, dots * PAPER_RANK), 40);
    }
  return paper;
}

/** A tile full of ink takes the paper of its neighbours. */
function widened(paper: Float32Array, across: number, down: number): Float32Array {
  return paper.map((own, at) => {
    const column = at % across;
    const row = (at - column) / across;
    const around: number[] = [];
    for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, down - 1); y += 1)
      for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, across - 1); x += 1)
        around.push(paper[y * across + x]!);
    const median = around.sort((a, b) => a - b)[Math.floor(around.length / 2)]!;
    return Math.max(own, median);
  });
}

/** Stretches the shades between ink and paper over all of them; whether there was ink. */
function blackenInk({ shades }: GreyPicture): boolean {
  const counts = new Uint32Array(256);
  for (const shade of shades) counts[shade]! += 1;
  const white = 255 * WHITE;
  let inked = 0;
  for (let shade = 0; shade < white - 25; shade += 1) inked += counts[shade]!;
  if (inked < shades.length * LEAST_INK) return false;
  const ink = Math.min(rankOf(counts, inked / 5), white - 40);
  const table = Uint8Array.from({ length: 256 }, (_, shade) =>
    Math.min(255, Math.max(0, (255 * (shade - ink)) / (white - ink))),
  );
  for (let at = 0; at < shades.length; at += 1) shades[at] = table[shades[at]!]!;
  return true;
}

/** Whether dots stand alone, dark among light ones or the other way round, all over the page. */
function isSpeckled({ width, height, shades }: GreyPicture): boolean {
  let alone = 0;
  let seen = 0;
  for (let y = 1; y < height - 1; y += 3)
    for (let x = 1; x < width - 1; x += 3, seen += 1) {
      const at = y * width + x;
      const sides = [shades[at - 1]!, shades[at + 1]!, shades[at - width]!, shades[at + width]!];
      const own = shades[at]!;
      if (own < Math.min(...sides) - 80 || own > Math.max(...sides) + 80) alone += 1;
    }
  return alone > seen * SPECKLED_SHARE;
}

/** The median of each dot and its eight neighbours. */
function withoutSpecks({ width, height, shades }: GreyPicture): GreyPicture {
  const out = new Uint8Array(shades);
  const around = new Uint8Array(9);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      for (let part = 0, row = at - width; part < 9; row += width, part += 3) {
        around[part] = shades[row - 1]!;
        around[part + 1] = shades[row]!;
        around[part + 2] = shades[row + 1]!;
      }
      out[at] = around.sort()[4]!;
    }
  return { width, height, shades: out };
}

function rankOf(counts: Uint32Array, rank: number): number {
  let left = rank;
  for (let shade = 0; shade < counts.length; shade += 1) {
    left -= counts[shade]!;
    if (left < 0) return shade;
  }
  return counts.length - 1;
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;
