import * as Plot from "@observablehq/plot";

/** The time axis below a frame, with ticks on the given days from `origin`; takes 38 px. */
export function dayAxis(days: readonly number[], origin = "first dose"): Plot.Markish {
  return [
    Plot.axisX([...days], {
      anchor: "bottom",
      tickSize: 5,
      tickPadding: 4,
      tickFormat: (day: number) => `${day}`,
      stroke: "var(--edge)",
      fill: "var(--ink-3)",
      label: null,
    }),
    Plot.text([`days from ${origin}`], {
      frameAnchor: "bottom-right",
      textAnchor: "end",
      lineAnchor: "middle",
      dy: 31,
      fill: "var(--ink-3)",
    }),
  ];
}
