import type { ModelInUse } from "#core/i18n";
import type { PortalDeps } from "../deps.ts";

const NEAREST_FIRST = ["in-house", "EU", "elsewhere"] as const;
type Told = NonNullable<ModelInUse>;

/** The models that get questions now, as pages tell of them: all names, and the farthest place that one of them is in. */
export async function modelsGivenQuestions({
  rephraser,
  router,
  searchModels,
  writer,
}: Pick<PortalDeps, "rephraser" | "router" | "searchModels" | "writer">): Promise<ModelInUse> {
  const writers = [await writer(), await rephraser(), await router()].flatMap(
    (model) => model?.settings ?? [],
  );
  return toldOf([...writers, ...(await searchModels())]);
}

/** The model that composes answers now. */
export async function composingModel({ writer }: Pick<PortalDeps, "writer">): Promise<ModelInUse> {
  const model = await writer();
  return toldOf(model ? [model.settings] : []);
}

function toldOf(models: readonly Pick<Told, "name" | "where">[]): ModelInUse {
  if (models.length === 0) return null;
  const names = new Set(models.map(({ name }) => name));
  const farthest = Math.max(...models.map(({ where }) => NEAREST_FIRST.indexOf(where)));
  return { name: [...names].join(", "), where: NEAREST_FIRST[farthest]! };
}
