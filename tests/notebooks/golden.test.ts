import { describe, expect, test } from "vitest";
import { goldenNumbers } from "./golden-numbers.ts";
import { shippedNames, shippedNotebook } from "./shipped-files.ts";

/*
 * `npm run golden` writes the files anew: for a new version of the model, or for a notebook that asks something else.
 */
const rule = "golden numbers change only with the model version";

describe.each(shippedNames)("%s", (name) => {
  test(`as it ships it gives these numbers, to the last bit: ${rule}`, async () => {
    const numbers = await goldenNumbers(shippedNotebook(name));
    await expect(`${JSON.stringify(numbers, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`, rule);
  }, 240_000);
});
