import { expect, test } from "vitest";
import { dictionary } from "../../src/schema/dictionary.ts";

test("data/README.md is what the schemas say; `npm run dictionary` writes it anew", async () => {
  await expect(dictionary()).toMatchFileSnapshot("../../data/README.md");
});
