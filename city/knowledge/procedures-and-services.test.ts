import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findIdentifiers } from "#core/language";
import { units } from "../units.ts";
import { SAMPLE_NOTICE } from "./binary-samples/sample-document.ts";

interface Metadata {
  title: string;
  unit: string;
  visibility: string;
  validFrom?: string;
  validTo?: string;
  sample: boolean;
  sources: string[];
}

const FOLDERS = ["uslugi", "oplaty", "procedury", "prawo"];
const SERVICES =
  "usuniecie-drzewa deklaracja-odpady podatek-od-nieruchomosci zajecie-pasa-drogowego dodatek-mieszkaniowy karta-duzej-rodziny wypis-wyrys-mpzp warunki-zabudowy zezwolenie-alkohol zaswiadczenie-o-niezaleganiu informacja-publiczna petycja zgloszenie-usterki pismo-ogolne odpis-aktu-stanu-cywilnego abonament-parkingowy".split(
    " ",
  );

const paths = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const texts = paths
  .filter((path) => path.endsWith(".md"))
  .map((path) => {
    const [, front = "", ...body] = read(path).split(/^---\n/m);
    return { path, metadata: parse(front) as Metadata, body: body.join("---\n") };
  });
const sidecars = paths
  .filter((path) => path.endsWith(".yaml") && !path.endsWith(".questions.yaml"))
  .map((path) => ({ path, metadata: parse(read(path)) as Metadata }));

describe("the sample texts about services, fees, procedure and local law", () => {
  it("describe every service of the catalogue", () => {
    expect(SERVICES.filter((slug) => !paths.includes(`uslugi/${slug}.md`))).toEqual([]);
  });

  it("are samples of a known unit, with the source and confidence of each fact", () => {
    const slugs = new Set(units.map((unit) => unit.slug));
    for (const { path, metadata } of [...texts, ...sidecars]) {
      expect(metadata.sample, path).toBe(true);
      expect(slugs, path).toContain(metadata.unit);
      expect(metadata.sources.length, path).toBeGreaterThan(0);
      for (const source of metadata.sources)
        expect(source, path).toMatch(/\[(?:V|K|C|M|\?|K-med|V\/K|verify)\]/);
    }
  });

  it("carry their title as the heading and end with the notice that they are samples", () => {
    for (const { path, metadata, body } of texts) {
      expect(body, path).toContain(`# ${metadata.title}\n`);
      expect(body.trimEnd().endsWith(SAMPLE_NOTICE), path).toBe(true);
    }
  });

  it("name no phone, e-mail address, account or personal number", () => {
    for (const { path, body } of texts) expect(findIdentifiers(body), path).toEqual([]);
  });

  it("have a sidecar beside every made file", () => {
    for (const path of paths.filter((each) => /\.(?:pdf|docx)$/.test(each)))
      expect(paths, path).toContain(`${path}.yaml`);
  });

  it("have one waste resolution on each day, and a different one each year", () => {
    const holding = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((day) =>
      texts
        .filter(({ path }) => path.includes("uchwala-oplata-za-odpady"))
        .filter(
          ({ metadata: { validFrom, validTo } }) =>
            !(validFrom && validFrom > day) && !(validTo && validTo < day),
        )
        .map(({ path }) => path.slice(-7, -3)),
    );
    expect(holding).toEqual([["2025"], ["2026"], ["2026"], ["2027"]]);
  });
});
