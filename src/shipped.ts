import threeCordBloodRegimens from "../notebooks/three-cord-blood-regimens.md?raw";
import type { ShippedNotebook } from "./ui/index.ts";

function titleIn(text: string): string {
  return /^title: (.+)$/mu.exec(text)?.[1] ?? "";
}

const texts = { "three-cord-blood-regimens": threeCordBloodRegimens };

/** The notebooks that come with the app, the first being the one its bare address shows. */
export const shipped: readonly ShippedNotebook[] = Object.entries(texts).map(([name, text]) => ({
  name,
  title: titleIn(text),
  text,
}));
