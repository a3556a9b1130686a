import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { handleOf, named, showNotebook, type ShownNotebook, until } from "./shown-notebook.tsx";

let shown: ShownNotebook;
afterEach(() => shown.close());

const focused = (): string =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "";
const kinds = (): readonly string[] => shown.notebook().cells.map(({ kind }) => kind);

describe("the frame of a cell", () => {
  test("cells that only feed others are reached from what shows them, and go away again", async () => {
    shown = await showNotebook(smallNotebook);
    const { place } = shown;
    expect([...place.querySelectorAll(".cell-frame")].map((frame) => frame.getAttribute("data-key"))).toEqual([
      "prose:1",
      "chart:1",
      "table:1",
      "table:2",
    ]);
    handleOf(place, "chart:1").focus();
    await userEvent.keyboard("{Enter}");
    await until(() => place.querySelector("[role=menu]") !== null);
    expect([...place.querySelectorAll("[role=menuitem]")].slice(-3).map(({ textContent }) => textContent)).toEqual([
      "Cases observed",
      "Arms arms",
      "Simulation run",
    ]);
    await userEvent.keyboard("{End}{Enter}");
    await until(() => focused() === "Settings: Simulation run");
    await userEvent.keyboard("{Escape}");
    await until(() => focused().startsWith("Chart independence of run"));
    expect(place.querySelector('[data-key="run"]')).toBeNull();
  });

  test("the menu goes by arrows, closes by Escape and gives the focus back", async () => {
    shown = await showNotebook(smallNotebook);
    const handle = handleOf(shown.place, "prose:1");
    handle.focus();
    await userEvent.keyboard("{Enter}");
    await until(() => focused().startsWith("Edit as text"));
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toContain("Delete");
    await userEvent.keyboard("{Escape}");
    await until(() => shown.place.querySelector("[role=menu]") === null);
    await expect.poll(() => document.activeElement).toBe(handle);
  });

  test("moved, copied, folded and deleted by keys; the focus stays with the cell, and what happened is said", async () => {
    shown = await showNotebook(smallNotebook);
    const { place } = shown;
    handleOf(place, "table:2").focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await until(() => shown.said() === "Table summary of run moved up, now cell 6 of 7.");
    await until(() => focused() === "Table summary of run, cell 6 of 7");
    await userEvent.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    await until(() => focused() === "Table summary of run, cell 7 of 8");
    await userEvent.keyboard("f");
    await until(() => shown.said() === "Table summary of run folded.");
    expect(place.querySelectorAll('.cell-frame[data-cell="6"] table')).toHaveLength(0);
    expect(shown.session.view().undoes).not.toContain("old");
    await userEvent.keyboard("{Delete}");
    await until(() => shown.said() === "Table summary of run deleted. Undo brings it back.");
    await until(() => focused() === "Table cases of observed, cell 7 of 7");
    shown.session.undo();
    shown.session.undo();
    shown.session.undo();
    expect(shown.notebook()).toEqual(smallNotebook);
  });

  test("a cell of a kind is added below, with its editor open", async () => {
    shown = await showNotebook(smallNotebook);
    handleOf(shown.place, "chart:1").focus();
    await userEvent.keyboard("a");
    await until(() => document.activeElement?.getAttribute("role") === "combobox");
    await userEvent.keyboard("parag{Enter}");
    await until(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(kinds()).toEqual(["prose", "cases", "arms", "simulate", "chart", "prose", "table", "table"]);
    expect(shown.said()).toBe("Paragraph added.");
  });

  test("all cells show when asked for", async () => {
    shown = await showNotebook(smallNotebook);
    shown.desk.list.value = "commands";
    await until(() => shown.place.querySelector("dialog[open]") !== null);
    named(shown.place, "ViewShow all cells").click();
    await until(() => shown.place.querySelectorAll(".cell-frame").length === 7);
    expect(shown.place.querySelector('[data-key="arms"]')?.textContent).toContain("Arms arms watch, ucb-single");
  });
});

describe("typing", () => {
  test("prose redraws no figure and no table; a setting does", async () => {
    shown = await showNotebook(smallNotebook);
    const { place, session } = shown;
    const drawn = (): readonly (Element | null)[] => [
      place.querySelector('[data-key="chart:1"] figure svg'),
      place.querySelector('[data-key="table:2"] table'),
    ];
    const before = drawn();
    let redrawn = 0;
    const watch = new MutationObserver((changes) => {
      redrawn += changes.length;
    });
    const figure = place.querySelector('[data-key="chart:1"]');
    if (figure !== null) watch.observe(figure, { childList: true, subtree: true, characterData: true });
    const { notebook } = session.view();
    for (let count = 1; count <= 5; count += 1) {
      session.change(
        { ...notebook, cells: notebook.cells.with(0, { kind: "prose", text: `Typed ${count}.` }) },
        "typing",
      );
    }
    await until(() => place.querySelector('[data-key="prose:1"]')?.textContent.includes("Typed 5.") === true);
    expect(drawn()).toEqual(before);
    expect(redrawn).toBe(0);
    const present = session.view().notebook;
    session.change({
      ...present,
      cells: present.cells.with(3, { kind: "simulate", id: "run", arms: "arms", horizon: 90 }),
    });
    await until(() => redrawn > 0);
    watch.disconnect();
  });
});
