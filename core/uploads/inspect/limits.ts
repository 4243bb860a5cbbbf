const MB = 1024 * 1024;

/** What one file may cost where it is looked into; everything beyond is an `UploadFault`. */
export const INSPECT_LIMITS = {
  milliseconds: 30_000,
  heapMegabytes: 512,
  /** Of the whole process: a picture of the most dots fits. */
  residentMegabytes: 1_200,
  retireMegabytes: 500,
  pictureBytes: 60 * MB,
  /** A picture of the largest cameras in phones has 50 million. */
  dots: {
    jpeg: 52_000_000,
    png: 52_000_000,
    /** No camera makes it, and it takes more memory. */ webp: 25_000_000,
  },
  longestSide: 20_000,
  /** Longer side of a picture that was asked to be made smaller. */
  shrunkSide: 2_400,
  textBytes: 5 * MB,
  zipEntries: 5_000,
  inflatedBytes: 300 * MB,
  /** A part of a zip that is both larger and denser than this is a bomb. */
  denseBytes: 10 * MB,
  denseRatio: 200,
  /** Of a part that is read and not only counted. */
  readPartBytes: 4 * MB,
};
