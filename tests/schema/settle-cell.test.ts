import { describe, expect, test } from "vitest";
import { Cell } from "../../src/schema/cell.ts";
import type { ControlValue } from "../../src/schema/control-value.ts";
import { isSettled } from "../../src/schema/feeds.ts";
import { readBy } from "../../src/schema/objection.ts";
import { settleCell } from "../../src/schema/settle-cell.ts";

function cellOf(written: unknown): Cell {
  const read = readBy(Cell, written);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
}

const settled = (written: unknown, values: Readonly<Record<string, ControlValue>>) =>
  settleCell(cellOf(written), (name) => values[name] ?? "nothing");

const run = { kind: "simulate", id: "run", arms: "arms" };

describe("a cell that names controls", () => {
  test("has their values in their place, read as if they had been written there", () => {
    const written = { ...run, window: "$w", harm: "$h", titre: "$t", taper: ["10 d", "$e"], seed: "$s", assume: "$a" };
    const values = { $w: "28 d", $h: "off", $t: "1:16", $e: 90, $s: "some words", $a: "antibody" } as const;
    expect(settled(written, values)).toEqual({
      ok: true,
      value: { ...run, window: 28, harm: false, titre: 16, taper: [10, 90], seed: "some words", assume: "antibody" },
    });
    const arms = [{ regimens: ["epo", "dli"], start: { dli: "$d" }, dose: "$x", name: "$x" }, "watch"];
    expect(settled({ kind: "arms", id: "a", arms }, { $d: "7 d", $x: 2 })).toMatchObject({
      value: { arms: [{ start: { dli: 7 }, dose: 2, name: "$x" }, "watch"] },
    });
    expect(settled({ kind: "population", id: "p", parameters: { L: "$l" } }, { $l: 90 })).toMatchObject({
      value: { parameters: { L: 90 } },
    });
    expect(settled({ kind: "chart", show: "patient", of: "run", patient: "$n" }, { $n: 3 })).toMatchObject({
      value: { patient: 3 },
    });
  });

  test("is refused where a value is none its setting takes", () => {
    expect(settled({ ...run, window: "$w" }, { $w: "500 d" })).toMatchObject({
      ok: false,
      failures: [{ path: ["window"], failure: { reason: "range", message: 'impossible window: "500 d"' } }],
    });
    expect(settled({ ...run, taper: ["$f", "9 d"] }, { $f: "10 d" })).toMatchObject({ ok: false });
  });

  test("and one that names none is itself", () => {
    const cell = cellOf({ ...run, window: "28 d" });
    expect(isSettled(cell)).toBe(true);
    const same = settleCell(cell, () => "x");
    expect(same.ok && same.value === cell).toBe(true);
  });
});
