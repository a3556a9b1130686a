import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";

/** What the numbers after ± are, and what they are not. */
export function ErrorSection({ tables: { references } }: { readonly tables: MethodsTables }) {
  const cite = citing(references);
  return (
    <MethodsSection entry={methodEntry("error")}>
      {(prose) =>
        prose(`Numbers after ± are Monte-Carlo error: what chance does because only so many patients were simulated. For a share it is half the width of its 95\u00a0% limits by Wilson's score method (${cite("Wilson 1927")}), and the status of a run prints the largest over all arms and days. For a mean it is 1.96 standard errors. More patients make it smaller. A switch under a figure or table that prints it leaves it out of all of them; nothing runs again for that.

It says nothing of how right the model is. What nobody knows about the parameters is shown apart, in a run under draws, and has a switch of its own. Arms that were simulated have no P values and no limits as if they had been observed: with a million patients any difference would look certain. Tests and limits are for data that somebody collected.`)
      }
    </MethodsSection>
  );
}
