import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Random } from "./random.ts";

const SERVICES = fileURLToPath(new URL("../../city/knowledge/uslugi/", import.meta.url));
const TOPICS = [
  "zielony skwer",
  "stara latarnia",
  "miejski basen",
  "nowa ławka",
  "targ rybny",
  "park linowy",
];

/** A folder of documents that changes; `marks` has, for each generated path, the word that only its present text has. */
export interface ChangingFolder {
  path: string;
  marks: Map<string, string>;
  change(): Promise<void>;
}

/** Makes a folder of `size` generated documents, counted from `first`, beside the real services of the city where `services` asks for them. */
export async function changingFolder(
  path: string,
  random: Random,
  { size, first = 0, services = false }: { size: number; first?: number; services?: boolean },
): Promise<ChangingFolder> {
  await mkdir(path, { recursive: true });
  if (services) await cp(SERVICES, join(path, "uslugi"), { recursive: true });
  const marks = new Map<string, string>();
  let made = first;
  const write = async (name: string) => {
    const mark = markOf(made++);
    await writeFile(join(path, name), textOf(name, mark, random));
    marks.set(name, mark);
  };
  for (let n = 0; n < size; n++) await write(`dokument-${made}.md`);
  return {
    path,
    marks,
    async change() {
      for (const name of [...marks.keys()]) if (random.chance(0.4)) await write(name);
      for (let n = 0; n < size / 8; n++) {
        const name = random.oneOf([...marks.keys()]);
        await rm(join(path, name));
        marks.delete(name);
      }
      while (marks.size < size) await write(`dokument-${made}.md`);
    },
  };
}

/** A word of no language, another one for each number. */
function markOf(n: number): string {
  const letters = [...n.toString(20).padStart(4, "0")].map((digit) =>
    String.fromCharCode("bcdfghjklmnprstwxzqv".charCodeAt(Number.parseInt(digit, 20))),
  );
  return `xq${letters.join("")}qx`;
}

function textOf(name: string, mark: string, random: Random): string {
  const sections = Array.from({ length: 2 + random.below(5) }, (_, n) => {
    const topic = random.oneOf(TOPICS);
    const sentence = `Przedmiot ${mark} to ${topic} przy ulicy numer ${random.below(90) + 1}.`;
    return `## Część ${n + 1}: ${topic}\n\n${sentence} ${"Opiekę nad nim ma jednostka miejska. ".repeat(1 + random.below(12))}\n`;
  });
  return `---\ntitle: Karta ${name} ${mark}\nsample: true\n---\n# Karta ${mark}\n\n${sections.join("\n")}`;
}
