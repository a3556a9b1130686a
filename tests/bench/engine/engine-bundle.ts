export { blockFile } from "./block-file.ts";
export { blocksOfRun } from "./blocks-of-run.ts";
export { livePlain } from "./live-plain.ts";
export { liveTypeScript } from "./live-typescript.ts";
export { peerPatients } from "../peers/peer-patients.ts";
