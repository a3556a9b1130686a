import { expect, test } from "vitest";
import type { CandidateStudy } from "../../../src/schema/candidate-study.ts";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { expectedStudies } from "../../../src/model/studies/expected-studies.ts";
import { observedStudies } from "../../../src/model/studies/observed-studies.ts";
import { expectedCounts, studyCounts } from "../../../src/model/studies/study-counts.ts";
import type { StudyPools } from "../../../src/model/studies/study-pools.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { smoothedShares } from "../../../src/stats/index.ts";
import { openTables } from "../../../src/lab/open-tables.ts";
import { dataTexts } from "../../data/data-texts.ts";
import { builtEngine } from "../../kernel/built-engine.ts";
import { facts } from "../facts.ts";
import { fate } from "./invented-fates.ts";
import { targets } from "./targets.ts";

const study: CandidateStudy = {
  id: "a",
  name: "a study",
  design: "diagnosis",
  measure: "days to independence",
  regimens: null,
  days: [100, 200],
  haemoglobin: null,
};
const pool = [
  fate(100, Infinity, { antibodyBelow: 90 }),
  fate(150, Infinity, { antibodyBelow: 160 }),
  fate(250, Infinity, { antibodyBelow: 250 }),
  fate(Infinity, 120, { antibodyBelow: 130 }),
];
const pools: StudyPools = {
  natural: pool,
  treated: (regimen) => (regimen === "epo" ? pool.slice(0, 2) : pool.slice(2)),
  grafts: () => [
    [1, 9],
    [7, 3],
  ],
};

test.each([
  [{}, [1, 1, 1]],
  [{ measure: "incidence of independence" }, [1, 1, 2]],
  [{ measure: "days to the titre" }, [1, 0, 3]],
  [{ measure: "share under the titre", days: null }, [3, 0]],
  [{ design: "therapy", measure: "incidence of independence", regimens: ["epo"] }, [1, 1, 0]],
  [{ design: "therapy", measure: "share dead", regimens: ["taper"], days: [365] }, [1, 1]],
  [{ design: "graft", measure: "share reaching haemoglobin", days: [126], haemoglobin: 13 }, [1, 9]],
  [{ design: "graft", measure: "share reaching haemoglobin", days: [126], haemoglobin: 13, regimens: ["epo"] }, [7, 3]],
] as const)("cells of invented patients %#", (changes, counts) => {
  const changed = { ...study, ...changes } as CandidateStudy;
  expect(studyCounts(changed, pools)).toEqual({ counts, logRatio: null });
});

test("of two groups those independent and not, and a ratio above 1 where the treated are sooner", () => {
  const compared: CandidateStudy = {
    ...study,
    design: "compared",
    measure: "hazard ratio",
    regimens: ["epo"],
    days: [365],
  };
  const { counts, logRatio } = studyCounts(compared, pools);
  expect(counts).toEqual([1, 1, 2, 0]);
  expect(logRatio).toBeGreaterThan(0);
});

const tables = openTables(dataTexts);
const [draws, studies] = tables.ok ? [tables.value.draws, tables.value.studies] : [[], []];
const observed = observedStudies(targets, facts.parameters, studySetting);

test.each([0, 5])(
  "what the calibration expects of its studies under draw %i is counted from the same patients",
  (row) => {
    const draw = draws[row] ?? {};
    const engine = builtEngine();
    // of so many the calibration treats three quarters, of whom half in the arms that tell little
    const expected = expectedStudies(facts, draw, observed, { ...studySetting, patients: 64 }, engine);
    const counted = (patients: number, changes: Partial<CandidateStudy>) =>
      expectedCounts(facts, [{ ...study, ...changes }], { ...studySetting, patients }, draw, engine)[0];
    const cells = (patients: number, changes: Partial<CandidateStudy>) =>
      smoothedShares(counted(patients, changes)?.counts ?? []);
    expect(cells(64, { days: [...observed.durations.bounds] })).toEqual(expected.durations.diagnosis);
    expect(cells(64, { measure: "share under the titre", days: null })[0]).toBe(expected.lowTitre);
    const independence = { design: "therapy", measure: "incidence of independence" } as const;
    const days = [...observed.daratumumab.days];
    expect(cells(48, { ...independence, regimens: ["daratumumab"], days })).toEqual(expected.daratumumab.incidence);
    const ratio = { design: "compared", measure: "hazard ratio", regimens: ["epo"], days: [365] } as const;
    expect(counted(24, { ...ratio, regimens: ["epo"], days: [365] })?.logRatio).toBe(expected.ratios[1]);
    const { goal } = observed.jaspers;
    const graft = {
      design: "graft",
      measure: "share reaching haemoglobin",
      haemoglobin: goal.haemoglobin,
    } as const;
    expect(cells(32, { ...graft, days: [goal.day] })[0]).toBe(expected.jaspers[0]);
    expect(cells(32, { ...graft, days: [goal.day], regimens: ["epo"] })[0]).toBe(expected.jaspers[1]);
  },
);

test("two engines give the same bits, and groups given one of several are mixed", () => {
  const small = { ...studySetting, patients: 14 };
  const found = expectedCounts(facts, studies, small, draws[3] ?? {}, builtEngine());
  expect(expectedCounts(facts, studies, small, draws[3] ?? {}, plainEngine)).toEqual(found);
  expect(found).toHaveLength(studies.length);
  for (const [at, { counts }] of found.entries()) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(all).toBeLessThanOrEqual(studies[at]?.design === "compared" ? 28 : 14);
  }
});
