import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Notebook } from "../../src/schema/notebook.ts";
import { parseNotebook } from "../../src/share/parse-notebook.ts";
import { writeNotebook } from "../../src/share/write-notebook.ts";
import { randomNotebook } from "./random-notebook.ts";

const small: Notebook = {
  title: "Doses, closer together",
  model: "prca@1",
  seed: 12,
  authors: ["A. Reader"],
  cells: [
    { kind: "prose", text: "What changes?" },
    { kind: "population", id: "titres", parameters: { A0: 30 } },
    { kind: "population", id: "as-they-are" },
    {
      kind: "regimen",
      id: "mine",
      label: "Slow removal, then calm",
      effects: [
        { kind: "deplete", days: 84, size: 0.04, spared: 0.18 },
        { kind: "calm", onDays: [0, 7], size: 0.8, decay: 30, output: 0.1 },
      ],
      harm: { deathFactor: 1.3 },
      sources: ["10.1038/bmt.2011.176"],
    },
    { kind: "regimen", id: "harm-alone", label: "Harm alone", effects: [] },
    {
      kind: "arms",
      id: "arms",
      arms: [
        "watch",
        { regimen: "epo", dose: 1.5, every: 7 },
        { regimens: ["epo", "taper"], start: { taper: 28 }, dose: { epo: 2 } },
      ],
    },
    { kind: "simulate", id: "run", arms: "arms", horizon: 365, taper: [100, 180], harm: false, titre: 8 },
    { kind: "chart", show: "independence", of: "run" },
  ],
};

const written = `---
title: Doses, closer together
model: prca@1
format: 2
seed: 12
authors: [A. Reader]
---

What changes?

\`\`\`population titres
parameters: {A0: 30}
\`\`\`

\`\`\`population as-they-are
\`\`\`

\`\`\`regimen mine
label: Slow removal, then calm
effects:
  - {kind: deplete, days: 84 d, size: 0.04, spared: 0.18}
  - {kind: calm, onDays: [0 d, 7 d], size: 0.8, decay: 30 d, output: 0.1}
harm: {deathFactor: 1.3}
sources: [10.1038/bmt.2011.176]
\`\`\`

\`\`\`regimen harm-alone
label: Harm alone
effects: []
\`\`\`

\`\`\`arms arms
- watch
- {regimen: epo, dose: 1.5, every: 7 d}
- {regimens: [epo, taper], start: {taper: 28 d}, dose: {epo: 2}}
\`\`\`

\`\`\`simulate run
arms: arms
horizon: 365 d
taper: [100 d, 180 d]
harm: off
titre: 1:8
\`\`\`

\`\`\`chart
show: independence
of: run
\`\`\`
`;

describe("writeNotebook", () => {
  test("writes a file to read: durations in days, one setting a line", () => {
    expect(writeNotebook(small)).toBe(written);
  });

  test("writes what parseNotebook reads back equal, and the same text again (2,000 random notebooks, seed 20261122)", () => {
    fc.assert(
      fc.property(randomNotebook, (notebook) => {
        const text = writeNotebook(notebook);
        const read = parseNotebook(text);
        expect(read).toEqual({ ok: true, value: notebook });
        if (read.ok) expect(writeNotebook(read.value)).toBe(text);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  }, 60_000);

  test("throws on a document that breaks its schema", () => {
    expect(() => writeNotebook({ ...small, title: "" })).toThrow("use one line of 1 to 200 characters");
  });
});
