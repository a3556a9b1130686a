import type { Locator, Page } from "playwright";
import { type House, settled, type Visit, visit } from "./visit.ts";

/** A file as a reader would have it on her disk. */
export interface OnDisk {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Opens the page and waits until it is at rest, and has looked whether cases are kept. */
export async function visitDesk(house: House, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const reader = await visit(house, options);
  await reader.page.goto(house.address);
  await settled(reader.page);
  await keptLine(reader.page).waitFor();
  return reader;
}

/** What the page says of what is kept in this browser. */
export function keptLine(page: Page): Locator {
  return page.getByText(/^(Nothing is kept|Kept) in this browser/u);
}

/** Puts away what the test before has left: a panel that asks, and cases that are open. */
export async function emptyDesk(page: Page): Promise<void> {
  const desk = page.locator(".own");
  const cancel = desk.getByRole("button", { name: "Cancel", exact: true });
  if (await cancel.isVisible()) await cancel.click();
  await cancel.waitFor({ state: "detached" });
  const close = desk.getByRole("button", { name: "Close", exact: true });
  const none = page.getByRole("heading", { name: "No cases of your own are open" });
  await close.or(none).waitFor();
  if (await close.isVisible()) await close.click();
  await none.waitFor();
}

/** The panel that asks how a file is to be read. */
export function mappingPanel(page: Page, file: string): Locator {
  return page.getByRole("region", { name: `How is ${file} to be read?` });
}

/** Chooses a file with the browser's own picker; a path is a file on this machine. */
export async function choose(page: Page, file: OnDisk | string): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open (a|another) file$/u }).click();
  const picker = await asked;
  if (typeof file === "string") return picker.setFiles(file);
  const buffer = Buffer.from(file.content);
  return picker.setFiles({ name: file.name, mimeType: "application/octet-stream", buffer });
}

/** Chooses a file and waits to be asked how it is to be read. */
export async function inspect(page: Page, file: OnDisk): Promise<Locator> {
  await choose(page, file);
  const panel = mappingPanel(page, file.name);
  await panel.waitFor();
  return panel;
}

/** Answers one of the panel's questions. */
export async function say(panel: Locator, question: string | RegExp, answer: string): Promise<void> {
  await panel.getByRole("radiogroup", { name: question }).getByLabel(answer, { exact: true }).check();
}

/** Opens the inspected file and waits until it is open. */
export async function confirm(page: Page, panel: Locator): Promise<Locator> {
  await panel.getByRole("button", { name: /^Open [\d,]+ rows?$/u }).click();
  const standing = page.getByRole("heading", { name: /, days from/u });
  await standing.waitFor();
  await panel.waitFor({ state: "detached" });
  return standing;
}

/** The cells of the first rows as they were read, row by row. */
export async function firstRows(page: Page): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole("table", { name: /rows? as (they were|it was) read/u });
  await table.waitFor();
  const rows = await table.getByRole("row").all();
  return Promise.all(rows.map(async (row) => row.locator("th, td").allInnerTexts()));
}

/** A table of invented patients, with the words and the numbers this notebook uses. */
export function wardCsv(rows: number, end = "\n"): string {
  const outcomes = ["independent", "still dependent", "died", "independent", "relapsed"];
  const lines = Array.from(
    { length: rows },
    (_, row) => `w-${row + 1},${row % 2 === 0 ? "watch" : "cord"},${10 + (row % 300)},${outcomes[row % 5]}`,
  );
  return ["id,group,time,outcome", ...lines, ""].join(end);
}
