import { useMemo } from "preact/hooks";
import type { Notebook } from "../../schema/notebook.ts";
import { chatLine, qrCode } from "../../share/index.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { CopyField } from "./copy-field.tsx";
import { EmbedFigure } from "./embed-figure.tsx";

interface ShareElsewhereProps {
  readonly notebook: Notebook;
  readonly url: string;
}

/** The link for a chat, for a camera, and one figure for another web page; each opens when it is wanted. */
export function ShareElsewhere({ notebook, url }: ShareElsewhereProps) {
  return (
    <section class="share-part" aria-label="Other ways to pass it on">
      <details class="share-way">
        <summary>One line for a chat</summary>
        <CopyField label="Line for a chat" copies="Copy the line" text={chatLine(notebook, url)} rows={3} />
      </details>
      <details class="share-way">
        <summary>QR code</summary>
        <Code url={url} title={notebook.title} />
      </details>
      <details class="share-way">
        <summary>One figure in another web page</summary>
        <EmbedFigure notebook={notebook} url={url} />
      </details>
    </section>
  );
}

function Code({ url, title }: { readonly url: string; readonly title: string }) {
  const code = useMemo(() => qrCode(url), [url]);
  if (!code.ok) return <FailureNotice failures={code.failures} />;
  const { size, path } = code.value;
  return (
    <svg
      class="share-code"
      role="img"
      aria-label={`QR code of the link to ${title}`}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="share-code-paper" width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
