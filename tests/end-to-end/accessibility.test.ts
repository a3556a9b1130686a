import axe from "axe-core/axe.min.js?raw";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test.each([
  [1440, "light"],
  [1440, "dark"],
  [390, "light"],
  [390, "dark"],
] as const)("axe finds nothing at %i px, %s (promise 5)", async (width, colorScheme) => {
  const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
  await reader.page.goto(house.address);
  await settled(reader.page);
  const session = await reader.context.newCDPSession(reader.page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run().then(({ passes, violations }) => JSON.stringify({
      passes: passes.length,
      violations: violations.map(({ id, impact, nodes }) => [impact, id, nodes.map(({ html }) => html.slice(0, 160))]),
    }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  const found: unknown = JSON.parse(String(result.value));
  expect(found).toEqual({ passes: expect.any(Number), violations: [] });
  expect(found).toHaveProperty(
    "passes",
    expect.toSatisfy((passes: number) => passes > 20),
  );
  await reader.close();
});
