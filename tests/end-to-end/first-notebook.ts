import { atRest, type House, settled, type Visit, visit } from "./visit.ts";

/** A page with the first notebook on it, and the fingerprint of its run. */
export interface FirstNotebook extends Visit {
  readonly fingerprint: string;
  /** Opens the notebook as it came once more, in the same page: the lab stays, and knows the answer. */
  readonly openAnew: () => Promise<void>;
}

/** Opens the first notebook and waits for its run. */
export async function openFirstNotebook(house: House): Promise<FirstNotebook> {
  const reader = await visit(house);
  const { page } = reader;
  await page.goto(house.address);
  const { fingerprint } = await settled(page);
  const asItCame = page.locator(`#run-status[data-state="settled"][data-fingerprint="${fingerprint}"]`);
  const openAnew = async (): Promise<void> => {
    // Until a first change is kept, the address of the notebook as it came is still that of the changed one.
    await page.locator('[data-kept="waiting"]').waitFor({ state: "detached" });
    await page.goto(`${house.address}#notebooks`);
    await page.getByRole("heading", { level: 1, name: "Notebooks" }).waitFor();
    await page.goto(`${house.address}#shipped/three-cord-blood-regimens`);
    await page.locator('button[aria-disabled="true"]', { hasText: "Undo" }).first().waitFor();
    await asItCame.waitFor({ state: "attached" });
    await atRest(page);
  };
  return { ...reader, fingerprint, openAnew };
}
