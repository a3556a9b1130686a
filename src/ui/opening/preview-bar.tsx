import { useMemo } from "preact/hooks";
import { type LinkContent, linkContents, parseNotebook } from "../../share/index.ts";
import type { ShippedNotebook } from "../page-host.ts";
import { counted } from "../../base/counted.ts";
import { grouped } from "../../base/grouped.ts";
import { derivedFrom, type Descent } from "./derived-from.ts";

interface PreviewBarProps {
  readonly came: LinkContent;
  readonly shipped: readonly ShippedNotebook[];
  readonly run: () => void;
}

/** As many differences as are named before the rest is counted. */
const named = 8;

/** Where the notebook came from, what it holds, what it is made from, and the one thing that can be done with it. */
export function PreviewBar({ came: { notebook, fingerprints }, shipped, run }: PreviewBarProps) {
  const { cells, arms, characters, ownCases } = linkContents(notebook);
  const descent = useMemo(() => {
    const known = shipped.flatMap(({ name, text }) => {
      const read = parseNotebook(text, `${name}.md`);
      return read.ok ? [read.value] : [];
    });
    return derivedFrom(notebook, known);
  }, [notebook, shipped]);
  return (
    <section class="preview-bar" aria-label="What the link holds">
      <div class="preview-says">
        <p>
          <strong>A notebook from a link. Nothing of it has run.</strong>
        </p>
        <p>
          It holds {counted(cells, "cell")}, {counted(arms, "arm")} and {counted(characters, "character")} of text. It
          contains no rows and no code
          {fingerprints.length > 0 && "; it brings the fingerprint of its author's result, to compare with yours"}.
        </p>
        {ownCases && <p>It reads a table of your own: attached only when you say so.</p>}
        {descent !== null && <DescentLine descent={descent} />}
        <p class="preview-note">Run opens it as a notebook of yours, beside your work and never over it.</p>
      </div>
      <button type="button" class="button button-primary" onClick={run}>
        Run
      </button>
    </section>
  );
}

function DescentLine({ descent: { title, differences } }: { readonly descent: Descent }) {
  if (differences.length === 0) {
    return (
      <p>
        The same as <cite>{title}</cite>, which comes with this app.
      </p>
    );
  }
  const more = differences.length - named;
  return (
    <>
      <p>
        Made from <cite>{title}</cite>, which comes with this app. Different in it:
      </p>
      <ul class="preview-differences">
        {differences.slice(0, named).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
        {more > 0 && <li>and {grouped(more)} more</li>}
      </ul>
    </>
  );
}
