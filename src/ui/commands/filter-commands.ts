import type { Command } from "./command.ts";

/** How well letters fit words in which they stand in this order: more for the beginnings of words and for letters that follow each other; null where they do not stand in it so. */
export function fit(typed: string, words: string): number | null {
  const letters = Array.from(typed.toLowerCase().replaceAll(/\s+/gu, ""));
  const text = words.toLowerCase();
  const at = text.indexOf(typed.trim().toLowerCase());
  if (at !== -1) return 1000 - at - text.length / 100;
  let score = -text.length / 100;
  let from = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, from);
    if (found === -1) return null;
    score += found === from ? 2 : /[\s:,]/u.test(text[found - 1] ?? " ") ? 3 : 0;
    from = found + 1;
  }
  return score;
}

/** The commands whose words hold the letters typed, in their order, the best fit first; all of them as they stand where nothing is typed. */
export function filterCommands(commands: readonly Command[], typed: string): readonly Command[] {
  if (typed.trim() === "") return commands;
  return commands
    .flatMap((command) => {
      const words = fit(typed, command.words);
      const group = fit(typed, `${command.group} ${command.words}`);
      const score = Math.max(words ?? -Infinity, (group ?? -Infinity) - 1);
      return score === -Infinity ? [] : [{ command, score }];
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ command }) => command);
}
