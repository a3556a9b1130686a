import fc from "fast-check";
import { Effect, effectNeeds } from "../../src/schema/effect.ts";
import { effectSizes } from "../../src/schema/effect-size.ts";
import { line } from "../../src/schema/line.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { ProseCell } from "../../src/schema/prose-cell.ts";

type Model = Record<string, fc.Arbitrary<unknown>>;

/** An object with all of `required` and any of `chosen`. */
function settings(required: Model, chosen: Model): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({ ...required, ...chosen }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

const awkward = [
  "yes",
  "null",
  "1",
  "-1.5e3",
  "~",
  "- a",
  "a: b",
  "a #b",
  "#",
  "365 d",
  "'",
  '"',
  "0x1F",
  "1:8",
  "---",
  "```",
  "{a}",
  "\u{85}",
  "\u{2028}",
  "é½😀",
  "on",
  "<<",
  "&a",
  "*a",
  "!!js",
  "%",
];
const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...awkward),
);
const Line = line(40);
const oneLine = anyText.filter((text) => readBy(Line, text).ok);
const whole = (low: number, high: number): fc.Arbitrary<number> => fc.integer({ min: low, max: high });
const decimal = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((number) => number + 0);
const seed = fc.oneof(fc.nat(0xffffffff), oneLine);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const column = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}$/)
  .filter((name) => !["constructor", "prototype"].includes(name));

const value = fc.oneof(anyText, decimal(-1e300, 1e300), fc.boolean());
const filter = fc.dictionary(column, fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 4 })), {
  maxKeys: 4,
  noNullPrototype: true,
});

const dose = decimal(0, 10);
const every = whole(1, 365);
const changes = { dose, every, name: oneLine };
const combined = fc
  .uniqueArray(
    id.filter((name) => name !== "constructor"),
    { minLength: 2, maxLength: 8 },
  )
  .chain((regimens) => {
    const named = (number: fc.Arbitrary<number>) =>
      fc.dictionary(fc.constantFrom(...regimens), number, { noNullPrototype: true });
    return settings(
      { regimens: fc.constant(regimens) },
      {
        start: named(whole(0, 1460)),
        dose: fc.oneof(dose, named(dose)),
        every: fc.oneof(every, named(every)),
        name: oneLine,
      },
    );
  });
const arms = fc.array(fc.oneof(id, settings({ regimen: id }, changes), combined), { minLength: 1, maxLength: 12 });

const simulate = settings(
  { kind: fc.constant("simulate"), arms: id },
  {
    population: id,
    patients: whole(1, 1_000_000),
    horizon: whole(30, 1460),
    window: whole(7, 112),
    assume: fc.constantFrom("nothing", "antibody", "progenitors"),
    scenarios: fc.array(fc.constantFrom("ucb-msc/calm", "bortezomib/plasma cells"), { maxLength: 3 }),
    start: fc.oneof(fc.constant("treated"), whole(0, 720)),
    threshold: decimal(6, 10),
    visit: whole(1, 14),
    taper: fc.tuple(whole(0, 720), whole(721, 1460)),
    harm: fc.boolean(),
    titre: whole(1, 4096),
    seed,
  },
);

const share = decimal(0, 1);
const needed: Model = { days: whole(1, 1460), decay: whole(1, 1460), spared: share, escapeShare: share, output: share };
const given = fc.oneof(
  settings({}, { day: whole(0, 1460) }),
  settings({ doses: whole(2, 40), every }, { day: whole(0, 1460) }),
  fc
    .uniqueArray(whole(0, 1460), { minLength: 1, maxLength: 5 })
    .map((days) => ({ onDays: days.toSorted((one, other) => one - other) })),
);
const effect = fc.constantFrom(...Effect.shape.kind.options).chain((kind) => {
  const { low, high } = effectSizes[kind];
  const has = Object.fromEntries(effectNeeds[kind].map((need) => [need, needed[need] ?? fc.constant(null)]));
  const acts = settings({ kind: fc.constant(kind), size: decimal(low, high), ...has }, { lag: whole(0, 365) });
  return fc.tuple(acts, given).map(([what, when]) => ({ ...what, ...when }));
});
const factor = decimal(0.1, 10);
const evidence = { sources: fc.array(oneLine, { minLength: 1, maxLength: 3 }), n: fc.nat(1_000_000), design: oneLine };
const regimen = fc
  .tuple(
    settings(
      {
        kind: fc.constant("regimen"),
        label: oneLine,
        effects: fc.array(effect, { maxLength: 4 }),
      },
      { harm: settings({}, { deathFactor: factor, relapseFactor: factor, gvhd: share }), burden: oneLine },
    ),
    fc.oneof(
      settings({}, { grade: fc.constant("E"), ...evidence }),
      settings({ grade: fc.constantFrom("A", "B", "B null", "C", "D"), ...evidence }, {}),
    ),
  )
  .map(([what, known]) => ({ ...what, ...known }));

const fenced = fc.oneof(
  regimen,
  settings({ kind: fc.constant("cases"), from: fc.constant("published") }, { where: filter }),
  settings(
    { kind: fc.constant("population") },
    { parameters: fc.dictionary(column, decimal(-1e9, 1e9), { maxKeys: 4, noNullPrototype: true }) },
  ),
  settings({ kind: fc.constant("arms"), arms }, {}),
  simulate,
  settings({ kind: fc.constant("chart"), show: fc.constant("independence"), of: id }, { over: id }),
  settings({ kind: fc.constant("table"), show: fc.constantFrom("cases", "regimens", "summary"), of: id }, {}),
);

const proseLine = fc.oneof(
  anyText,
  fc.constantFrom(
    "# A",
    "- b",
    "> c",
    "    d",
    "~~~",
    "```r",
    "````",
    "| a |",
    "",
    "\t",
    "***",
    "<!--",
    "[a]: b",
    "```simulate run",
    "Setext",
    "===",
  ),
);
const prose = fc
  .array(proseLine, { minLength: 1, maxLength: 6 })
  .map((lines) => ({ kind: "prose", text: lines.join("\n") }))
  .filter((cell) => readBy(ProseCell, cell).ok);

/** Cells with prose before any of them, names of their own, and no two stretches of prose side by side. */
const cells = fc
  .uniqueArray(fc.tuple(fenced, fc.option(prose), id, fc.boolean()), { maxLength: 6, selector: ([, , name]) => name })
  .map((parts) =>
    parts.flatMap(([cell, before, name, unnamed]) => {
      const nameless = unnamed && (cell["kind"] === "chart" || cell["kind"] === "table");
      return [...(before === null ? [] : [before]), nameless ? cell : { ...cell, id: name }];
    }),
  );

const last = fc.option(prose, { nil: undefined });

/** Notebooks of every kind of cell, with every setting said or left out, and text that is awkward in YAML and Markdown. */
export const randomNotebook: fc.Arbitrary<Notebook> = fc
  .tuple(
    settings(
      { title: oneLine, model: fc.constant("prca@1") },
      {
        seed,
        authors: fc.array(oneLine, { minLength: 1, maxLength: 3 }),
        version: fc.oneof(decimal(-1e9, 1e9), oneLine),
      },
    ),
    cells,
    last,
  )
  .map(([front, some, end]) => {
    const read = readBy(Notebook, { ...front, cells: end === undefined ? some : [...some, end] });
    if (!read.ok) throw new Error(JSON.stringify(read.failures));
    return read.value;
  });
