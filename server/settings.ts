import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

const DAY_LIMIT = 3650;
const count = (standard: number, smallest = 1, largest = 1_000_000) =>
  z.coerce.number().int().min(smallest).max(largest).default(standard);
const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );
const network = /^([\d.]+|[\da-f:]+)(\/\d{1,3})?$|^(loopback|linklocal|uniquelocal)$/i;

const isPort = (port: number) => Number.isInteger(port) && port > 0 && port <= 65_535;

function isNetwork(network: string): boolean {
  const [address = "", bits, ...more] = network.split("/");
  const largest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length > 0 || largest < 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= largest);
}

/** `server:port`, or the path of a socket. */
function clamdAddress(address: string): { host: string; port: number } | { path: string } | null {
  if (address.startsWith("/")) return { path: address };
  const [, bracketed, plain, port] = /^(?:\[([\da-f:]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(address) ?? [];
  const host = bracketed ?? plain;
  return host && isPort(Number(port)) ? { host, port: Number(port) } : null;
}

/** Where the numbers of a tile go. */
const TILE_PARTS = ["{z}", "{x}", "{y}"];
const FARTHEST_ZOOM = 22;

/** Every setting, with its default. `.env.example` has a line for each; a test compares them. */
export const settingsShape = z.object({
  MAGISTRAT_ENV: z.enum(["development", "production"]).default("development"),
  PORT: count(3000, 0, 65_535),
  HOST: z.string().min(1).optional(),
  MAGISTRAT_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAGISTRAT_DATA: z.string().min(1).default("./data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MODELS_FILE: z.string().min(1).optional(),
  TRUSTED_PROXIES: list.refine((proxies) => proxies.every((proxy) => network.test(proxy))),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  LIMIT_ASK_PER_MINUTE: count(30),
  LIMIT_SEARCH_PER_MINUTE: count(120),
  LIMIT_PAGES_PER_MINUTE: count(1200),
  LIMIT_CODES_PER_MINUTE: count(10),
  LIMIT_TILES_PER_MINUTE: count(600),
  ANSWERS_AT_ONCE: count(8, 1, 1000),
  ANSWERS_WAITING: count(64, 0, 10_000),
  ANSWERS_WAIT_SECONDS: count(5, 1, 60),
  CRAWL_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  CRAWL_PAUSE_SECONDS: z.coerce.number().min(0).max(3600).default(2),
  CRAWL_PAGES_PER_RUN: count(1000, 1, 100_000),
  CRAWL_MAX_MB: count(50, 1, 50),
  CRAWL_TIMEOUT_SECONDS: count(30, 1, 300),
  CRAWL_REDIRECTS: count(5, 0, 20),
  CRAWL_ALLOWED_NETWORKS: list.refine((networks) => networks.every(isNetwork)),
  CRAWL_ALLOWED_PORTS: list.transform((ports) => ports.map(Number)).refine((ports) => ports.every(isPort)),
  CRAWL_KEEP_ITEMS_DAYS: count(90, 0, DAY_LIMIT),
  UPLOAD_TOTAL_MB: count(100, 1, 2000),
  CLAMD_ADDRESS: z
    .string()
    .refine((address) => clamdAddress(address) !== null)
    .optional(),
  MAGISTRAT_MAP_TILES: z
    .url({ protocol: /^https?$/ })
    .refine((address) => TILE_PARTS.every((part) => address.split(part).length === 2))
    .refine((address) => !/[{}]/.test(TILE_PARTS.reduce((rest, part) => rest.replace(part, ""), address)))
    .optional(),
  MAGISTRAT_MAP_ATTRIBUTION: z.string().trim().min(1).max(200).optional(),
  MAGISTRAT_MAP_ZOOM: z
    .string()
    .default("12-18")
    .transform((range) => /^(\d{1,2})-(\d{1,2})$/.exec(range)?.slice(1).map(Number) ?? [])
    .refine(([from = -1, to = -1]) => 0 <= from && from <= to && to <= FARTHEST_ZOOM),
  KEEP_CONVERSATIONS_DAYS: count(30, 1, DAY_LIMIT),
  KEEP_DRAFTS_DAYS: count(90, 8, DAY_LIMIT),
  KEEP_AUDIT_DAYS: count(731, 731, DAY_LIMIT),
  KEEP_MODEL_TEXTS_DAYS: count(0, 0, DAY_LIMIT),
});

/** What each setting must look like, in the words of the message about a wrong one. */
const EXPECTED: Record<string, string> = {
  MAGISTRAT_ENV: "„development” albo „production”",
  PORT: "liczba od 0 do 65535 (0: dowolny wolny port)",
  HOST: "adres, na którym serwer ma słuchać, na przykład 0.0.0.0",
  MAGISTRAT_URL: "adres publiczny, na przykład https://magistrat.przyklad.pl",
  MAGISTRAT_DATA: "ścieżka folderu danych",
  DATABASE_URL: "adres PostgreSQL, na przykład postgres://uzytkownik:haslo@serwer/baza",
  MODELS_FILE: "ścieżka pliku z listą modeli",
  TRUSTED_PROXIES: "adresy lub sieci oddzielone przecinkami, na przykład 10.0.0.0/8,192.168.1.5",
  LOG_LEVEL: "debug, info, warn, error albo silent",
  CRAWL_CONTACT:
    "adres strony albo e-mail bez spacji i polskich liter, na przykład https://miasto.example/kontakt",
  CRAWL_PAUSE_SECONDS: "liczba sekund od 0 do 3600",
  CRAWL_ALLOWED_NETWORKS: "adresy lub sieci oddzielone przecinkami, na przykład 10.1.0.0/16",
  CRAWL_ALLOWED_PORTS: "numery portów oddzielone przecinkami, na przykład 8080",
  UPLOAD_TOTAL_MB: "liczba megabajtów od 1 do 2000",
  CLAMD_ADDRESS: "serwer i port albo ścieżka gniazda, na przykład 127.0.0.1:3310 albo /run/clamav/clamd.ctl",
  MAGISTRAT_MAP_TILES:
    "adres http albo https z {z}, {x} i {y}, na przykład https://mapa.example/{z}/{x}/{y}.png",
  MAGISTRAT_MAP_ATTRIBUTION: "czyja to mapa, najwyżej 200 znaków, na przykład „© autorzy OpenStreetMap”",
  MAGISTRAT_MAP_ZOOM: "dwie liczby od 0 do 22 z kreską, najpierw mniejsza, na przykład 12-18",
  KEEP_DRAFTS_DAYS: "liczba dni, co najmniej 8",
  KEEP_AUDIT_DAYS: "liczba dni, co najmniej 731 (dwa lata)",
};

/** Settings that cannot be used; the message names each and says what is right. */
export class WrongSettings extends Error {
  override name = "WrongSettings";
}

/** The settings of this process, parsed once at start. */
export type Settings = ReturnType<typeof parseSettings>;

/**
 * Reads the settings from the environment; an empty value counts as not set.
 *
 * @throws WrongSettings
 */
export function parseSettings(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new WrongSettings(
      names
        .map((name) => `${name}: oczekiwano: ${EXPECTED[name] ?? "liczba całkowita w dozwolonym zakresie"}.`)
        .join("\n"),
    );
  }
  const raw = parsed.data;
  if (raw.MAGISTRAT_ENV === "production" && !raw.MAGISTRAT_URL)
    throw new WrongSettings(
      "MAGISTRAT_URL: w trybie production podaj adres publiczny, na przykład https://magistrat.przyklad.pl.",
    );
  if (
    raw.MAGISTRAT_ENV === "development" &&
    raw.HOST &&
    !["127.0.0.1", "localhost", "::1"].includes(raw.HOST)
  )
    throw new WrongSettings(
      "HOST: tryb development słucha tylko na tym komputerze (127.0.0.1). Ustaw MAGISTRAT_ENV=production, aby udostępnić serwer.",
    );
  if (raw.MAGISTRAT_MAP_TILES && !raw.MAGISTRAT_MAP_ATTRIBUTION)
    throw new WrongSettings(
      `MAGISTRAT_MAP_ATTRIBUTION: oczekiwano: ${EXPECTED.MAGISTRAT_MAP_ATTRIBUTION}. Każda mapa mówi, czyja jest.`,
    );
  const [zoomFrom = 0, zoomTo = 0] = raw.MAGISTRAT_MAP_ZOOM;
  return {
    environment: raw.MAGISTRAT_ENV,
    port: raw.PORT,
    // A development server holds sample data and no login: it listens on this machine only.
    host: raw.HOST ?? (raw.MAGISTRAT_ENV === "development" ? "127.0.0.1" : "0.0.0.0"),
    publicUrl: raw.MAGISTRAT_URL ?? localUrl(raw.PORT),
    dataFolder: resolve(raw.MAGISTRAT_DATA),
    databaseUrl: raw.DATABASE_URL ?? null,
    modelsFile: raw.MODELS_FILE === undefined ? null : resolve(raw.MODELS_FILE),
    trustedProxies: raw.TRUSTED_PROXIES,
    logLevel: raw.LOG_LEVEL,
    limits: {
      ask: raw.LIMIT_ASK_PER_MINUTE,
      search: raw.LIMIT_SEARCH_PER_MINUTE,
      pages: raw.LIMIT_PAGES_PER_MINUTE,
      codes: raw.LIMIT_CODES_PER_MINUTE,
      tiles: raw.LIMIT_TILES_PER_MINUTE,
    },
    answers: {
      atOnce: raw.ANSWERS_AT_ONCE,
      waiting: raw.ANSWERS_WAITING,
      waitMs: raw.ANSWERS_WAIT_SECONDS * 1000,
    },
    crawl: {
      contact: raw.CRAWL_CONTACT ?? raw.MAGISTRAT_URL ?? null,
      pauseSeconds: raw.CRAWL_PAUSE_SECONDS,
      pagesPerRun: raw.CRAWL_PAGES_PER_RUN,
      largestBytes: raw.CRAWL_MAX_MB * 1024 * 1024,
      timeoutSeconds: raw.CRAWL_TIMEOUT_SECONDS,
      redirects: raw.CRAWL_REDIRECTS,
      keepItemsDays: raw.CRAWL_KEEP_ITEMS_DAYS,
      allowedNetworks: raw.CRAWL_ALLOWED_NETWORKS,
      allowedPorts: raw.CRAWL_ALLOWED_PORTS,
    },
    uploads: {
      totalBytes: raw.UPLOAD_TOTAL_MB * 1024 * 1024,
      clamd: raw.CLAMD_ADDRESS === undefined ? null : clamdAddress(raw.CLAMD_ADDRESS),
    },
    /** The map that residents point at places on; null where there is none. */
    map:
      raw.MAGISTRAT_MAP_TILES === undefined
        ? null
        : {
            address: raw.MAGISTRAT_MAP_TILES,
            attribution: raw.MAGISTRAT_MAP_ATTRIBUTION ?? "",
            zoom: { from: zoomFrom, to: zoomTo },
          },
    keepDays: {
      conversations: raw.KEEP_CONVERSATIONS_DAYS,
      drafts: raw.KEEP_DRAFTS_DAYS,
      audit: raw.KEEP_AUDIT_DAYS,
      modelTexts: raw.KEEP_MODEL_TEXTS_DAYS,
    },
  };
}

const localUrl = (port: number) => `http://localhost:${port}`;

/** The settings of a server that listens: `PORT=0` has become the port it got; a public address that was set stays. */
export function onPort(settings: Settings, port: number): Settings {
  const { publicUrl } = settings;
  return { ...settings, port, publicUrl: publicUrl === localUrl(settings.port) ? localUrl(port) : publicUrl };
}
