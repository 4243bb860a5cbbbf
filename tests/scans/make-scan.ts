import { fileURLToPath } from "node:url";
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { seededRandom } from "../drills/random.ts";

const fontFile = (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}`));
GlobalFonts.registerFromPath(fontFile("400Regular/NotoSans_400Regular.ttf"), "Noto Sans");

/** How a scan looks; all of it is decided by these values, so that the same scan comes out every time. */
export interface ScanLook {
  /** Dots per inch of an A4 page. */
  dpi?: number;
  /** Size of the text in points. */
  points?: number;
  columns?: 1 | 2;
  /** Degrees, clockwise. */
  skew?: number;
  /** Quarter turns, clockwise. */
  turns?: 0 | 1 | 2 | 3;
  /** Grey of the paper at the left and at the right, 0 black to 255 white. */
  paper?: [number, number];
  /** Grey of the ink. */
  ink?: number;
  /** Share of dots that are speckled. */
  speckles?: number;
  stamp?: boolean;
}

const A4 = { width: 8.27, height: 11.69 };

/** A page of a letter as a scanner would give it. */
export function makeScan(paragraphs: readonly string[], look: ScanLook = {}): Canvas {
  const { dpi = 200, points = 11, columns = 1, ink = 20, paper = [255, 255] } = look;
  const canvas = createCanvas(Math.round(A4.width * dpi), Math.round(A4.height * dpi));
  const c = canvas.getContext("2d");
  const shade = c.createLinearGradient(0, 0, canvas.width, canvas.height / 3);
  shade.addColorStop(0, grey(paper[0]));
  shade.addColorStop(1, grey(paper[1]));
  c.fillStyle = shade;
  c.fillRect(0, 0, canvas.width, canvas.height);
  c.translate(canvas.width / 2, canvas.height / 2);
  c.rotate(((look.skew ?? 0) * Math.PI) / 180);
  c.translate(-canvas.width / 2, -canvas.height / 2);
  c.fillStyle = grey(ink);
  write(c, paragraphs, { dpi, points, columns });
  if (look.stamp) stamp(c, dpi);
  c.resetTransform();
  if (look.speckles) speckle(c, canvas, look.speckles);
  return turned(canvas, look.turns ?? 0);
}

function write(
  c: SKRSContext2D,
  [title = "", ...paragraphs]: readonly string[],
  { dpi, points, columns }: { dpi: number; points: number; columns: number },
): void {
  const size = (points / 72) * dpi;
  const margin = 0.9 * dpi;
  const gutter = 0.4 * dpi;
  const whole = A4.width * dpi - 2 * margin;
  const width = (whole - gutter * (columns - 1)) / columns;
  let y = margin + 1.5 * size;
  c.font = `${1.5 * size}px "Noto Sans"`;
  c.fillText(title, margin, y);
  const top = y + 2.5 * size;
  c.font = `${size}px "Noto Sans"`;
  const lines = paragraphs.flatMap((text) => [...wrapped(c, text, width), ""]);
  const each = Math.ceil(lines.length / columns);
  for (let column = 0; column < columns; column += 1) {
    y = top;
    for (const line of lines.slice(column * each, (column + 1) * each)) {
      c.fillText(line, margin + column * (width + gutter), y);
      y += line ? 1.45 * size : 0.8 * size;
    }
  }
}

function wrapped(c: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && c.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A round stamp in thin lines over the text, as offices put it. */
function stamp(c: SKRSContext2D, dpi: number): void {
  const [x, y] = [5.4 * dpi, 3.1 * dpi];
  c.strokeStyle = "rgba(40, 60, 160, 0.55)";
  c.fillStyle = "rgba(40, 60, 160, 0.55)";
  for (const radius of [0.75, 0.55]) {
    c.lineWidth = dpi / 60;
    c.beginPath();
    c.arc(x, y, radius * dpi, 0, 2 * Math.PI);
    c.stroke();
  }
  c.font = `${dpi / 8}px "Noto Sans"`;
  for (let at = 0; at < 12; at += 1) {
    c.save();
    c.translate(x, y);
    c.rotate((at * Math.PI) / 6);
    c.fillText("WZÓR ", -dpi / 8, -0.59 * dpi);
    c.restore();
  }
}

function speckle(c: SKRSContext2D, { width, height }: Canvas, share: number): void {
  const random = seededRandom(7);
  const image = c.getImageData(0, 0, width, height);
  for (let at = 0; at < width * height * share; at += 1) {
    const dot = Math.floor(random.number() * width * height) * 4;
    image.data.fill(random.chance(0.5) ? 0 : 255, dot, dot + 3);
  }
  c.putImageData(image, 0, 0);
}

function turned(canvas: Canvas, turns: number): Canvas {
  if (turns === 0) return canvas;
  const { width, height } = canvas;
  const onSide = turns % 2 === 1;
  const out = createCanvas(onSide ? height : width, onSide ? width : height);
  const c = out.getContext("2d");
  c.translate(out.width / 2, out.height / 2);
  c.rotate((turns * Math.PI) / 2);
  c.drawImage(canvas, -width / 2, -height / 2);
  return out;
}

const grey = (value: number) => `rgb(${value}, ${value}, ${value})`;
