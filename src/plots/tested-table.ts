import type { FigureTable } from "./figure-table.ts";
import type { Tested, TestedNumber } from "./tested.ts";
import { unitHeadings } from "./tested-words.ts";

const places = { inner: "inside, inner half", outer: "inside", outside: "outside" } as const;

/** The figure in numbers: a row a published number in the order drawn, then those that are not tested, with the reason. */
export function testedTable({ panels, untested }: Tested): FigureTable {
  const limits = ["5 % of studies below", "25 % below", "Half below", "75 % below", "95 % below"];
  return {
    caption: "Published numbers beside their prediction intervals",
    columns: [
      { name: "Study" },
      { name: "Number" },
      { name: "In" },
      { name: "Patients", decimals: 0 },
      { name: "Standing" },
      { name: "Published", decimals: 2 },
      ...limits.map((name) => ({ name, decimals: 2 })),
      { name: "Place" },
      { name: "Chance of one at least as far out", decimals: 2 },
      { name: "To know" },
    ],
    rows: [
      ...panels.flatMap(({ numbers }) => numbers.map(rowOf)),
      ...untested.map(({ study, says, n, value, untested: why }) => [
        study,
        says,
        null,
        n,
        "untested",
        value,
        ...Array.from({ length: 7 }, () => null),
        why,
      ]),
    ],
    blank: "–",
  };
}

function rowOf({ row, unit, standing, value, median, inner, outer, place, tail }: TestedNumber) {
  const numbers = [value, outer[0], inner[0], median, inner[1], outer[1]];
  return [row.study, row.says, unitHeadings[unit], row.n, standing, ...numbers, places[place], tail, row.note];
}
