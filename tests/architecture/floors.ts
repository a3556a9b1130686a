/** The rooms of the house, the roots that stand on top of it, and beside it the WebAssembly kernel, which AssemblyScript compiles, and the plug-ins that build the house. */
export const rooms = [
  "base",
  "kernel",
  "schema",
  "stats",
  "tables",
  "model",
  "share",
  "plots",
  "lab",
  "notebook",
  "ui",
  "main",
  "cli",
  "workers",
  "simd",
  "build",
] as const;
export type Room = (typeof rooms)[number];

/** What each room may import: modules, and modules of which only the types. */
export const importTable: Readonly<
  Record<Room, { readonly modules: readonly Room[]; readonly types: readonly Room[] }>
> = {
  main: { modules: ["ui", "notebook", "share", "plots", "lab", "schema", "base"], types: [] },
  cli: { modules: ["lab", "notebook", "share", "schema", "base"], types: [] },
  workers: { modules: ["lab", "model", "schema", "base"], types: [] },
  simd: { modules: [], types: [] },
  build: { modules: [], types: [] },
  ui: { modules: ["notebook", "plots", "share", "schema", "base"], types: [] },
  notebook: { modules: ["schema", "base"], types: ["lab"] },
  share: { modules: ["schema", "base"], types: [] },
  plots: { modules: ["schema", "base"], types: [] },
  lab: { modules: ["tables", "model", "stats", "schema", "base"], types: [] },
  tables: { modules: ["schema", "stats", "base"], types: [] },
  model: { modules: ["stats", "kernel", "base"], types: ["schema"] },
  stats: { modules: ["kernel", "base"], types: [] },
  schema: { modules: ["base"], types: [] },
  kernel: { modules: ["base"], types: [] },
  base: { modules: [], types: [] },
};

/** The lab's three doors and who may use them; `lab.ts` is the interface, of which only the types. */
export const labDoors: Readonly<Record<string, { readonly rooms: readonly Room[]; readonly typesOnly: boolean }>> = {
  "src/lab/lab.ts": { rooms: ["notebook", "main", "cli", "workers"], typesOnly: true },
  "src/lab/remote.ts": { rooms: ["main"], typesOnly: false },
  "src/lab/open-lab.ts": { rooms: ["cli", "workers"], typesOnly: false },
};

/** The WebAssembly kernel as the build makes it, a text, and the roots that may hand it on. */
export const builtKernel = "workers/kernel/index.wasm?raw";
export const kernelRoots: readonly Room[] = ["cli", "workers"];

/** Rooms whose modules are imported one by one; every other is entered by its index. */
export const openRooms: readonly Room[] = ["base", "schema", "lab"];

/** The modules of the two roots of src; the commands of the command line, and the roots of the workers, lie in folders of their own. */
export const rootModules: Readonly<Record<"main" | "cli", readonly string[]>> = {
  main: [
    "src/main.ts",
    "src/follow-address.ts",
    "src/notebook-shelf.ts",
    "src/shipped.ts",
    "src/start-lab.ts",
    "src/blob-worker.ts",
    "src/script-policy.ts",
    "src/embedded.ts",
    "src/insert-notebook.ts",
    "src/page-template.ts",
    "src/save-page.ts",
    "src/register-service-worker.ts",
  ],
  cli: ["src/cli.ts"],
};

/** The room of a module; undefined for what lies outside the house (data, notebooks, styles). */
export function roomOf(path: string): Room | undefined {
  if (rootModules.main.includes(path)) return "main";
  if (rootModules.cli.includes(path)) return "cli";
  const [top, second] = path.split("/");
  if (path.startsWith("src/commands/")) return "cli";
  if (top === "workers") return second === "build" ? "build" : second === "kernel" ? "simd" : "workers";
  if (top !== "src" || second === undefined || !path.slice(4).includes("/")) return undefined;
  return rooms.find((room) => room === second);
}

/** The only ones that may read location, storage, network, arguments, files, and start threads. */
export const roots: readonly Room[] = ["main", "cli", "workers"];
