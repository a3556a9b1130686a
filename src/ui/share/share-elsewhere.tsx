import type { Notebook } from "../../schema/notebook.ts";
import { chatLine } from "../../share/index.ts";
import { CopyField } from "./copy-field.tsx";
import { EmbedFigure } from "./embed-figure.tsx";
import { LinkCode } from "./link-code.tsx";

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
        <LinkCode url={url} title={notebook.title} />
      </details>
      <details class="share-way">
        <summary>One figure in another web page</summary>
        <EmbedFigure notebook={notebook} url={url} />
      </details>
    </section>
  );
}
