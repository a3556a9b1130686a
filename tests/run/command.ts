import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs a tool of this project with its output passed through; says whether it ended well. */
export function command(name: string, ...rest: readonly string[]): boolean {
  // Vite, which runs this script, has set NODE_ENV to "development"; a build that inherits it is not the one that ships.
  const { NODE_ENV: _, ...env } = process.env;
  return spawnSync(join("node_modules", ".bin", name), rest, { stdio: "inherit", env }).status === 0;
}
