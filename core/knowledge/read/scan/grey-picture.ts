/** A picture in shades of grey, 0 black to 255 white, row by row from the top. */
export interface GreyPicture {
  width: number;
  height: number;
  shades: Uint8Array;
}

/** The picture after quarter turns clockwise. */
export function turned(picture: GreyPicture, turns: number): GreyPicture {
  if (turns % 4 === 0) return picture;
  const { width, height, shades } = picture;
  const out = new Uint8Array(shades.length);
  if (turns % 4 === 2) return { width, height, shades: out.map((_, at) => shades[shades.length - 1 - at]!) };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = turns % 4 === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[to] = shades[y * width + x]!;
    }
  return { width: height, height: width, shades: out };
}

/** The picture as a file that needs no decoding: PGM. */
export function asPgm({ width, height, shades }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + shades.length);
  file.set(head);
  file.set(shades, head.length);
  return file;
}
