import * as Plot from "@observablehq/plot";

const shares = [0, 0.25, 0.5, 0.75, 1];

/** Percent from 0 to 100, never cropped, with the figure's only grid. */
export function shareAxis(): Plot.Markish {
  return [
    Plot.gridY(shares.slice(1), { stroke: "var(--rule)", strokeOpacity: 1 }),
    Plot.axisY(shares, {
      tickSize: 0,
      tickPadding: 8,
      tickFormat: (share: number) => (share === 1 ? "100\u00a0%" : `${100 * share}`),
      label: null,
      fill: "var(--ink-3)",
    }),
  ];
}
