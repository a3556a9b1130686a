import type { Recovery } from "../schema/recovery.ts";

/** An answer about some patients with the limits of their medians from another about the same ones. */
export function withMedians(recovery: Recovery, limited: Recovery): Recovery {
  const medians = new Map(limited.arms.map(({ arm, median }) => [arm, median]));
  return {
    ...recovery,
    arms: recovery.arms.map((bands) => {
      const median = medians.get(bands.arm);
      return median === undefined ? bands : { ...bands, median };
    }),
  };
}
