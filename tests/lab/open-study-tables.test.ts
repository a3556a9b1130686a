import { expect, test } from "vitest";
import { openStudyTables } from "../../src/lab/open-study-tables.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { dataTexts } from "../data/data-texts.ts";

const written = ["diagnostics", "expectations", "influence", "predictions", "sensitivity"] as const;

/** The data files as they are before commands have written columns that the sources want since. */
const before = {
  ...dataTexts,
  ...Object.fromEntries(written.map((name) => [name, dataTexts[name].replace(/^[^,]+,/u, "")])),
};

test("studies are simulated from the tables that everything is read from", () => {
  const [studies, all] = [openStudyTables(dataTexts), openTables(dataTexts)];
  if (!studies.ok || !all.ok) return expect.unreachable("a shipped file cannot be read");
  const { facts, targets, draws, studies: candidates } = all.value;
  expect(studies.value).toMatchObject({ facts, targets });
  expect(studies.value.draws()).toEqual({ ok: true, value: draws });
  expect(studies.value.studies()).toEqual({ ok: true, value: candidates });
});

test("files that commands write are not read by them, and draws only where they are asked for", () => {
  expect(openTables(before).ok).toBe(false);
  const tables = openStudyTables({ ...before, posterior: "A0\n24\n" });
  if (!tables.ok) return expect.unreachable(tables.failures.map(({ message }) => message).join("; "));
  expect(tables.value.studies().ok).toBe(true);
  const draws = tables.value.draws();
  expect(draws.ok ? [] : draws.failures.map(({ place }) => place)).toContainEqual({
    file: "posterior.csv",
    row: 1,
    column: "kP",
  });
});

test("a bad row in any of the files needed is a failure, and all are named", () => {
  const tables = openStudyTables({
    ...dataTexts,
    targets: dataTexts.targets.replace(/\n[^,]+,/u, "\n,"),
    effects: dataTexts.effects.replace("ucb-single,net", "ucb-singel,net"),
  });
  const files = tables.ok ? [] : tables.failures.map(({ place }) => "file" in place && place.file);
  expect(new Set(files)).toEqual(new Set(["targets.csv", "effects.csv"]));
});
