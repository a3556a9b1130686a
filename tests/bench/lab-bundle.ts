export * from "../../src/commands/spawn-threads.ts";
export * from "../../src/lab/open-lab.ts";
export { default as kernel } from "../../workers/kernel/index.wasm?raw";
