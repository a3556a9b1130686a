import { counted } from "../base/counted.ts";
import { shortWithin } from "./arm-within.ts";
import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import { differenceLayout } from "./difference-layout.ts";
import { binWords } from "./difference-table.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { differenceIn, gainBins } from "./gain-bins.ts";
import { gainScales } from "./gain-histogram.ts";
import { pairedDays } from "./paired-days.ts";
import { pairScales } from "./paired-scatter.ts";
import { percent } from "./percent.ts";
import { signed } from "./signed.ts";

/** What arrow keys walk through and what is heard: the bars, as high as they stand; then patient by patient, the more days the other arm gives, the higher. */
export function differenceSeries(options: DifferenceOptions & FigurePlace): readonly FigureSeries[] {
  const { summary, roster, arms, arm, by } = options;
  const difference = differenceIn(summary, arm, by);
  const pair = pairOf(options);
  if (summary === null || difference === undefined || pair === undefined) return [];
  const layout = differenceLayout(options);
  const { x, y, most } = gainScales(difference, by, layout);
  const bars = gainBins(difference).map(({ low, high, share }) => {
    const said = `${binWords(low, high)}: ${Math.round(share * summary.patients)} of ${counted(summary.patients, "patient")}, ${percent(share)}`;
    return { x: x((low + high) / 2), y: y(share), says: said, level: share / most };
  });
  const at = pairScales(layout, by);
  const { first, other } = pair;
  const pairs = pairedDays(roster, arms, arm, by).map((each) => ({
    x: at.x(each.first),
    y: at.y(each.other),
    says: `Patient ${each.patient}: ${each.first} d independent under ${shortWithin(first)}, ${each.other} d under ${shortWithin(other)}, ${signed(each.other - each.first, 0)} d`,
    level: each.other / by,
  }));
  const series = [{ name: `Days gained, ${shortWithin(other)}`, marks: bars }];
  return pairs.length === 0 ? series : [...series, { name: "Patients, arm against arm", marks: pairs }];
}
