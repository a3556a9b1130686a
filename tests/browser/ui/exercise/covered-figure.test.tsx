import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { named, showNotebook, type ShownNotebook, until } from "../editing/shown-notebook.tsx";
import { answered } from "./asking-notebook.ts";

const of = "run";
const asked = { kind: "exercise", of, as: "choice", ask: "How many?" } as const;
const options = [
  { says: "Under 20", under: 20 },
  { says: "20 or more", from: 20 },
];
/** A figure, a question, a figure with the settings of another run, a second question, a figure and a table. */
const covering: Notebook = {
  title: "Covering",
  model: "prca@1",
  seed: 7,
  cells: [
    { kind: "arms", id: "arms", arms: ["watch", "epo"] },
    { kind: "simulate", id: "run", arms: "arms", patients: 500 },
    { kind: "simulate", id: "other", arms: "arms", patients: 500, window: 28 },
    { kind: "chart", id: "open", show: "independence", of },
    { ...asked, id: "waiting", answer: { measure: "independent", arm: "watch", day: 90 }, options },
    { kind: "chart", id: "elsewhere", show: "independence", of: "other" },
    { kind: "chart", id: "first", show: "days", of },
    { ...asked, id: "later", answer: { measure: "independent", arm: "epo", day: 90 }, options },
    { kind: "chart", id: "second", show: "independence", of },
    { kind: "table", id: "numbers", show: "summary", of },
    { kind: "table", id: "given", show: "regimens", of },
    { kind: "chart", id: "told", show: "identifiability", of },
  ],
};

let shown: ShownNotebook;
beforeEach(async () => {
  shown = await showNotebook(covering, {}, answered);
  await until(() => shown.session.view().states.get("later")?.state === "settled");
});
afterEach(() => shown.close());

const frame = (key: string): HTMLElement =>
  shown.place.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? expect.unreachable();
const covered = (): readonly string[] =>
  [...shown.place.querySelectorAll<HTMLElement>(".cell-frame:has(.cover)")].map(({ dataset }) => dataset["key"] ?? "");

/** Answers an exercise with its first option and reveals the run's. */
async function answer(key: string): Promise<void> {
  for (const field of [".exercise-option input", "input[value='80']"]) {
    frame(key).querySelector<HTMLElement>(field)?.focus();
    await userEvent.keyboard(" ");
  }
  named(frame(key), "Commit").click();
  await until(() => frame(key).querySelector("[data-exercise=reveal]") !== null);
}

test("what shows the answer to a question above is covered until it is answered and revealed; all else stands open", async () => {
  expect(covered()).toEqual(["first", "second", "numbers"]);
  expect(frame("first").textContent).toContain("the answer to the question above");
  expect(frame("second").textContent).toContain("the answers to 2 questions above");
  expect(frame("second").querySelector("svg[role=img]")).toBe(null);
  await answer("waiting");
  expect(covered()).toEqual(["first", "second", "numbers"]);
  named(frame("waiting"), "Reveal").click();
  await until(() => covered().length === 2);
  expect(covered()).toEqual(["second", "numbers"]);
  expect(frame("second").textContent).toContain("the answer to the question above");
  named(frame("waiting"), "Try again").click();
  await until(() => frame("waiting").querySelector("[data-exercise=commit]") !== null);
  expect(covered()).toEqual(["second", "numbers"]);
});

test("by the keyboard: to the question, and past it; the focus stays in the cell", async () => {
  named(frame("second"), "To the first of them").focus();
  await userEvent.keyboard("{Enter}");
  await until(() => document.activeElement === frame("waiting").querySelector(".cell-handle"));
  named(frame("first"), "Look without answering").focus();
  await userEvent.keyboard("{Enter}");
  await until(() => covered().length === 2);
  expect(covered()).toEqual(["second", "numbers"]);
  await expect.poll(() => document.activeElement).toBe(frame("first").querySelector(".cell-handle"));
});

test("a command uncovers every figure", async () => {
  await userEvent.keyboard("{Control>}k{/Control}");
  await until(() => shown.place.querySelector("[role=combobox]") !== null);
  await userEvent.keyboard("Uncover every figure{Enter}");
  await until(() => covered().length === 0);
  expect(shown.said()).toBe("Every figure is open.");
});

test("axe finds nothing in a covered figure", async () => {
  const { passes, violations } = await axe.run({ include: [frame("first"), frame("second")] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(passes.length).toBeGreaterThan(3);
});
