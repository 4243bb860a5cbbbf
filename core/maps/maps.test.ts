import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  boxAround,
  isInside,
  keepTiles,
  type MapTiles,
  metresBetween,
  type Picture,
  pictureType,
  type Tile,
} from "./index.ts";
import { tileTouches } from "./tile.ts";

const BOX: Box = { south: 49.7, west: 18.9, north: 49.9, east: 19.2 };
const inPoland = fc.record({
  lat: fc.double({ min: 49, max: 55, noNaN: true }),
  lon: fc.double({ min: 14, max: 24.5, noNaN: true }),
});

describe("a place on the earth", () => {
  it("is as far from another as the earth is round", () => {
    // A degree of a meridian is 111.2 km on the sphere, wherever it is.
    expect(metresBetween({ lat: 49, lon: 19 }, { lat: 50, lon: 19 })).toBeCloseTo(111_195, -1);
    // One of a parallel is shorter, by the cosine of the latitude.
    expect(metresBetween({ lat: 60, lon: 19 }, { lat: 60, lon: 20 })).toBeCloseTo(55_597, -2);
  });

  it("is alike far there and back, nowhere from itself, and in the box around what is near it", () => {
    fc.assert(
      fc.property(inPoland, inPoland, fc.integer({ min: 1, max: 5_000 }), (one, other, near) => {
        const far = metresBetween(one, other);
        expect(metresBetween(other, one)).toBeCloseTo(far, 6);
        expect(metresBetween(one, one)).toBe(0);
        if (far <= near) expect(isInside(boxAround(one, near), other)).toBe(true);
      }),
    );
    const centre = { lat: 49.8225, lon: 19.0469 };
    const north = { lat: centre.lat + 149 / 111_195, lon: centre.lon };
    expect(metresBetween(centre, north)).toBeLessThan(150);
    expect(isInside(boxAround(centre, 150), north)).toBe(true);
  });
});

describe("a tile", () => {
  it("is of a box where it shows something of it, at every zoom", () => {
    expect(tileTouches(BOX, { z: 0, x: 0, y: 0 })).toBe(true);
    // The centre of Bielsko-Biała, by the formula of the projection.
    expect(tileTouches(BOX, { z: 12, x: 2264, y: 1392 })).toBe(true);
    expect(tileTouches(BOX, { z: 12, x: 2240, y: 1392 })).toBe(false);
    expect(tileTouches(BOX, { z: 12, x: 2264, y: 1350 })).toBe(false);
    for (const beyond of [-1, 1, 2]) expect(tileTouches(BOX, { z: 0, x: beyond, y: 0 })).toBe(false);
  });

  it("has four at the next zoom, of which one is of the box where it is itself", () => {
    const tile = fc.integer({ min: 0, max: 17 }).chain((z) =>
      fc.record({
        z: fc.constant(z),
        x: fc.integer({ min: 0, max: 2 ** z - 1 }),
        y: fc.integer({ min: 0, max: 2 ** z - 1 }),
      }),
    );
    const parts = ({ z, x, y }: Tile) =>
      [0, 1].flatMap((right) => [0, 1].map((down) => ({ z: z + 1, x: 2 * x + right, y: 2 * y + down })));
    fc.assert(
      fc.property(tile, (one) => {
        expect(parts(one).some((part) => tileTouches(BOX, part))).toBe(tileTouches(BOX, one));
      }),
    );
    expect(parts({ z: 12, x: 2264, y: 1392 }).every((part) => tileTouches(BOX, part))).toBe(true);
  });
});

describe("a picture", () => {
  it.each([
    ["\x89PNG\r\n\x1a\nx", "image/png"],
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
    ["RIFF\0\0\0\0WAVE", null],
    ["<html>PNG", null],
    ["GIF89a", null],
    ["\x89PNG", null],
    ["", null],
  ])("is known by its content: %j", (content, type) => {
    expect(pictureType(Buffer.from(content, "latin1"))).toBe(type);
  });
});

describe("kept tiles", () => {
  const HERE: Tile = { z: 12, x: 2264, y: 1392 };
  const zoomed = (x: number): Tile => ({ z: 16, x: 2264 * 16 + x, y: 1392 * 16 });

  function open(read: MapTiles["read"], options: Partial<Parameters<typeof keepTiles>[1]> = {}) {
    const asked: Tile[] = [];
    const tiles: MapTiles = {
      attribution: "©",
      zoom: { from: 12, to: 16 },
      read: (tile) => {
        asked.push(tile);
        return read(tile);
      },
    };
    return { asked, kept: keepTiles(tiles, { box: BOX, ...options }) };
  }
  const picture = async () => ({ bytes: new Uint8Array(10), type: "image/png" as const });

  it("are asked for once, also by many at the same time, and again once they are old", async () => {
    let now = 0;
    const { asked, kept } = open(picture, { milliseconds: 1_000, now: () => now });
    await Promise.all([kept.read(HERE), kept.read(HERE), kept.read(HERE)]);
    now = 999;
    await kept.read(HERE);
    expect(asked).toEqual([HERE]);
    now = 1_000;
    await kept.read(HERE);
    expect(asked).toHaveLength(2);
  });

  it("are those of the box and of the map's zooms alone", async () => {
    const { asked, kept } = open(picture);
    const others = [
      { z: 11, x: 1132, y: 696 },
      { z: 17, x: 2264 * 32, y: 1392 * 32 },
      { z: 12, x: 2000, y: 1392 },
      { z: 12, x: -1, y: -1 },
    ];
    for (const tile of others) await expect(kept.read(tile)).rejects.toMatchObject({ code: "outside" });
    expect(asked).toEqual([]);
  });

  it("are as many bytes as may be kept, without those that were not asked for longest", async () => {
    const { asked, kept } = open(picture, { mostBytes: 25 });
    for (const x of [0, 1, 0, 2]) await kept.read(zoomed(x));
    expect(asked).toHaveLength(3);
    await kept.read(zoomed(0));
    expect(asked).toHaveLength(3);
    await kept.read(zoomed(1));
    expect(asked).toHaveLength(4);
  });

  it("are asked for so many at once, wait for their turn, and are refused beyond that; a fault is not kept", async () => {
    const answers: PromiseWithResolvers<Picture>[] = [];
    const { asked, kept } = open(
      () => {
        const answer = Promise.withResolvers<Picture>();
        answers.push(answer);
        return answer.promise;
      },
      { atOnce: 2, mostWaiting: 1 },
    );
    const all = [0, 1, 2].map((x) => kept.read(zoomed(x)));
    expect(asked).toEqual([zoomed(0), zoomed(1)]);
    await expect(kept.read(zoomed(3))).rejects.toMatchObject({ code: "busy" });
    answers[0]!.reject(new Error("away"));
    await expect(all[0]).rejects.toThrow("away");
    expect(asked).toEqual([zoomed(0), zoomed(1), zoomed(2)]);
    for (const answer of answers.slice(1)) answer.resolve(await picture());
    await Promise.all(all.slice(1));
    const again = kept.read(zoomed(0));
    answers[3]!.resolve(await picture());
    expect((await again).type).toBe("image/png");
    // Nobody holds a turn any more.
    const further = [4, 5, 6].map((x) => kept.read(zoomed(x)));
    expect(asked).toHaveLength(6);
    answers[4]!.resolve(await picture());
    await further[0];
    expect(asked).toHaveLength(7);
  });
});
