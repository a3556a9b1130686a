import { readFileSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromium } from "./tests/chromium.ts";
import { inlineIcon } from "./workers/build/inline-icon.ts";
import { offlineApp } from "./workers/build/offline-app.ts";
import { simdKernel } from "./workers/build/simd-kernel.ts";
import { withoutPolicy } from "./workers/build/without-policy.ts";

const forPage = {
  target: "es2023",
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  chunkSizeWarningLimit: 1500,
  // One script: the self-contained page holds it whole, and without a network nothing is left to fetch.
  rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
} as const;

const forNode = {
  target: "node20",
  rolldownOptions: { input: { cli: "src/cli.ts", node: "workers/node.ts", studies: "workers/studies.ts" } },
} as const;

/** The version of the app, from the manifest. */
const [, version = ""] = /"version": "([^"]+)"/u.exec(readFileSync("package.json", "utf8")) ?? [];

export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  plugins: [simdKernel(), withoutPolicy(), inlineIcon(), offlineApp()],
  define: { erythronVersion: JSON.stringify(version) },
  build: isSsrBuild === true ? forNode : forPage,
  ssr: { noExternal: isSsrBuild === true ? true : [] },
  worker: {
    plugins: () => [simdKernel()],
    rolldownOptions: { output: { entryFileNames: "workers/[name]-[hash].js" } },
  },
  // Imported behind workers and floors: Vite would find them late and reload the page, in the middle of a test too.
  optimizeDeps: {
    include: [
      "@noble/hashes/sha2.js",
      "@noble/hashes/utils.js",
      "arquero",
      "comlink",
      "d3-dsv",
      "idb-keyval",
      "read-excel-file/universal",
      "zod/mini",
    ],
  },
  test: {
    setupFiles: ["tests/set-up-console.ts"],
    // How long a machine under load may take: no test passes or fails by how fast it is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores do two files at once; left alone, vitest keeps one of them for itself.
    maxWorkers: 2,
    // A machine under load answers late, and no later than this.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/end-to-end/**"],
          environment: "node",
          // Modules are loaded once a worker, not once a file: nothing in them is kept from one test to another.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/set-up-console.ts", "tests/set-up-page.ts"],
          // One page a worker, which its files find empty.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: "chromium" }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: "end-to-end",
          include: ["tests/end-to-end/**/*.test.ts"],
          environment: "node",
          // One browser a worker, not one a file.
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
}));
