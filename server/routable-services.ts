import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { city } from "#city";
import { text } from "#core/forms";
import type { RoutableService } from "#core/matters";

/** The services that a matter may be routed to: those defined, and those that have a document and no definition yet. */
export async function routableServices(): Promise<RoutableService[]> {
  const phrasings: Record<string, string[]> = JSON.parse(await readFile(city.matters.phrasings, "utf8"));
  const defined = new Set(city.services.map(({ slug }) => slug));
  const others = Object.keys(phrasings).filter((slug) => !defined.has(slug));
  return [...city.services, ...(await Promise.all(others.map(fromDocument)))];
}

/** Residents' questions beside the document of a service. */
export async function questionsBeside(slug: string): Promise<string[]> {
  const file = documentOf(slug, ".questions.yaml");
  if (!existsSync(file)) return [];
  const known: { asked: string[] }[] = parse(await readFile(file, "utf8"));
  return known.flatMap(({ asked }) => asked);
}

const documentOf = (slug: string, more = "") => new URL(`uslugi/${slug}.md${more}`, city.knowledgeFolder);

async function fromDocument(slug: string): Promise<RoutableService> {
  const title = /^title:\s*(.+)$/m.exec(await readFile(documentOf(slug), "utf8"))?.[1] ?? slug;
  return { slug, title: text(title, title, title), lead: text(title, title, title), words: [] };
}
