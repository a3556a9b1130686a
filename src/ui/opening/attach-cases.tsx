import "./attach-cases.css";
import { useEffect, useState } from "preact/hooks";
import type { OwnView } from "../../schema/own-file.ts";
import type { CellContext } from "../cells/cell-context.ts";

/** That own cases are open in this browser and withheld from a stranger's notebook which reads such a table, with the button that attaches them. */
export function AttachCases({ context }: { readonly context: Pick<CellContext, "view" | "lab" | "attach"> }) {
  const { view, lab, attach } = context;
  const [own, setOwn] = useState<OwnView | null>(null);
  const asks = view.notebook.cells.some((cell) => cell.kind === "cases" && cell.from === "own");
  const withheld = view.withheld === true && asks;
  useEffect(() => {
    if (!withheld) return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const answer = await lab.own();
      if (wanted && answer.ok) setOwn(answer.value);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [withheld]);
  if (!withheld || own === null) return null;
  return (
    <div class="attach-cases">
      <p>
        This notebook came from somebody else and reads a table of your own. {own.file} is open in this browser, and not
        attached.
      </p>
      <button type="button" class="button" onClick={attach}>
        Attach my open cases
      </button>
    </div>
  );
}
