import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import * as z from "zod/mini";

const folder = "data/reference/survival";
const number = z.string().check(z.regex(/^-?\d+(\.\d+)?(e-?\d+)?$/u));
const count = z.string().check(z.regex(/^\d+$/u));
const share = z.string().check(z.refine((text) => /^\d/u.test(text) && Number(text) >= 0 && Number(text) <= 1));
const orNone = <Cell extends z.ZodMiniType>(cell: Cell) => z.union([cell, z.literal("NA")]);
const event = z.enum(["0", "1", "2"]);

const kaplanMeier = z.strictObject({
  group: count,
  time: count,
  n_risk: count,
  n_event: count,
  n_censor: count,
  surv: share,
  std_err_surv: orNone(number),
  cumhaz: number,
  std_chaz: number,
  lower: orNone(share),
  upper: orNone(share),
});
const logRank = z.strictObject({
  test: z.enum(["synthetic~arm", "tiny~grp"]),
  rho: z.literal("0"),
  group: count,
  n: count,
  observed: number,
  expected: number,
  chisq: number,
  df: count,
  p: share,
  var11: number,
});

/** One schema a file that R wrote: which columns, and what may stand in them. */
const schemas: readonly (readonly [name: RegExp, row: z.ZodMiniType])[] = [
  [/^km_/u, kaplanMeier],
  [/_logrank/u, logRank],
  [/^synthetic\.csv/u, z.strictObject({ time: count, event, arm: count })],
  [/^tiny\.csv/u, z.strictObject({ time: count, status: z.enum(["0", "1"]), grp: count })],
  [/_cuminc/u, z.strictObject({ arm: count, cause: count, time: count, est: orNone(share), var: orNone(number) })],
  [/_rmst/u, z.strictObject({ arm: count, tau: count, rmst: number, se: number })],
  [/_gray/u, z.strictObject({ stat: number, pv: share, df: count, cause: count })],
  [
    /_aj/u,
    z.strictObject({
      arm: count,
      time: count,
      n_risk: count,
      n_ti: count,
      n_death: count,
      p_free: share,
      ci_ti: share,
      ci_death: share,
      se_ti: number,
      se_death: number,
      lower_ti: orNone(share),
      upper_ti: orNone(share),
    }),
  ],
  [/^quantile_types/u, z.strictObject({ type: count, p: share, q: number })],
  [/^quantile_x/u, z.strictObject({ x: number })],
];

const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));

it("has a schema for every file, and a file for every schema", () => {
  const fitting = files.map((file) => schemas.filter(([name]) => name.test(file)).length);
  expect(fitting).toEqual(files.map(() => 1));
  expect(schemas.filter(([name]) => !files.some((file) => name.test(file)))).toEqual([]);
});

it.each(files)("%s: every row is what its schema says", (file) => {
  const rows = [...csvParse(readFileSync(`${folder}/${file}`, "utf8"))];
  const row = schemas.find(([name]) => name.test(file))?.[1] ?? expect.unreachable(`no schema for ${file}`);
  expect(rows.length).toBeGreaterThan(1);
  const refused = rows.flatMap((cells, index) => {
    const parsed = z.safeParse(row, { ...cells });
    return parsed.success ? [] : [`${file} row ${index + 2}: ${parsed.error.issues[0]?.path.join(".")}`];
  });
  expect(refused).toEqual([]);
});
