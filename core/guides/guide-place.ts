/** The source under which the knowledge keeps the documents of the services. */
export const GUIDES = "services";

/** Where the document of a service stands in its source. */
export const guidePath = (slug: string) => `uslugi/${slug}.md`;

/** The service whose document this is; null for every other document. */
export function serviceOfGuide({ path, source }: { path: string; source: string }): string | null {
  return source === GUIDES ? (/^uslugi\/([^/]+)\.md$/.exec(path)?.[1] ?? null) : null;
}
