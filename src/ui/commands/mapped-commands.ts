import { cellCommands } from "./cell-commands.ts";
import type { Command } from "./command.ts";
import { type CommandPlace, commandsOf, presentIndex } from "./commands.ts";

/** The commands with a key, also those of a cell where none is in hand: of the first that has settings. */
export function mappedCommands(place: CommandPlace): readonly Command[] {
  const { context, desk } = place;
  const { cells } = context.view.notebook;
  const index = presentIndex(place);
  const example = cells.findIndex(({ kind }) => kind !== "prose");
  const own = index === null || cells[index]?.kind === "prose" ? cellCommands(context, desk, Math.max(example, 0)) : [];
  const others = commandsOf(place).filter(({ id }) => !own.some((command) => command.id === id));
  return [...own, ...others].filter(({ keys }) => keys !== undefined);
}
