import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import * as z from "zod/mini";

const folders = ["survival", "survival-more"];
const number = z.string().check(z.regex(/^-?\d+(\.\d+)?(e-?\d+)?$/u));
const count = z.string().check(z.regex(/^\d+$/u));
const share = z.string().check(z.refine((text) => /^\d/u.test(text) && Number(text) >= 0 && Number(text) <= 1));
const orNone = <Cell extends z.ZodMiniType>(cell: Cell) => z.union([cell, z.literal("NA")]);
const event = z.enum(["0", "1", "2"]);
const status = z.enum(["0", "1", "2", "3"]);
const scale = z.enum(["log-log", "log", "plain", "logit", "arcsin"]);
const group = z.enum(["1", "2", "3", "4", "a", "b", "c", "d", "e", "f"]);
const label = z.string().check(z.minLength(1));
const of = z.enum(["synthetic", "tiny", "late", "edge"]);

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
  [/^survival\/km_/u, kaplanMeier],
  [/^survival\/.*_logrank/u, logRank],
  [/^survival\/synthetic\.csv/u, z.strictObject({ time: count, event, arm: count })],
  [/^survival\/tiny\.csv/u, z.strictObject({ time: count, status: z.enum(["0", "1"]), grp: count })],
  [
    /^survival\/.*_cuminc/u,
    z.strictObject({ arm: count, cause: count, time: count, est: orNone(share), var: orNone(number) }),
  ],
  [/^survival\/.*_rmst/u, z.strictObject({ arm: count, tau: count, rmst: number, se: number })],
  [/^survival\/.*_gray/u, z.strictObject({ stat: number, pv: share, df: count, cause: count })],
  [
    /^survival\/.*_aj/u,
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
  [/^survival\/quantile_types/u, z.strictObject({ type: count, p: share, q: number })],
  [/^survival\/quantile_x/u, z.strictObject({ x: number })],
  [/more\/edge\.csv/u, z.strictObject({ time: count, status, group })],
  [/more\/late\.csv/u, z.strictObject({ time: number, status, group, entry: number, stratum: z.enum(["1", "2"]) })],
  [/more\/\w+_km/u, z.extend(kaplanMeier, { scale, group, time: number })],
  [
    /more\/\w+_aj/u,
    z.strictObject({
      scale,
      group,
      cause: count,
      time: number,
      n_risk: count,
      n_event: count,
      free: share,
      se_free: number,
      est: share,
      se: number,
      lower: orNone(share),
      upper: orNone(share),
    }),
  ],
  [
    /more\/km_quantiles/u,
    z.strictObject({
      data: of,
      scale,
      group,
      p: share,
      time: orNone(number),
      lower: orNone(number),
      upper: orNone(number),
    }),
  ],
  [/more\/rmst/u, z.strictObject({ data: of, group, tau: number, rmst: orNone(number), se: orNone(number) })],
  [
    /more\/logrank/u,
    z.strictObject({
      test: label,
      group: count,
      observed: orNone(number),
      expected: orNone(number),
      chisq: number,
      df: count,
      p: share,
      var11: orNone(number),
    }),
  ],
  [/more\/gray/u, z.strictObject({ test: label, cause: count, stat: number, pv: share, df: count })],
  [
    /more\/cuminc/u,
    z.strictObject({
      data: of,
      curve: z.string().check(z.regex(/^[123ab] [123]$/u)),
      time: number,
      est: share,
      var: number,
    }),
  ],
  [/more\/quantile_types/u, z.strictObject({ x: label, type: count, p: share, q: number })],
  [/more\/binomial/u, z.strictObject({ level: share, count, n: count, lower: share, upper: share })],
  [/more\/chi_squared/u, z.strictObject({ df: count, x: number, p: share })],
  [/more\/beta/u, z.strictObject({ a: number, b: number, x: share, p: share })],
];

const files = folders.flatMap((folder) =>
  readdirSync(`data/reference/${folder}`)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => `${folder}/${name}`),
);

it("has a schema for every file, and a file for every schema", () => {
  const fitting = files.map((file) => schemas.filter(([name]) => name.test(file)).length);
  expect(fitting).toEqual(files.map(() => 1));
  expect(schemas.filter(([name]) => !files.some((file) => name.test(file)))).toEqual([]);
});

it.each(files)("%s: every row is what its schema says", (file) => {
  const rows = [...csvParse(readFileSync(`data/reference/${file}`, "utf8"))];
  const row = schemas.find(([name]) => name.test(file))?.[1] ?? expect.unreachable(`no schema for ${file}`);
  expect(rows.length).toBeGreaterThan(1);
  const refused = rows.flatMap((cells, index) => {
    const parsed = z.safeParse(row, { ...cells });
    return parsed.success ? [] : [`${file} row ${index + 2}: ${parsed.error.issues[0]?.path.join(".")}`];
  });
  expect(refused).toEqual([]);
});
