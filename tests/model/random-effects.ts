import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import type { RandomStream } from "../oracle/random-stream.ts";

/** One effect of any kind, somewhere in the first half year after day −20. */
export function effectOf({ whole, between, pick, chance }: RandomStream): EffectOnDay {
  const day = whole(-20, 160);
  const days = whole(10, 120);
  return pick<EffectOnDay>([
    { kind: "deplete", from: day, days, rate: between(0.01, 0.15), spared: between(0, 0.5) },
    { kind: "bolus", day, left: between(0.2, 1) },
    { kind: "net", from: day, days, theta: between(-1, 1) },
    { kind: "remove", day, left: between(0.1, 0.9) },
    { kind: "gvp", from: day, rate: between(0.01, 0.1) },
    { kind: "supply", day, eps: between(0.05, 0.6), decay: between(4, 90), escapeShare: chance(0.5) ? 1 : 0 },
    { kind: "calm", day, size: between(0.1, 1), decay: between(10, 90), output: chance(0.5) ? 0.4 : 0, regimen: "msc" },
    { kind: "epo", from: day, days, add: between(200, 1000) },
    { kind: "graft", from: day, days, rise: between(-0.5, 1) },
  ]);
}
