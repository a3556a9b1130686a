/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The mark as its drawing says: discs on a square of side `size`, the later over the earlier, in the colours of a light page. */
export interface DrawnMark {
  readonly size: number;
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number; readonly fill: Rgb }[];
  /** The page behind it, light and dark, as the drawing writes them. */
  readonly paper: { readonly light: string; readonly dark: string };
}

function found(svg: string, pattern: RegExp): string {
  const [, text] = pattern.exec(svg) ?? [];
  if (text === undefined) throw new Error(`missing part of the drawn mark: ${pattern.source}`);
  return text;
}

function rgb(hex: string): Rgb {
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Reads the mark from the drawing that the page has as its icon: circles, each with a class that has a fill. */
export function drawnMark(svg: string): DrawnMark {
  const discs = [...svg.matchAll(/<circle [^>]*>/gu)].map(([circle]) => {
    const number = (name: string): number => Number(found(circle, new RegExp(` ${name}="([\\d.]+)"`, "u")));
    const [fill = ""] = fillsOf(svg, found(circle, / class="(\w+)"/u));
    return { x: number("cx"), y: number("cy"), radius: number("r"), fill: rgb(fill) };
  });
  const [light = "", dark = ""] = fillsOf(svg, "dimple");
  return { size: Number(found(svg, /viewBox="0 0 (\d+) \d+"/u)), discs, paper: { light, dark } };
}

/** The fills of a class: on a light page, and on a dark one. */
function fillsOf(svg: string, name: string): readonly string[] {
  return [...svg.matchAll(new RegExp(`\\.${name} \\{ fill: (#[0-9a-f]{6})`, "gu"))].map(([, fill]) => fill ?? "");
}
