import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "src/**/*.test.ts"],
    // Two cores are what the project is measured on; more workers only queue.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
