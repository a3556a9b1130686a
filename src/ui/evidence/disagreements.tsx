import "./disagreements.css";
import type { Contradiction } from "./contradictions.ts";

/** Reports that do not go together, side by side. */
export function Disagreements({ all }: { readonly all: readonly Contradiction[] }) {
  return (
    <section class="disagreements" aria-label="Reports that do not go together">
      <p class="figure-title">Reports that do not go together</p>
      {all.map(({ about, one, other }) => (
        <div key={about} class="disagreement">
          <p class="disagreement-about">{about}</p>
          <p>
            <span class="disagreement-side">In groups. </span>
            {one}
          </p>
          <p>
            <span class="disagreement-side">Against it. </span>
            {other}
          </p>
        </div>
      ))}
    </section>
  );
}
