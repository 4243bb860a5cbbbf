import { readFile } from "node:fs/promises";
import { city } from "#city";
import type { Db } from "#core/db";
import { guideDocument, guidePath } from "#core/guides";
import type { WrittenDocument } from "#core/knowledge";
import { listUnits } from "#core/registers";

/** The documents of the city's services, made of their definitions, each with what residents ask about it. */
export async function serviceDocuments(db: Db): Promise<WrittenDocument[]> {
  const units = await listUnits(db);
  return Promise.all(
    city.services.map(async (service) => {
      const unit = units.find(({ slug }) => slug === service.unit)?.name ?? null;
      return {
        path: guidePath(service.slug),
        text: guideDocument(service, { unit, sample: city.sample }),
        asked: await questionsAbout(service.slug),
      };
    }),
  );
}

/** What residents ask about a service; null where nothing is known. */
async function questionsAbout(slug: string): Promise<string | null> {
  try {
    return await readFile(new URL(`${slug}/questions.yaml`, city.servicesFolder), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
