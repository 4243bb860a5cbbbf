const LONGEST = 2_000;
/** Parameters that tell where a visitor came from or who he is, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|phpsessid|jsessionid|sid|session_?id)$/i;

/**
 * The one way of writing an address of a page: no fragment, no session, no name and password. Null for what is no
 * address of the web.
 */
export function addressOf(link: string, base?: string): string | null {
  const url = URL.parse(link.trim(), base);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, "");
  const dropped = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Writing the parameters anew would change how they are encoded, so only where one must go.
  for (const name of dropped) url.searchParams.delete(name);
  return url.href.length <= LONGEST ? url.href : null;
}

/** The host with its port, without `www.`: a site with and without it is one. */
export function siteOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}

/** The name of a file at an address, with the ending of what it is. */
export function fileNameOf(address: string, ending: string): string {
  const name = decoded(new URL(address).pathname)
    .replace(/^.*\//, "")
    .replace(/\.[^.]*$/, "");
  return `${name || "dokument"}.${ending}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether an address looks like a file that is read like one of a folder. */
export function isAttachment(address: string): boolean {
  return /\.(?:pdf|docx|odt|txt|md)$/i.test(new URL(address).pathname);
}

const NOT_DOCUMENTS =
  /\.(?:jpe?g|png|gif|webp|svg|ico|bmp|tiff?|mp[34]|avi|mov|wmv|webm|ogg|wav|m4a|zip|rar|7z|tar|gz|exe|msi|dmg|apk|css|m?js|json|woff2?|ttf|eot|ics|vcf|kml|kmz|gpx|shp|dwg|dxf|p7[ms]|xades|sig|swf|iso)$/i;

/** Whether an address says by its ending that nothing there can be read. */
export function isNoDocument(address: string): boolean {
  return NOT_DOCUMENTS.test(new URL(address).pathname);
}
