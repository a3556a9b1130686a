import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { LinkCode } from "../share/link-code.tsx";
import { isLocalAddress } from "../share/local-address.ts";
import { notebookAddress } from "../share/notebook-address.ts";

/** Longer addresses are for a camera only. */
const readable = 120;

/** The way to the notebook for everybody in the room. */
export function PresentCode({ context }: { readonly context: CellContext }) {
  const { view, host } = context;
  const { notebook } = view;
  const place = useRef<HTMLDivElement>(null);
  const address = useMemo(() => notebookAddress(context), [notebook]);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} class="present-code" role="group" aria-label="QR code of this notebook" tabIndex={-1}>
      {address.ok ? (
        <>
          <LinkCode url={address.value} title={notebook.title} />
          <p class="present-code-title">{notebook.title}</p>
          {address.value.length <= readable && <p class="present-code-address">{address.value}</p>}
          {isLocalAddress(host.address) && <p>This address only works on this machine.</p>}
        </>
      ) : (
        <FailureNotice failures={address.failures} />
      )}
    </div>
  );
}
