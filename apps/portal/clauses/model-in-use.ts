import type { ModelInUse, ModelsGivenQuestions } from "#core/i18n";
import type { PortalDeps } from "../deps.ts";

const NEAREST_FIRST = ["in-house", "EU", "elsewhere"] as const;

/** The models that get questions now: to compose, to route, to make a question stand by itself, to search. */
export async function modelsGivenQuestions({
  rephraser,
  router,
  searchModels,
  writer,
}: Pick<PortalDeps, "rephraser" | "router" | "searchModels" | "writer">): Promise<ModelsGivenQuestions> {
  const writers = await Promise.all([writer(), rephraser(), router()]);
  const models = [...writers.flatMap((model) => model?.settings ?? []), ...(await searchModels())];
  if (models.length === 0) return null;
  const farthest = Math.max(...models.map(({ where }) => NEAREST_FIRST.indexOf(where)));
  return { names: [...new Set(models.map(({ name }) => name))], where: NEAREST_FIRST[farthest]! };
}

/** The model that composes answers now. */
export async function composingModel({ writer }: Pick<PortalDeps, "writer">): Promise<ModelInUse> {
  const model = await writer();
  return model && { name: model.settings.name, where: model.settings.where };
}
