import { useEffect, useMemo } from "preact/hooks";
import { NotebookText } from "../text-editor/notebook-text.tsx";
import type { Command } from "./command.ts";
import { addCommands } from "./cell-commands.ts";
import { type CommandPlace, commandsOf, presentIndex } from "./commands.ts";
import { KeyboardMap } from "./keyboard-map.tsx";
import { mappedCommands } from "./mapped-commands.ts";
import { ClassView } from "../class/class-view.tsx";
import { PresentView } from "../present/present-view.tsx";
import { Palette } from "./palette.tsx";
import { useCommandKeys } from "./use-command-keys.ts";

let sittings = 0;

/** What commands need of the page: their keys, the lists that lie over it, and the word that is read out after one. */
export function CommandDesk(place: CommandPlace) {
  const { context, desk, trees } = place;
  const commands = commandsOf(place);
  const list = desk.list.value;
  const gesture = useMemo(() => {
    sittings += 1;
    return `notebook text ${sittings}`;
  }, [list]);
  useCommandKeys(commands, desk.letters.value);
  useEffect(() => {
    if (!place.shown && (list === "present" || list === "class")) desk.list.value = null;
  }, [place.shown]);
  const close = (chosen: Command | null): void => {
    desk.list.value = null;
    chosen?.run();
  };
  return (
    <>
      {list === "commands" && <Palette title="Commands" commands={commands} close={close} />}
      {list === "kinds" && (
        <Palette title="Add below" commands={addCommands(context, desk, presentIndex(place))} close={close} />
      )}
      {list === "keys" && (
        <KeyboardMap
          commands={mappedCommands(place)}
          letters={desk.letters.value}
          hear={(letters) => {
            desk.letters.value = letters;
          }}
          close={() => close(null)}
        />
      )}
      {list === "text" && (
        <NotebookText
          context={context}
          gesture={gesture}
          draft={desk.draft.value}
          keep={(text) => {
            desk.draft.value = text;
          }}
          close={() => close(null)}
        />
      )}
      {list === "present" && place.shown && <PresentView context={context} trees={trees} close={() => close(null)} />}
      {list === "class" && place.shown && (
        <ClassView context={context} pasted={desk.pasted} close={() => close(null)} />
      )}
      <p class="unseen" role="status" data-said="commands">
        {desk.said.value}
      </p>
    </>
  );
}
