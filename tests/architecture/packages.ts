/** Every package the house uses, and the only places that may import it: a folder (ending in a slash) or a file. */
export const packageDoors: Readonly<Record<string, readonly string[]>> = {
  "@fontsource-variable/source-sans-3": ["src/ui/", "src/main.ts"],
  "@fontsource-variable/source-serif-4": ["src/ui/", "src/main.ts"],
  "@noble/hashes": ["src/base/"],
  "@observablehq/plot": ["src/plots/"],
  "@preact/signals": ["src/ui/", "src/main.ts", "src/follow-address.ts"],
  arquero: ["src/tables/"],
  comlink: ["workers/", "src/lab/", "src/commands/spawn-threads.ts"],
  "d3-dsv": ["src/tables/"],
  fflate: ["src/share/"],
  "idb-keyval": ["workers/", "src/notebook-shelf.ts"],
  "mdast-util-from-markdown": ["src/share/"],
  preact: ["src/ui/", "src/main.ts"],
  "read-excel-file": ["src/tables/"],
  uqr: ["src/share/"],
  yaml: ["src/share/"],
  zod: ["src/schema/"],
};

/** Tools, for the plug-ins that build the house. */
export const toolDoors: Readonly<Record<string, readonly string[]>> = {
  assemblyscript: ["workers/build/"],
  vite: ["workers/build/"],
};

/** Packages of which only the types are imported. */
export const typeDoors: Readonly<Record<string, readonly string[]>> = {
  mdast: ["src/share/", "src/ui/"],
};

/** The only modules that may use Node's own. */
export const nodeDoors: readonly string[] = [
  "src/cli.ts",
  "src/commands/",
  "workers/node.ts",
  "workers/studies.ts",
  "workers/build/",
];

/** The package a specifier names, without the path inside it. */
export function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
