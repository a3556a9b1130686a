import type { Locator, Page } from "playwright";

/** A notebook whose run takes no time, as a file. */
export const shortNotebook = `---
title: A short run
model: prca@1
---

Does waiting do?

\`\`\`arms regimens
- watch
- ucb-single
\`\`\`

\`\`\`simulate run
arms: regimens
patients: 100
window: 56 d
\`\`\`

\`\`\`chart
show: independence
of: run
\`\`\`
`;

/** The same with a mistake in line 16. */
export const wrongNotebook = shortNotebook.replace("patients: 100\n", "patients: 100\nthreshold: 70\n");

/** Opens a notebook from a file in the list of notebooks. */
export async function openNotebookFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("A notebook, a file that ends in .md")
    .setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
}

/** The notebook once everything that was changed is kept. */
export function keptMark(page: Page): Locator {
  return page.locator('[data-kept="kept"]');
}
