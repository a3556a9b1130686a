import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Lab } from "../../src/lab/lab.ts";
import { nodeBundle } from "../node-bundle.ts";
import { bundledModule } from "./bundled-module.ts";
import type * as LabBundle from "./lab-bundle.ts";
import { shippedSources } from "./shipped-sources.ts";

let bundle: Promise<typeof LabBundle> | undefined;

/** The lab as it ships, with so many threads of Node; null: none, it simulates where it is. */
export async function openBenchLab(threads: number | null): Promise<Lab> {
  bundle ??= bundledModule<typeof LabBundle>("tests/bench/lab-bundle.ts");
  const { openLab, spawnThreads, kernel } = await bundle;
  const spawn = threads === null ? null : spawnThreads(pathToFileURL(join(await nodeBundle(), "node.js")));
  const lab = openLab({ sources: shippedSources(), store: null, spawn, kernel, workers: threads ?? 1 });
  if (!lab.ok) throw new Error(lab.failures.map(({ message }) => message).join("; "));
  return lab.value;
}
