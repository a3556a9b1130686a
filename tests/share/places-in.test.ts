import { expect, test } from "vitest";
import { placesIn } from "../../src/share/places-in.ts";

const text = `---
title: A
model: prca@1
---

Prose.

\`\`\`arms arms
- watch
- {regimen: epo, dose: $dose}
\`\`\`
\`\`\`simulate run
arms: arms
scenarios: [ucb-msc/calm, ucb-msc/clam]
\`\`\`
`;

test("cells, their settings and the front matter have lines and columns", () => {
  const { cell, front } = placesIn(text);
  expect(front(["model"])).toEqual({ line: 3, column: 1 });
  expect(cell(0, [])).toEqual({ line: 6, column: 1 });
  expect(cell(1, [])).toEqual({ line: 8, column: 1 });
  expect(cell(1, ["arms", 1, "dose"])).toEqual({ line: 10, column: 18 });
  expect(cell(2, ["id"])).toEqual({ line: 12, column: 1 });
  expect(cell(2, ["arms"])).toEqual({ line: 13, column: 1 });
  expect(cell(2, ["scenarios", 1])).toEqual({ line: 14, column: 27 });
  expect(cell(2, ["window"])).toEqual({ line: 13, column: 1 });
});

test("line ends of other systems count as one", () => {
  expect(placesIn(text.replaceAll("\n", "\r\n")).cell(2, ["arms"])).toEqual({ line: 13, column: 1 });
});

test("what is nowhere stands at the start", () => {
  expect(placesIn(text).cell(7, [])).toEqual({ line: 1, column: 1 });
  expect(placesIn("no notebook").cell(0, [])).toEqual({ line: 1, column: 1 });
  expect(placesIn("no notebook").front(["title"])).toEqual({ line: 1, column: 1 });
});
