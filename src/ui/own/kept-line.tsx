import type { KeptCases } from "../../schema/own-file.ts";
import { patients } from "./patients.ts";

interface KeptLineProps {
  /** Undefined until it is known. */
  readonly kept: KeptCases | null | undefined;
  readonly use: () => void;
  readonly forget: () => void;
}

/** What is kept in this browser: nothing of it is open until the reader asks for it. */
export function KeptLine({ kept, use, forget }: KeptLineProps) {
  return (
    <div class="own-kept">
      {kept === null && <p class="own-note">Nothing is kept in this browser.</p>}
      {kept !== null && kept !== undefined && (
        <>
          <p class="own-note">
            Kept in this browser: <strong>{kept.file}</strong>
            {`, ${patients(kept.n)}. Not open.`}
          </p>
          <span class="own-actions">
            <button type="button" class="button button-text" onClick={use}>
              Use them
            </button>
            <button type="button" class="button button-text" onClick={forget}>
              Delete
            </button>
          </span>
        </>
      )}
    </div>
  );
}
