import { render } from "preact";
import { page } from "vitest/browser";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Simulate } from "../../../../src/schema/simulate-cell.ts";
import { RunSheet } from "../../../../src/ui/cells/run-sheet.tsx";

const place = document.createElement("div");
const run = { patients: 10_000, draws: 400, horizon: 1460, window: 112 } as Simulate;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});
afterEach(() => render(null, place));

test.each([390, 360])(
  "at %i px the bar of a run under draws says whole parts of its line, and cuts through none",
  async (width) => {
    await page.viewport(width, 740);
    document.body.replaceChildren(place);
    render(
      <RunSheet settings={run} status={null} foot>
        {null}
      </RunSheet>,
      place,
    );
    const line = place.querySelector(".run-bar-line");
    const box = line?.getBoundingClientRect() ?? new DOMRect();
    const parts = [...(line?.children ?? [])].map((part) => part.getBoundingClientRect());
    const seen = parts.filter(({ top }) => top < box.bottom - 1);
    expect(line?.textContent).toBe("10,000 patients × 400 draws · 1460 d · window 112 d");
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.length).toBeLessThan(parts.length);
    for (const { right, bottom } of seen) {
      expect(right).toBeLessThanOrEqual(box.right + 0.5);
      expect(bottom).toBeLessThanOrEqual(box.bottom + 1);
    }
  },
);
