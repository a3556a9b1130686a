import "./figure-tools.css";
import { useId, useState } from "preact/hooks";
import type { FigurePlace, FigureSeries, FigureTable } from "../../plots/index.ts";
import type { RefObject } from "preact";
import type { Follow } from "../listening/heard-series.ts";
import { useListening } from "../listening/use-listening.ts";
import type { KeyEntry } from "../saving/key-entry.ts";
import { SavePanel } from "../saving/save-panel.tsx";
import { FigureNumbers } from "./figure-numbers.tsx";

interface FigureToolsProps {
  /** The stem of the names of files saved from it: "days". */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly finding: string;
  /** What a figure carries wherever it goes: model, seed, n, and that it is simulated. */
  readonly stamp: string;
  /** Arms for a key above the drawing where it is saved narrow; left out: it needs none. */
  readonly arms?: readonly KeyEntry[];
  /** Whether that key stands above a wide drawing too. */
  readonly keyed?: boolean;
  /** Null before there are any numbers: room is kept, and nothing offered. */
  readonly table: FigureTable | null;
  /** What the CSV holds where that is more than a page shows; left out: the table. */
  readonly whole?: () => FigureTable;
  /** What is heard. */
  readonly series: () => readonly FigureSeries[];
  /** What follows it on the figure. */
  readonly follow: RefObject<Follow | null>;
  readonly draw: (place: FigurePlace) => SVGSVGElement;
}

const noArms: readonly KeyEntry[] = [];

/** The quiet row under a figure: its numbers, its sound, and the ways to take it along. */
export function FigureTools(props: FigureToolsProps) {
  const { title, subtitle = "", arms = noArms, table, whole, series, follow } = props;
  const id = useId();
  const [open, setOpen] = useState<"table" | "save" | null>(null);
  const { playing, says, start, stop } = useListening((heard) => follow.current?.(heard));
  if (table === null) return <div class="figure-tools" />;
  const toggle = (what: "table" | "save"): void => setOpen(open === what ? null : what);
  return (
    <div class="figure-tools">
      <div class="figure-tools-row" role="group" aria-label={`Tools: ${title}`}>
        <button
          type="button"
          class="figure-tool"
          aria-expanded={open === "table"}
          aria-controls={`${id}-open`}
          onClick={() => toggle("table")}
        >
          Table
        </button>
        <button type="button" class="figure-tool" onClick={() => (playing ? stop() : start(series()))}>
          {playing ? "Stop" : "Listen"}
        </button>
        <button
          type="button"
          class="figure-tool"
          aria-expanded={open === "save"}
          aria-controls={`${id}-open`}
          onClick={() => toggle("save")}
        >
          Save
        </button>
        <p class="figure-heard" role="status">
          {says}
        </p>
      </div>
      <div id={`${id}-open`}>
        {open === "table" && <FigureNumbers table={table} />}
        {open === "save" && <SavePanel figure={{ ...props, subtitle, arms, table: whole?.() ?? table }} />}
      </div>
    </div>
  );
}
