import type { ServiceDefinition, Source } from "#core/forms";
import { guideSections } from "./guide-sections.ts";

/** What a document says that the definition does not. */
export interface AboutGuide {
  /** Name of the unit; null where the register has none. */
  unit: string | null;
  /** Whether the office has yet to confirm what the definition says. */
  sample: boolean;
}

/** The document of a service, from which answers are drawn: Polish Markdown with front matter, the same on every day. */
export function guideDocument(definition: ServiceDefinition, about: AboutGuide): string {
  const sections = guideSections(definition, about.unit).map(({ heading, listed, says }) => {
    const parts = says.map((words) => (listed ? `- ${inline(words)}` : inline(words)));
    return `## ${inline(heading)}\n\n${parts.join(listed ? "\n" : "\n\n")}\n`;
  });
  return [frontMatter(definition, about.sample), `# ${inline(definition.title.pl)}\n`, ...sections].join(
    "\n",
  );
}

/** A string of JSON is one of YAML. */
function frontMatter(definition: ServiceDefinition, sample: boolean): string {
  const sources = sourcesOf(definition).map(({ mark, text }) => `  - ${JSON.stringify(`${text} [${mark}]`)}`);
  return [
    "---",
    `title: ${JSON.stringify(definition.title.pl)}`,
    `unit: ${definition.unit}`,
    "visibility: public",
    "language: pl",
    `sample: ${sample}`,
    "sources:",
    ...sources,
    "---\n",
  ].join("\n");
}

/** Where the facts are from, each once. */
function sourcesOf({ basis, deadlines, fees, jrwa, tariffs }: ServiceDefinition): Source[] {
  const all = [
    ...basis,
    ...fees.flatMap(({ exemptions = [], source }) => [source, ...exemptions.map((one) => one.source)]),
    ...Object.values(tariffs).flatMap(({ rows }) => rows.map(({ source }) => source)),
    ...deadlines.map(({ source }) => source),
    ...(jrwa ? [jrwa.source] : []),
  ];
  return [...new Map(all.map((source) => [`${source.text} ${source.mark}`, source])).values()];
}

/** Words in one line, with nothing in them that Markdown would take for a sign of its own. */
const inline = (words: string) =>
  words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|&]/g, "\\$&")
    .replace(/^(?=[-+])|(?<=^\d+)(?=[.)])/, "\\");
