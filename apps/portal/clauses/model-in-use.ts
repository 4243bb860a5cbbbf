import type { ModelInUse } from "#core/i18n";
import type { PortalDeps } from "../deps.ts";

/** The model that composes answers now, as pages tell of it. */
export async function modelInUse({ writer }: Pick<PortalDeps, "writer">): Promise<ModelInUse> {
  const model = await writer();
  return model && { name: model.settings.name, where: model.settings.where };
}
