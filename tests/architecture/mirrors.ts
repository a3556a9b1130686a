/** Floors whose modules with functions have a test of their own: tests/‹path›.test.ts for src/‹path›.ts, or the same below tests/browser. */
export const mirroredFloors = ["kernel", "stats", "model", "schema", "share", "lab"] as const;

/** Modules that have no test of their own because the named test is about them. */
export const neighbours: Readonly<Record<string, string>> = {};
