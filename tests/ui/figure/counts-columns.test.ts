import { expect, test } from "vitest";
import { axisTicks } from "../../../src/plots/index.ts";
import { countsColumns } from "../../../src/ui/figure/counts-columns.ts";

test.each([
  [960, 365, false],
  [680, 1460, false],
  [358, 365, true],
  [328, 30, true],
] as const)("numbers stand under the ticks: %d px, %d d", (width, horizon, phone) => {
  const ticks = axisTicks(width, horizon, phone);
  const { before, columns } = countsColumns(ticks);
  let from = before;
  columns.forEach(({ day, width: across, left, right }, index) => {
    const middle = from + left + (across - left - right) / 2;
    expect([day, Math.abs(middle - (ticks[index]?.x ?? Number.NaN)) < 1e-9]).toEqual([ticks[index]?.day, true]);
    from += across;
  });
});
