import { filledSlot } from "./arm-slot.ts";

/** A symbol 10 px across around 0, 0 as SVG path data: its body (fill rule evenodd), and the outline its halo follows. */
export interface SymbolPaths {
  readonly body: string;
  readonly outline: string;
}

const disc = "M-5,0a5,5 0 1 1 10,0a5,5 0 1 1 -10,0Z";

const symbols: readonly SymbolPaths[] = [
  solid("M-1,-5H1V5H-1Z"),
  solid(disc),
  solid("M0,-5.4L5.6,4.4H-5.6Z"),
  solid("M-4.4,-4.4H4.4V4.4H-4.4Z"),
  solid("M0,-5.9L5.9,0L0,5.9L-5.9,0Z"),
  { body: `${disc}M-2.75,0a2.75,2.75 0 1 0 5.5,0a2.75,2.75 0 1 0 -5.5,0Z`, outline: disc },
  solid("M0,5.4L5.6,-4.4H-5.6Z"),
  solid("M-4.9,-3.3L-3.3,-4.9L0,-1.6L3.3,-4.9L4.9,-3.3L1.6,0L4.9,3.3L3.3,4.9L0,1.6L-3.3,4.9L-4.9,3.3L-1.6,0Z"),
];

/** The symbol of an arm's slot (1 to 12): bar, disc, triangle, square, diamond, ring, triangle down, cross; 9 to 12 repeat 1 to 4. */
export function symbolPaths(slot: number): SymbolPaths {
  const paths = symbols[filledSlot(slot) - 1];
  if (paths === undefined) throw new Error(`no symbol for slot ${slot}`);
  return paths;
}

function solid(outline: string): SymbolPaths {
  return { body: outline, outline };
}
