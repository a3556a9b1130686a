import { saveText } from "./save-text.ts";
import type { OwnActions, OwnDesk } from "./own-desk.ts";
import type { OwnFiles } from "./own-files.ts";
import { KeptLine } from "./kept-line.tsx";

interface NoCasesProps {
  readonly desk: OwnDesk;
  readonly actions: OwnActions;
  readonly files: OwnFiles;
  /** Asks for a file with the browser's own picker. */
  readonly choose: () => void;
}

/** What can be done while no cases are open. */
export function NoCases({ desk, actions, files: { template, demonstration }, choose }: NoCasesProps) {
  return (
    <>
      <div class="own-actions">
        <button
          type="button"
          class={desk.inspection === null ? "button button-primary" : "button"}
          data-open
          onClick={choose}
        >
          Open a file
        </button>
        <button type="button" class="button" onClick={() => actions.takeText(demonstration)}>
          Demonstration (40 invented patients)
        </button>
        <button type="button" class="button" onClick={() => saveText(template.name, template.text)}>
          Template (CSV)
        </button>
      </div>
      <KeptLine kept={desk.kept} use={actions.openKept} forget={actions.forget} />
    </>
  );
}
