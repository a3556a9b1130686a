import "./share-dialog.css";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { linkContents, shareLink } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { showDialog } from "../drawing/show-dialog.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { isLocalAddress } from "./local-address.ts";
import { settledRuns } from "./settled-runs.ts";
import { ShareContents } from "./share-contents.tsx";
import { ShareElsewhere } from "./share-elsewhere.tsx";
import { ShareFiles } from "./share-files.tsx";
import { ShareLink } from "./share-link.tsx";

interface ShareDialogProps {
  readonly context: CellContext;
  /** Hears that it has been closed. */
  readonly closed: () => void;
}

/** Everything by which the notebook can be given to somebody: the link and what it holds, ways to pass it on, files. */
export function ShareDialog({ context, closed }: ShareDialogProps) {
  const { view, host } = context;
  const { notebook } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [wanted, setWanted] = useState(true);
  useLayoutEffect(() => showDialog(dialog.current), []);
  const runs = settledRuns(view);
  const prints = runs.map(({ id, summary }) => ({ run: id, fingerprint: summary.fingerprint }));
  const carried = wanted ? prints : [];
  const link = useMemo(() => shareLink(notebook, carried), [notebook, JSON.stringify(carried)]);
  const bare = useMemo(() => (link.ok ? link : shareLink(notebook)), [notebook, link]);
  const url = link.ok ? `${host.address}#${link.value}` : "";
  const local = isLocalAddress(host.address);
  return (
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby={title}
      onClose={closed}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="share-content">
        <div class="share-head">
          <h2 id={title} tabIndex={-1}>
            Share
          </h2>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {link.ok ? (
          <ShareLink url={url} prints={prints} wanted={wanted} want={setWanted} />
        ) : (
          <FailureNotice failures={link.failures} />
        )}
        <ShareContents contents={linkContents(notebook)} local={local} />
        {link.ok && <ShareElsewhere notebook={notebook} url={url} />}
        <ShareFiles context={context} link={bare} runs={runs} />
      </div>
    </dialog>
  );
}
