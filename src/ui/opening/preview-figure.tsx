import type { IndependenceView } from "../../plots/index.ts";
import { assumedLine } from "../arms/assumed-line.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { IndependencePanel } from "../figure/independence-panel.tsx";

interface PreviewFigureProps {
  readonly facts: RunFacts;
  readonly phone: boolean;
  readonly view: IndependenceView;
}

/** The independence figure before anything has run: frame, axis and names at full size, no curves. */
export function PreviewFigure({ facts, phone, view }: PreviewFigureProps) {
  const { named, drawn, regimens, settings, seedWords } = facts;
  return (
    <IndependencePanel
      summary={null}
      stale={false}
      named={named}
      arms={drawn}
      cases={[]}
      own={null}
      lanes={0}
      horizon={settings.horizon}
      assumed={assumedLine(settings, named, regimens)}
      notes=""
      seed={seedWords}
      phone={phone}
      view={view}
      chooseView={null}
      range={{ draws: undefined, ranged: true }}
      withoutError={false}
      day={null}
      guesses={[]}
    />
  );
}
