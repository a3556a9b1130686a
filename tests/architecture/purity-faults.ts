import { roomOf, roots, type Room } from "./floors.ts";
import { globalsUsed, type GlobalUse } from "./globals-used.ts";
import type { SourceFile } from "./source-file.ts";
import { walk } from "./syntax.ts";

/** What only roots may read or start: address, storage, network, process, threads. */
const rootsOnly = new Set([
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "process",
  "Worker",
  "SharedWorker",
  "importScripts",
]);

/** Rooms that know no page, no thread, no clock. */
const pureRooms: readonly Room[] = ["base", "kernel", "schema", "stats", "model", "tables", "notebook"];
const impure = new Set(
  "document window self globalThis navigator performance setTimeout setInterval requestAnimationFrame crypto postMessage".split(
    " ",
  ),
);

/** Rooms whose results are the same bits in every engine, and the parts of Math that are. */
const exactRooms: readonly Room[] = ["kernel", "model"];
const exactMath = new Set(
  "abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2".split(" "),
);

const theWorld = new Set(["window", "self", "globalThis", "document"]);

function useFault({ name, member }: GlobalUse, room: Room): string | undefined {
  if (name === "Math" && member === "random") return "Math.random";
  if (name === "Math" && exactRooms.includes(room) && !exactMath.has(member ?? "")) return `Math.${member ?? "?"}`;
  if (roots.includes(room) || room === "build") return undefined;
  if (rootsOnly.has(name)) return name;
  if (theWorld.has(name) && member !== undefined && rootsOnly.has(member)) return `${name}.${member}`;
  if (name === "Date" && room !== "ui") return "Date";
  return pureRooms.includes(room) && impure.has(name) ? name : undefined;
}

/** What a module touches that its floor must not: the world, the clock, chance, and sums that differ between engines. */
export function purityFaults(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [`${file.path}: belongs to no floor`];
  const faults = globalsUsed(file.syntax.body).flatMap((use) => useFault(use, room) ?? []);
  if (exactRooms.includes(room)) {
    walk(file.syntax.body, ({ operator }) => {
      if (operator === "**" || operator === "**=") faults.push("**, whose last bit differs between engines");
    });
  }
  return faults.map((fault) => `${file.path}: uses ${fault}`);
}
