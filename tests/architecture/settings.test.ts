import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onPort, parseSettings, settingsShape, WrongSettings } from "#server/settings";
import { ROOT } from "./imports.ts";

describe("settings", () => {
  it("are all named in .env.example, each with its line of explanation", () => {
    const lines = readFileSync(join(ROOT, ".env.example"), "utf8").split("\n");
    const named = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split("=")[0]);
    expect(named.sort()).toEqual(Object.keys(settingsShape.shape).sort());
    for (const [at, line] of lines.entries())
      if (/^[A-Z_]+=/.test(line)) expect(lines[at - 1], line).toMatch(/^# \w/);
  });

  it("have defaults for everything, so that nothing must be set", () => {
    expect(parseSettings({})).toMatchObject({
      environment: "development",
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: null,
    });
  });

  it.each([
    ["PORT", "http", "liczba od 0 do 65535"],
    ["DATABASE_URL", "mysql://host/base", "postgres://"],
    ["MAGISTRAT_ENV", "test", "production"],
    ["TRUSTED_PROXIES", "10.0.0.0/8, proxy.local", "sieci"],
    ["CRAWL_CONTACT", "jan kowalski", "bez spacji"],
    ["CRAWL_PAUSE_SECONDS", "-1", "od 0 do 3600"],
    ["CRAWL_ALLOWED_NETWORKS", "10.0.0.0/8, intranet", "sieci"],
    ["CRAWL_ALLOWED_NETWORKS", "10.0.0.0/33", "sieci"],
    ["CRAWL_ALLOWED_PORTS", "8080, http", "porty|numery portów"],
    ["UPLOAD_TOTAL_MB", "0", "od 1 do 2000"],
    ["CLAMD_ADDRESS", "clamd", "gniazda"],
    ["CLAMD_ADDRESS", "http://127.0.0.1:3310", "serwer i port"],
    ["CLAMD_ADDRESS", "127.0.0.1:99999", "serwer i port"],
    ["MAGISTRAT_MAP_TILES", "https://mapa.example/{z}/{x}.png", "{x} i {y}"],
    ["MAGISTRAT_MAP_TILES", "ftp://mapa.example/{z}/{x}/{y}.png", "http albo https"],
    ["MAGISTRAT_MAP_TILES", "https://{s}.mapa.example/{z}/{x}/{y}.png", "http albo https"],
    ["MAGISTRAT_MAP_ZOOM", "18-12", "najpierw mniejsza"],
    ["MAGISTRAT_MAP_ZOOM", "12", "z kreską"],
    ["MAGISTRAT_MAP_ZOOM", "0-23", "od 0 do 22"],
    ["KEEP_AUDIT_DAYS", "30", "731"],
    ["LIMIT_ASK_PER_MINUTE", "0", "liczba całkowita"],
  ])("say what is right when %s is wrong", (name, value, right) => {
    expect(() => parseSettings({ [name]: value })).toThrow(WrongSettings);
    expect(() => parseSettings({ [name]: value })).toThrow(new RegExp(`${name}: .*${right}`));
  });

  it("name a wrong secret without repeating it", () => {
    expect(() => parseSettings({ DATABASE_URL: "mysql://user:hunter2@host/base" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });

  it.each([
    ["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["clamd.urzad.example:3310", { host: "clamd.urzad.example", port: 3310 }],
    ["[fd00::7]:3310", { host: "fd00::7", port: 3310 }],
    ["/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
  ])("read where clamd listens: %s", (address, clamd) => {
    expect(parseSettings({ CLAMD_ADDRESS: address }).uploads.clamd).toEqual(clamd);
  });

  it("know no map unless one is named, and none without whose it is", () => {
    const MAGISTRAT_MAP_TILES = "https://mapa.example/{z}/{x}/{y}.png?key=tajny";
    expect(parseSettings({}).map).toBeNull();
    expect(parseSettings({ MAGISTRAT_MAP_TILES, MAGISTRAT_MAP_ATTRIBUTION: "© próba" }).map).toEqual({
      address: MAGISTRAT_MAP_TILES,
      attribution: "© próba",
      zoom: { from: 12, to: 18 },
    });
    expect(() => parseSettings({ MAGISTRAT_MAP_TILES })).toThrow(/^MAGISTRAT_MAP_ATTRIBUTION: (?!.*tajny)/);
  });

  it("let a development server listen on this machine only", () => {
    expect(() => parseSettings({ HOST: "0.0.0.0" })).toThrow(/127\.0\.0\.1/);
    expect(parseSettings({ MAGISTRAT_ENV: "production", MAGISTRAT_URL: "https://a.pl" }).host).toBe(
      "0.0.0.0",
    );
  });

  it("give out the port that is really listened on, and the public address where one is set", () => {
    expect(onPort(parseSettings({ PORT: "0" }), 43210).publicUrl).toBe("http://localhost:43210");
    expect(onPort(parseSettings({ PORT: "3001" }), 3001).publicUrl).toBe("http://localhost:3001");
    const MAGISTRAT_URL = "https://magistrat.example";
    expect(onPort(parseSettings({ PORT: "0", MAGISTRAT_URL }), 43210).publicUrl).toBe(MAGISTRAT_URL);
  });

  it("want the public address in production", () => {
    expect(() => parseSettings({ MAGISTRAT_ENV: "production" })).toThrow(/MAGISTRAT_URL/);
  });
});
