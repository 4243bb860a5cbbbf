const LONGEST = 120;
/** Most file systems take 255 bytes; some room for what whoever saves it adds. */
const MOST_BYTES = 240;
const LONGEST_ENDING = 5;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/**
 * The name of a file as it may be shown, put into a header and kept on any disk: no path, no control, invisible or
 * turning character, nothing that HTML, a shell or Windows reads as its own, and no ending. Never empty.
 *
 * @example safeBase("C:\\Umowy\\umowa \u202Efdp.exe") // "umowa fdp"
 */
export function safeBase(given: string): string {
  const last = given.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*%&;'`$!#^{}~=\u2044\u2215\u29f8\uff0f\uff3c]/g, "_")
    .replace(/\s+/g, " ");
  const base = trimmed(plain.replace(new RegExp(`(?<=.)\\.[a-z0-9]{1,${LONGEST_ENDING}}\\s*$`, "i"), ""));
  return shortened(DEVICES.test(base) ? `plik ${base}` : base, LONGEST) || "plik";
}

/**
 * A base with its ending, unlike all names that are taken; letters of different size are the same letter to some disks.
 *
 * @example uniqueName("zdjecie", "jpg", ["Zdjecie.jpg"]) // "zdjecie (2).jpg"
 */
export function uniqueName(base: string, ending: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map(folded));
  const rest = base.toLowerCase().endsWith(`.${ending}`) ? base.slice(0, -ending.length - 1) || "plik" : base;
  for (let count = 1; ; count += 1) {
    const end = `${count === 1 ? "" : ` (${count})`}.${ending}`;
    const name = `${shortened(rest, LONGEST - end.length)}${end}`;
    if (!names.has(folded(name))) return name;
  }
}

/**
 * A name in letters that every header takes, for `fileDownload`.
 *
 * @example asciiName("zażółć (2).pdf") // "zazolc-2.pdf"
 */
export function asciiName(name: string): string {
  const ascii = name
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w.]+/g, "-")
    .replace(/-+(?=\.|$)|^[-._]+/g, "");
  return /^[a-z0-9][\w.-]*\.[a-z0-9]+$/i.test(ascii) ? ascii : `plik.${ascii.replace(/^.*\./, "")}`;
}

const trimmed = (text: string) => text.replace(/^[\s.\-_~]+|[\s.]+$/g, "");
const folded = (name: string) => name.normalize("NFKC").toLowerCase();

/** Cut between characters, to so many of them and to what fits a disk. */
function shortened(text: string, longest: number): string {
  let short = "";
  for (const { segment } of new Intl.Segmenter("pl").segment(text)) {
    const longer = short + segment;
    if (longer.length > longest || Buffer.byteLength(longer) > MOST_BYTES - 16) break;
    short = longer;
  }
  return trimmed(short);
}
