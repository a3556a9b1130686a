import fc from "fast-check";
import { ChartCell } from "../../src/schema/chart-cell.ts";
import { isControlName } from "../../src/schema/control-name.ts";
import { CourseState } from "../../src/schema/course-state.ts";
import { Effect, effectNeeds } from "../../src/schema/effect.ts";
import { effectSizes } from "../../src/schema/effect-size.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { ProseCell } from "../../src/schema/prose-cell.ts";
import { measures } from "../../src/schema/rule.ts";
import { exercise, words as paragraph } from "./random-exercise.ts";
import { anyText, decimal, id, inDays, type Model, oneLine, settings, whole } from "./random-values.ts";

const seed = fc.oneof(fc.nat(0xffffffff), oneLine);
const column = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}$/)
  .filter((name) => !["constructor", "prototype"].includes(name));

const anyValue = fc.oneof(anyText, decimal(-1e300, 1e300), fc.boolean());
const filter = fc.dictionary(column, fc.oneof(anyValue, fc.array(anyValue, { minLength: 1, maxLength: 4 })), {
  maxKeys: 4,
  noNullPrototype: true,
});

const control = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map((name) => `$${name}`);
/** A value, or now and then the name of a control it is left to. */
const fed = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: control });

const dose = fed(decimal(0, 10));
const every = fed(whole(1, 365));
const rule = fc
  .constantFrom(...Object.entries(measures))
  .chain(([measure, { low, high }]) =>
    fc
      .tuple(fc.constantFrom("under", "over"), decimal(low, high))
      .map(([side, threshold]) => ({ measure, [side]: threshold })),
  );
const changes = { dose, every, name: oneLine };
const combined = fc
  .uniqueArray(
    id.filter((name) => name !== "constructor"),
    { minLength: 2, maxLength: 8 },
  )
  .chain((regimens) => {
    const named = (number: fc.Arbitrary<unknown>) =>
      fc.dictionary(fc.constantFrom(...regimens), number, { noNullPrototype: true });
    return settings(
      { regimens: fc.constant(regimens) },
      {
        start: named(fed(whole(0, 1460))),
        if: named(rule),
        dose: fc.oneof(dose, named(dose)),
        every: fc.oneof(every, named(every)),
        name: oneLine,
      },
    );
  });
const arms = fc.array(fc.oneof(id, settings({ regimen: id }, changes), combined), { minLength: 1, maxLength: 12 });

const runSettings = {
  patients: whole(1, 1_000_000),
  horizon: whole(30, 1460),
  window: whole(7, 112),
  assume: fc.constantFrom("nothing", "antibody", "progenitors"),
  start: fc.oneof(fc.constant("treated"), whole(0, 720)),
  threshold: decimal(6, 10),
  visit: whole(1, 14),
  harm: fc.boolean(),
  titre: whole(1, 4096),
  seed: seed.filter((words) => !isControlName(words)),
};
const simulate = settings(
  { kind: fc.constant("simulate"), arms: fed(id) },
  {
    ...Object.fromEntries(Object.entries(runSettings).map(([name, value]) => [name, fed(value)])),
    population: fed(id),
    precision: fed(decimal(0.1, 20)),
    scenarios: fc.array(fed(fc.constantFrom("ucb-msc/calm", "bortezomib/plasma cells")), { maxLength: 3 }),
    taper: fc.tuple(fed(whole(0, 720)), fed(whole(721, 1460))),
  },
);

const words = oneLine.filter((text) => !isControlName(text));
const slider = fc
  .tuple(fc.uniqueArray(whole(0, 2000), { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([numbers, timed, stepped]) => {
    const [from = 0, value = 0, to = 0] = numbers.toSorted((one, other) => one - other);
    const say = (number: number): string | number => (timed ? inDays(number) : number);
    return { as: "slider", from: say(from), value: say(value), to: say(to), ...(stepped ? { step: say(7) } : {}) };
  });
const choice = fc
  .uniqueArray(fc.oneof(decimal(-1e9, 1e9), words, whole(0, 999).map(inDays)), { minLength: 2, maxLength: 12 })
  .chain((options) =>
    fc.record({ as: fc.constant("choice"), options: fc.constant(options), value: fc.constantFrom(...options) }),
  );
const flip = fc.record({ as: fc.constant("switch"), value: fc.constantFrom("on", "off") });
const controls: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    settings({ kind: fc.constant("control"), label: oneLine }, { locked: fc.boolean(), hidden: fc.boolean() }),
    fc.oneof(slider, choice, flip),
  )
  .map(([what, drawn]) => ({ ...what, ...drawn }));

const sweep: fc.Arbitrary<Record<string, unknown>> = fc
  .constantFrom(
    ...Object.entries({ ...runSettings, harm: fc.constantFrom("on", "off"), window: whole(7, 112).map(inDays) }),
    ["L", decimal(1, 1e6)] as const,
  )
  .chain(([vary, value]) =>
    fc.record({
      kind: fc.constant("sweep"),
      of: id,
      vary: fc.constant(vary),
      values: fc.uniqueArray(value, { minLength: 2, maxLength: vary === "harm" ? 2 : 3 }),
    }),
  )
  .filter(({ values }) => values.length >= 2);
const symbol = fc.constantFrom("A0", "kP", "gMax", "SD", "beta");
const furtherSweep: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  sweep,
  settings(
    { kind: fc.constant("sweep"), of: id, vary: fc.constant("each") },
    { parameters: fc.uniqueArray(symbol, { minLength: 1, maxLength: 5 }), patients: whole(1, 1_000_000) },
  ),
  settings(
    {
      kind: fc.constant("sweep"),
      of: id,
      vary: fc.constant("dose"),
      values: fc.uniqueArray(decimal(0, 10), { minLength: 2, maxLength: 12 }),
      across: fc.constantFrom("window", "horizon"),
      steps: fc.uniqueArray(whole(30, 112).map(inDays), { minLength: 2, maxLength: 5 }),
    },
    { patients: whole(1, 1_000_000) },
  ),
);

const share = decimal(0, 1);
const needed: Model = { days: whole(1, 1460), decay: whole(1, 1460), spared: share, escapeShare: share, output: share };
const given = fc.oneof(
  settings({}, { day: whole(0, 1460) }),
  settings({ doses: whole(2, 40), every: whole(1, 365) }, { day: whole(0, 1460) }),
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
  controls,
  furtherSweep,
  settings({ kind: fc.constant("cases"), from: fc.constantFrom("published", "own") }, { where: filter }),
  settings(
    { kind: fc.constant("population") },
    { parameters: fc.dictionary(column, fed(decimal(-1e9, 1e9)), { maxKeys: 4, noNullPrototype: true }) },
  ),
  settings({ kind: fc.constant("arms"), arms }, {}),
  simulate,
  settings(
    { kind: fc.constant("chart"), show: fc.constantFrom(...ChartCell.shape.show.options), of: id },
    {
      over: fc.oneof(id, fc.array(id, { minLength: 2, maxLength: 4 })),
      patient: fed(whole(1, 1_000_000)),
      day: fed(whole(0, 1460).map(inDays)),
      view: fc.constantFrom("incidence", "stacked", "current"),
      by: fc.constantFrom("180 d", "365 d"),
      arm: oneLine,
      state: fc.constantFrom(...CourseState.options),
      paths: whole(0, 2000),
    },
  ),
  exercise,
  settings({ kind: fc.constant("note"), text: paragraph }, {}),
  settings(
    {
      kind: fc.constant("table"),
      show: fc.constantFrom("cases", "regimens", "summary", "parameters", "sweep"),
      of: id,
    },
    {},
  ),
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
      const nameless = unnamed && ["chart", "table", "note"].includes(String(cell["kind"]));
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
