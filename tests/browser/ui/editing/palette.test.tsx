import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { handleOf, showNotebook, type ShownNotebook, until } from "./shown-notebook.tsx";

let shown: ShownNotebook;
afterEach(() => shown.close());

const options = (): readonly HTMLElement[] => [...shown.place.querySelectorAll<HTMLElement>("[role=option]")];
const dialog = (): Element | null => shown.place.querySelector("dialog[open]");

async function openPalette(): Promise<Element> {
  await userEvent.keyboard("{Control>}k{/Control}");
  await until(() => dialog() !== null);
  const field = shown.place.querySelector("[role=combobox]") ?? expect.unreachable();
  await expect.poll(() => document.activeElement).toBe(field);
  return field;
}

describe("the list of commands", () => {
  test("is a combobox with its list; arrows go round, Escape closes and gives the focus back", async () => {
    shown = await showNotebook(smallNotebook);
    const handle = handleOf(shown.place, "chart:1");
    handle.focus();
    const field = await openPalette();
    const list = document.getElementById(field.getAttribute("aria-controls") ?? "");
    expect(list?.getAttribute("role")).toBe("listbox");
    const active = (): string => field.getAttribute("aria-activedescendant") ?? "";
    expect(active()).toBe(options()[0]?.id);
    await userEvent.keyboard("{ArrowUp}");
    await until(() => active() === options().at(-1)?.id);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await until(() => active() === options()[1]?.id);
    expect(options().filter((option) => option.ariaSelected === "true")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    await until(() => dialog() === null);
    await expect.poll(() => document.activeElement).toBe(handle);
    expect(shown.notebook()).toEqual(smallNotebook);
  });

  test("holds every action once, about the cell in hand, and does what is chosen", async () => {
    shown = await showNotebook(smallNotebook);
    handleOf(shown.place, "chart:1").focus();
    await openPalette();
    const ids = options().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const words = options()
      .map(({ textContent }) => textContent)
      .join("\n");
    for (const said of [
      "Move up",
      "Duplicate",
      "Delete",
      "Fold",
      "Edit as text",
      "Edit settings",
      "Add table",
      "Undo",
      "Redo",
    ]) {
      expect(words).toContain(said);
    }
    for (const said of [
      "Show all cells",
      "Run run",
      "Cancel run",
      "Notebooks",
      "Methods",
      "Save as .md",
      "Keyboard map",
    ]) {
      expect(words).toContain(said);
    }
    await userEvent.keyboard("mvdn");
    await until(() => options().length > 0 && options()[0]?.textContent.includes("Move down") === true);
    await userEvent.keyboard("{Enter}");
    await until(() => shown.notebook().cells[5]?.kind === "chart");
  });

  test("says why something cannot be done, and does not do it", async () => {
    shown = await showNotebook(smallNotebook);
    await openPalette();
    await userEvent.keyboard("undo");
    await until(() => options()[0]?.textContent.includes("nothing to undo") === true);
    await userEvent.keyboard("{Enter}");
    expect(dialog()).not.toBeNull();
    await userEvent.keyboard("zzzz");
    await until(() => shown.place.textContent.includes("Nothing is called so."));
  });
});

describe("the map of keys", () => {
  test("opens by ?, but not while typing, and lists every key of the commands", async () => {
    shown = await showNotebook(smallNotebook);
    handleOf(shown.place, "prose:1").focus();
    await userEvent.keyboard("t");
    await until(() => document.activeElement instanceof HTMLTextAreaElement);
    await userEvent.keyboard("?");
    expect(dialog()).toBeNull();
    await userEvent.keyboard("{Escape}");
    await until(() => document.activeElement === handleOf(shown.place, "prose:1"));
    await userEvent.keyboard("?");
    await until(() => dialog() !== null);
    const keys = [...shown.place.querySelectorAll("dialog kbd")].map(({ textContent }) => textContent);
    expect(keys).toEqual(expect.arrayContaining(["Ctrl+K", "?", "Ctrl+Z", "Alt+↑", "Alt+↓", "E", "T", "F", "Delete"]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("lets a reader turn keys of one character off", async () => {
    shown = await showNotebook(smallNotebook);
    shown.desk.list.value = "keys";
    await until(() => dialog() !== null);
    shown.place.querySelector<HTMLInputElement>("dialog input[type=checkbox]")?.click();
    await userEvent.keyboard("{Escape}");
    await until(() => dialog() === null);
    handleOf(shown.place, "chart:1").focus();
    await userEvent.keyboard("f?");
    expect([dialog(), shown.desk.folded.value.size]).toEqual([null, 0]);
  });
});
