import type { CellContext } from "../cells/cell-context.ts";
import { ShareDialog } from "./share-dialog.tsx";
import { openShare, shareOpen } from "./share-open.ts";

interface ShareButtonProps {
  readonly context: CellContext;
}

/** Opens the dialog from which the notebook is shared. */
export function ShareButton({ context }: ShareButtonProps) {
  return (
    <>
      <button type="button" class="button button-primary bar-share" aria-haspopup="dialog" onClick={openShare}>
        Share
      </button>
      {shareOpen.value && (
        <ShareDialog
          context={context}
          closed={() => {
            shareOpen.value = false;
          }}
        />
      )}
    </>
  );
}
