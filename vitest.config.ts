import { defineConfig } from "vitest/config";

/** By default one of two cores would be idle. */
const WORKERS = 2;

/** Rooms' tests run beside the code, the slow ones among them not in `npm run check`; `tests/` holds what belongs to no room; drills are the long ones. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{adapters,apps,city,core,server}/**/*.test.{ts,tsx}", "tests/architecture/**/*.test.ts"],
          exclude: ["**/*.slow.test.ts"],
          // One process for many files: the dictionary and the modules are loaded once.
          isolate: false,
          maxWorkers: WORKERS,
          // None is slow by itself; other work on the machine makes some wait.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: [
            "{adapters,apps,city,core,server}/**/*.slow.test.ts",
            "tests/{commands,contracts,model-server}/**/*.test.ts",
          ],
          maxWorkers: WORKERS,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "stores",
          include: ["tests/stores/**/*.test.ts"],
          globalSetup: ["tests/stores/setup.ts"],
          maxWorkers: WORKERS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          // After the others and one by one: browser, platform and test share the two cores as it is.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "drills",
          // They measure times and take a whole machine each.
          fileParallelism: false,
          include: ["tests/drills/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
