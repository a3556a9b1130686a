import axe from "axe-core/axe.min.js?raw";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

describe.each([1440, 390])("at %i px (promise 5)", (width) => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await visit(house, { viewport: { width, height: 900 } });
    await reader.page.goto(house.address);
    await settled(reader.page);
  });
  afterAll(async () => {
    await reader.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
    await reader.page.emulateMedia({ colorScheme });
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
  });
});
