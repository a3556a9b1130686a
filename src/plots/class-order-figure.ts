import { classImage, wordsAt } from "./class-frame.ts";
import { classOrderFinding } from "./class-order-facts.ts";
import { type ClassOrderOptions, classOrderHeight, orderColumns, orderRows, placedArms } from "./class-order-layout.ts";
import { svgElement } from "./svg-element.ts";

const widest = 6.8;

function fitted(words: string, width: number): string {
  const most = Math.max(6, Math.floor(width / widest));
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** How many of a class put each arm at each place: a square the larger the more; the run's place has a frame. */
export function classOrderFigure(options: ClassOrderOptions): SVGSVGElement {
  const { arms, orders, width } = options;
  const { left, pitch } = orderColumns(options);
  const height = classOrderHeight(options);
  const middle = (place: number): number => left + (place + 0.5) * pitch;
  const heads = arms.map((_, place) => wordsAt(`place ${place + 1}`, middle(place), 10, { anchor: "middle" }));
  const narrow =
    pitch < 52 ? arms.map((_, place) => wordsAt(String(place + 1), middle(place), 10, { anchor: "middle" })) : heads;
  const rows = placedArms(options).flatMap(({ arm, counts, fits }, row) => {
    const y = orderRows.top + (row + 0.5) * orderRows.pitch;
    const cells = counts.flatMap((count, place) => {
      const side = orders.length === 0 ? 0 : 26 * Math.sqrt(count / orders.length);
      const square = {
        x: (middle(place) - 10 - side / 2).toFixed(1),
        y: (y - side / 2).toFixed(1),
        width: side.toFixed(1),
        height: side.toFixed(1),
      };
      const frame = {
        x: (middle(place) - 10 - 14.5).toFixed(1),
        y: (y - 14.5).toFixed(1),
        width: 29,
        height: 29,
        fill: "none",
      };
      return [
        ...(fits[place] === true ? [svgElement("rect", { ...frame, stroke: "var(--ink)", "stroke-width": 1.5 })] : []),
        svgElement("rect", { ...square, fill: "var(--ink-3)" }),
        wordsAt(String(count), middle(place) + 9, y, { ink: "var(--ink)", strong: fits[place] === true }),
      ];
    });
    return [wordsAt(fitted(arm, left - 8), 0, y, { ink: "var(--ink)" }), ...cells];
  });
  return classImage("class-order", `A class’s orders. ${classOrderFinding(options)}`, { width, height }, [
    ...narrow,
    ...rows,
  ]);
}
