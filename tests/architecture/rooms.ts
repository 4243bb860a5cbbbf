/**
 * Which room of the core may use which. A room not named on the right is out of bounds; a new edge is a
 * decision, made here. `ARCHITECTURE.md` shows this table as a diagram, and a test keeps the two alike.
 */
export const ROOM_EDGES: Readonly<Record<string, readonly string[]>> = {
  db: [],
  identity: [],
  calendar: [],
  i18n: ["calendar"],
  identifiers: [],
  maps: [],
  processes: [],
  jobs: ["db"],
  files: ["db"],
  uploads: ["db", "files", "jobs", "processes"],
  audit: ["db", "identity", "jobs"],
  registers: ["audit", "db", "identity", "jobs"],
  models: ["audit", "db", "identity", "jobs"],
  language: ["identifiers", "models"],
  conversations: ["audit", "db"],
  knowledge: ["audit", "calendar", "db", "files", "identity", "jobs", "language", "models", "processes"],
  answers: ["i18n", "knowledge", "language", "models", "registers"],
  forms: ["calendar", "i18n", "identifiers"],
  reports: ["calendar", "db", "language", "maps", "registers"],
  matters: ["answers", "calendar", "forms", "language", "models"],
  drafts: ["audit", "db", "forms", "identity", "jobs", "uploads"],
  ui: ["i18n"],
  web: ["i18n", "identity", "ui"],
};

/** Which part of the tree may use which; `bench` may use all and nothing uses it; `tests` are not judged. */
export const LAYER_EDGES: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  adapters: ["core", "adapters"],
  city: ["core", "city"],
  apps: ["core", "apps"],
  server: ["core", "adapters", "city", "apps", "server"],
  bench: ["core", "adapters", "city", "apps", "server", "tests", "bench"],
};

/** The edges as a Mermaid diagram. */
export function diagram(): string {
  const lines = Object.entries(ROOM_EDGES).flatMap(([room, uses]) =>
    uses.length === 0 ? [`  ${room}`] : uses.map((used) => `  ${room} --> ${used}`),
  );
  return ["```mermaid", "flowchart TD", ...lines, "```"].join("\n");
}
