import type { DrawnMark } from "./drawn-mark.ts";
import { pngImage } from "./png-image.ts";

/** An icon to make: its side in pixels, and whether the mark stands small on paper, for systems that cut icons to a shape of their own. */
export interface IconKind {
  readonly side: number;
  readonly onPaper: boolean;
}

/** How much of the side the mark takes on paper: inside the disc of 80 % that no system cuts. */
const safe = 0.72;

/** The mark as a PNG image. */
export function markIcon({ size, discs }: DrawnMark, { side, onPaper }: IconKind): Buffer {
  const scale = (side / size) * (onPaper ? safe : 1);
  const shift = (side - size * scale) / 2;
  const paper = discs.at(-1)?.fill ?? [255, 255, 255];
  const pixels = new Uint8Array(4 * side * side);
  for (let at = 0; at < side * side; at += 1) {
    let [red, green, blue, opaque] = [...paper, onPaper ? 1 : 0];
    for (const { x, y, radius, fill } of discs) {
      const distance = Math.hypot(
        (at % side) + 0.5 - shift - x * scale,
        Math.floor(at / side) + 0.5 - shift - y * scale,
      );
      const covered = Math.min(1, Math.max(0, radius * scale - distance + 0.5));
      const under = opaque * (1 - covered);
      opaque = covered + under;
      if (opaque === 0) continue;
      red = (fill[0] * covered + red * under) / opaque;
      green = (fill[1] * covered + green * under) / opaque;
      blue = (fill[2] * covered + blue * under) / opaque;
    }
    pixels.set([red, green, blue, opaque * 255].map(Math.round), 4 * at);
  }
  return pngImage(side, pixels);
}
