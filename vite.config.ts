import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  test: {
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**", "tests/end-to-end/**"], environment: "node" },
      },
    ],
  },
});
