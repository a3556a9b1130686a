import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeBundle } from "./node-bundle.mjs";

await import(pathToFileURL(join(await nodeBundle(), "cli.js")).href);
