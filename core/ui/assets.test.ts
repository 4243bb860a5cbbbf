import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Assets, assetsPath, bundleAssets } from "./assets.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("bundled assets", () => {
  let folder: string;
  let assets: Assets;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "magistrat-islands-"));
    const island = join(folder, "count.ts");
    writeFileSync(island, 'customElements.define("mg-count", class extends HTMLElement {} as never);');
    const sheet = join(folder, "portal.css");
    writeFileSync(sheet, ".mp-box { color: var(--brand); }");
    assets = await bundleAssets({ islands: { "character-count": island }, styles: [sheet] });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps the whole stylesheet under 20 kB compressed", () => {
    const { bytes } = assets.files.get(assets.css)!;
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(20_000);
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(20_000);
  });

  it("serves every file that the stylesheet names, and names nothing elsewhere", () => {
    const named = [...text(assets.files.get(assets.css)!.bytes).matchAll(/url\(["']?([^"')]+)["']?\)/g)];
    expect(named.length).toBeGreaterThanOrEqual(3);
    for (const [, address] of named) expect(assets.files.get(address!)?.type).toBe("font/woff2");
  });

  it("names the one font file that every page needs", () => {
    expect(assets.font).toMatch(/^\/zasoby\/source-sans-3-latin-wght-normal-\w+\.woff2$/);
    expect(text(assets.files.get(assets.css)!.bytes)).toContain(assets.font);
  });

  it("takes the stylesheets of applications into the same file, after those of the components", () => {
    const css = text(assets.files.get(assets.css)!.bytes);
    expect(css.indexOf(".mp-box")).toBeGreaterThan(css.indexOf(".mg-contact-card"));
  });

  it("declares the colours of the three themes", () => {
    const css = text(assets.files.get(assets.css)!.bytes);
    for (const sign of ["prefers-color-scheme", "prefers-contrast", "data-theme=dark", "data-theme=contrast"])
      expect(css.replaceAll('"', "")).toContain(sign);
  });

  it("puts a hash into every name, so that files can be cached for ever", () => {
    for (const path of assets.files.keys())
      expect(path).toMatch(/^\/zasoby\/[\w-]+-[\w]{8,10}\.(css|js|woff2)$/);
    expect(assetsPath).toBe("/zasoby/");
  });

  it("gives the script of an island by its name", () => {
    const script = assets.files.get(assets.scripts["character-count"]!);
    expect(script?.type).toContain("text/javascript");
    expect(text(script!.bytes)).toContain("mg-count");
  });

  it("has no scripts when there are no islands", async () => {
    expect((await bundleAssets()).scripts).toEqual({});
  });
});
