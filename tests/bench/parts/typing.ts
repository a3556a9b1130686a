import { typedSetting } from "../../end-to-end/controls.ts";
import { openHouse, settled, visit } from "../../end-to-end/visit.ts";
import type { Part } from "../part.ts";
import { row } from "../row.ts";

/** Milliseconds between two keys: a fast typist. */
const pace = 60;
const words = "Nobody has randomised such patients, and three of them cannot say. ";

/** Types a sentence into the text of a paragraph while a million patients are simulated: the longest task while typing each; 0: none of 50 ms or more. */
export const typing: Part = {
  name: "typing",
  about: "typing while a million patients are simulated, in Chromium",
  builds: true,
  measure: async ({ times }) => {
    const house = await openHouse();
    const reader = await visit(house);
    const { page } = reader;
    await page.goto(house.address);
    await settled(page);
    await page.getByRole("button", { name: /^Paragraph .*, cell 1 of/u }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Edit as text" }).click();
    const field = page.locator(".cell-frame textarea").first();
    await field.waitFor();
    await typedSetting(page, "Patients").fill("1000000");
    await typedSetting(page, "Patients").press("Enter");
    await page.locator('#run-status[data-state="running"]').waitFor({ state: "attached" });
    await field.focus();
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
        document.body.dataset["longest"] = String(Math.max(longest, Number(document.body.dataset["longest"] ?? "0")));
      }).observe({ type: "longtask" });
    });
    const longest: number[] = [];
    for (let time = 0; time <= times; time += 1) {
      await page.evaluate(() => {
        document.body.dataset["longest"] = "0";
      });
      await page.keyboard.type(words, { delay: pace });
      longest.push(Number(await page.evaluate(() => document.body.dataset["longest"])));
    }
    await reader.close();
    await house.close();
    return [row("longest task, typing (0: none)", "ms", longest.slice(1))];
  },
};
