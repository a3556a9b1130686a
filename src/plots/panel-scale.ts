import type { PatientPanel } from "./patient-panel.ts";

/** A value axis: where a value lies between bottom (0) and top (1) of its frame, and which values are labelled. */
export interface PanelScale {
  /** Bottom and top: values, or their binary logarithms where `doubling`. */
  readonly low: number;
  readonly high: number;
  readonly doubling: boolean;
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

const fewest = 1 / 1024;

/** The axis of a panel for values from `least` to `greatest`. */
export function panelScale(
  { scale, words }: Pick<PatientPanel, "scale" | "words">,
  least: number,
  greatest: number,
): PanelScale {
  switch (scale) {
    case "haemoglobin": {
      const low = Math.floor(least - 0.5);
      const high = Math.ceil(greatest + 0.2);
      const step = high - low > 8 ? 4 : high - low > 3 ? 2 : 1;
      return linear(low, high, multiples(step, low, high), String);
    }
    case "amount": {
      const top = roundTop(greatest);
      return linear(0, top, [0, top / 2, top], (value) => written(value, words));
    }
    case "share": {
      const top = Math.max(1, greatest);
      return linear(0, top, [0, 0.5, 1], (value) => String(100 * value));
    }
    case "titre": {
      const top = Math.max(4, Math.ceil(Math.log2(Math.max(1, greatest))));
      const step = Math.max(2, Math.ceil((top - 1) / 3));
      return doublings(0, top, multiples(step, 0, top - 1), (power) => `1:${2 ** (power + 1)}`, 1);
    }
    case "halvings": {
      const bottom = Math.min(-4, Math.floor(Math.log2(Math.max(fewest, least))));
      const top = Math.max(0, Math.ceil(Math.log2(Math.max(fewest, greatest))));
      const step = Math.max(2, Math.ceil((top - bottom) / 3));
      return doublings(bottom, top, multiples(step, bottom, 0), (power) => (power === 0 ? "1" : `1/${2 ** -power}`), 0);
    }
  }
}

function multiples(step: number, low: number, high: number): readonly number[] {
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, index) => (first + index) * step);
}

function linear(low: number, high: number, ticks: readonly number[], label: (value: number) => string): PanelScale {
  return {
    low,
    high,
    doubling: false,
    at: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
    ticks: ticks.map((value) => ({ value, label: label(value) })),
  };
}

/** An axis on which each step is a doubling, from 2^low to 2^high; labels stand `shift` doublings above their power. */
function doublings(
  low: number,
  high: number,
  powers: readonly number[],
  label: (power: number) => string,
  shift: number,
): PanelScale {
  return {
    low,
    high,
    doubling: true,
    at: (value) => Math.min(1, Math.max(0, (Math.log2(Math.max(value, 2 ** (low - 1))) - low) / (high - low))),
    ticks: powers.map((power) => ({ value: 2 ** (power + shift), label: label(power) })),
  };
}

/** The least of 1, 2, 3, 4, 6, 8 times a power of ten that is not below a value; at least 0.1. */
function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.1)));
  const factor = [1, 2, 3, 4, 6, 8].find((candidate) => candidate * power >= value - 1e-9) ?? 10;
  return factor * power;
}

/** A tick of an axis of amounts: as short as it can be written. */
function written(value: number, words: (value: number) => string): string {
  return Math.abs(value) >= 1000 ? words(value) : String(Number(value.toPrecision(3)));
}
