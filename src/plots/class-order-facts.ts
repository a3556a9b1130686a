import { counted } from "../base/counted.ts";
import {
  type ClassOrderOptions,
  orderColumns,
  orderRows,
  placedArms,
  runOrder,
  wholeOrders,
} from "./class-order-layout.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";

/** The run's order in words; arms it cannot tell apart are joined by =. */
function orderWords(options: ClassOrderOptions): string {
  const { arms, ranks } = options;
  return runOrder(options)
    .map((index, at, all) => {
      const level = at > 0 && ranks?.[index] === ranks?.[all[at - 1] ?? 0];
      return `${at === 0 ? "" : level ? " = " : ", "}${arms[index] ?? ""}`;
    })
    .join("");
}

function placeWords(fits: readonly boolean[]): string | null {
  const places = fits.flatMap((fit, place) => (fit ? [place + 1] : []));
  return places.length === 0 ? null : places.join(" or ");
}

/** How many orders are the run's, and which arm most put first. */
export function classOrderFinding(options: ClassOrderOptions): string {
  const { arms, orders, ranks } = options;
  const run = ranks === null ? "The run has not answered yet." : `The run’s order: ${orderWords(options)}.`;
  if (orders.length === 0) return run;
  const firsts = arms.map((_, index) => orders.filter(([first]) => first === index).length);
  const most = Math.max(...firsts);
  const named = arms.filter((_, index) => firsts[index] === most).join(" and ");
  const count = counted(orders.length, "order");
  const whole =
    ranks === null
      ? `${count}.`
      : `${wholeOrders(options)} of ${count} ${wholeOrders(options) === 1 ? "is" : "are"} that.`;
  return `${run} ${whole} Most often put first: ${named} (${most} of ${orders.length}).`;
}

/** How often each arm was put at each place. */
export function classOrderTable(options: ClassOrderOptions): FigureTable {
  const places = options.arms.map((_, place) => ({ name: `Place ${place + 1}`, decimals: 0 }));
  return {
    caption: "How many put an arm where",
    columns: [{ name: "Arm" }, ...places, { name: "The run’s place" }],
    rows: placedArms(options).map(({ arm, counts, fits }) => [arm, ...counts, placeWords(fits)]),
    blank: "not known",
  };
}

/** Arm by arm, its places from the first on. */
export function classOrderSeries(options: ClassOrderOptions): readonly FigureSeries[] {
  const { left, pitch } = orderColumns(options);
  const all = Math.max(1, options.orders.length);
  return placedArms(options).map(({ arm, counts, fits }, row) => ({
    name: arm,
    marks: counts.map((count, place) => ({
      x: left + (place + 0.5) * pitch - 10,
      y: orderRows.top + (row + 0.5) * orderRows.pitch,
      says: `${arm}, place ${place + 1}: ${count} of ${options.orders.length}${fits[place] === true ? ", the run’s place" : ""}`,
      level: count / all,
    })),
  }));
}
