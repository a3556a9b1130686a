import { useEffect, useRef } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import type { Command } from "../commands/command.ts";
import { CommandsButton } from "../commands/commands-button.tsx";
import { Outline } from "../outline/outline.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import { libraryId, type Route } from "../route.ts";
import { UndoButtons } from "../session/undo-buttons.tsx";

interface BarMenuProps {
  readonly entries: readonly OutlineEntry[];
  readonly page: Route["page"];
  /** The notebook being worked on; null: none. */
  readonly context: CellContext | null;
  /** What the notebook is taught with. */
  readonly teach: readonly Command[];
  /** Opens the list of commands. */
  readonly commands: () => void;
}

/** What has no room in the bar: the outline where none stands beside the text, and on a phone the rest. */
export function BarMenu({ entries, page, context, teach, commands }: BarMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) !== true) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);
  return (
    <details
      ref={menu}
      class={["bar-menu", entries.length === 0 && "bar-narrow", context === null && "bar-less"]
        .filter(Boolean)
        .join(" ")}
      onClick={(event) => {
        if (event.target instanceof HTMLAnchorElement) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary class="button">
        <span class="bar-middle">Contents</span>
        <span class="bar-ends">More</span>
      </summary>
      <div class="bar-sheet">
        <div class="bar-more bar-narrow">
          <a class="bar-link" href={`#${libraryId}`} aria-current={page === "library" ? "page" : undefined}>
            Notebooks
          </a>
          {context !== null && <UndoButtons context={context} />}
          {context !== null && (
            <CommandsButton
              open={() => {
                close();
                commands();
              }}
            />
          )}
        </div>
        {context !== null && (
          <ul class="bar-teach">
            {teach
              .filter(({ off }) => off === undefined)
              .map(({ id, words, run }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="button button-text"
                    onClick={() => {
                      close();
                      run();
                    }}
                  >
                    {words}
                  </button>
                </li>
              ))}
          </ul>
        )}
        {entries.length > 0 && <Outline entries={entries} />}
      </div>
    </details>
  );
}
