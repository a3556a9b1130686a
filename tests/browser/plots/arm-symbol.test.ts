import { expect, test } from "vitest";
import { armSymbol } from "../../../src/plots/index.ts";

test("every slot has a piece of its curve and its symbol, hidden from assistive technology", () => {
  for (let slot = 1; slot <= 12; slot += 1) {
    const symbol = armSymbol(slot);
    expect(symbol.getAttribute("aria-hidden")).toBe("true");
    expect(symbol.querySelector("path")?.getAttribute("stroke")).toBe(`var(--arm-${slot > 8 ? slot - 8 : slot})`);
  }
});

test("symbols are about 10 px across", () => {
  for (let slot = 2; slot <= 8; slot += 1) {
    const symbol = armSymbol(slot);
    document.body.replaceChildren(symbol);
    const { width, height } = symbol.querySelector<SVGPathElement>("path[fill-rule]")?.getBBox() ?? new DOMRect();
    expect(Math.abs(Math.max(width, height) - 10)).toBeLessThanOrEqual(2);
  }
});

test("slots 9 to 12 are hollow", () => {
  const body = armSymbol(10).querySelector("path[fill-rule]");
  expect(body?.getAttribute("fill")).toBe("var(--paper)");
  expect(body?.getAttribute("stroke")).toBe("var(--arm-2)");
});
