import { encode } from "uqr";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";

/** A QR code: rows of modules, true for dark; `path` draws the dark ones as an SVG path, a module a unit, in a square of `size` units, `quiet` of which on each side stay light. */
export interface QrCode {
  readonly size: number;
  readonly quiet: number;
  readonly path: string;
  readonly rows: readonly (readonly boolean[])[];
}

const quiet = 4;

/** Beyond this many bytes a code mends 7 % of itself, not 15 %: it would be too fine to photograph. */
const longestMedium = 300;

/** The most bytes a QR code holds (version 40, level L, bytes). */
const longest = 2953;

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const after = row.findIndex((next, at) => at > x && !next);
        const width = (after < 0 ? row.length : after) - x;
        return [`M${x + quiet} ${y + quiet}h${width}v1h-${width}z`];
      }),
    )
    .join("");
}

/** The QR code of a text: level M (mends 15 % of itself) up to 300 bytes, L (7 %) above; a failure beyond 2,953 bytes of UTF-8. */
export function qrCode(text: string): Result<QrCode, Failure> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > longest) {
    return failed({
      reason: "limit",
      message: `too long for a QR code: ${bytes.length} bytes, at most ${longest}`,
      remedy: "send the link or the file instead",
      place: {},
    });
  }
  const ecc = bytes.length <= longestMedium ? "M" : "L";
  const { data } = encode([...bytes], { ecc, border: 0 });
  return ok({ size: data.length + 2 * quiet, quiet, path: pathOf(data), rows: data });
}
