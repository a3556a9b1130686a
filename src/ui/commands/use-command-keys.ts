import { useEffect, useRef } from "preact/hooks";
import { takesText } from "../session/use-undo-keys.ts";
import type { Command, KeyPlace } from "./command.ts";
import { commandAsked } from "./key-asked.ts";

/** Where a key pressed at an element is heard. */
function heardAt(target: EventTarget | null): ReadonlySet<KeyPlace> {
  const heard = new Set<KeyPlace>(["always"]);
  const element = target instanceof Element ? target : null;
  if (takesText(target) || (element?.closest("dialog, [role=dialog], [role=menu]") !== null && element !== null))
    return heard;
  heard.add("page");
  if (element === null || element instanceof HTMLSelectElement) return heard;
  if (element.closest(".cell-frame") !== null) heard.add("cell");
  if (element.matches(".cell-handle")) heard.add("handle");
  return heard;
}

/** Hears the keys of the commands. */
export function useCommandKeys(commands: readonly Command[], letters: boolean): void {
  const latest = useRef({ commands, letters });
  latest.current = { commands, letters };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const asked = commandAsked(event, latest.current.commands, heardAt(event.target), latest.current.letters);
      if (asked === null) return;
      event.preventDefault();
      if (asked.off === undefined) asked.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
