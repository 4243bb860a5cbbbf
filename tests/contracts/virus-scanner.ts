import { describe, expect, it } from "vitest";
import { ScannerFault, type VirusScanner } from "#core/uploads";

/** The bad days that every adapter tells from a verdict. */
export const BAD_DAYS = ["silent", "away", "cut at once", "cut in the middle", "talking nonsense"] as const;

export interface OpenedScanner {
  scanner: VirusScanner;
  close(): Promise<void>;
}

const SECRET = "Jan Przykładowy";

async function* inParts(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield Buffer.from(part as string);
}

/**
 * What every adapter of the port promises. `open` gives a scanner that works, or on a bad day, and takes files up to
 * a megabyte; `virus` is a content in which it finds something.
 */
export function describeVirusScanner(
  name: string,
  open: (day?: (typeof BAD_DAYS)[number]) => Promise<OpenedScanner>,
  virus: string,
): void {
  describe(`the scanner ${name}`, () => {
    const using = async <Given>(
      day: (typeof BAD_DAYS)[number] | undefined,
      work: (scanner: VirusScanner) => Promise<Given>,
    ): Promise<Given> => {
      const { scanner, close } = await open(day);
      try {
        return await work(scanner);
      } finally {
        await close();
      }
    };
    const faultOn = (day: (typeof BAD_DAYS)[number]) =>
      using(day, (scanner) =>
        scanner.scan(inParts(`${SECRET} `, Buffer.alloc(200_000, "x"))).then(
          () => null,
          (error: unknown) => error,
        ),
      );

    it("finds nothing in what is harmless, in one part, many or none", () =>
      using(undefined, async (scanner) => {
        expect(await scanner.scan(inParts("Dzień dobry"))).toEqual({ clean: true });
        expect(await scanner.scan(inParts(...Array.from({ length: 500 }, () => "część ")))).toEqual({
          clean: true,
        });
        expect(await scanner.scan(inParts())).toEqual({ clean: true });
        expect(await scanner.scan(inParts("a", "", "b"))).toEqual({ clean: true });
      }));

    it("names what it found, also where it lies across two parts", () =>
      using(undefined, async (scanner) => {
        const half = Math.floor(virus.length / 2);
        for (const parts of [[virus], ["przed ", virus, " po"], [virus.slice(0, half), virus.slice(half)]])
          expect(await scanner.scan(inParts(...parts))).toEqual({
            clean: false,
            threat: expect.stringMatching(/\w/),
          });
      }));

    it("scans several files at once, each by itself", () =>
      using(undefined, async (scanner) => {
        const results = await Promise.all(
          [0, 1, 2, 3].map((at) => scanner.scan(inParts(at % 2 === 0 ? virus : "spokój"))),
        );
        expect(results.map(({ clean }) => clean)).toEqual([false, true, false, true]);
      }));

    it.each(BAD_DAYS)("never takes it for a verdict when it is %s", async (day) => {
      const fault = await faultOn(day);
      expect(fault).toBeInstanceOf(ScannerFault);
      expect((fault as ScannerFault).code).toBe("unavailable");
      expect(`${(fault as Error).message} ${(fault as Error).stack}`).not.toContain(SECRET);
    });

    it("says that a file is larger than it takes", () =>
      using(undefined, async (scanner) => {
        const parts = inParts(...Array.from({ length: 40 }, () => Buffer.alloc(100_000)));
        await expect(scanner.scan(parts)).rejects.toMatchObject({ name: "ScannerFault", code: "too-large" });
      }));

    it("gives back the error that the file ended with", () =>
      using(undefined, async (scanner) => {
        const torn = (async function* () {
          yield Buffer.from("początek");
          throw new Error("the disk cannot be read");
        })();
        await expect(scanner.scan(torn)).rejects.toThrow("the disk cannot be read");
      }));
  });
}
