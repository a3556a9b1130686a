/** Red, green and blue as shares of full light: linear, not gamma-coded. */
export type LinearRgb = readonly [number, number, number];

/** Reads "#rrggbb" (sRGB). */
export function linearRgb(hex: string): LinearRgb {
  const channel = (at: number): number => {
    const coded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of WCAG 2.2 between two colours, 1 to 21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const luminance = ([r, g, b]: LinearRgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** Colour vision by Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), severity 1, on linear RGB. */
export const visions: Readonly<Record<"normal" | "protanopia" | "deuteranopia", Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** A colour as another kind of sight receives it, held within what a screen can show. */
export function seenWith([red, green, blue]: Matrix, [r, g, b]: LinearRgb): LinearRgb {
  const row = ([x, y, z]: LinearRgb): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(red), row(green), row(blue)];
}
