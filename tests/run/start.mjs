// Node 20 runs no TypeScript of its own; Vite, which is installed anyway, does: `node tests/run/start.mjs tests/run/all.ts`.
import { runnerImport } from "vite";

await runnerImport(`./${process.argv[2]}`);
