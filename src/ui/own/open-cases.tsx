import type { OwnActions, OwnDesk } from "./own-desk.ts";
import { patients } from "./patients.ts";

interface OpenCasesProps {
  readonly desk: OwnDesk;
  readonly actions: OwnActions;
  /** Asks for a file with the browser's own picker. */
  readonly choose: () => void;
}

/** What can be done with the cases that are open: keep them, open others, close them, delete everything. */
export function OpenCases({ desk, actions, choose }: OpenCasesProps) {
  const { kept, keptIsOpen } = desk;
  const other = kept === null || kept === undefined || keptIsOpen ? null : kept;
  return (
    <>
      <div class="own-actions">
        <button type="button" class="button" data-open onClick={choose}>
          Open another file
        </button>
        <button type="button" class="button" onClick={actions.close}>
          Close
        </button>
        <button type="button" class="button" onClick={actions.forget}>
          Delete everything
        </button>
      </div>
      <div class="own-kept">
        {keptIsOpen ? (
          <p class="own-note">
            <strong>Kept in this browser.</strong> Close leaves them here; Delete everything leaves nothing.
          </p>
        ) : (
          <>
            <button type="button" class="button" onClick={actions.keep}>
              Keep in this browser
            </button>
            <p class="own-note">
              {`Keeps the rows as read, not the file, in this browser on this device until you delete them. Whoever uses this browser can open them.`}
              {other !== null && ` They take the place of ${other.file} (${patients(other.n)}), kept before.`}
            </p>
          </>
        )}
      </div>
    </>
  );
}
