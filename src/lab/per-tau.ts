import type { CountLayout } from "../stats/index.ts";

const TAUS = [180, 365];

/** A number for each τ that the horizon reaches, by the layout's number of it; null for the others. */
export function perTau(layout: CountLayout, value: (index: number) => number | null): Record<string, number | null> {
  return Object.fromEntries(
    TAUS.map((tau) => {
      const index = layout.taus.indexOf(tau);
      return [String(tau), index === -1 ? null : value(index)];
    }),
  );
}
