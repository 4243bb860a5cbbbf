import { defineConfig } from "drizzle-kit";

/** `npm run migration -- --name what-changes` writes the next migration from the rooms' tables. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./core/*/tables.ts",
  out: "./core/db/migrations",
});
