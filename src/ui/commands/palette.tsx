import "./commands.css";
import { counted } from "../../base/counted.ts";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Command } from "./command.ts";
import { filterCommands } from "./filter-commands.ts";
import { keyWords } from "./key-words.ts";

interface PaletteProps {
  readonly title: string;
  readonly commands: readonly Command[];
  /** Closes it, and then does what was chosen, if anything was. */
  readonly close: (chosen: Command | null) => void;
}

/** Commands by words: type some letters, go up and down, Enter. */
export function Palette({ title, commands, close }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef<Command | null>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = filterCommands(commands, typed);
  const active = found[Math.min(at, found.length - 1)];
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    dialog.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });
  const choose = (command: Command | undefined): void => {
    if (command === undefined || command.off !== undefined) return;
    chosen.current = command;
    dialog.current?.close();
  };
  const step = (by: number): void => {
    if (found.length > 0) setAt((Math.min(at, found.length - 1) + by + found.length) % found.length);
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={title}
      onClose={() => close(chosen.current)}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <input
        class="palette-field"
        type="text"
        role="combobox"
        aria-label={title}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
        autocomplete="off"
        spellcheck={false}
        placeholder={title}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") step(1);
          else if (event.key === "ArrowUp") step(-1);
          else if (event.key === "Enter") choose(active);
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-list`} class="palette-list" role="listbox" aria-label={title}>
        {found.map((command) => (
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            class="command"
            role="option"
            tabIndex={-1}
            aria-selected={command === active}
            aria-disabled={command.off !== undefined}
            onClick={() => choose(command)}
          >
            <span class="command-group">{command.group}</span>
            <span class="command-words">
              {command.words} <span class="command-says">{command.off ?? command.says}</span>
            </span>
            {command.keys !== undefined && <kbd>{keyWords(command.keys)}</kbd>}
          </div>
        ))}
      </div>
      <p class="palette-count" role="status">
        {found.length === 0 ? "Nothing is called so." : counted(found.length, "command")}
      </p>
    </dialog>
  );
}
