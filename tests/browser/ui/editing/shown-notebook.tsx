import { signal } from "@preact/signals";
import { render } from "preact";
import { vi } from "vitest";
import type { Lab } from "../../../../src/lab/lab.ts";
import { openSession } from "../../../../src/notebook/open-session.ts";
import type { Session } from "../../../../src/notebook/session.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { type CellDesk, openCellDesk } from "../../../../src/ui/cell-frame/cell-desk.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import { CommandDesk } from "../../../../src/ui/commands/command-desk.tsx";
import { NotebookPage } from "../../../../src/ui/notebook-page.tsx";
import { useOutline } from "../../../../src/ui/outline/use-outline.ts";
import { type Asked, finish, heldLab } from "../../../notebook/held-lab.ts";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

/** A notebook on a page of its own, its run answered with an invented summary. */
export interface ShownNotebook {
  readonly place: HTMLElement;
  readonly session: Session;
  readonly desk: CellDesk;
  readonly notebook: () => Notebook;
  /** What was said last. */
  readonly said: () => string;
  readonly close: () => void;
}

/** Waits until something holds. */
export const until = (holds: () => boolean): Promise<unknown> => vi.waitUntil(holds, { timeout: 20_000, interval: 20 });

export async function showNotebook(
  notebook: Notebook,
  replaced: Partial<Lab> = {},
  answer: (asked: Asked) => void = finish,
): Promise<ShownNotebook> {
  const { lab, asked } = heldLab(replaced);
  const host = pageHostOf({ lab });
  const session = openSession({ notebook, lab });
  const moment = signal(session.view());
  session.subscribe((view) => {
    moment.value = view;
  });
  const desk = openCellDesk();
  const open = openedNotebook(session);
  function Following() {
    const view = moment.value;
    const context = contextOf(open, view, host);
    const outline = useOutline(view.notebook);
    return (
      <>
        <NotebookPage context={context} desk={desk} shown {...outline} />
        <CommandDesk context={context} desk={desk} entries={outline.entries} trees={outline.trees} shown />
      </>
    );
  }
  const place = document.createElement("div");
  document.body.append(place);
  render(<Following />, place);
  let answered = 0;
  const answering = setInterval(() => {
    const next = asked[answered];
    if (next === undefined) return;
    answered += 1;
    answer(next);
  }, 5);
  await until(
    () =>
      [...session.view().states.values()].some(
        ({ state, value }) => state === "settled" && value?.kind === "simulate",
      ) &&
      (place.querySelector("[data-state]") === null || place.querySelector("[data-state=settled]") !== null),
  );
  return {
    place,
    session,
    desk,
    notebook: () => session.view().notebook,
    said: () => place.querySelector("[data-said]")?.textContent ?? "",
    close: () => {
      clearInterval(answering);
      session.close();
      render(null, place);
      place.remove();
    },
  };
}

/** A button, an item of a menu or an option by its words. */
export function named(place: Element, words: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>("button, [role=menuitem], [role=option]")].find(
    (element) => element.textContent === words || element.textContent.startsWith(words) || element.ariaLabel === words,
  );
  if (found === undefined) throw new Error(`nothing called ${words}: ${place.textContent}`);
  return found;
}

/** The handle of a cell, by its key. */
export function handleOf(place: Element, key: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[data-key="${key}"] > .cell-gutter > .cell-handle`);
  if (found === null) throw new Error(`no handle of ${key}`);
  return found;
}

/** Types into a field as a reader would, all at once. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
