import { builtKernel, importTable, kernelRoots, labDoors, openRooms, roomOf, roots, type Room } from "./floors.ts";
import { nodeDoors, packageDoors, packageOf, toolDoors, typeDoors } from "./packages.ts";
import { importsOf, type Import, type SourceFile } from "./source-file.ts";

function throughWrongDoor(entry: Import, from: Room, to: Room): string | undefined {
  if (to === "lab") {
    const door = labDoors[entry.target];
    if (door === undefined) return `${entry.target} is not a door of the lab`;
    if (!door.rooms.includes(from)) return `${from} may not use the door ${entry.target}`;
    return door.typesOnly && !entry.typesOnly ? `only types of ${entry.target}` : undefined;
  }
  if (openRooms.includes(to) || entry.target === `src/${to}/index.ts`) return undefined;
  return to === "workers" ? undefined : `${to} is entered by src/${to}/index.ts, not by ${entry.target}`;
}

function roomFault(entry: Import, from: Room): string | undefined {
  const path = entry.target.replace(/\?.*$/u, "");
  const to = roomOf(path);
  if (to === undefined) {
    if (/^(data|notebooks)\//u.test(path)) {
      return roots.includes(from) && entry.target.endsWith("?raw")
        ? undefined
        : `${path} is read by the roots, as ?raw`;
    }
    return path.endsWith(".css") && path.startsWith("src/ui/") ? undefined : `${path} belongs to no floor`;
  }
  if (to === from) return undefined;
  if (from === "main" && to === "workers") return undefined;
  if (entry.target === builtKernel && kernelRoots.includes(from)) return undefined;
  const { modules, types } = importTable[from];
  if (modules.includes(to)) return throughWrongDoor(entry, from, to);
  if (!types.includes(to)) return `${from} may not import ${to}`;
  return entry.typesOnly ? throughWrongDoor(entry, from, to) : `${from} may import only types of ${to}`;
}

function within(path: string, doors: readonly string[]): boolean {
  return doors.some((door) => (door.endsWith("/") ? path.startsWith(door) : path === door));
}

function packageFault(entry: Import, path: string): string | undefined {
  if (entry.specifier.startsWith("node:")) {
    return within(path, nodeDoors) ? undefined : `${entry.specifier} is only for ${nodeDoors.join(", ")}`;
  }
  if (entry.specifier.startsWith("virtual:")) {
    return path === "src/main.ts" ? undefined : `${entry.specifier} is made by the build for src/main.ts only`;
  }
  const name = packageOf(entry.specifier);
  const types = typeDoors[name];
  if (types !== undefined && !entry.typesOnly) return `only types of ${name}`;
  const doors = types ?? toolDoors[name] ?? packageDoors[name];
  if (doors === undefined) return `${name} has no door`;
  if (name === "zod" && entry.specifier !== "zod/mini") return "zod/mini, not the whole of zod";
  return within(path, doors) ? undefined : `${name} is only for ${doors.join(", ")}`;
}

/** What is wrong with a module's imports, one sentence each, against the table of floors and that of package doors. */
export function importFaults(file: SourceFile): readonly string[] {
  const from = roomOf(file.path);
  if (from === undefined) return [`${file.path}: belongs to no floor`];
  return importsOf(file).flatMap((entry) => {
    const fault = entry.inside ? roomFault(entry, from) : packageFault(entry, file.path);
    return fault === undefined ? [] : [`${file.path}: ${fault}`];
  });
}
