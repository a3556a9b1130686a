import { placeOf } from "./day-span.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigurePlace } from "./figure-place.ts";
import { heightOf } from "./panel-frame.ts";
import { recoveryLayout } from "./recovery-layout.ts";
import type { RecoveryOptions } from "./recovery-options.ts";
import { bandsOf, onDay, recoveryDays, recoverySpan } from "./recovery-rows.ts";
import { recoveryScale } from "./recovery-scale.ts";
import { statePanel, stateWords } from "./state-panel.ts";

/** What arrow keys walk and what is heard: each arm's median on the days of the table, with its bands in words. */
export function recoverySeries(options: RecoveryOptions & FigurePlace): readonly FigureSeries[] {
  const { recovery, state, arms } = options;
  const span = recoverySpan(options);
  const scale = recoveryScale(options, span);
  if (recovery === null || scale === null) return [];
  const panel = statePanel(state);
  return recoveryLayout(options, arms).frames.flatMap((frame) => {
    const [arm] = frame.arms;
    const bands = bandsOf(recovery, arm?.arm ?? "");
    if (arm === undefined || bands === undefined) return [];
    return {
      name: arm.label,
      marks: recoveryDays(span).map((day) => {
        const { n, p5, p25, p50, p75, p95, range: drawn } = onDay(recovery, bands, day);
        const x = placeOf(day, span, frame);
        const lead = `${arm.label}, day ${day < 0 ? `−${-day}` : day}: `;
        if (p50 === null || p5 === null || p25 === null || p75 === null || p95 === null) {
          return { x, y: frame.bottom, says: `${lead}nobody seen`, level: null };
        }
        const { words } = panel;
        const unknown = drawn === null ? "" : `; median under the draws ${words(drawn.lower)} to ${words(drawn.upper)}`;
        const range = `middle half ${words(p25)} to ${words(p75)}, middle 90\u00a0% ${words(p5)} to ${words(p95)}`;
        return {
          x,
          y: heightOf(p50, scale, frame),
          says: `${lead}median ${panel.name} ${stateWords(panel, p50)}, ${range}; ${n} seen${unknown}`,
          level: scale.at(p50),
        };
      }),
    };
  });
}
