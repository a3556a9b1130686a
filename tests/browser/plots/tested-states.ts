import { type Tested, testedOf } from "../../../src/plots/index.ts";
import type { TestedRow } from "../../../src/schema/tested-row.ts";
import { leftOut, missed, shippedTested, testedRow } from "../../plots/tested-data.ts";

const days: Partial<TestedRow> = { unit: "days", value: 171, median: 180, low50: 160, high50: 210, low90: 120 };
const ratio: Partial<TestedRow> = { unit: "ratio", value: 0.93, median: 1.1, low50: 0.9, high50: 1.3, low90: 0.6 };
const gap: Partial<TestedRow> = { unit: "difference", value: 0, median: -2, low50: -40, high50: 40, low90: -140 };

function rows(count: number, changes: Partial<TestedRow> = {}): readonly TestedRow[] {
  return Array.from({ length: count }, (_, index) => testedRow({ id: `row-${index + 1}`, ...changes }));
}

/** The figure in the states it must stand. */
export const testedStates: Readonly<Record<string, Tested | null>> = {
  "not read yet": null,
  "no number": testedOf([testedRow(leftOut)]),
  "1 number": testedOf(rows(1)),
  "12 numbers": testedOf(rows(12, { standing: "predicted" })),
  "all missed": testedOf(rows(4, missed)),
  "one patient": testedOf(rows(2, { n: 1, value: 1, low90: 0, low50: 0, high50: 1, high90: 1 })),
  "10,000 patients": testedOf(rows(2, { n: 10_000, low90: 0.49, low50: 0.495, high50: 0.505, high90: 0.51 })),
  "four scales": testedOf([
    testedRow({ id: "a", ...missed }),
    testedRow({ id: "b", ...days, high90: 320, standing: "predicted" }),
    testedRow({ id: "c", ...ratio, high90: 2.2 }),
    testedRow({ id: "d", ...gap, high90: 190, standing: "predicted" }),
  ]),
  shipped: shippedTested,
};
