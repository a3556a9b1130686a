import { userEvent } from "vitest/browser";
import { afterEach, expect, test } from "vitest";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { handleOf, named, showNotebook, type ShownNotebook, typeInto, until } from "./shown-notebook.tsx";

let shown: ShownNotebook;
afterEach(() => shown.close());

async function editText(key: string): Promise<HTMLTextAreaElement> {
  handleOf(shown.place, key).focus();
  await userEvent.keyboard("t");
  await until(() => document.activeElement instanceof HTMLTextAreaElement);
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field : expect.unreachable();
}

test("what cannot be read is marked at its line, said with line and column, and not applied; what can be read is one step", async () => {
  shown = await showNotebook(smallNotebook);
  const { place } = shown;
  const field = await editText("table:2");
  expect(field.value).toBe("```table\nshow: summary\nof: run\n```");
  typeInto(field, "```table\nshwo: summary\nof: run\n```");
  await until(() => place.querySelector(".text-editor-failures") !== null);
  expect(place.querySelector(".text-editor-failures button")?.textContent).toBe(
    `line 2, column 1: unknown setting: "shwo". Did you mean "show"?`,
  );
  expect([...place.querySelectorAll(".text-editor-line")].map((line) => line.hasAttribute("data-wrong"))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(shown.notebook()).toEqual(smallNotebook);
  named(place, "line 2, column 1").click();
  expect([document.activeElement, field.selectionStart]).toEqual([field, 9]);
  typeInto(field, "```table\nshow: regimens\nof: run\n```");
  await until(
    () => shown.notebook().cells[6]?.kind === "table" && JSON.stringify(shown.notebook()).includes("regimens"),
  );
  typeInto(field, "```table\nshow: parameters\nof: run\n```");
  await until(() => JSON.stringify(shown.notebook()).includes("parameters"));
  shown.session.undo();
  expect(shown.notebook()).toEqual(smallNotebook);
});

test("a text left with an error is kept, said, and gone on with or thrown away", async () => {
  shown = await showNotebook(smallNotebook);
  const { place } = shown;
  typeInto(await editText("table:2"), "```table\nshow: nothing\nof: run\n```");
  await userEvent.keyboard("{Escape}");
  await until(() => place.textContent.includes("left with an error"));
  await expect.poll(() => document.activeElement).toBe(handleOf(place, "table:2"));
  named(place, "Go on with it").click();
  await until(() => document.activeElement instanceof HTMLTextAreaElement);
  await until(() => place.querySelector(".text-editor-failures") !== null);
  await expect
    .poll(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value)
    .toContain("nothing");
  await userEvent.keyboard("{Escape}");
  await until(() => place.textContent.includes("left with an error"));
  named(place, "Throw it away").click();
  await until(() => !place.textContent.includes("left with an error"));
  expect((await editText("table:2")).value).toContain("show: summary");
  expect(shown.notebook()).toEqual(smallNotebook);
});

test("Tab goes on from a text, and what was typed just before is applied", async () => {
  shown = await showNotebook(smallNotebook);
  const field = await editText("prose:1");
  typeInto(field, "Which *one*?");
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => document.activeElement).not.toBe(field);
  expect(shown.notebook().cells[0]).toEqual({ kind: "prose", text: "Which *one*?" });
});

test("a change from elsewhere shows in an open text", async () => {
  shown = await showNotebook(smallNotebook);
  const field = await editText("prose:1");
  typeInto(field, "Other words.");
  await until(() => shown.notebook().cells[0]?.kind === "prose" && shown.notebook() !== smallNotebook);
  handleOf(shown.place, "chart:1").focus();
  shown.session.undo();
  await until(() => field.value === "Which?");
  expect(shown.notebook()).toEqual(smallNotebook);
});

test("the whole notebook is a text as well: refused with its place, applied when it can be read", async () => {
  shown = await showNotebook(smallNotebook);
  const { place } = shown;
  shown.desk.list.value = "text";
  await until(() => place.querySelector("dialog[open] textarea") !== null);
  const field = place.querySelector<HTMLTextAreaElement>("dialog[open] textarea") ?? expect.unreachable();
  const written = field.value;
  typeInto(field, written.replace("title: Small", "titel: Small"));
  await until(() => place.querySelector(".text-editor-failures") !== null);
  expect(place.querySelector(".text-editor-failures")?.textContent).toContain(
    `line 2, column 1: unknown setting: "titel"`,
  );
  expect(shown.notebook()).toEqual(smallNotebook);
  typeInto(field, written.replace("title: Small", "title: Large"));
  await until(() => shown.notebook().title === "Large");
  await expect.poll(() => document.activeElement).toBe(field);
  await userEvent.keyboard("{Escape}");
  await until(() => place.querySelector("dialog[open]") === null);
});
