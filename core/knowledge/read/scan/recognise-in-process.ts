import { ReadFault } from "../read-fault.ts";
import { cleanScan } from "./clean-scan.ts";
import { drawPage } from "./draw-page.ts";
import { orientation, polishReader } from "./engines.ts";
import { asPgm, type GreyPicture, turned } from "./grey-picture.ts";
import { linesOfBlocks, type RecognisedLines } from "./lines-of-blocks.ts";
import type { RecognisedPage } from "./recognised-page.ts";
import { skewOf } from "./skew-of.ts";

/** A recognition as sure as this, and of this many letters, is of a page that stands upright. */
const SURE = 70;
const MANY_LETTERS = 25;
/** Of a page of unknown size, as A4. */
const INCHES_HIGH = 11.69;

/** Recognises one page in this process. Only for the recognising process: the file may be hostile. */
export async function recogniseInProcess(bytes: Uint8Array, page: number): Promise<RecognisedPage> {
  const drawn = await drawPage(bytes, page);
  const picture = cleanScan(drawn.rgba, drawn.width, drawn.height);
  const dpi = Math.round(Math.max(drawn.width, drawn.height) / INCHES_HIGH);
  const height = (turns: number) => ((turns % 2 === 0 ? drawn.height : drawn.width) * 72) / dpi;
  // A page that only looks empty must not be taken for one.
  if (!picture && !drawn.whole) throw new ReadFault("picture");
  if (!picture) return { page, height: height(0), lines: [], confidence: null };
  const first = await recognised(picture, dpi);
  if (!first.onSide && first.letters >= MANY_LETTERS && (first.confidence ?? 0) >= SURE)
    return { page, height: height(0), lines: first.lines, confidence: first.confidence };
  const turns = await turnsToUpright(picture, dpi);
  const second = turns === 0 ? first : await recognised(turned(picture, turns), dpi);
  const better = weight(second) > weight(first) || first.onSide;
  const { lines, confidence } = better ? second : first;
  return { page, height: height(better ? turns : 0), lines, confidence };
}

async function recognised(picture: GreyPicture, dpi: number): Promise<RecognisedLines> {
  const worker = await polishReader();
  await worker.setParameters({ user_defined_dpi: String(dpi) });
  const { data } = await worker.recognize(
    Buffer.from(asPgm(picture)),
    { rotateRadians: -skewOf(picture) },
    { text: false, blocks: true },
  );
  return linesOfBlocks(data.blocks ?? [], picture.height, dpi);
}

/** How many quarter turns clockwise set a page upright; 0 where it is not known. */
async function turnsToUpright(picture: GreyPicture, dpi: number): Promise<number> {
  const worker = await orientation();
  await worker.setParameters({ user_defined_dpi: String(dpi) });
  const { data } = await worker.detect(Buffer.from(asPgm(picture)));
  return (data.orientation_degrees ?? 0) / 90;
}

const weight = ({ letters, confidence }: RecognisedLines) => letters * (confidence ?? 0) ** 2;
