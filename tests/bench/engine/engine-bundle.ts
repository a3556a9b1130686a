import type { Live } from "./block.ts";
import { livePlain } from "./live-plain.ts";
import { liveTypeScript } from "./live-typescript.ts";
import { liveWebAssembly } from "./live-webassembly.ts";

export { peerPatients } from "../peers/peer-patients.ts";
export { blockFile } from "./block-file.ts";
export { blocksOfRun } from "./blocks-of-run.ts";
export { liveTypeScript } from "./live-typescript.ts";
export { liveWebAssembly } from "./live-webassembly.ts";

/** The engines that run in this process, by name; the first is what the others are held against. */
export const lives: Readonly<Record<string, Live>> = {
  TypeScript: liveTypeScript,
  WebAssembly: liveWebAssembly,
  "plain objects": livePlain,
};
