import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNotebook } from "../../src/share/parse-notebook.ts";
import { shippedText } from "./shipped-text.ts";

const front = "---\ntitle: A\nmodel: prca@1\n---\n";

function complaints(text: string): readonly string[] {
  const read = parseNotebook(text, "a.md");
  return read.ok ? [] : read.failures.map(({ reason, message, remedy }) => `${reason} · ${message} · ${remedy}`);
}

/** The shipped notebook with one thing changed. */
const edited = (from: string, to: string): string => {
  expect(shippedText).toContain(from);
  return shippedText.replace(from, () => to);
};

describe("reading a notebook", () => {
  test("parts front matter, prose and cells", () => {
    const text = `${front}\nHello.\n\n\`\`\`r\nx <- 1\n\`\`\`\n\n\`\`\`simulate run\narms: a # which\nhorizon: 365 d\ntitre: 1:8\n\`\`\`\nBye.\n`;
    expect(parseNotebook(text)).toEqual({
      ok: true,
      value: {
        title: "A",
        model: "prca@1",
        cells: [
          { kind: "prose", text: "Hello.\n\n```r\nx <- 1\n```" },
          { kind: "simulate", id: "run", arms: "a", horizon: 365, titre: 8 },
          { kind: "prose", text: "Bye." },
        ],
      },
    });
  });

  test("takes a byte-order mark, and lines that end in \\r\\n or \\r", () => {
    const read = parseNotebook(shippedText);
    expect(read.ok).toBe(true);
    expect(parseNotebook(`\u{FEFF}${shippedText.replaceAll("\n", "\r\n")}`)).toEqual(read);
    expect(parseNotebook(shippedText.replaceAll("\n", "\r"))).toEqual(read);
  });

  test("takes a file without cells, or without a last line end", () => {
    expect(parseNotebook(front)).toEqual({ ok: true, value: { title: "A", model: "prca@1", cells: [] } });
    expect(parseNotebook(front.trimEnd()).ok).toBe(true);
    expect(parseNotebook(shippedText.trimEnd()).ok).toBe(true);
  });
});

describe("refusing a notebook", () => {
  test("names a mistyped kind of cell, its line and the kind that was meant", () => {
    expect(complaints(edited("```simulate run", "```simualte run"))).toEqual([
      'unknown · unknown kind of cell: "simualte" (a.md line 25, column 1) · did you mean "simulate"?',
    ]);
  });

  test("names a mistyped setting, a wrong unit and an impossible number where they stand", () => {
    expect(complaints(edited("window: 56 d", "windw: 56 d"))).toEqual([
      'unknown · unknown setting: "windw" (a.md line 29, column 1) · did you mean "window"?',
    ]);
    expect(complaints(edited("horizon: 365 d", "horizon: 12 months"))).toEqual([
      'unit · wrong unit in horizon: "12 months" (a.md line 28, column 1) · use days, as 56 d',
    ]);
    expect(complaints(edited("- watch", "- {regimen: watch, dose: 20}"))).toEqual([
      "range · impossible dose: 20 (a.md line 19, column 20) · use a multiple of the published dose from 0 to 10, as 1.5",
    ]);
  });

  test("finds what is wrong in a regimen of the reader's own, to the line of the effect", () => {
    const block = (effect: string): string =>
      `${front}\n\`\`\`regimen mine\nlabel: Mine\neffects:\n  - {kind: bolus, size: 0.5}\n  - ${effect}\n\`\`\`\n`;
    expect(complaints(block("{kind: deplet, size: 0.1}"))).toEqual([
      'unknown · unknown kind of effect: "deplet" (a.md line 10, column 6) · did you mean "deplete"?',
    ]);
    expect(complaints(block("{kind: calm, size: 0.5, decay: 30 d}"))).toEqual([
      "missing · missing output (a.md line 10, column 5) · state output: calm cannot act without it",
    ]);
    expect(complaints(block("{kind: epo, size: 600, days: 12 weeks}"))).toEqual([
      'unit · wrong unit in days: "12 weeks" (a.md line 10, column 28) · use days, as 56 d',
    ]);
  });

  test("says every failure, with its place as data", () => {
    const read = parseNotebook(edited("window: 56 d", "window: 5 d").replace("model: prca@1", "model: 1"), "a.md");
    expect(read).toMatchObject({
      ok: false,
      failures: [
        { reason: "unknown", place: { file: "a.md", line: 3, column: "1" } },
        { reason: "range", place: { file: "a.md", line: 29, column: "1", cell: "run" } },
      ],
    });
  });

  test("wants front matter", () => {
    const remedy = "begin with title, model and seed between two lines of three hyphens";
    expect(complaints("")).toEqual([`missing · missing front matter (a.md line 1, column 1) · ${remedy}`]);
    expect(complaints("---\ntitle: A\n")).toEqual([
      `missing · front matter without an end (a.md line 1, column 1) · ${remedy}`,
    ]);
    expect(complaints("---\n---\n").map((line) => line.slice(0, 23))).toEqual([
      "missing · missing title",
      "missing · missing model",
    ]);
  });

  test("wants every block closed", () => {
    expect(complaints(`${front}\n\`\`\`r\nx`)).toEqual([
      "syntax · block without an end (a.md line 6, column 1) · close the block with a line of ```",
    ]);
  });

  test("wants each name once", () => {
    expect(complaints(edited("```arms regimens", "```arms run"))).toEqual([
      'duplicate · duplicate id: "run" (a.md line 25, column 1) · give each cell a name of its own',
    ]);
  });

  test("refuses control characters in prose, at their paragraph", () => {
    expect(complaints(`${front}\n\na\u{7}b\n`)).toEqual([
      "shape · refused prose (a.md line 7, column 1) · use text without control characters; lines end in \\n",
    ]);
  });

  test("refuses more than 256 kB, 200 cells, or a block that is too long or too deep", () => {
    expect(complaints(`${front}${"é".repeat(131_072)}`)[0]).toContain("limit · too large a notebook");
    const cell = (index: number): string => `\`\`\`population p${index}\n\`\`\`\n`;
    const many = Array.from({ length: 201 }, (_, index) => cell(index)).join("");
    expect(complaints(`${front}${many}`)[0]).toContain("use at most 200 cells");
    expect(complaints(`${front}\`\`\`cases a\n# ${"x".repeat(33_000)}\n\`\`\``)[0]).toContain(
      "limit · too long a block",
    );
    expect(complaints(`${front}\`\`\`cases a\nwhere: ${"[".repeat(20_000)}\n\`\`\``)[0]).toContain(
      "too deep a nesting",
    );
  });
});

const pieces = [
  "---",
  "title: A",
  "model: prca@1",
  "```",
  "```arms a",
  "```simulate run",
  "~~~",
  "- watch",
  "- {",
  "x: &a [*a]",
  "<<: *a",
  "\t",
  "!!js/function",
  "__proto__: 1",
  "? [a]",
  ": b",
  "'",
  '"',
  "|",
  ">-",
  "%YAML 1.1",
  "...",
  "365 d",
  "\u{0}",
  "\u{2028}",
  "#",
  "- - - -",
  "[[{",
];

describe("any text", () => {
  test("is a notebook or failures: nothing is thrown (1,000 random texts, seed 20261123)", () => {
    const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 20 }));
    const text = fc.array(line, { maxLength: 20 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, fc.boolean(), (body, headed) => {
        const read = parseNotebook(headed ? `${front}${body}` : body);
        if (!read.ok) expect(read.failures.length).toBeGreaterThan(0);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  }, 60_000);

  test("that was a notebook and is no longer whole throws nothing either (1,000 random edits, seed 20261124)", () => {
    const edit = fc.tuple(
      fc.nat(shippedText.length),
      fc.nat(40),
      fc.oneof(fc.constantFrom("", ...pieces), fc.string({ maxLength: 4 })),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((so, [at, length, by]) => so.slice(0, at) + by + so.slice(at + length), shippedText);
        const read = parseNotebook(text, "a.md");
        if (!read.ok)
          for (const { message, remedy, place } of read.failures) {
            expect(message).toMatch(/\(a\.md line \d+, column \d+\)$/u);
            expect(remedy).not.toBe("");
            expect(place.line).toBeGreaterThan(0);
          }
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  }, 60_000);
});
