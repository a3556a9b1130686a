import type { CellContext } from "../cells/cell-context.ts";
import { CellView } from "../cells/cell-view.tsx";
import { Prose } from "../prose/prose.tsx";
import { PresentExercise } from "./present-exercise.tsx";
import type { Screen } from "./screens.ts";

interface PresentScreenProps {
  readonly screen: Screen;
  readonly context: CellContext;
  /** The exercises whose answers the room may see. */
  readonly revealed: ReadonlySet<string>;
}

/** What stands on one screen. */
export function PresentScreen({ screen, context, revealed }: PresentScreenProps) {
  const { title, model, authors } = context.view.notebook;
  return (
    <div class="present-screen">
      {screen.opens && (
        <>
          <h1 class="title">{title}</h1>
          <p class="subject">
            {authors !== undefined && `${authors.join(", ")} · `}simulated futures · {model} · a research and teaching
            model, not advice
          </p>
        </>
      )}
      {screen.prose !== null && <Prose tree={screen.prose} ids={[]} />}
      {screen.cells.map((planned) =>
        planned.settled?.kind === "exercise" ? (
          <PresentExercise
            key={planned.key}
            cellKey={planned.key}
            cell={planned.settled}
            context={context}
            revealed={revealed.has(planned.key)}
          />
        ) : (
          <CellView key={planned.key} planned={planned} context={context} />
        ),
      )}
    </div>
  );
}
