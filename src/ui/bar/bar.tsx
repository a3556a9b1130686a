import "./bar.css";
import type { CellContext } from "../cells/cell-context.ts";
import type { Command } from "../commands/command.ts";
import { CommandsButton } from "../commands/commands-button.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import { libraryId, methodsId, type Route } from "../route.ts";
import { UndoButtons } from "../session/undo-buttons.tsx";
import { ShareButton } from "../share/share-button.tsx";
import { BarMenu } from "./bar-menu.tsx";

interface BarProps {
  readonly title: string;
  /** The sections of the page shown. */
  readonly entries: readonly OutlineEntry[];
  readonly page: Route["page"];
  /** The notebook that is open; null: none. */
  readonly context: CellContext | null;
  /** What the notebook is taught with. */
  readonly teach: readonly Command[];
  /** Whether something lies over the whole page. */
  readonly inert: boolean;
  /** Opens the list of commands. */
  readonly commands: () => void;
}

/** The line above everything: whose page it is, which notebook, what can be taken back, the ways to the notebooks and the methods, and the outline where there is no room beside the text. */
export function Bar({ title, entries, page, context, teach, inert, commands }: BarProps) {
  const working = page === "notebook" ? context : null;
  return (
    <header class="bar" inert={inert}>
      <span class="wordmark">
        Erythr<span class="wordmark-o">o</span>n
      </span>
      <span class="bar-title">{title}</span>
      <span class="bar-space" />
      {working !== null && <UndoButtons context={working} />}
      <a class="bar-link bar-wide" href={`#${libraryId}`} aria-current={page === "library" ? "page" : undefined}>
        Notebooks
      </a>
      <a class="bar-link" href={`#${methodsId}`} aria-current={page === "methods" ? "page" : undefined}>
        Methods
      </a>
      {working !== null && (
        <span class="bar-wide">
          <CommandsButton open={commands} />
        </span>
      )}
      <BarMenu entries={entries} page={page} context={working} teach={teach} commands={commands} />
      {working !== null && <ShareButton context={working} />}
    </header>
  );
}
