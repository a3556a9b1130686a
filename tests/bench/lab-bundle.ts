export * from "../../src/commands/spawn-threads.ts";
export * from "../../src/lab/open-lab.ts";
