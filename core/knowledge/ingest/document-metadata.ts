import { z } from "zod";
import { ReadFault } from "../read/read-fault.ts";
import { VISIBILITIES } from "../types.ts";

const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: "data w postaci RRRR-MM-DD" }),
);

/** What front matter or a sidecar file may say about a document; anything else in it is left alone. */
const documentMetadata = z
  .object({
    title: z.string().min(1).max(300).optional(),
    unit: z
      .string()
      .regex(/^[a-z0-9-]+$/, "krótka nazwa jednostki: małe litery, cyfry i łączniki")
      .optional(),
    visibility: z.enum(VISIBILITIES, { error: "public, internal albo unit" }).default("public"),
    language: z.enum(["pl", "uk", "en"], { error: "pl, uk albo en" }).optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    sample: z.boolean().default(false),
    sources: z.array(z.string()).default([]),
  })
  .refine((meta) => meta.visibility !== "unit" || meta.unit !== undefined, {
    error: "visibility: unit wymaga podania unit",
    path: ["unit"],
  })
  .refine((meta) => !meta.validFrom || !meta.validTo || meta.validFrom <= meta.validTo, {
    error: "validFrom jest późniejsze niż validTo",
    path: ["validTo"],
  });

export type DocumentMetadata = z.infer<typeof documentMetadata>;

/** Metadata as they were found, checked. @throws ReadFault */
export function checkedMetadata(raw: Record<string, unknown>): DocumentMetadata {
  const checked = documentMetadata.safeParse(raw);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new ReadFault(
    "metadata",
    `Opis dokumentu ma błąd w polu „${issue?.path.join(".")}”: ${issue?.message}.`,
  );
}
