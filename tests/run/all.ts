import { provideChromium } from "./provide-chromium.ts";
import { runGate, type Gate } from "./gate.ts";
import { runSuite } from "./suite.ts";
import { add, nothing, type Tally } from "./tally.ts";

const gates: readonly Gate[] = [
  { name: "types of the page", tool: "tsc", options: ["-p", "tsconfig.json"] },
  { name: "types of the workers", tool: "tsc", options: ["-p", "workers/tsconfig.json"] },
  { name: "types of Node and the tests", tool: "tsc", options: ["-p", "tests/tsconfig.json"] },
  { name: "lint", tool: "oxlint", options: ["src", "workers", "tests", "vite.config.ts"] },
  { name: "format", tool: "oxfmt", options: ["--check", "."] },
  { name: "unused code", tool: "knip", options: ["--no-progress"] },
  { name: "build", tool: "vite", options: ["build"] },
];

let tally: Tally = nothing;
for (const gate of gates) tally = add(tally, runGate(gate));
tally = add(tally, runSuite("node"));

const browser = provideChromium();
if (browser === undefined) {
  tally = add(tally, { passed: 0, failed: 1 });
} else {
  process.env["CHROMIUM"] = browser;
  tally = add(tally, runSuite("browser"));
  tally = add(tally, runSuite("end-to-end"));
}

if (tally.failed > 0) process.exitCode = 1;
console.log(`${tally.passed} passed, ${tally.failed} failed`);
