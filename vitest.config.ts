import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "src/**/*.test.ts"],
    // Two cores are what the project is measured on; more workers only queue.
    maxWorkers: 2,
    // The command line starts a new process a test: on a busy machine that takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
