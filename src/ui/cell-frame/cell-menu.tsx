import { useLayoutEffect, useRef } from "preact/hooks";
import type { Command } from "../commands/command.ts";
import { keyWords } from "../commands/key-words.ts";

interface CellMenuProps {
  readonly title: string;
  readonly groups: readonly { readonly name: string; readonly commands: readonly Command[] }[];
  /** Closes it; the focus goes back to the handle unless a command takes it elsewhere. */
  readonly close: () => void;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What can be done to a cell, as a menu beside its handle. */
export function CellMenu({ title, groups, close }: CellMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = (): readonly HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];
  useLayoutEffect(() => {
    items()[0]?.focus({ preventScroll: true });
    menu.current?.scrollIntoView({ block: "nearest" });
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.parentElement?.contains(target) !== true) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);
  return (
    <div
      ref={menu}
      class="cell-menu"
      role="menu"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        const all = items();
        const step = steps[event.key];
        if (event.key === "Tab") close();
        else if (event.key === "Escape") close();
        else if (step !== undefined)
          all[
            step(
              all.findIndex((item) => item === document.activeElement),
              all.length,
            )
          ]?.focus();
        else return;
        event.stopPropagation();
        if (event.key !== "Tab") event.preventDefault();
      }}
    >
      {groups.map(({ name, commands }) => (
        <div key={name} class="cell-menu-group" role="group" aria-label={name}>
          {name !== title && (
            <p class="cell-menu-name" aria-hidden="true">
              {name}
            </p>
          )}
          {commands.map((command) => (
            <button
              key={command.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="cell-menu-item"
              aria-disabled={command.off !== undefined}
              title={command.off}
              onClick={() => {
                if (command.off !== undefined) return;
                close();
                command.run();
              }}
            >
              <span>{command.words}</span>
              {command.keys !== undefined && <kbd aria-hidden="true">{keyWords(command.keys)}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
