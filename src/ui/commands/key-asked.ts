import type { Command, KeyPlace } from "./command.ts";

/** What of a pressed key decides. */
export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether a pressed key is the one written so; Shift is asked of letters and named keys alone, because signs need it on some keyboards. */
export function isPressed(press: Press, keys: string): boolean {
  const parts = keys.split("+");
  const wanted = parts.at(-1) ?? "";
  const held = parts.slice(0, -1);
  const sign = wanted.length === 1 && !/[a-z]/iu.test(wanted);
  return (
    press.key.toLowerCase() === wanted.toLowerCase() &&
    (press.ctrlKey !== press.metaKey) === held.includes("Mod") &&
    !(press.ctrlKey && press.metaKey) &&
    press.altKey === held.includes("Alt") &&
    (sign || press.shiftKey === held.includes("Shift"))
  );
}

/** Which of the commands a pressed key asks for, where it is heard; null: none. `letters`: whether a character alone is heard. */
export function commandAsked(
  press: Press,
  commands: readonly Command[],
  heardIn: ReadonlySet<KeyPlace>,
  letters: boolean,
): Command | null {
  return (
    commands.find(({ keys, heard = "page" }) => {
      if (keys === undefined || !heardIn.has(heard)) return false;
      return (letters || keys.length > 1) && isPressed(press, keys);
    }) ?? null
  );
}
