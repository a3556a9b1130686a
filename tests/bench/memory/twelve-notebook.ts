import { twelve } from "../twelve-arms.ts";

/** A notebook of twelve arms and so many patients, as a file. */
export function twelveNotebook(patients: number): string {
  return `---
title: Twelve arms
model: prca@1
seed: amber-finch-twelve
---

How much memory does it take?

\`\`\`arms regimens
${twelve.map(({ arm }) => `- ${arm}`).join("\n")}
\`\`\`

\`\`\`simulate run
arms: regimens
patients: ${patients}
assume: progenitors
\`\`\`

\`\`\`chart
show: independence
of: run
\`\`\`
`;
}
