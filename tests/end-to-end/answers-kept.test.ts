import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askingText } from "./asking-notebook.ts";
import { axeFaults } from "./axe-faults.ts";
import { typedSetting } from "./controls.ts";
import { keptMark, openNotebookFile } from "./short-notebook.ts";
import { type House, openHouse, settled, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

const exercise = (page: Page, name: string): Locator => page.getByRole("region", { name: `Exercise ${name}` });

/** The exercises whose answer has been revealed, as this browser keeps them. */
async function keptRevealed(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const request = indexedDB.open("erythron-notebooks");
        request.addEventListener("success", () => {
          const all = request.result.transaction("notebooks").objectStore("notebooks").getAll();
          all.addEventListener("success", () => {
            request.result.close();
            const answers: readonly {
              readonly exercise?: string;
              readonly progress?: { readonly revealed: boolean };
            }[] = all.result;
            const revealed = answers.filter(({ progress }) => progress?.revealed === true);
            resolve(revealed.map((answer) => answer.exercise ?? ""));
          });
        });
      }),
  );
}

const inNotebook = (page: Page): Locator => page.locator('[data-kept="answers"]');

/** Commits to a number. */
async function commit(page: Page, name: string, number: string): Promise<void> {
  const field = exercise(page, name).getByRole("textbox", { name: "Your answer, as a number" });
  await field.fill(number);
  await page.keyboard.press("Enter");
  await exercise(page, name).getByRole("button", { name: "Commit" }).click();
  await exercise(page, name).getByRole("button", { name: "Reveal" }).waitFor();
}

test("answers to a notebook as it came are there after a reload, locked as they were, until they are forgotten", async () => {
  const reader = await visit(house);
  const { page } = reader;
  const open = async (): Promise<void> => {
    await page.goto(`${house.address}#shipped/reading-a-titre`);
    await page.reload();
    await settled(page);
  };
  await open();
  expect(await inNotebook(page).count()).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await commit(page, "below-eight", "37");
  const lasts = exercise(page, "which-lasts");
  await lasts.getByRole("radio", { name: "IgG, by 2 or more" }).check();
  await lasts.getByRole("radio", { name: "80 %" }).check();
  await lasts.getByRole("button", { name: "Commit" }).click();
  await lasts.getByRole("button", { name: "Reveal" }).click();
  await lasts.getByRole("button", { name: "Try again" }).waitFor();
  await inNotebook(page).waitFor();
  await expect.poll(async () => keptRevealed(page)).toEqual(["which-lasts"]);
  const before = await lasts.innerText();

  await open();
  await lasts.getByRole("button", { name: "Try again" }).waitFor();
  await expect.poll(async () => lasts.innerText()).toBe(before);
  await expect.poll(async () => lasts.getByRole("radio", { name: "IgG, by 2 or more" }).isChecked()).toBe(true);
  await expect.poll(async () => lasts.getByRole("radio", { name: "IgG, by 2 or more" }).isDisabled()).toBe(true);
  const below = exercise(page, "below-eight");
  await expect
    .poll(async () => below.getByRole("button").allInnerTexts())
    .toEqual(expect.arrayContaining(["Reveal", "Change my answer"]));
  expect(await below.getByRole("button", { name: "Commit" }).count()).toBe(0);
  const send = page.getByRole("region", { name: "Send your answers" });
  await expect.poll(async () => send.innerText()).toContain("2 of 4 answered.");
  await expect.poll(async () => send.innerText()).toContain("Your answers are kept in this browser, on this device.");
  expect(await axeFaults(reader)).toEqual([]);

  await page.getByRole("link", { name: "Notebooks" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Reading a titre" });
  await expect.poll(async () => row.innerText()).toContain("your answers, kept in this browser");
  expect(await axeFaults(reader)).toEqual([]);
  await page.getByRole("button", { name: "Forget answers: Reading a titre" }).click();
  await page.getByText("Forgotten: your answers to Reading a titre").waitFor();
  await expect.poll(async () => page.getByRole("button", { name: /^Forget answers/u }).count()).toBe(0);
  await page.getByRole("link", { name: "Back to the notebook" }).click();
  await lasts.getByRole("button", { name: "Commit" }).waitFor();
  await open();
  await lasts.getByRole("button", { name: "Commit" }).waitFor();
  expect([await inNotebook(page).count(), await send.count()]).toEqual([0, 0]);
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});

test("answers to a notebook of the reader's own go with it when it is deleted, and come back with it", async () => {
  const reader = await visit(house);
  const { page } = reader;
  await page.goto(`${house.address}#notebooks`);
  await openNotebookFile(page, "asking.md", askingText);
  await settled(page);
  await commit(page, "waiting", "37");
  const days = typedSetting(page, "Days without transfusion");
  await days.fill("28");
  await days.press("Enter");
  await keptMark(page).waitFor();
  await page.reload();
  await exercise(page, "waiting").getByRole("button", { name: "Reveal" }).waitFor();

  await page.getByRole("link", { name: "Notebooks" }).click();
  await page.getByRole("button", { name: "Delete: Asking a class" }).click();
  const undo = page.getByRole("button", { name: "Undo: bring back “Asking a class”" });
  await undo.waitFor();
  const keys = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open("erythron-notebooks");
          request.addEventListener("success", () => {
            const counted = request.result.transaction("notebooks").objectStore("notebooks").count();
            counted.addEventListener("success", () => {
              request.result.close();
              resolve(counted.result);
            });
          });
        }),
    );
  await expect.poll(async () => keys()).toBe(0);
  await undo.click();
  await page.getByRole("button", { name: "Forget answers: Asking a class" }).waitFor();
  await page.getByRole("link", { name: "Asking a class", exact: true }).click();
  await exercise(page, "waiting").getByRole("button", { name: "Reveal" }).waitFor();
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});
