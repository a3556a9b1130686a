import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { settingTable } from "../../../../src/schema/setting-table.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { handleOf, named, showNotebook, type ShownNotebook, typeInto, until } from "./shown-notebook.tsx";

let shown: ShownNotebook;
afterEach(() => shown.close());

const everyKind: Notebook = {
  ...smallNotebook,
  cells: [
    { kind: "control", id: "days", label: "Days without", as: "slider", value: "56 d", from: "7 d", to: "112 d" },
    { kind: "population", id: "patients", parameters: { A0: 30 } },
    { kind: "regimen", id: "mine", label: "Mine", effects: [] },
    ...smallNotebook.cells.map((cell) => (cell.kind === "simulate" ? { ...cell, window: "$days" as const } : cell)),
    { kind: "sweep", id: "sweep", of: "run", vary: "window", values: ["28 d", "56 d"] },
  ],
};

async function openSettings(key: string): Promise<HTMLElement> {
  handleOf(shown.place, key).focus();
  await userEvent.keyboard("e");
  await until(() => shown.place.querySelector(`[data-key="${key}"] .cell-editor`) !== null);
  return shown.place.querySelector<HTMLElement>(`[data-key="${key}"] .cell-editor`) ?? expect.unreachable();
}

async function field(editor: HTMLElement, setting: string): Promise<HTMLInputElement> {
  const found = editor.querySelector<HTMLInputElement>(`[data-setting="${setting}"] input`);
  return found ?? expect.unreachable(`no field of ${setting}`);
}

const run = (): unknown => shown.notebook().cells.find(({ kind }) => kind === "simulate");

describe("the settings of a cell", () => {
  test("of every kind are all drawn", async () => {
    shown = await showNotebook(everyKind);
    shown.desk.all.value = true;
    await until(() => shown.place.querySelectorAll(".cell-frame").length === everyKind.cells.length);
    for (const { key, cell } of shown.session.view().plan.cells) {
      if (cell.kind === "prose") continue;
      const editor = await openSettings(key);
      const names = [...editor.querySelectorAll("[data-setting]")].map((one) => one.getAttribute("data-setting"));
      const composed = settingTable[cell.kind].some(({ control }) => control.form === "composed");
      const wanted = composed ? ["id"] : settingTable[cell.kind].map(({ name }) => name);
      expect(new Set([key, ...names])).toEqual(new Set([key, ...wanted]));
      expect(names).toHaveLength(wanted.length);
      await until(() => !composed || editor.querySelectorAll("fieldset, ol, h4").length > 0);
      named(editor, "Done").click();
      await until(() => shown.place.querySelector(`[data-key="${key}"] .cell-editor`) === null);
    }
  });

  test("are typed, refused at the field, and reset to what stands unsaid", async () => {
    shown = await showNotebook(smallNotebook);
    shown.desk.all.value = true;
    await until(() => shown.place.querySelector('[data-key="run"]') !== null);
    const editor = await openSettings("run");
    const horizon = await field(editor, "horizon");
    expect(horizon.value).toBe("365");
    expect(editor.querySelector('[data-setting="horizon"]')?.textContent).toContain("preset");
    horizon.focus();
    typeInto(horizon, "5 d");
    await userEvent.keyboard("{Enter}");
    await until(() => horizon.getAttribute("aria-invalid") === "true");
    expect(editor.querySelector('[data-setting="horizon"] [role=alert]')?.textContent).toContain(
      "Impossible horizon: 5. Use whole days from 30 to 1460, as 56 d.",
    );
    expect(run()).toEqual(smallNotebook.cells[3]);
    typeInto(horizon, "90");
    await userEvent.keyboard("{Enter}");
    await until(() => JSON.stringify(run()).includes(`"horizon":90`));
    named(editor, "Reset to 365 d: Horizon").click();
    await until(() => JSON.stringify(run()) === JSON.stringify(smallNotebook.cells[3]));
    await until(() => document.activeElement === horizon);
  });

  test("say which control feeds them, and can be said here again", async () => {
    shown = await showNotebook(everyKind);
    shown.desk.all.value = true;
    await until(() => shown.place.querySelector('[data-key="run"]') !== null);
    const editor = await openSettings("run");
    const fed = editor.querySelector('[data-setting="window"]');
    expect(fed?.textContent).toContain("the control Days without ($days) feeds it");
    expect(fed?.textContent).toContain("56 d");
    named(editor, "Say it here: Window").click();
    await until(() => JSON.stringify(run()).includes(`"window":56`));
    const typed = await field(editor, "window");
    typed.focus();
    typeInto(typed, "$days");
    await userEvent.keyboard("{Enter}");
    await until(() => JSON.stringify(run()).includes("$days"));
  });

  test("a new name is read by all who read the old one", async () => {
    shown = await showNotebook(smallNotebook);
    shown.desk.all.value = true;
    await until(() => shown.place.querySelector('[data-key="arms"]') !== null);
    const name = await field(await openSettings("arms"), "id");
    name.focus();
    typeInto(name, "compared");
    await userEvent.keyboard("{Enter}");
    await until(() => shown.place.querySelector('[data-key="compared"]') !== null);
    expect(run()).toMatchObject({ arms: "compared" });
  });

  test("a control on the page sets what it feeds, within its bounds", async () => {
    shown = await showNotebook(everyKind);
    const slider =
      shown.place.querySelector<HTMLInputElement>('[data-key="days"] input[type=range]') ?? expect.unreachable();
    expect([slider.min, slider.max, slider.value]).toEqual(["7", "112", "56"]);
    for (const value of ["60", "70", "80"]) typeInto(slider, value);
    slider.dispatchEvent(new Event("change", { bubbles: true }));
    await until(() => JSON.stringify(shown.notebook().cells[0]).includes("80 d"));
    shown.session.undo();
    expect(shown.notebook()).toEqual(everyKind);
    const text =
      shown.place.querySelector<HTMLInputElement>('[data-key="days"] input[type=text]') ?? expect.unreachable();
    text.focus();
    typeInto(text, "500");
    await userEvent.keyboard("{Enter}");
    await until(() => text.getAttribute("aria-invalid") === "true");
    expect(shown.notebook()).toEqual(everyKind);
  });
});
