import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeAnswers } from "../../src/share/index.ts";
import { askingText } from "./asking-notebook.ts";
import { openNotebookFile } from "./short-notebook.ts";
import { type House, openHouse, settled, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

async function openAsking(page: Page): Promise<void> {
  await page.goto(`${house.address}#notebooks`);
  await openNotebookFile(page, "asking.md", askingText);
  await settled(page);
}

test("answers a reader commits to and sends from the page arrive in a teacher's class view, as she gave them", async () => {
  const reader = await visit(house);
  await openAsking(reader.page);
  const send = reader.page.getByRole("region", { name: "Send your answers" });
  expect(await send.count()).toBe(0);

  const waiting = reader.page.getByRole("region", { name: "Exercise waiting" });
  await waiting.getByRole("textbox", { name: "Your answer, as a number" }).fill("37");
  await reader.page.keyboard.press("Enter");
  await waiting.getByRole("button", { name: "Commit" }).click();
  await waiting.getByRole("button", { name: "Reveal" }).waitFor();
  await expect.poll(async () => send.innerText()).toContain("1 of 5 answered.");

  const under = reader.page.getByRole("region", { name: "Exercise under" });
  await under.getByRole("radio", { name: "50 or more" }).check();
  await under.getByRole("radio", { name: "80 %" }).check();
  await under.getByRole("button", { name: "Commit" }).click();
  await under.getByRole("button", { name: "Reveal" }).click();
  await under.getByText(/by the run\./u).waitFor();
  await expect.poll(async () => send.innerText()).toContain("2 of 5 answered.");
  await send.getByRole("textbox", { name: "A name to go with them, if you like" }).fill("amber fox");
  const field = send.getByRole("textbox", { name: "Link with your answers" });
  const sent = async () => decodeAnswers(new URL(await field.inputValue()).hash);
  await expect.poll(sent).toMatchObject({ ok: true, value: { alias: "amber fox" } });
  const link = await field.inputValue();
  expect(link.startsWith(`${house.address}#`)).toBe(true);
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();

  const teacher = await visit(house);
  const { page } = teacher;
  await openAsking(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Commands" }).fill("Class view");
  await page.keyboard.press("Enter");
  const view = page.getByRole("dialog", { name: "Class view" });
  await view.getByRole("textbox", { name: /links to their answers/u }).fill(`From the reader: ${link}`);
  const says = (exercise: string): Promise<string> =>
    view.locator(`[data-exercise="${exercise}"] .figure-finding`).innerText();
  await expect.poll(async () => view.locator(".class-roll [role=status]").innerText()).toBe("1 read.");
  await expect
    .poll(async () => Promise.all(["waiting", "under", "share"].map(says)))
    .toEqual([
      "1 answer: 37 of 100. The run says 27 of 100. Within 5 of that: 0 of 1.",
      "1 answer. The run says “Under 50”: chosen by 0 of 1. How sure the class was on average: 80\u00a0%.",
      "The run says 34\u00a0%.",
    ]);
  await view.getByText("Who is in it").click();
  await expect.poll(async () => view.locator(".class-roll details").innerText()).toContain("amber fox");
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});
