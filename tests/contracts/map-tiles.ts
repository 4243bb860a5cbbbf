import { describe, expect, it } from "vitest";
import { LARGEST_TILE, MapFault, type MapFaultCode, type MapTiles } from "#core/maps";

/** The bad days that every adapter tells from a picture, each with what it says of it. */
export const BAD_DAYS = {
  "has no such tile": "absent",
  "has an error of its own": "refused",
  "gives a page instead of a picture": "not-a-picture",
  "gives a giant": "too-large",
  "pours without an end": "too-large",
  "packs a giant into little": "too-large",
  "never answers": "timeout",
  "drips without an end": "timeout",
  "is cut in the middle": "away",
  "is away": "away",
  "leads into a private network": "not-allowed",
  "leads in circles": "refused",
  "leads nowhere": "refused",
} as const satisfies Record<string, MapFaultCode>;

export type BadDay = keyof typeof BAD_DAYS;

export interface OpenedTiles {
  tiles: MapTiles;
  close(): Promise<void>;
}

const TILE = { z: 14, x: 9058, y: 5569 };
const PATIENCE_MS = 5_000;

/** What every adapter of the port promises. `open` gives tiles of a server that works, or on a bad day, with `picture` for each. */
export function describeMapTiles(
  name: string,
  open: (day?: BadDay) => Promise<OpenedTiles>,
  picture: Uint8Array,
): void {
  describe(`the map ${name}`, () => {
    const using = async <Given>(day: BadDay | undefined, work: (tiles: MapTiles) => Promise<Given>) => {
      const { close, tiles } = await open(day);
      return work(tiles).finally(close);
    };

    it("says whose it is, and how near it comes", () =>
      using(undefined, async ({ attribution, zoom }) => {
        expect(attribution).toMatch(/\w/);
        expect(zoom.from).toBeLessThanOrEqual(zoom.to);
      }));

    it("gives pictures, several at once, with what they are by their content", () =>
      using(undefined, async (tiles) => {
        const all = await Promise.all([0, 1, 2, 3].map((more) => tiles.read({ ...TILE, x: TILE.x + more })));
        for (const { bytes, type } of all) {
          expect(type).toBe("image/png");
          expect(bytes.length).toBeLessThanOrEqual(LARGEST_TILE);
          expect(Buffer.from(bytes).equals(Buffer.from(picture))).toBe(true);
        }
      }));

    it.each(Object.entries(BAD_DAYS) as [BadDay, MapFaultCode][])(
      "says why there is no picture, in time and without an address, where its server %s",
      (day, code) =>
        using(day, async (tiles) => {
          const began = performance.now();
          const fault = await tiles.read(TILE).then(
            () => null,
            (error: unknown) => error,
          );
          expect(fault).toBeInstanceOf(MapFault);
          expect((fault as MapFault).code).toBe(code);
          expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
          expect(`${(fault as Error).message} ${(fault as Error).stack}`).not.toMatch(/https?:|9058|KLUCZ/);
        }),
    );
  });
}
