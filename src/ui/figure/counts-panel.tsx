import "./counts-panel.css";
import { useRef } from "preact/hooks";
import type { FigureArm, IndependenceView } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { useWidth } from "../drawing/use-width.ts";
import { grouped } from "../../base/grouped.ts";
import { CountsTable } from "./counts-table.tsx";
import { FigureSubtitle } from "./figure-subtitle.tsx";
import type { RangeShown } from "./view-titles.ts";

interface CountsPanelProps {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  readonly horizon: number;
  readonly phone: boolean;
  readonly view: IndependenceView;
  readonly range: RangeShown;
}

/** What stands under the figure: simulated patients under its ticks, who was not eligible, and that nobody is censored. */
export function CountsPanel({ summary, arms, phone, view, range, ...props }: CountsPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const horizon = summary?.horizon ?? props.horizon;
  return (
    <div class="counts-panel" ref={place}>
      {phone && <FigureSubtitle view={view} range={range} />}
      {width > 0 && (
        <CountsTable summary={summary} arms={arms} view={view} horizon={horizon} width={width} phone={phone} />
      )}
      <p class="counts-note">
        {summary === null
          ? "\u00a0"
          : `${grouped(summary.refused)} more were drawn and not eligible on their start day. ${summary.vacant === 0 ? "" : `${grouped(summary.vacant)} start days found nobody eligible and are left out. `}Independence is dated from the last transfusion, or from day 0, once ${summary.window} days have passed without one. Nobody is censored: every patient is followed to day ${summary.horizon + summary.window}.`}
      </p>
    </div>
  );
}
