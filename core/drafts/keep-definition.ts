import { eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { defineService, type ServiceDefinition } from "#core/forms";
import { definitionHash } from "./definition-hash.ts";
import { serviceDefinitions } from "./tables.ts";

/** Keeps a definition for ever, in the caller's transaction; gives its hash. */
export async function keepDefinition(tx: Db, definition: ServiceDefinition, at: Date): Promise<string> {
  const hash = definitionHash(definition);
  await tx
    .insert(serviceDefinitions)
    .values({ hash, slug: definition.slug, definition, keptAt: at })
    .onConflictDoNothing();
  return hash;
}

/** The definition with this hash, as it was when it was kept; null where none was. */
export async function readDefinition(db: Db, hash: string): Promise<ServiceDefinition | null> {
  const [row] = await db.select().from(serviceDefinitions).where(eq(serviceDefinitions.hash, hash));
  return row ? defineService(row.definition) : null;
}
