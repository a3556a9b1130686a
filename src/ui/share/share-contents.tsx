import type { LinkContents } from "../../share/index.ts";
import { counted } from "../../base/counted.ts";

interface ShareContentsProps {
  readonly contents: LinkContents;
  /** Whether the page's address leads to this machine only. */
  readonly local: boolean;
}

/** What the link holds and does not hold, and what will not work for who gets it. */
export function ShareContents({ contents: { cells, arms, characters, ownCases }, local }: ShareContentsProps) {
  return (
    <section class="share-part" aria-label="What the link holds">
      <p>
        <strong>What it holds:</strong> {counted(cells, "cell")}, {counted(arms, "arm")} and{" "}
        {counted(characters, "character")} of text. It contains no rows and no code.
      </p>
      {ownCases && (
        <p>
          <strong>Your rows stay here.</strong> The notebook reads cases of your own: who opens it will see an empty
          place for theirs. To give yours as well, send the notebook as a file, below, and your table beside it.
        </p>
      )}
      {local && (
        <p>
          <strong>This address only works on this machine.</strong> Send the notebook as a file or as one page, below.
        </p>
      )}
    </section>
  );
}
