import { readFileSync } from "node:fs";

export type Theme = "light" | "dark";
export const themes: readonly Theme[] = ["light", "dark"];

const source = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

/** The colour of a token in a theme as tokens.css writes it, "#rrggbb". */
export function token(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(source);
  const colour = found?.[theme === "light" ? 1 : 2];
  if (colour === undefined) throw new Error(`unknown token: ${name}`);
  return colour;
}
