import { expect, it } from "vitest";
import { simulatePatients } from "../../src/lab/simulate-patients.ts";
import { simulatePatient } from "../../src/model/simulate-patient.ts";
import { facts, typicalWith } from "../model/facts.ts";

it("simulates every entry as the model does, days 0 to 365", () => {
  const entries = [
    { id: "one", patient: { A0: 12 }, schedule: [], rows: "ignored" },
    { id: "two", patient: { sex: "female", U0: 20, A0: 0 }, schedule: [{ kind: "epo", from: 10, days: 84, add: 600 }] },
  ] as const;
  const answer = simulatePatients(entries, facts);
  if (!answer.ok) expect.unreachable(answer.failures[0]?.message);
  expect(answer.value.map(({ id, rows }) => [id, rows.length, rows[0]?.[0], rows.at(-1)?.[0]])).toEqual([
    ["one", 366, 0, 365],
    ["two", 366, 0, 365],
  ]);
  expect(answer.value[0]).toEqual(simulatePatient({ id: "one", patient: { A0: 12 }, schedule: [] }, typicalWith({})));
});

it("goes by each entry's own policy and parameters, and follows him to his last day", () => {
  const entry = { id: "one", patient: { A0: 60 }, schedule: [] };
  const given = [
    entry,
    { ...entry, policy: { threshold: 9, visit: 7 } },
    { ...entry, parameters: { tauR: 6 } },
    { ...entry, lastDay: 20 },
  ];
  const answer = simulatePatients(given, facts);
  if (!answer.ok) return expect.unreachable(answer.failures[0]?.message);
  const [plain, high, other, short] = answer.value;
  expect(high?.transfusionDays.every((day) => (day + 40) % 7 === 0)).toBe(true);
  expect(high).toEqual(
    simulatePatient({ id: "one", patient: { A0: 60 }, schedule: [] }, typicalWith({ threshold: 9, visit: 7 })),
  );
  expect(other?.rows).not.toEqual(plain?.rows);
  expect(short?.rows).toEqual(plain?.rows.slice(0, 21));
});

it("refuses parameters no table has, entry by entry", () => {
  const entries = ["tauP", "tauQ"].map((symbol) => ({
    id: symbol,
    patient: {},
    schedule: [],
    parameters: { [symbol]: 6 },
  }));
  expect(simulatePatients(entries, facts)).toMatchObject({
    ok: false,
    failures: [{ message: 'unknown parameter: "tauQ" (entry 2, id "tauQ")', place: { row: 2, column: "parameters" } }],
  });
});

it("names the entry and the field of what cannot be read", () => {
  const bad = [
    { id: "one", patient: {}, schedule: [] },
    { id: "two", patient: { A0: -1 }, schedule: [] },
  ];
  expect(simulatePatients(bad, facts)).toMatchObject({
    ok: false,
    failures: [{ place: { row: 2, column: "patient.A0" } }],
  });
  expect(simulatePatients({}, facts).ok).toBe(false);
});
