import type { IndependenceView } from "../../plots/index.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { assumptionWords } from "../controls/assumption-words.ts";
import { IndependencePanel } from "../figure/independence-panel.tsx";

interface PreviewFigureProps {
  readonly facts: RunFacts;
  readonly phone: boolean;
  readonly view: IndependenceView;
}

/** The independence figure before anything has run: frame, axis and names at full size, no curves. */
export function PreviewFigure({ facts, phone, view }: PreviewFigureProps) {
  const { named, drawn, settings, seedWords } = facts;
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
      assumed={[assumptionWords(settings.assume), ...settings.scenarios].join("; ")}
      notes=""
      seed={seedWords}
      phone={phone}
      view={view}
      chooseView={null}
      day={null}
    />
  );
}
