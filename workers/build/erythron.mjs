import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { nodeBundle } from "./node-bundle.mjs";

// Memory for speed where nothing is won by it: the kernel is WebAssembly, and the rest waits for it.
setFlagsFromString("--optimize-for-size");

await import(pathToFileURL(join(await nodeBundle(), "cli.js")).href);
