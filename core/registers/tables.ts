import { boolean, jsonb, text } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";
import type { OpeningHours } from "./types.ts";

const officeData = {
  personalData: "none",
  keep: { forever: "the office's own register; an import replaces it" },
  exported: "Nothing in it is about a person.",
  erased: "Nothing in it is about a person.",
} as const;

export const units = defineTable(
  "units",
  {
    slug: text("slug").primaryKey(),
    symbol: text("symbol"),
    name: text("name").notNull(),
    duties: jsonb("duties").$type<string[]>().notNull(),
    address: text("address"),
    room: text("room"),
    phone: text("phone"),
    email: text("email"),
    url: text("url"),
    hours: jsonb("hours").$type<OpeningHours[]>().notNull(),
    sample: boolean("sample").notNull(),
  },
  { purpose: "Units of the office and how to reach them.", ...officeData },
);

export const streets = defineTable(
  "streets",
  { name: text("name").primaryKey(), prefix: text("prefix").notNull(), sample: boolean("sample").notNull() },
  { purpose: "Streets of the city, for addresses.", ...officeData },
);

export const jrwaClasses = defineTable(
  "jrwa_classes",
  {
    symbol: text("symbol").primaryKey(),
    title: text("title").notNull(),
    category: text("category"),
    sample: boolean("sample").notNull(),
  },
  { purpose: "Classes of the jednolity rzeczowy wykaz akt.", ...officeData },
);
