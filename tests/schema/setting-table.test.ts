import { describe, expect, test } from "vitest";
import { OpenArmsCell } from "../../src/schema/arms-cell.ts";
import { CasesCell } from "../../src/schema/cases-cell.ts";
import { Cell, type CellKind } from "../../src/schema/cell.ts";
import { fencedKinds } from "../../src/schema/cell-kind.ts";
import { OpenChartCell } from "../../src/schema/chart-cell.ts";
import { ControlCell } from "../../src/schema/control-cell.ts";
import { ExerciseCell } from "../../src/schema/exercise-cell.ts";
import { NoteCell } from "../../src/schema/note-cell.ts";
import { readBy } from "../../src/schema/objection.ts";
import { OpenPopulationCell } from "../../src/schema/population-cell.ts";
import { ProseCell } from "../../src/schema/prose-cell.ts";
import { RegimenCell } from "../../src/schema/regimen-cell.ts";
import { settingTable } from "../../src/schema/setting-table.ts";
import { fullSimulate, OpenSimulateCell } from "../../src/schema/simulate-cell.ts";
import { SweepCell } from "../../src/schema/sweep-cell.ts";
import { TableCell } from "../../src/schema/table-cell.ts";

const shapes: Readonly<Record<CellKind, object>> = {
  prose: ProseCell.shape,
  cases: CasesCell.shape,
  population: OpenPopulationCell.shape,
  regimen: RegimenCell.shape,
  arms: OpenArmsCell.shape,
  simulate: OpenSimulateCell.shape,
  sweep: SweepCell.shape,
  chart: OpenChartCell.shape,
  table: TableCell.shape,
  control: ControlCell.shape,
  exercise: ExerciseCell.shape,
  note: NoteCell.shape,
};

/** The least that a cell of each kind says. */
const least: Readonly<Record<CellKind, Readonly<Record<string, unknown>>>> = {
  prose: { text: "Words." },
  cases: { id: "a", from: "published" },
  population: { id: "a" },
  regimen: { id: "a", label: "A", effects: [] },
  arms: { id: "a", arms: ["watch"] },
  simulate: { id: "a", arms: "b" },
  sweep: { id: "a", of: "b", vary: "window", values: ["28 d", "56 d"] },
  chart: { show: "independence", of: "b" },
  table: { show: "cases", of: "b" },
  control: { id: "a", label: "A", as: "slider", value: 1, from: 0, to: 2 },
  exercise: {
    id: "a",
    ask: "How many?",
    as: "number",
    of: "b",
    answer: { measure: "independent", day: 90 },
    from: 0,
    to: 100,
  },
  note: { text: "Words." },
};

const kinds: readonly CellKind[] = ["prose", ...fencedKinds];
const settings = kinds.flatMap((kind) => settingTable[kind].map((setting) => ({ kind, ...setting })));

function takes(kind: CellKind, name: string, value: unknown): boolean {
  return readBy(Cell, { kind, ...least[kind], [name]: value }).ok;
}

describe("the settings in words", () => {
  test.each(kinds)("of %s are all of its schema, and no others", (kind) => {
    const names = Object.keys(shapes[kind]).filter((name) => name !== "kind");
    expect(settingTable[kind].map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(readBy(Cell, { kind, ...least[kind] })).toMatchObject({ ok: true });
  });

  test("say a preset, or what saying nothing means, where they may be left out, and only there", () => {
    const switched: Readonly<Record<string, unknown>> = { id: "a", label: "A", as: "switch", value: "on" };
    const { from: _from, to: _to, ...asked } = least.exercise;
    const ordered: Readonly<Record<string, unknown>> = { ...asked, as: "order", order: ["a", "b"] };
    const wrong = settings.filter(({ kind, name, preset, blank }) => {
      const simple: typeof least = {
        ...least,
        control: switched,
        exercise: name === "order" ? least.exercise : ordered,
      };
      const { [name]: _, ...without } = simple[kind];
      return readBy(Cell, { kind, ...without }).ok !== (preset !== undefined || blank !== undefined);
    });
    expect(wrong.map(({ kind, name }) => `${kind} ${name}`)).toEqual([]);
  });

  test("have the ranges of the schema: the ends are taken, what lies beyond is not", () => {
    const wrong = settings.flatMap(({ kind, name, control }) => {
      if (control.form !== "number") return [];
      const { low, high, whole } = control;
      const by = whole ? 1 : 0.5;
      const found = [low, high, low - by, high + by].map((value) => takes(kind, name, value));
      return JSON.stringify(found) === "[true,true,false,false]" ? [] : [`${kind} ${name}: ${found.join(" ")}`];
    });
    expect(wrong).toEqual([]);
    expect(settings.filter(({ control }) => control.form === "number").length).toBeGreaterThan(6);
  });

  test("whole numbers are asked for where the schema takes no others", () => {
    const wrong = settings.filter(
      ({ kind, name, control }) => control.form === "number" && takes(kind, name, control.low + 0.5) === control.whole,
    );
    expect(wrong).toEqual([]);
  });

  test("have the words of the schema, and no others", () => {
    const choices = settings.filter(({ control }) => control.form === "choice");
    for (const { kind, name, control } of choices) {
      if (control.form !== "choice") continue;
      const refusal = readBy(Cell, { kind, ...least[kind], [name]: "?" });
      const offered = refusal.ok ? "" : JSON.stringify(refusal.failures);
      const enumerated = /use ([^"]+?)"/u.exec(offered)?.[1]?.split(/, | or /u) ?? [];
      expect([kind, name, ...enumerated.toSorted()]).toEqual([kind, name, ...[...control.words].toSorted()]);
    }
    expect(choices.length).toBeGreaterThan(5);
  });

  test("have the presets of a run", () => {
    const full: Readonly<Record<string, unknown>> = { ...fullSimulate({ kind: "simulate", id: "a", arms: "b" }) };
    const presets = settingTable.simulate.filter(({ preset }) => preset !== undefined);
    expect(presets.length).toBeGreaterThan(8);
    expect(Object.fromEntries(presets.map(({ name, preset }) => [name, preset]))).toEqual(
      Object.fromEntries(presets.map(({ name }) => [name, full[name]])),
    );
  });

  test("say of text how long it may be, and of lists how many", () => {
    const wrong = settings.flatMap(({ kind, name, control }) => {
      const entry = (index: number): string => {
        if (kind === "simulate") return `a/b${"c".repeat(index)}`;
        return kind === "sweep" ? `${index + 7} d` : `s${index}`;
      };
      const of = (count: number): unknown =>
        control.form === "list" ? Array.from({ length: count }, (_, index) => entry(index)) : "x".repeat(count);
      // The options of a control, and steps and parameters of a sweep, are one of several settings that must fit each other.
      if (kind === "control" && control.form === "list") return [];
      if (kind === "sweep" && ["steps", "parameters"].includes(name)) return [];
      const most = control.form === "list" ? control.most : "longest" in control ? control.longest : null;
      if (most === null) return [];
      const fewest = control.form === "list" ? control.least : 1;
      const found = [most, most + 1, fewest].map((count) => takes(kind, name, of(count)));
      return JSON.stringify(found) === "[true,false,true]" ? [] : [`${kind} ${name}: ${found.join(" ")}`];
    });
    expect(wrong).toEqual([]);
  });

  test("switches take both, and settings of days what they say", () => {
    const found = settings.flatMap(({ kind, name, control }) => {
      const of = (...values: readonly unknown[]): string => values.map((value) => takes(kind, name, value)).join(" ");
      if (control.form === "switch") return [`switch ${of(true, false, 2)}`];
      if (control.form === "start") return [`start ${of(control.word, control.low, control.high, control.high + 1)}`];
      if (control.form !== "span") return [];
      return [`span ${of([control.low, control.high], [control.low, control.high + 1])}`];
    });
    expect([...new Set(found)].toSorted((one, other) => one.localeCompare(other))).toEqual([
      "span true false",
      "start true true true false",
      "switch true true false",
    ]);
  });
});
