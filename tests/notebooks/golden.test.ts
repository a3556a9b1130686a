import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { changedNumbers } from "./changed-numbers.ts";
import { type GoldenNumbers, goldenNumbers } from "./golden-numbers.ts";
import { shippedNames, shippedNotebook } from "./shipped-files.ts";

/*
 * `npm run golden` writes the files anew for a new version of the model, and adds what a notebook asks for the first time.
 */
const rule = "golden numbers change only with the model version";

/** The numbers a file of this folder holds; null: there is none yet. */
function heldNumbers(file: URL): GoldenNumbers | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as GoldenNumbers) : null;
}

describe.each(shippedNames)("%s", (name) => {
  test(`as it ships it gives these numbers, to the last bit: ${rule}`, async () => {
    const numbers = await goldenNumbers(shippedNotebook(name));
    const file = `golden/${name}.json`;
    const held = heldNumbers(new URL(file, import.meta.url));
    const remedy = `${rule}, which is still ${numbers.model}; nothing was written. Where the notebook asks something else by the same name, take the old numbers out of tests/notebooks/${file} by hand first`;
    expect(held === null ? [] : changedNumbers(held, numbers), remedy).toEqual([]);
    await expect(`${JSON.stringify(numbers, null, 2)}\n`).toMatchFileSnapshot(file);
  }, 240_000);
});
