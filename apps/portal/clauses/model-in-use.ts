import type { ModelInUse } from "#core/i18n";
import type { PortalDeps } from "../deps.ts";

const NEAREST_FIRST = ["in-house", "EU", "elsewhere"] as const;

/** The models that get questions now, as pages tell of them: all names, and the farthest place that one of them is in. */
export async function modelInUse({
  rephraser,
  router,
  writer,
}: Pick<PortalDeps, "rephraser" | "router" | "writer">): Promise<ModelInUse> {
  const models = [await writer(), await rephraser(), await router()].flatMap(
    (model) => model?.settings ?? [],
  );
  if (models.length === 0) return null;
  const names = new Set(models.map(({ name }) => name));
  const farthest = Math.max(...models.map(({ where }) => NEAREST_FIRST.indexOf(where)));
  return { name: [...names].join(", "), where: NEAREST_FIRST[farthest]! };
}
